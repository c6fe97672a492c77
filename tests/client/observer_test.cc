#include "alibabacloud/observer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instance_vnc_url.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/json.h"
#include "alibabacloud/log.h"
#include "base/percent.h"
#include "client/local_client.h"
#include "support/scripted_server.h"
#include "support/test_data.h"

// What an observer gets to see of calls over real connections.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::Reply;
using test::Script;
using test::ScriptedServer;
namespace steps = test::steps;

const std::string kSuccess = Reply(200, R"({"RequestId":"R2","TotalCount":0})");
const std::string kUnavailable = Reply(503, R"({"RequestId":"R1","Code":"ServiceUnavailable","Message":"try later"})");
const std::string kExpiredToken =
    Reply(400, R"({"RequestId":"R1","Code":"InvalidSecurityToken.Expired","Message":"the token has expired"})");

// ---- Those who watch

// Writes each event as a line, times as "-" and ports as "PORT".
class TextObserver final : public Observer {
 public:
  void OnCallStarted(const CallInfo& call, const CallStarted& event) override {
    Add("call_started", call, [&](std::ostream& os) { os << " request=" << *event.request; });
  }
  void OnCredentialsResolved(const CallInfo& call, const CredentialsResolved& event) override {
    Add("credentials_resolved", call, [&](std::ostream& os) {
      os << " provider=" << event.provider << " elapsed=- expires=" << event.expiration.has_value()
         << " serves_old=" << event.serves_old << " forced=" << event.forced;
      PrintError(os, event.error);
    });
  }
  void OnAttemptStarted(const CallInfo& call, const AttemptStarted& event) override {
    Add("attempt_started", call, [&](std::ostream& os) {
      os << " attempt=" << event.attempt
         << " host=" << std::regex_replace(std::string(event.host), std::regex(":\\d+$"), ":PORT") << " timeout=-";
    });
  }
  void OnAttemptEnded(const CallInfo& call, const AttemptEnded& event) override {
    Add("attempt_ended", call, [&](std::ostream& os) {
      os << " attempt=" << event.attempt << " elapsed=- status=" << event.http_status
         << " request_id=" << event.request_id << " bytes=" << event.body_bytes;
      PrintError(os, event.error);
    });
  }
  void OnRetryScheduled(const CallInfo& call, const RetryScheduled& event) override {
    Add("retry_scheduled", call, [&](std::ostream& os) {
      os << " attempt=" << event.attempt << " delay=-";
      PrintError(os, event.error);
    });
  }
  void OnWarning(const CallInfo& call, const WarningRaised& event) override {
    Add("warning", call, [&](std::ostream& os) { os << " text=" << event.text; });
  }
  void OnCallEnded(const CallInfo& call, const CallEnded& event) override {
    Add("call_ended", call, [&](std::ostream& os) {
      os << " attempts=" << event.attempts << " elapsed=- status=" << event.http_status
         << " request_id=" << event.request_id;
      PrintError(os, event.error);
      if (event.response != nullptr) os << " response=" << *event.response;
    });
  }

  /// Called with the name of each event after it.
  std::function<void(std::string_view)> after_event = [](std::string_view) {};

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }
  /// Of all calls.
  [[nodiscard]] const std::set<std::uint64_t>& ids() const noexcept { return ids_; }

 private:
  static void PrintError(std::ostream& os, const Error* error) {
    if (error != nullptr) os << " error=" << *error;
  }

  template <class PrintRest>
  void Add(const char* name, const CallInfo& call, const PrintRest& print_rest) {
    std::ostringstream line;
    line << std::boolalpha << name << " " << call.product << "." << call.action << " region=" << call.region
         << " traceparent=" << call.traceparent;
    print_rest(line);
    text_ += line.str() + "\n";
    names_.emplace_back(name);
    ids_.insert(call.id);
    after_event(name);
  }

  std::string text_;
  std::vector<std::string> names_;
  std::set<std::uint64_t> ids_;
};

// Throws whatever it is told.
class ThrowingObserver final : public Observer {
 public:
  void OnCallStarted(const CallInfo&, const CallStarted&) override { throw std::runtime_error("started"); }
  void OnCredentialsResolved(const CallInfo&, const CredentialsResolved&) override { throw 1; }
  void OnAttemptStarted(const CallInfo&, const AttemptStarted&) override { throw std::runtime_error("attempt"); }
  void OnAttemptEnded(const CallInfo&, const AttemptEnded&) override { throw std::bad_alloc(); }
  void OnRetryScheduled(const CallInfo&, const RetryScheduled&) override { throw std::runtime_error("retry"); }
  void OnCallEnded(const CallInfo&, const CallEnded&) override { throw std::runtime_error("ended"); }
};

// Keeps all lines.
class TextLogger final : public Logger {
 public:
  [[nodiscard]] LogLevel Level() const noexcept override { return LogLevel::kTrace; }
  void Write(LogLevel, std::string_view line) override { text.append(line).append("\n"); }

  std::string text;
};

// ---- A provider that asks a server

// Each resolution fetches the URL once; the reply's body is the security token.
class FetchingProvider final : public CredentialsProvider {
 public:
  explicit FetchingProvider(std::string url) : url_(std::move(url)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "fetching"; }
  [[nodiscard]] bool Discard(const Credentials&) const override { return true; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<Resolution>(url_);
  }

 private:
  class Resolution final : public CredentialsResolution {
   public:
    explicit Resolution(std::string url) : url_(std::move(url)) {}

    CredentialsStep Start(const CredentialsMoment&) override {
      FetchHttp fetch;
      fetch.request.method = HttpMethod::kGet;
      fetch.request.url = url_;
      fetch.request.bypass_proxy = true;
      return CredentialsAction(std::move(fetch));
    }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment& moment) override {
      const auto& result = std::get<HttpFetched>(answer).result;
      if (const auto* failure = std::get_if<TransportError>(&result)) {
        const bool is_cancelled = failure->kind == ErrorKind::kCancelled;
        return Error{.kind = is_cancelled ? failure->kind : ErrorKind::kCredentials, .message = failure->message};
      }
      return Credentials{.access_key_id = "STS.id",
                         .access_key_secret = SecretString("canary-secret"),
                         .security_token = SecretString(std::get<HttpResponse>(result).body),
                         .expiration = moment.now + std::chrono::hours(1),
                         .provider = "fetching/server"};
    }

   private:
    const std::string url_;
  };

  const std::string url_;
};

// ---- The test's client

class Observed : public ::testing::Test {
 protected:
  static ClientOptions OptionsFor(const ScriptedServer& service) {
    ClientOptions options = test::LocalOptions(service.url());
    options.retry.max_attempts = 3;
    options.retry.base_delay = milliseconds(1);
    return options;
  }

  Outcome<ens::DescribeInstancesResponse> Call(ClientOptions options, const CallOptions& call = {}) {
    options.observer = observer_;
    return ens::Client(std::move(options)).DescribeInstances({.instance_name = "web"}, call);
  }

  const std::shared_ptr<TextObserver> observer_ = std::make_shared<TextObserver>();
};

using Names = std::vector<std::string>;

// ALIBABACLOUD_UPDATE_GOLDEN=1 writes the file anew.
void ExpectGolden(const std::string& name, const std::string& text) {
  const std::string path = test::TestData("golden/" + name);
  if (std::getenv("ALIBABACLOUD_UPDATE_GOLDEN") != nullptr) std::ofstream(path) << text;
  std::ostringstream committed;
  committed << std::ifstream(path).rdbuf();
  EXPECT_EQ(text, committed.str()) << path;
}

TEST_F(Observed, ACallShowsEveryStepInOrder) {
  const ScriptedServer provider(Script{steps::ServeAll(Reply(200, "canary-token"))});
  const ScriptedServer service(
      Script{steps::ReadRequest(), steps::Send(kUnavailable), steps::ReadRequest(), steps::Send(kSuccess)});
  ClientOptions options = OptionsFor(service);
  options.region = "cn-hangzhou";
  options.credentials = std::make_shared<FetchingProvider>(provider.url());
  const std::string traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  const auto outcome = Call(options, {.trace = {.traceparent = traceparent}});
  ASSERT_TRUE(outcome) << outcome.error();
  ExpectGolden("observer_trace.txt", observer_->text());
  EXPECT_EQ(observer_->ids().size(), 1U);
  for (const test::ReceivedRequest& request : service.requests()) {
    EXPECT_EQ(FindHeader(request.headers, "traceparent"), traceparent);
  }
}

TEST_F(Observed, ARefusedTokenShowsTheSecondResolution) {
  const ScriptedServer provider({Script{steps::ReadRequest(), steps::Send(Reply(200, "old", "Connection: close\r\n"))},
                                 Script{steps::ServeAll(Reply(200, "new"))}});
  const ScriptedServer service(
      Script{steps::ReadRequest(), steps::Send(kExpiredToken), steps::ReadRequest(), steps::Send(kSuccess)});
  ClientOptions options = OptionsFor(service);
  options.credentials = std::make_shared<FetchingProvider>(provider.url());
  const auto outcome = Call(options);
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(observer_->names(), (Names{"call_started", "credentials_resolved", "attempt_started", "attempt_ended",
                                       "credentials_resolved", "attempt_started", "attempt_ended", "call_ended"}));
  EXPECT_NE(observer_->text().find("forced=false"), std::string::npos);
  EXPECT_LT(observer_->text().find("forced=false"), observer_->text().find("forced=true"));
  EXPECT_NE(observer_->text().find("error=service InvalidSecurityToken.Expired"), std::string::npos);
}

TEST_F(Observed, CredentialsAtHandAreNoEvent) {
  const ScriptedServer service(Script{steps::ServeAll(kSuccess)});
  ASSERT_TRUE(Call(OptionsFor(service)));
  EXPECT_EQ(observer_->names(), (Names{"call_started", "attempt_started", "attempt_ended", "call_ended"}));
}

TEST_F(Observed, EachCallHasAnIdOfItsOwn) {
  const ScriptedServer service(Script{steps::ServeAll(kSuccess)});
  for (std::size_t calls = 1; calls <= 3; ++calls) {
    ASSERT_TRUE(Call(OptionsFor(service)));
    EXPECT_EQ(observer_->ids().size(), calls);
  }
  EXPECT_EQ(observer_->ids().count(0), 0U);
}

TEST_F(Observed, AnObserverThatThrowsChangesNothing) {
  const ScriptedServer service(
      Script{steps::ReadRequest(), steps::Send(kUnavailable), steps::ReadRequest(), steps::Send(kSuccess)});
  const auto logger = std::make_shared<TextLogger>();
  ClientOptions options = OptionsFor(service);
  options.observer = std::make_shared<ThrowingObserver>();
  options.logger = logger;
  const auto outcome = ens::Client(options).DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 2);
  // Those behind it still get to see everything.
  EXPECT_NE(logger->text.find(" succeeded attempts=2 "), std::string::npos) << logger->text;
}

// ---- Every way to the end

TEST_F(Observed, ACallEndsOnceWhereverItIsCancelled) {
  for (const std::string_view stage : {"call_started", "attempt_started", "attempt_ended", "retry_scheduled"}) {
    SCOPED_TRACE(stage);
    const ScriptedServer service(Script{steps::ServeAll(kUnavailable)});
    std::stop_source source;
    const auto observer = std::make_shared<TextObserver>();
    observer->after_event = [&](std::string_view name) {
      if (name == stage) source.request_stop();
    };
    ClientOptions options = OptionsFor(service);
    options.observer = observer;
    const auto outcome = ens::Client(options).DescribeInstances({}, {.stop = source.get_token()});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(ToString(outcome.error().kind), "cancelled") << outcome.error();
    EXPECT_EQ(std::count(observer->names().begin(), observer->names().end(), "call_ended"), 1);
    EXPECT_EQ(observer->names().back(), "call_ended");
    EXPECT_NE(observer->text().find("error=cancelled"), std::string::npos) << observer->text();
  }
}

TEST_F(Observed, ACallEndsOnceWhenItsTimeIsUp) {
  const ScriptedServer silent(Script{steps::ReadRequest(), steps::Hang()});
  const auto outcome = Call(OptionsFor(silent), {.timeout = milliseconds(50)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "timeout") << outcome.error();
  EXPECT_EQ(observer_->names(), (Names{"call_started", "attempt_started", "attempt_ended", "call_ended"}));
}

TEST_F(Observed, ACallEndsOnceWhenCredentialsTakeAllItsTime) {
  const ScriptedServer silent(Script{steps::ReadRequest(), steps::Hang()});
  const ScriptedServer service(Script{steps::ServeAll(kSuccess)});
  ClientOptions options = OptionsFor(service);
  options.credentials = std::make_shared<FetchingProvider>(silent.url());
  ASSERT_FALSE(Call(options, {.timeout = milliseconds(50)}));
  EXPECT_EQ(observer_->names(), (Names{"call_started", "credentials_resolved", "call_ended"}));
}

TEST_F(Observed, ACallThatCannotBeginEndsOnceToo) {
  const ScriptedServer service(Script{steps::ServeAll(kSuccess)});
  const auto outcome = Call(OptionsFor(service), {.trace = {.traceparent = "00-1-2-3"}});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "invalid_argument");
  EXPECT_EQ(observer_->names(), (Names{"call_started", "call_ended"}));
  EXPECT_EQ(service.accepted(), 0U);
}

TEST_F(Observed, AnAttemptThatIsCancelledEndsToo) {
  const ScriptedServer service(Script{steps::ServeAll(kSuccess)});
  std::stop_source source;
  observer_->after_event = [&](std::string_view name) {
    if (name == "attempt_started") source.request_stop();
  };
  ASSERT_FALSE(Call(OptionsFor(service), {.stop = source.get_token()}));
  EXPECT_EQ(observer_->names(), (Names{"call_started", "attempt_started", "attempt_ended", "call_ended"}));
}

TEST_F(Observed, AnAttemptWithoutAReplyShowsNothingOfTheOneBefore) {
  const ScriptedServer service(
      {Script{steps::ReadRequest(),
              steps::Send(Reply(503, R"({"RequestId":"R1","Code":"ServiceUnavailable"})", "Connection: close\r\n"))},
       Script{steps::ReadRequest(), steps::Reset()}});
  ClientOptions options = OptionsFor(service);
  options.retry.max_attempts = 2;
  ASSERT_FALSE(Call(options));
  EXPECT_NE(observer_->text().find("attempt=2 elapsed=- status=0 request_id= bytes=0 error=transport"),
            std::string::npos)
      << observer_->text();
}

// ---- No secret in any line

std::string LogOf(const std::string& reply, const std::function<void(const ecs::Client&)>& call) {
  const ScriptedServer provider(Script{steps::ServeAll(Reply(200, "canary-token"))});
  const ScriptedServer service(Script{steps::ServeAll(reply)});
  const auto logger = std::make_shared<TextLogger>();
  ClientOptions options = test::LocalOptions(service.url());
  options.region = "cn-hangzhou";
  options.credentials = std::make_shared<FetchingProvider>(provider.url());
  options.logger = logger;
  call(ecs::Client(options));
  EXPECT_NE(logger->text.find("***"), std::string::npos) << logger->text;
  EXPECT_EQ(logger->text.find("canary"), std::string::npos) << logger->text;
  return logger->text;
}

void RunWithSecrets(const ecs::Client& client) {
  (void)client.RunInstances({.image_id = "visible-image",
                             .instance_type = "ecs.g7.large",
                             .password = "canary-password",
                             .user_data = "canary-user-data"});
}

TEST(LogOfACall, ShowsNoSecretOfTheRequestNorOfTheCredentials) {
  const std::string text = LogOf(Reply(200, R"({"RequestId":"R"})"), RunWithSecrets);
  EXPECT_NE(text.find("visible-image"), std::string::npos) << text;
  EXPECT_NE(text.find("provider=fetching/server"), std::string::npos) << text;
}

TEST(LogOfACall, ShowsNoSecretThatTheServiceSendsBack) {
  const std::string signed_text =
      "POST&%2F&" + internal::PercentEncode("Password=canary-password&SecurityToken=canary-token");
  const std::string text = LogOf(Reply(400, R"({"RequestId":"R","Code":"SignatureDoesNotMatch","Message":)"
                                            R"("server string to sign is:)" +
                                                signed_text + "\"}"),
                                 RunWithSecrets);
  EXPECT_NE(text.find("SignatureDoesNotMatch"), std::string::npos) << text;
}

TEST(LogOfACall, ShowsNoSecretOfTheResponse) {
  const std::string text =
      LogOf(Reply(200, R"({"RequestId":"R","VncUrl":"https://canary"})"), [](const ecs::Client& client) {
        const auto outcome = client.DescribeInstanceVncUrl({.instance_id = "i-visible"});
        ASSERT_TRUE(outcome) << outcome.error();
        EXPECT_EQ(outcome->vnc_url, "https://canary");
      });
  EXPECT_NE(text.find("i-visible"), std::string::npos) << text;
}

}  // namespace
}  // namespace alibabacloud
