#include "acs_program.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <pty.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "support/test_data.h"

extern char** environ;

namespace acs::test {

namespace {

struct FileCloser {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
// Without a name, so that tests can run side by side.
using TemporaryFile = std::unique_ptr<std::FILE, FileCloser>;

TemporaryFile MakeFile(std::string_view content = {}) {
  TemporaryFile file(std::tmpfile());
  if (!content.empty()) std::fwrite(content.data(), 1, content.size(), file.get());
  std::rewind(file.get());
  return file;
}

std::string ReadFrom(std::FILE* file) {
  std::rewind(file);
  std::string text;
  std::array<char, 4096> buffer{};
  for (std::size_t count = 0; (count = std::fread(buffer.data(), 1, buffer.size(), file)) > 0;) {
    text.append(buffer.data(), count);
  }
  return text;
}

bool IsInherited(std::string_view variable) {
  const std::string_view name = variable.substr(0, variable.find('='));
  return !name.starts_with("ALIBABA_CLOUD_") && name != "HOME" && !name.ends_with("_proxy") &&
         !name.ends_with("_PROXY");
}

std::vector<char*> Pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

constexpr int kClosed = -1;

// Starts `acs` on the three file descriptors; each may be kClosed.
pid_t Spawn(const std::vector<std::string>& arguments, Environment environment, const std::array<int, 3>& files) {
  std::vector<std::string> argv = {ALIBABACLOUD_ACS_PATH};
  argv.insert(argv.end(), arguments.begin(), arguments.end());
  // What the test does not say: no profile of whoever runs it, and no instance role.
  environment.insert(environment.end(), {"HOME=/nonexistent", "ALIBABA_CLOUD_ECS_METADATA_DISABLED=true"});
  for (char** variable = environ; *variable != nullptr; ++variable) {
    if (IsInherited(*variable)) environment.emplace_back(*variable);
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int i = 0; i < 3; ++i) {
    const int file = files[static_cast<std::size_t>(i)];
    file == kClosed ? posix_spawn_file_actions_addclose(&actions, i)
                    : posix_spawn_file_actions_adddup2(&actions, file, i);
  }
  pid_t pid = -1;
  const int error =
      posix_spawn(&pid, ALIBABACLOUD_ACS_PATH, &actions, nullptr, Pointers(argv).data(), Pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  EXPECT_EQ(error, 0) << "cannot run " << ALIBABACLOUD_ACS_PATH;
  return pid;
}

// All that comes, until nobody can write any more.
std::string ReadToEnd(int fd) {
  std::string text;
  std::array<char, 4096> buffer{};
  for (ssize_t count = 0; (count = read(fd, buffer.data(), buffer.size())) > 0;) {
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return text;
}

int ExitCode(pid_t pid) {
  int status = 0;
  if (waitpid(pid, &status, 0) != pid) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void ExpectOneLine(const Result& result, int exit_code, std::string_view part_of_message) {
  EXPECT_EQ(result.exit_code, exit_code) << result.err;
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err.find('\n'), result.err.size() - 1) << result.err;
  EXPECT_NE(result.err.find(part_of_message), std::string::npos) << result.err;
}

}  // namespace

Json Result::json() const {
  EXPECT_EQ(exit_code, 0) << err;
  EXPECT_EQ(err, "");
  Json parsed = Json::parse(out, nullptr, false);
  EXPECT_FALSE(parsed.is_discarded()) << out;
  return parsed;
}

std::string Result::keys() const {
  const auto parsed = nlohmann::ordered_json::parse(out, nullptr, false);
  std::string keys;
  for (const auto& member : parsed.items()) keys += member.key() + ' ';
  return keys;
}

Environment TestCredentials() {
  return {"ALIBABA_CLOUD_ACCESS_KEY_ID=testid", "ALIBABA_CLOUD_ACCESS_KEY_SECRET=testsecret"};
}

Result RunAcs(const std::vector<std::string>& arguments, std::string_view input, const Environment& environment) {
  const TemporaryFile in = MakeFile(input);
  const TemporaryFile out = MakeFile();
  const TemporaryFile err = MakeFile();
  const pid_t pid = Spawn(arguments, environment, {fileno(in.get()), fileno(out.get()), fileno(err.get())});
  const int exit_code = ExitCode(pid);
  return {exit_code, ReadFrom(out.get()), ReadFrom(err.get())};
}

Result RunAcsOnTerminal(const std::vector<std::string>& arguments) {
  const TemporaryFile in = MakeFile();
  const TemporaryFile out = MakeFile();
  int ours = -1;
  int terminal = -1;
  EXPECT_EQ(openpty(&ours, &terminal, nullptr, nullptr, nullptr), 0);
  const pid_t pid = Spawn(arguments, TestCredentials(), {fileno(in.get()), fileno(out.get()), terminal});
  close(terminal);
  std::string err = ReadToEnd(ours);
  close(ours);
  const int exit_code = ExitCode(pid);
  return {exit_code, ReadFrom(out.get()), std::move(err)};
}

Result RunAcsWithoutOutput(const std::vector<std::string>& arguments, BadOutput output) {
  const TemporaryFile in = MakeFile();
  const TemporaryFile err = MakeFile();
  int out = kClosed;
  if (output == BadOutput::kFullDisk) out = open("/dev/full", O_WRONLY | O_CLOEXEC);
  if (output == BadOutput::kBrokenPipe) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe2(ends.data(), O_CLOEXEC), 0);
    close(ends[0]);
    out = ends[1];
  }
  const pid_t pid = Spawn(arguments, TestCredentials(), {fileno(in.get()), out, fileno(err.get())});
  if (out != kClosed) close(out);
  const int exit_code = ExitCode(pid);
  return {exit_code, {}, ReadFrom(err.get())};
}

void ExpectUsageError(const Result& result, std::string_view part_of_message) {
  ExpectOneLine(result, 2, part_of_message);
}

void ExpectFailure(const Result& result, std::string_view part_of_message) {
  ExpectOneLine(result, 1, part_of_message);
}

std::string DataPath(const std::string& file) { return alibabacloud::test::TestData(file); }

std::string DataText(const std::string& file) {
  std::ifstream in(DataPath(file), std::ios::binary);
  EXPECT_TRUE(in) << file;
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

EmulateProgram::EmulateProgram() {
  std::array<int, 2> out{};
  EXPECT_EQ(pipe2(out.data(), O_CLOEXEC), 0);
  pid_ = Spawn({"emulate"}, {}, {STDIN_FILENO, out[1], STDERR_FILENO});
  close(out[1]);
  for (char c = 0; read(out[0], &c, 1) == 1 && c != '\n';) first_line_ += c;
  close(out[0]);
}

EmulateProgram::~EmulateProgram() {
  if (pid_ > 0) Stop(SIGTERM);
}

std::string EmulateProgram::endpoint() const { return first_line_.substr(first_line_.find("http://")); }

int EmulateProgram::Stop(int signal) {
  kill(pid_, signal);
  const int exit_code = ExitCode(pid_);
  pid_ = -1;
  return exit_code;
}

}  // namespace acs::test
