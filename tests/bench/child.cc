#include "child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

extern char** environ;  // NOLINT: POSIX declares it nowhere

namespace alibabacloud::bench {

namespace {

double Seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

bool Spawn(std::vector<std::string>& words, pid_t& process) {
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  const int result = posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return result == 0;
}

}  // namespace

ChildCost RunChild(std::vector<std::string> words) {
  const auto start = std::chrono::steady_clock::now();
  pid_t process = 0;
  rusage usage{};
  int status = 0;
  const bool ran = Spawn(words, process) && wait4(process, &status, 0, &usage) == process;
  if (!ran || status != 0) {
    std::cerr << "failed:";
    for (const std::string& word : words) std::cerr << ' ' << word;
    std::cerr << '\n';
    std::exit(1);
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  return {{Seconds(usage.ru_utime) + Seconds(usage.ru_stime), wall.count()},
          static_cast<double>(usage.ru_maxrss) / 1024};
}

}  // namespace alibabacloud::bench
