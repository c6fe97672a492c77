#include "client/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
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

#include "client/process_tree.h"
#include "client/unique_fd.h"

extern char** environ;  // NOLINT: POSIX declares it in no header

namespace alibabacloud::internal {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

std::string SystemMessage(int error) { return std::generic_category().message(error); }

// What a process may have taken to ignoring for its own sake, and programs do not expect.
sigset_t SignalsToRestore() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGCHLD);
  sigaddset(&signals, SIGPIPE);
  return signals;
}

char* PosixString(const std::string& text) { return const_cast<char*>(text.c_str()); }  // NOLINT: POSIX

// This process's own and one more variable.
std::vector<char*> EnvironmentWith(const std::string& variable) {
  std::vector<char*> variables;
  for (char** own = environ; own != nullptr && *own != nullptr; ++own) variables.push_back(*own);
  variables.push_back(PosixString(variable));
  variables.push_back(nullptr);
  return variables;
}

// Starts the program in a process group of its own; 0 or an errno.
int Spawn(const std::vector<std::string>& argv, const std::string& marker, int output, pid_t& pid) {
  std::vector<char*> arguments;
  for (const std::string& argument : argv) arguments.push_back(PosixString(argument));
  arguments.push_back(nullptr);
  const std::string variable = marker + "=1";
  const std::vector<char*> environment = EnvironmentWith(variable);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setpgroup(&attributes, 0);
  const sigset_t restored = SignalsToRestore();
  posix_spawnattr_setsigdefault(&attributes, &restored);
  // The calling thread may block signals, so that another one receives them.
  sigset_t blocked;
  sigemptyset(&blocked);
  posix_spawnattr_setsigmask(&attributes, &blocked);
  const int error = posix_spawnp(&pid, arguments[0], &files, &attributes, arguments.data(), environment.data());
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

/// A program that runs, and the pipe to which it prints.
class Program {
 public:
  Program(pid_t id, UniqueFd output) noexcept : id_(id), end_(OpenPidFd(id)), output_(std::move(output)) {}

  /// Collects what it prints until it ends; returns what went wrong, or nothing.
  [[nodiscard]] std::string Collect(std::size_t max_bytes, const Patience& patience, SecretString& output) {
    while (true) {
      // Before reading: all that it has printed is then in the pipe. What it has started may keep that open.
      const bool has_ended = HasEnded();
      if (std::string problem = Read(max_bytes, output); !problem.empty()) return problem;
      if (has_ended) return {};
      if (std::string why = patience.Exhausted(); !why.empty()) return why;
      std::array<pollfd, 2> events{pollfd{.fd = output_.get(), .events = POLLIN, .revents = 0},
                                   pollfd{.fd = end_.get(), .events = POLLIN, .revents = 0}};
      poll(events.data(), events.size(), patience.Slice());
    }
  }

  /// After its end: how it ended, as waitpid() tells; 0 if that cannot be known.
  [[nodiscard]] int Wait() const {
    int status = 0;
    while (waitpid(id_, &status, 0) < 0) {
      if (errno != EINTR) return 0;
    }
    return status;
  }

  void Kill(const std::string& marker) const {
    // By now its number may be another process's.
    if (is_lost_) return;
    KillProcessTree(id_, marker);
    static_cast<void>(Wait());
  }

 private:
  static UniqueFd OpenPidFd(pid_t id) noexcept {
#ifdef SYS_pidfd_open
    return UniqueFd(static_cast<int>(syscall(SYS_pidfd_open, id, 0)));
#else
    static_cast<void>(id);
    return UniqueFd(-1);
#endif
  }

  [[nodiscard]] bool HasEnded() {
    siginfo_t info{};
    const int result = waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT);
    // It has ended, and nobody can say how: SIGCHLD is ignored, or something else waits for all children. That leaves
    // its output to go by.
    if (result != 0 && errno == ECHILD) is_lost_ = true;
    return is_lost_ || (result == 0 && info.si_pid == id_);
  }

  // What there is to read now.
  [[nodiscard]] std::string Read(std::size_t max_bytes, SecretString& output) {
    constexpr std::size_t kPortion = 4096;
    while (output_.get() >= 0) {
      const std::size_t size = output.size();
      const ssize_t count = read(output_.get(), output.Extend(kPortion), kPortion);
      output.Truncate(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
      if (count == 0) output_.Close();
      if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
      if (count < 0 && errno != EINTR) return "its output cannot be read: " + SystemMessage(errno);
      if (output.size() > max_bytes) return "printed more than " + std::to_string(max_bytes) + " bytes";
    }
    return {};
  }

  const pid_t id_;
  const UniqueFd end_;  ///< Readable once the program has ended; none where the system has no such thing.
  UniqueFd output_;
  bool is_lost_ = false;
};

}  // namespace

ProcessResult Run(const RunProcess& process, const std::stop_token& stop) {
  if (process.argv.empty()) return {.error = "no program is named"};
  std::array<int, 2> pipe_ends{};
  if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) return {.error = "no pipe: " + SystemMessage(errno)};
  UniqueFd read_end(pipe_ends[0]);
  UniqueFd write_end(pipe_ends[1]);
  fcntl(read_end.get(), F_SETFL, O_NONBLOCK);
  const std::string marker = MakeProcessMarker();
  pid_t pid = 0;
  if (const int error = Spawn(process.argv, marker, write_end.get(), pid); error != 0) {
    return {.error = "cannot be started: " + SystemMessage(error)};
  }
  write_end.Close();
  Program program(pid, std::move(read_end));
  ProcessResult result;
  result.error = program.Collect(process.max_output_bytes, Patience(process.timeout, stop), result.output);
  if (!result.error.empty()) {
    program.Kill(marker);
  } else if (const int status = program.Wait(); WIFEXITED(status)) {
    result.exit_code = WEXITSTATUS(status);
  } else {
    result.error = "was killed by a signal";
  }
  return result;
}

}  // namespace alibabacloud::internal
