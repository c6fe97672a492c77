#include "base/regular_file.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "support/real_server.h"
#include "support/temporary_file.h"

namespace alibabacloud::internal {
namespace {

using test::TemporaryDirectory;
using test::TemporaryFile;

constexpr std::size_t kLimit = 100;

std::string ReasonOf(const std::string& path, std::size_t max_bytes = kLimit) {
  const auto read = ReadRegularFile(path, max_bytes);
  if (const auto* error = std::get_if<FileError>(&read)) return error->reason;
  return "read: " + std::string(std::get<RegularFile>(read).content.view());
}

std::string FaultOf(const std::string& path) {
  const auto fault = FindFileFault(path, kLimit);
  return fault ? fault->reason : "";
}

// Puts a socket at the path.
void MakeSocket(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  ASSERT_LT(path.size(), sizeof(address.sun_path));
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  ASSERT_EQ(bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  close(fd);
}

TEST(ReadRegularFile, ReadsFilesUpToTheLimit) {
  for (const std::size_t size : {0U, 1U, 100U}) {
    const TemporaryFile file(std::string(size, 'x'));
    EXPECT_EQ(ReasonOf(file.path()), "read: " + std::string(size, 'x'));
    EXPECT_EQ(FaultOf(file.path()), "");
  }
  const TemporaryFile large(std::string(101, 'x'));
  EXPECT_EQ(ReasonOf(large.path()), "larger than 100 bytes");
  EXPECT_EQ(FaultOf(large.path()), "larger than 100 bytes");
  const std::string content(1 << 20, 'y');
  EXPECT_EQ(ReasonOf(TemporaryFile(content).path(), 1 << 20), "read: " + content);
}

// Their size is 0 as far as their status says.
TEST(ReadRegularFile, ReadsFilesThatDoNotKnowTheirSize) {
  EXPECT_EQ(ReasonOf("/proc/self/stat", 4096).substr(0, 6), "read: ");
  EXPECT_EQ(ReasonOf("/proc/self/stat", 10), "larger than 10 bytes");
}

TEST(ReadRegularFile, FollowsLinksToFilesOnly) {
  const TemporaryDirectory directory;
  const TemporaryFile file("x");
  const std::string to_file = directory.path() + "/file";
  const std::string to_device = directory.path() + "/device";
  ASSERT_EQ(symlink(file.path().c_str(), to_file.c_str()), 0);
  ASSERT_EQ(symlink("/dev/zero", to_device.c_str()), 0);
  EXPECT_EQ(ReasonOf(to_file), "read: x");
  EXPECT_EQ(ReasonOf(to_device), "not a regular file");
}

TEST(ReadRegularFile, RefusesAtOnceWhatCouldBlockOrNeverEnd) {
  const TemporaryDirectory directory;
  const std::string pipe = directory.path() + "/pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const std::string socket = directory.path() + "/socket";
  MakeSocket(socket);
  for (const std::string& path : {pipe, socket, directory.path(), std::string("/dev/zero"), std::string("/dev/null"),
                                  std::string("/dev/tty"), std::string("/dev/full")}) {
    EXPECT_EQ(ReasonOf(path), "not a regular file") << path;
    EXPECT_EQ(FaultOf(path), "not a regular file") << path;
  }
}

TEST(ReadRegularFile, SaysWhetherAFileIsMissing) {
  const std::pair<std::string, bool> cases[] = {
      {"/nonexistent", true}, {"/dev/null/x", true}, {"", true}, {std::string(300, 'x'), false}};
  for (const auto& [path, is_missing] : cases) {
    const auto read = ReadRegularFile(path, kLimit);
    ASSERT_TRUE(std::holds_alternative<FileError>(read)) << path;
    EXPECT_EQ(std::get<FileError>(read).is_missing, is_missing) << path;
    EXPECT_FALSE(std::get<FileError>(read).reason.empty());
    EXPECT_EQ(FaultOf(path), "") << path;
  }
}

TEST(ReadRegularFile, SaysWhoElseMayReadAndWrite) {
  const gid_t own = getegid();
  const struct {
    mode_t mode;
    bool others_read;
    std::string_view writers;
  } cases[] = {
      {0600, false, ""},
      {0644, true, ""},
      {0620, false, ""},  // The group of the user.
      {0602, false, "its mode is 0602"},
      {0666, true, "its mode is 0666"},
  };
  const TemporaryFile file("x");
  for (const auto& row : cases) {
    ASSERT_EQ(chmod(file.path().c_str(), row.mode), 0);
    const auto read = ReadRegularFile(file.path(), kLimit);
    ASSERT_TRUE(std::holds_alternative<RegularFile>(read));
    EXPECT_EQ(std::get<RegularFile>(read).is_readable_by_others, row.others_read) << row.mode;
    const bool group_is_private = own == geteuid() || own == 0;
    if (row.mode == 0620 && !group_is_private) continue;
    EXPECT_EQ(std::get<RegularFile>(read).other_writers, row.writers) << row.mode;
  }
}

// To give a file away is up to root.
TEST(ReadRegularFile, CountsForeignOwnersAndGroupsAsOtherWriters) {
  if (geteuid() != 0) GTEST_SKIP() << "only root can give files away";
  const TemporaryFile file("x");
  const struct {
    uid_t owner;
    gid_t group;
    mode_t mode;
    std::string_view writers;
  } cases[] = {
      {0, 0, 0660, ""},
      {0, 1001, 0640, ""},
      {0, 1001, 0660, "its mode is 0660"},
      {1001, 1001, 0600, "it belongs to user 1001"},
  };
  for (const auto& row : cases) {
    ASSERT_EQ(chown(file.path().c_str(), row.owner, row.group), 0);
    ASSERT_EQ(chmod(file.path().c_str(), row.mode), 0);
    const auto read = ReadRegularFile(file.path(), kLimit);
    ASSERT_TRUE(std::holds_alternative<RegularFile>(read));
    EXPECT_EQ(std::get<RegularFile>(read).other_writers, row.writers);
  }
}

}  // namespace
}  // namespace alibabacloud::internal
