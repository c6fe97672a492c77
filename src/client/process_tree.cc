#include "client/process_tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

#include "base/random.h"
#include "client/unique_fd.h"

namespace alibabacloud::internal {

namespace {

#ifdef SYS_pidfd_open

/// A process, named in a way that stays true when its number is used again.
class Process {
 public:
  explicit Process(pid_t id) noexcept : fd_(static_cast<int>(syscall(SYS_pidfd_open, id, 0))) {}

  /// Whether it exists; one that has ended does not.
  [[nodiscard]] bool IsRunning() const noexcept {
    pollfd waiting{.fd = fd_.get(), .events = POLLIN, .revents = 0};
    return fd_.get() >= 0 && poll(&waiting, 1, 0) == 0;
  }
  void Signal(int number) const noexcept { syscall(SYS_pidfd_send_signal, fd_.get(), number, nullptr, 0); }

 private:
  UniqueFd fd_;
};

std::string ReadProcFile(pid_t process, const char* name) {
  const std::string path = "/proc/" + std::to_string(process) + '/' + name;
  const UniqueFd file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  std::array<char, 4096> portion;
  for (ssize_t count = 0; (count = read(file.get(), portion.data(), portion.size())) > 0;) {
    text.append(portion.data(), static_cast<std::size_t>(count));
  }
  return text;
}

// "PID (NAME) STATE PPID ...", where the name may have any characters.
pid_t ParentOf(pid_t process) {
  const std::string stat = ReadProcFile(process, "stat");
  const std::size_t end_of_name = stat.rfind(')');
  constexpr std::size_t kStateLength = 4;  // ") S ".
  if (end_of_name == std::string::npos || end_of_name + kStateLength > stat.size()) return 0;
  return static_cast<pid_t>(std::strtol(stat.c_str() + end_of_name + kStateLength, nullptr, 10));
}

bool HasMarker(pid_t process, const std::string& marker) {
  const std::string environment = ReadProcFile(process, "environ");
  const std::string entry = marker + '=';
  return environment.starts_with(entry) || environment.find('\0' + entry) != std::string::npos;
}

using ProcessTree = std::map<pid_t, Process>;

// Also stops what it finds, so that it starts no more processes. False: there is nothing that was not known.
bool FindMore(pid_t program, const std::string& marker, ProcessTree& tree) {
  struct CloseDirectory {
    void operator()(DIR* directory) const noexcept { closedir(directory); }
  };
  const std::unique_ptr<DIR, CloseDirectory> processes(opendir("/proc"));
  bool has_found = false;
  while (const dirent* entry = processes ? readdir(processes.get()) : nullptr) {
    const auto id = static_cast<pid_t>(std::strtol(entry->d_name, nullptr, 10));
    if (id <= 1 || id == getpid() || id == program || tree.contains(id)) continue;
    // Opened first, and asked last: what is read in between is about this process and no later one of its number.
    Process process(id);
    const pid_t parent = ParentOf(id);
    if (parent != program && !tree.contains(parent) && !HasMarker(id, marker)) continue;
    if (!process.IsRunning()) continue;
    process.Signal(SIGSTOP);
    tree.emplace(id, std::move(process));
    has_found = true;
  }
  return has_found;
}

void KillDescendants(pid_t program, const std::string& marker) {
  constexpr int kMaxRounds = 100;  // Each finds what was started while the one before was looking.
  ProcessTree tree;
  for (int i = 0; i < kMaxRounds && FindMore(program, marker, tree); ++i) {
  }
  for (const auto& [id, process] : tree) process.Signal(SIGKILL);
}

#else

void KillDescendants(pid_t, const std::string&) {}

#endif

}  // namespace

std::string MakeProcessMarker() { return "ALIBABACLOUD_PROCESS_" + MakeNonce(SystemRandom()); }

void KillProcessTree(pid_t program, const std::string& marker) noexcept {
  kill(-program, SIGSTOP);
  try {
    KillDescendants(program, marker);
  } catch (...) {
    // Out of memory: that leaves the group.
  }
  kill(-program, SIGKILL);
}

}  // namespace alibabacloud::internal
