#include "client/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

extern char** environ;  // NOLINT: POSIX declares it in no header

namespace alibabacloud::internal {

namespace {

using Clock = std::chrono::steady_clock;

class Fd {
 public:
  explicit Fd(int fd) noexcept : fd_(fd) {}
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  ~Fd() { Close(); }
  void Close() noexcept {
    if (fd_ >= 0) close(std::exchange(fd_, -1));
  }
  [[nodiscard]] int get() const noexcept { return fd_; }

 private:
  int fd_;
};

std::string SystemMessage(int error) { return std::generic_category().message(error); }

// Starts the program in a process group of its own; 0 or an errno.
int Spawn(const std::vector<std::string>& argv, int output, pid_t& pid) {
  std::vector<char*> arguments;
  for (const std::string& argument : argv) arguments.push_back(const_cast<char*>(argument.c_str()));  // NOLINT: POSIX
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  const int error = posix_spawnp(&pid, arguments[0], &files, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error;
}

// Reads until the pipe's end; what went wrong, or nothing.
std::string Collect(int fd, const RunProcess& process, const std::stop_token& stop, SecretString& output) {
  constexpr std::chrono::milliseconds kSlice{20};  // How late a stop is noticed.
  const Clock::time_point deadline = Clock::now() + process.timeout;
  std::array<char, 4096> buffer;
  while (true) {
    if (stop.stop_requested()) return "the caller asked to stop";
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return "did not end within " + std::to_string(process.timeout.count()) + " ms";
    pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
    if (poll(&waiting, 1, static_cast<int>(std::min(left, kSlice).count())) <= 0) continue;
    const ssize_t count = read(fd, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return "its output cannot be read: " + SystemMessage(errno);
    if (count == 0) return {};
    if (output.size() + static_cast<std::size_t>(count) > process.max_output_bytes) {
      return "printed more than " + std::to_string(process.max_output_bytes) + " bytes";
    }
    output.Append({buffer.data(), static_cast<std::size_t>(count)});
  }
}

int WaitFor(pid_t pid) {
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

ProcessResult Run(const RunProcess& process, std::stop_token stop) {
  if (process.argv.empty()) return {.error = "no program is named"};
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return {.error = "no pipe: " + SystemMessage(errno)};
  const Fd read_end(pipe_ends[0]);
  Fd write_end(pipe_ends[1]);
  pid_t pid = 0;
  if (const int error = Spawn(process.argv, write_end.get(), pid); error != 0) {
    return {.error = "cannot be started: " + SystemMessage(error)};
  }
  write_end.Close();
  ProcessResult result;
  result.error = Collect(read_end.get(), process, stop, result.output);
  if (!result.error.empty()) kill(-pid, SIGKILL);
  const int exit_code = WaitFor(pid);
  if (result.error.empty()) {
    result.exit_code = exit_code;
    if (exit_code < 0) result.error = "was killed by a signal";
  }
  return result;
}

}  // namespace alibabacloud::internal
