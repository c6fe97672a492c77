#include "testing/cassette.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/recorder.h"
#include "support/real_server.h"

// Faults of cassettes, as a Recorder tells about them. What is in a good one is tested by the Recorder's tests.

namespace alibabacloud::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

std::string ProblemOf(const std::string& path, RecorderMode mode = RecorderMode::kReplay) {
  try {
    const Recorder recorder(path, {ens::Service()}, {.mode = mode});
  } catch (const std::runtime_error& problem) {
    return problem.what();
  }
  return "";
}

class CassetteTest : public ::testing::Test {
 protected:
  const test::TemporaryDirectory directory_;
  const std::string path_ = directory_.path() + "/cassette.json";
};

struct BadCassette {
  const char* text;
  const char* problem;
};

TEST_F(CassetteTest, FaultsAreExplained) {
  const BadCassette cassettes[] = {
      {"", "not JSON: parse error at line 1, column 1"},
      {"{\n  \"version\": 1,\n  \"interactions\": [}\n", "not JSON: parse error at line 3, column 20"},
      {R"({"version":1e999})", "not JSON: number overflow"},
      {"{\"version\":\"\xFF\"}", "not JSON: parse error at line 1, column 13"},
      {"[]", "at its top: an object was expected"},
      {"{}", "at /version: it is missing"},
      {R"({"version":"1"})", "at /version: an integer was expected"},
      {R"({"version":2})", "at /version: version 2 cannot be read, only 1"},
      {R"({"version":1})", "at /interactions: it is missing"},
      {R"({"version":1,"interactions":{}})", "at /interactions: an array was expected"},
      {R"({"version":1,"interactions":[{"action":1}]})", "at /interactions/0/action: a string was expected"},
      {R"({"version":1,"interactions":[{"action":"A","api_version":"1","request":[]}]})",
       "at /interactions/0/request: an object was expected"},
      {R"({"version":1,"interactions":[{"action":"A","api_version":"1","request":{}}]})",
       "at /interactions/0/reply: it is missing"},
      {R"({"version":1,"interactions":[{"action":"A","api_version":"1","request":{},"reply":{"status":200}}]})",
       "at /interactions/0/reply/headers: it is missing"},
      {R"({"version":1,"interactions":[{"action":"A","api_version":"1","request":{},"failure":{"kind":"x"}}]})",
       "at /interactions/0/failure/kind: connect, tls, timeout, transport or decode was expected"},
  };
  for (const auto& [text, problem] : cassettes) {
    const std::string path = directory_.Write("bad.json", text);
    EXPECT_THAT(ProblemOf(path), AllOf(HasSubstr("cassette " + path + ": "), HasSubstr(problem)));
  }
}

TEST_F(CassetteTest, MissingOneIsExplained) {
  EXPECT_EQ(ProblemOf(path_),
            "cassette " + path_ + ": cannot be opened: No such file or directory; make it with RecorderMode::kRecord");
  EXPECT_EQ(ProblemOf(path_, RecorderMode::kRecord), "");
}

TEST_F(CassetteTest, RefusesAtOnceWhatIsNotARegularFile) {
  const std::string pipe = directory_.path() + "/pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  for (const RecorderMode mode : {RecorderMode::kReplay, RecorderMode::kRecordMissing}) {
    for (const std::string& path : {directory_.path(), pipe, std::string("/dev/zero")}) {
      EXPECT_EQ(ProblemOf(path, mode), "cassette " + path + ": cannot be read: not a regular file");
    }
  }
}

TEST_F(CassetteTest, FailureToReadIsExplained) {
  const std::string path = "/proc/self/mem";  // Can be opened; but nothing is at its beginning.
  EXPECT_EQ(ProblemOf(path), "cassette " + path + ": cannot be read: Input/output error");
}

// Root may read everything.
class AsNobody {
 public:
  AsNobody() {
    if (was_root_ && seteuid(65534) != 0) ADD_FAILURE() << "root stays root";
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  ~AsNobody() {
    if (was_root_ && seteuid(0) != 0) ADD_FAILURE() << "nobody stays nobody";
  }

 private:
  const bool was_root_ = geteuid() == 0;
};

TEST_F(CassetteTest, OneThatMayNotBeReadIsNotToBeMadeAnew) {
  const std::string path = directory_.Write("closed.json", "{}");
  std::filesystem::permissions(path, std::filesystem::perms::none);
  const AsNobody nobody;
  EXPECT_EQ(ProblemOf(path), "cassette " + path + ": cannot be read: Permission denied");
}

}  // namespace
}  // namespace alibabacloud::testing
