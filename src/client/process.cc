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
using std::chrono::milliseconds;

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

// What a process may have taken to ignoring for its own sake, and programs do not expect.
sigset_t SignalsToRestore() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  sigaddset(&signals, SIGPIPE);
  return signals;
}

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
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setpgroup(&attributes, 0);
  const sigset_t restored = SignalsToRestore();
  posix_spawnattr_setsigdefault(&attributes, &restored);
  const int error = posix_spawnp(&pid, arguments[0], &files, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error;
}

// How long to bear with the program.
class Patience {
 public:
  Patience(milliseconds timeout, const std::stop_token& stop)
      : timeout_(std::min<milliseconds>(timeout, kLongest)), deadline_(Clock::now() + timeout_), stop_(stop) {}

  // Why to give up now; empty while there is no reason.
  [[nodiscard]] std::string Exhausted() const {
    if (stop_.stop_requested()) return "the caller asked to stop";
    if (Clock::now() >= deadline_) return "did not end within " + std::to_string(timeout_.count()) + " ms";
    return {};
  }
  // How long to wait, for poll(), before asking again.
  [[nodiscard]] int Slice() const {
    constexpr milliseconds kSlice{20};  // How late a stop is noticed.
    const auto left = std::chrono::ceil<milliseconds>(deadline_ - Clock::now());
    return static_cast<int>(std::clamp(left, milliseconds(0), kSlice).count());
  }

 private:
  static constexpr std::chrono::hours kLongest{24};

  milliseconds timeout_;
  Clock::time_point deadline_;
  const std::stop_token& stop_;
};

// Reads until the pipe's end; what went wrong, or nothing.
std::string Collect(int fd, std::size_t max_bytes, const Patience& patience, SecretString& output) {
  constexpr std::size_t kPortion = 4096;
  while (true) {
    if (std::string why = patience.Exhausted(); !why.empty()) return why;
    pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
    if (poll(&waiting, 1, patience.Slice()) <= 0) continue;
    const std::size_t size = output.size();
    const ssize_t count = read(fd, output.Extend(kPortion), kPortion);
    output.Truncate(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return "its output cannot be read: " + SystemMessage(errno);
    if (count == 0) return {};
    if (output.size() > max_bytes) return "printed more than " + std::to_string(max_bytes) + " bytes";
  }
}

// Waits for the end of a program that may have closed its output long before; what went wrong, or nothing.
std::string AwaitEnd(pid_t pid, const Patience& patience, int& status) {
  for (int pause_ms = 1;; pause_ms = std::min(pause_ms * 2, std::max(patience.Slice(), 1))) {
    const pid_t ended = waitpid(pid, &status, WNOHANG);
    if (ended == pid) return {};
    // It has ended, and nobody can say how: SIGCHLD is ignored, or something else waits for all children. That leaves
    // its output to go by, and nothing to kill: by now its number may be another process's.
    if (ended < 0 && errno == ECHILD) return {};
    if (ended < 0 && errno != EINTR) return "its end was not noticed: " + SystemMessage(errno);
    if (std::string why = patience.Exhausted(); !why.empty()) return why;
    poll(nullptr, 0, pause_ms);
  }
}

// With all that it has started in its process group.
void Kill(pid_t pid) {
  kill(-pid, SIGKILL);
  while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace

ProcessResult Run(const RunProcess& process, const std::stop_token& stop) {
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
  const Patience patience(process.timeout, stop);
  int status = 0;
  result.error = Collect(read_end.get(), process.max_output_bytes, patience, result.output);
  if (result.error.empty()) result.error = AwaitEnd(pid, patience, status);
  if (!result.error.empty()) {
    Kill(pid);
  } else if (WIFEXITED(status)) {
    result.exit_code = WEXITSTATUS(status);
  } else {
    result.error = "was killed by a signal";
  }
  return result;
}

}  // namespace alibabacloud::internal
