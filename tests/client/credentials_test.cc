#include <gtest/gtest.h>
#include <sys/stat.h>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "client/local_client.h"
#include "support/loopback.h"
#include "support/scoped_environment.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "support/temporary_file.h"

// The blocking client as the hands of a credentials provider: it does what the provider asks for, within the call's
// time.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::kTolerance;
using test::Reply;
using test::Script;
using test::ScriptedServer;
using test::Stopwatch;
using test::TemporaryFile;
namespace steps = test::steps;

// Asks for the actions one after the other; what becomes of the answers is the test's.
class StepwiseProvider final : public CredentialsProvider {
 public:
  using Finish = std::function<CredentialsStep(const std::vector<CredentialsAnswer>&)>;

  StepwiseProvider(std::vector<CredentialsAction> actions, Finish finish)
      : actions_(std::move(actions)), finish_(std::move(finish)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "stepwise"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<Resolution>(*this);
  }

 private:
  class Resolution final : public CredentialsResolution {
   public:
    explicit Resolution(const StepwiseProvider& provider) : provider_(provider) {}
    CredentialsStep Start(const CredentialsMoment&) override { return Next(); }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment&) override {
      answers_.push_back(std::move(answer));
      return Next();
    }

   private:
    CredentialsStep Next() {
      const std::size_t done = answers_.size();
      if (done < provider_.actions_.size()) return provider_.actions_[done];
      return provider_.finish_(answers_);
    }

    const StepwiseProvider& provider_;
    std::vector<CredentialsAnswer> answers_;
  };

  const std::vector<CredentialsAction> actions_;
  const Finish finish_;
};

CredentialsStep Usable(const std::vector<CredentialsAnswer>&) {
  return Credentials{.access_key_id = "id", .access_key_secret = SecretString("secret"), .provider = "stepwise"};
}

CredentialsAction Fetch(std::string url, milliseconds timeout = milliseconds(5000)) {
  FetchHttp fetch;
  fetch.request.method = HttpMethod::kGet;
  fetch.request.url = std::move(url);
  fetch.request.bypass_proxy = true;
  fetch.limits.total_timeout = timeout;
  return fetch;
}

class CredentialsOfAProvider : public ::testing::Test {
 protected:
  Outcome<ens::DescribeInstancesResponse> Call(std::vector<CredentialsAction> actions, StepwiseProvider::Finish finish,
                                               const CallOptions& call = {}) {
    ClientOptions options = test::LocalOptions(service_.url());
    options.credentials = std::make_shared<StepwiseProvider>(std::move(actions), std::move(finish));
    return ens::Client(options).DescribeInstances({}, call);
  }
  // The answer to a single action.
  CredentialsAnswer Answer(CredentialsAction action) {
    CredentialsAnswer answer;
    EXPECT_TRUE(Call({std::move(action)}, [&](const std::vector<CredentialsAnswer>& answers) {
      answer = answers.at(0);
      return Usable(answers);
    }));
    return answer;
  }

  ScriptedServer service_{Script{steps::ServeAll(Reply(200, R"({"RequestId":"r"})"))}};
};

TEST_F(CredentialsOfAProvider, ComeFromEnvironmentFileProcessAndHttp) {
  ScriptedServer http(Script{steps::ServeAll(Reply(200, "from-http"))});
  const TemporaryFile file("from-file");
  const test::ScopedEnvironment variable("ALIBABACLOUD_TEST_VARIABLE", "from-env");
  const std::vector<CredentialsAction> actions = {
      ReadEnvironment{{"ALIBABACLOUD_TEST_VARIABLE", "ALIBABACLOUD_TEST_UNSET"}}, ReadFile{.path = file.path()},
      RunProcess{.argv = {"printf", "from-process"}}, Fetch(http.url())};
  const auto outcome = Call(actions, [](const std::vector<CredentialsAnswer>& answers) -> CredentialsStep {
    const auto& environment = std::get<EnvironmentValues>(answers.at(0));
    EXPECT_FALSE(environment.values.at(1).has_value());
    const auto& process = std::get<ProcessResult>(answers.at(2));
    EXPECT_EQ(process.exit_code, 0);
    const auto& reply = std::get<HttpResponse>(std::get<HttpFetched>(answers.at(3)).result);
    std::string id(environment.values.at(0)->view());
    id.append(".").append(std::get<FileContent>(answers.at(1)).text->view());
    id.append(".").append(process.output.view()).append(".").append(reply.body);
    return Credentials{.access_key_id = id, .access_key_secret = SecretString("secret"), .provider = "stepwise"};
  });
  ASSERT_TRUE(outcome) << outcome.error();
  ASSERT_EQ(service_.received(), 1U);
  EXPECT_NE(service_.requests()[0].body.find("AccessKeyId=from-env.from-file.from-process.from-http&"),
            std::string::npos);
}

TEST_F(CredentialsOfAProvider, GetWholeFilesAndNoMore) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{4096}, std::size_t{4097}, std::size_t{100000}}) {
    const TemporaryFile file(std::string(size, 'x'));
    const auto content = std::get<FileContent>(Answer(ReadFile{.path = file.path(), .max_bytes = size}));
    ASSERT_TRUE(content.text.has_value()) << content.error;
    EXPECT_EQ(content.text->size(), size);
    if (size == 0) continue;
    const auto refused = std::get<FileContent>(Answer(ReadFile{.path = file.path(), .max_bytes = size - 1}));
    EXPECT_FALSE(refused.text.has_value());
    EXPECT_NE(refused.error.find("larger than"), std::string::npos) << refused.error;
  }
}

TEST_F(CredentialsOfAProvider, LearnWhyAFileCannotBeRead) {
  const std::string pipe = "/tmp/alibabacloud-test-pipe-" + std::to_string(getpid());
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const std::pair<std::string, const char*> cases[] = {{"/nonexistent/file", "No such file or directory"},
                                                       {"/tmp", "not a regular file"},
                                                       {"/dev/zero", "not a regular file"},
                                                       {pipe, "not a regular file"}};
  for (const auto& [path, error] : cases) {
    const auto content = std::get<FileContent>(Answer(ReadFile{.path = path}));
    EXPECT_FALSE(content.text.has_value()) << path;
    EXPECT_EQ(content.error, error) << path;
  }
  unlink(pipe.c_str());
}

TEST_F(CredentialsOfAProvider, LearnWhoElseCanChangeAFile) {
  const TemporaryFile file("content");
  const auto other_writers = [&] { return std::get<FileContent>(Answer(ReadFile{.path = file.path()})).other_writers; };
  EXPECT_EQ(other_writers(), "");
  ASSERT_EQ(chmod(file.path().c_str(), 0666), 0);
  EXPECT_EQ(other_writers(), "its mode is 0666");
}

// Credentials that a provider hands out although they have expired by the service's clock.
TEST_F(CredentialsOfAProvider, AreRefusedWhenTheyHaveExpired) {
  const auto outcome = Call({}, [](const std::vector<CredentialsAnswer>& answers) -> CredentialsStep {
    auto credentials = std::get<Credentials>(Usable(answers));
    credentials.expiration = std::chrono::system_clock::now() - std::chrono::seconds(1);
    return credentials;
  });
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "credentials");
  EXPECT_NE(outcome.error().message.find("\"stepwise\": the credentials expired at "), std::string::npos)
      << outcome.error();
  EXPECT_EQ(service_.received(), 0U);
}

TEST_F(CredentialsOfAProvider, AreNotThoseOfAProgramInAFileThatOthersCanChange) {
  const TemporaryFile file(R"({"profiles": [{"name": "default", "mode": "External", "process_command":
      "echo '{\"mode\": \"AK\", \"access_key_id\": \"id\", \"access_key_secret\": \"s3cr3t\"}'"}]})");
  const auto find = [&] {
    return FindCredentials(*CliProfileCredentials({.path = file.path(), .profile = "default"}));
  };
  const auto found = find();
  ASSERT_TRUE(found) << found.error();
  EXPECT_EQ(found->access_key_id, "id");
  ASSERT_EQ(chmod(file.path().c_str(), 0666), 0);
  const auto refused = find();
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().message.find(file.path()), std::string::npos) << refused.error();
  EXPECT_NE(refused.error().message.find("its mode is 0666; make the file yours and chmod go-w it"), std::string::npos)
      << refused.error();
}

TEST_F(CredentialsOfAProvider, LearnWhyAProcessFailed) {
  const auto missing = std::get<ProcessResult>(Answer(RunProcess{.argv = {"/nonexistent/program"}}));
  EXPECT_EQ(missing.exit_code, -1);
  EXPECT_FALSE(missing.error.empty());
  EXPECT_EQ(std::get<ProcessResult>(Answer(RunProcess{.argv = {"false"}})).exit_code, 1);
}

TEST_F(CredentialsOfAProvider, LearnWhyARequestFailed) {
  const test::RefusingPort refusing;
  const auto error = std::get<TransportError>(std::get<HttpFetched>(Answer(Fetch(refusing.url()))).result);
  EXPECT_EQ(ToString(error.kind), "connect");
  ScriptedServer http(Script{steps::ServeAll(Reply(404, "none"))});
  EXPECT_EQ(std::get<HttpResponse>(std::get<HttpFetched>(Answer(Fetch(http.url()))).result).status, 404);
}

TEST_F(CredentialsOfAProvider, FailTheCallWithTheProvidersOwnError) {
  const auto outcome = Call({ReadFile{.path = "/nonexistent"}}, [](const auto& answers) -> CredentialsStep {
    const auto& content = std::get<FileContent>(answers.at(0));
    return Error{.kind = ErrorKind::kCredentials, .code = "NoFile", .message = "no file: " + content.error};
  });
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "credentials");
  EXPECT_EQ(outcome.error().code, "NoFile");
  EXPECT_EQ(outcome.error().attempts, 0);
  EXPECT_FALSE(outcome.error().maybe_executed);
  EXPECT_EQ(service_.accepted(), 0U);
}

TEST_F(CredentialsOfAProvider, FailTheCallWhenTheProviderThrows) {
  const auto outcome = Call({}, [](const auto&) -> CredentialsStep { throw std::runtime_error("ouch"); });
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "credentials");
  EXPECT_NE(outcome.error().message.find("ouch"), std::string::npos);
  EXPECT_FALSE(outcome.error().maybe_executed);
  EXPECT_EQ(service_.accepted(), 0U);
}

TEST_F(CredentialsOfAProvider, AreRefusedWhenTheyCannotBeUsed) {
  const std::pair<Credentials, std::string> rows[] = {
      {{.access_key_id = "", .access_key_secret = SecretString("s")}, "access_key_id"},
      {{.access_key_id = "i", .access_key_secret = SecretString("")}, "access_key_secret"},
      {{.access_key_id = "i\r\nX-Injected: 1", .access_key_secret = SecretString("s")}, "access_key_id"},
      {{.access_key_id = "i", .access_key_secret = SecretString("s"), .security_token = SecretString("t\n")},
       "security_token"},
  };
  for (const auto& row : rows) {
    const auto outcome = Call({}, [&](const auto&) -> CredentialsStep { return row.first; });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "credentials") << outcome.error();
    EXPECT_NE(outcome.error().message.find(row.second), std::string::npos) << outcome.error();
  }
  EXPECT_EQ(service_.accepted(), 0U);
}

// ---- The call's time is theirs too

struct SlowRow {
  const char* name;
  CredentialsAction action;
};

TEST_F(CredentialsOfAProvider, EndWithTheCallsTime) {
  constexpr milliseconds kShort{200};
  ScriptedServer silent(Script{steps::ReadRequest(), steps::Hang()});
  const SlowRow rows[] = {
      {"process", RunProcess{.argv = {"sleep", "60"}}},
      {"HTTP", Fetch(silent.url(), milliseconds(30000))},
      {"HTTP without a limit", Fetch(silent.url(), milliseconds::max())},
  };
  for (const SlowRow& row : rows) {
    SCOPED_TRACE(row.name);
    // A provider that would never give up.
    const auto again = [&](const auto&) -> CredentialsStep { return row.action; };
    const Stopwatch watch;
    const auto outcome = Call({row.action}, again, {.timeout = kShort});
    EXPECT_LE(watch.elapsed(), kShort + kTolerance);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "timeout") << outcome.error();
    EXPECT_NE(outcome.error().message.find("stepwise"), std::string::npos) << outcome.error();
    EXPECT_EQ(outcome.error().attempts, 0);
    EXPECT_FALSE(outcome.error().maybe_executed);
  }
  EXPECT_EQ(service_.accepted(), 0U);
}

TEST_F(CredentialsOfAProvider, EndWhenTheCallIsAskedToStop) {
  std::stop_source source;
  std::thread stopper([&] {
    std::this_thread::sleep_for(milliseconds(50));
    source.request_stop();
  });
  const CredentialsAction slow = RunProcess{.argv = {"sleep", "60"}};
  const Stopwatch watch;
  const auto outcome = Call({slow}, [&](const auto&) -> CredentialsStep { return slow; }, {.stop = source.get_token()});
  stopper.join();
  EXPECT_LE(watch.elapsed(), milliseconds(50) + kTolerance);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "cancelled") << outcome.error();
  EXPECT_EQ(service_.accepted(), 0U);
}

TEST_F(CredentialsOfAProvider, LeaveTheCallItsRemainingTimeOnly) {
  ScriptedServer silent(Script{steps::ReadRequest(), steps::Hang()});
  ClientOptions options = test::LocalOptions(silent.url());
  options.timeouts.call = milliseconds(400);
  options.credentials =
      std::make_shared<StepwiseProvider>(std::vector<CredentialsAction>{RunProcess{.argv = {"sleep", "0.2"}}}, Usable);
  const Stopwatch watch;
  const auto outcome = ens::Client(options).DescribeInstances({});
  EXPECT_EQ(ToString(outcome.error().kind), "timeout") << outcome.error();
  EXPECT_EQ(outcome.error().attempts, 1);
  EXPECT_LE(watch.elapsed(), options.timeouts.call + kTolerance);
}

}  // namespace
}  // namespace alibabacloud
