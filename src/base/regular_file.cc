#include "base/regular_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace alibabacloud::internal {

namespace {

class FileDescriptor {
 public:
  explicit FileDescriptor(int fd) noexcept : fd_(fd) {}
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() {
    if (fd_ >= 0) close(fd_);
  }
  [[nodiscard]] int get() const noexcept { return fd_; }

 private:
  int fd_;
};

FileError SystemError(int error) {
  return {.reason = std::generic_category().message(error), .is_missing = error == ENOENT || error == ENOTDIR};
}

FileError TooLarge(std::size_t max_bytes) { return {.reason = "larger than " + std::to_string(max_bytes) + " bytes"}; }

std::optional<FileError> FindFault(const struct stat& status, std::size_t max_bytes) {
  if (!S_ISREG(status.st_mode)) return FileError{.reason = "not a regular file"};
  if (static_cast<std::size_t>(status.st_size) > max_bytes) return TooLarge(max_bytes);
  return std::nullopt;
}

std::string OtherWriters(const struct stat& status) {
  if (status.st_uid != 0 && status.st_uid != geteuid()) return "it belongs to user " + std::to_string(status.st_uid);
  const bool is_group_private = status.st_gid == 0 || status.st_gid == status.st_uid;
  const mode_t others = S_IWOTH | (is_group_private ? 0U : static_cast<mode_t>(S_IWGRP));
  if ((status.st_mode & others) == 0) return {};
  std::array<char, 16> mode{};
  std::snprintf(mode.data(), mode.size(), "%04o", static_cast<unsigned>(status.st_mode & 07777U));
  return std::string("its mode is ") + mode.data();
}

// Reads to the end, or to more than the limit; 0 or an errno.
int ReadAll(int fd, std::size_t max_bytes, SecretString& content) {
  constexpr std::size_t kPortion = 4096;
  while (content.size() <= max_bytes) {
    const std::size_t size = content.size();
    const ssize_t count = read(fd, content.Extend(kPortion), kPortion);
    content.Truncate(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0) return 0;
    if (count < 0 && errno != EINTR) return errno;
  }
  return 0;
}

}  // namespace

std::variant<RegularFile, FileError> ReadRegularFile(const std::string& path, std::size_t max_bytes) {
  // To open a device can have effects of its own, so its type comes first; to open a pipe without O_NONBLOCK would
  // block if the file is replaced in between.
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return SystemError(errno);
  if (auto fault = FindFault(status, max_bytes)) return *std::move(fault);
  const FileDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.get() < 0 || fstat(file.get(), &status) != 0) return SystemError(errno);
  if (auto fault = FindFault(status, max_bytes)) return *std::move(fault);
  RegularFile result{.is_readable_by_others = (status.st_mode & S_IROTH) != 0, .other_writers = OtherWriters(status)};
  if (const int error = ReadAll(file.get(), max_bytes, result.content); error != 0) return SystemError(error);
  if (result.content.size() > max_bytes) return TooLarge(max_bytes);
  return result;
}

std::optional<FileError> FindFileFault(const std::string& path, std::size_t max_bytes) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return std::nullopt;
  return FindFault(status, max_bytes);
}

}  // namespace alibabacloud::internal
