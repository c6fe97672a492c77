#include "call/credentials_session.h"

#include <gtest/gtest.h>

#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

// What a provider asks for, as steps of a call. The test is the driver.

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

class HalfRandom final : public RandomSource {
 public:
  void Fill(std::span<std::byte> bytes) override {
    for (std::byte& byte : bytes) byte = std::byte{0x80};
  }
};

// A provider that is a function from the answers so far to the next step.
class ScriptedProvider final : public CredentialsProvider {
 public:
  using Script = std::function<CredentialsStep(const std::vector<CredentialsAnswer>&, const CredentialsMoment&)>;

  explicit ScriptedProvider(Script script) : script_(std::move(script)) {}
  [[nodiscard]] std::string_view Name() const noexcept override { return "scripted"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<Resolution>(script_);
  }

 private:
  class Resolution final : public CredentialsResolution {
   public:
    explicit Resolution(Script script) : script_(std::move(script)) {}
    CredentialsStep Start(const CredentialsMoment& moment) override { return script_(answers_, moment); }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment& moment) override {
      answers_.push_back(std::move(answer));
      return script_(answers_, moment);
    }

   private:
    Script script_;
    std::vector<CredentialsAnswer> answers_;
  };

  Script script_;
};

Credentials Usable() { return {.access_key_id = "id", .access_key_secret = SecretString("secret")}; }

FetchHttp Fetch(std::string url) {
  FetchHttp fetch;
  fetch.request.url = std::move(url);
  return fetch;
}

class CredentialsSessionTest : public ::testing::Test {
 protected:
  using Next = CredentialsSession::Next;

  Next Start(ScriptedProvider::Script script, milliseconds left = seconds(60)) {
    provider_ = std::make_unique<ScriptedProvider>(std::move(script));
    session_.emplace(CredentialsContext{.provider = *provider_,
                                        .retry = retry_,
                                        .quota = quota_,
                                        .throttling_quota = throttling_quota_,
                                        .clock = clock_,
                                        .random = random_},
                     [this](const Notice& notice, Now) { notices_.push_back(notice.text); });
    return session_->Start(now_, left);
  }
  template <class Kind>
  static const Kind* StepOf(const Next& next) {
    const auto* step = std::get_if<Step>(&next);
    return step != nullptr ? std::get_if<Kind>(step) : nullptr;
  }
  static Error ErrorOf(const Next& next) {
    const auto* outcome = std::get_if<CredentialsSession::Outcome>(&next);
    if (outcome != nullptr && std::holds_alternative<Error>(*outcome)) return std::get<Error>(*outcome);
    ADD_FAILURE() << "there is no error";
    return {};
  }
  static bool IsFound(const Next& next) {
    const auto* outcome = std::get_if<CredentialsSession::Outcome>(&next);
    return outcome != nullptr && std::holds_alternative<Credentials>(*outcome);
  }

  Now now_{std::chrono::steady_clock::time_point(seconds(1000)),
           std::chrono::system_clock::time_point(seconds(1456231584))};
  RetryOptions retry_{};
  RetryQuota quota_;
  RetryQuota throttling_quota_;
  ClockOffset clock_;
  HalfRandom random_;
  std::vector<std::string> notices_;
  std::unique_ptr<ScriptedProvider> provider_;
  std::optional<CredentialsSession> session_;
};

TEST_F(CredentialsSessionTest, NeedsNoDriverForWhatIsAtHand) {
  EXPECT_TRUE(IsFound(Start([](const auto&, const auto&) { return Usable(); })));
  EXPECT_FALSE(session_->had_work());
}

TEST_F(CredentialsSessionTest, CutsWhatAnActionMayTakeToTheCallsTime) {
  const auto fetch =
      Start([](const auto&, const auto&) { return CredentialsAction(Fetch("http://h/")); }, milliseconds(300));
  ASSERT_NE(StepOf<Send>(fetch), nullptr);
  EXPECT_EQ(StepOf<Send>(fetch)->limits.total_timeout, milliseconds(300));
  EXPECT_EQ(StepOf<Send>(fetch)->limits.connect_timeout, milliseconds(300));
  EXPECT_TRUE(session_->had_work());
  const auto run =
      Start([](const auto&, const auto&) { return CredentialsAction(RunProcess{{"program"}}); }, milliseconds(300));
  ASSERT_NE(StepOf<Perform>(run), nullptr);
  EXPECT_EQ(std::get<RunProcess>(*StepOf<Perform>(run)->action).timeout, milliseconds(300));
  const auto wait =
      Start([](const auto&, const auto&) { return CredentialsAction(AwaitEvent{std::make_shared<OneTimeEvent>()}); },
            milliseconds(300));
  ASSERT_NE(StepOf<Perform>(wait), nullptr);
  EXPECT_EQ(std::get<AwaitEvent>(*StepOf<Perform>(wait)->action).timeout, milliseconds(300));
  EXPECT_FALSE(session_->had_work());
}

TEST_F(CredentialsSessionTest, SaysWhatTheTimeWentInto) {
  const struct {
    CredentialsAction action;
    CredentialsAnswer answer;
    std::string expected;
  } rows[] = {
      {RunProcess{{"/opt/vault"}}, ProcessResult{.error = "did not end within 300 ms"},
       "the program \"/opt/vault\" did not end within 300 ms"},
      {Fetch("https://sts.example.com:8/?Token=s3cr3t"),
       HttpFetched{TransportError{.kind = ErrorKind::kTimeout, .message = "timed out while connecting"}},
       "https://sts.example.com:8 timed out while connecting"},
      {AwaitEvent{std::make_shared<OneTimeEvent>()}, EventAwaited{false}, "another call was still looking"},
  };
  for (const auto& row : rows) {
    // A provider that would never give up.
    (void)Start([&](const auto&, const auto&) { return row.action; }, milliseconds(300));
    const Error error = ErrorOf(session_->OnAnswer(row.answer, now_, milliseconds(0)));
    EXPECT_EQ(error.kind, ErrorKind::kTimeout);
    EXPECT_NE(error.message.find("credentials provider \"scripted\": the call's time ran out: " + row.expected),
              std::string::npos)
        << error.message;
    EXPECT_EQ(error.message.find("s3cr3t"), std::string::npos);
  }
}

TEST_F(CredentialsSessionTest, CallsAFailureAtTheEndOfTheTimeATimeout) {
  (void)Start([](const auto& answers, const auto&) -> CredentialsStep {
    if (answers.empty()) return CredentialsAction(RunProcess{{"program"}});
    return Error{.kind = ErrorKind::kCredentials, .message = "the program did not end"};
  });
  const Error error = ErrorOf(session_->OnAnswer(ProcessResult{.error = "did not end"}, now_, milliseconds(0)));
  EXPECT_EQ(error.kind, ErrorKind::kTimeout);
  EXPECT_EQ(error.message, "the program did not end");
}

// ---- Retries

// Asks for a retry after a reply with this status, again and again.
ScriptedProvider::Script AskingAfter(int status) {
  return [status](const auto& answers, const auto&) -> CredentialsStep {
    Error error{.kind = ErrorKind::kService, .message = "no", .http_status = status};
    const bool refused = !answers.empty() && !std::get<RetryPermission>(answers.back()).granted;
    if (refused) return error;
    return CredentialsAction(AskRetry{.error = error});
  };
}

TEST_F(CredentialsSessionTest, GrantsRetriesAfterTheWaitOfTheCallsOwnRules) {
  retry_.base_delay = milliseconds(200);
  const Next first = Start(AskingAfter(503));
  ASSERT_NE(StepOf<Wait>(first), nullptr);
  // Half of the first delay, by this random source.
  EXPECT_EQ(StepOf<Wait>(first)->delay, milliseconds(100));
  EXPECT_EQ(quota_.available(), RetryQuota::kCapacity - RetryQuota::kRetryCost);
}

TEST_F(CredentialsSessionTest, RefusesRetriesThatTheCallWouldNotMake) {
  EXPECT_EQ(ErrorOf(Start(AskingAfter(404))).http_status, 404);
  retry_.max_attempts = 1;
  EXPECT_EQ(ErrorOf(Start(AskingAfter(503))).http_status, 503);
}

TEST_F(CredentialsSessionTest, RefusesRetriesWhenThereIsNoTimeForTheWait) {
  retry_.base_delay = milliseconds(1000);
  EXPECT_EQ(ErrorOf(Start(AskingAfter(503), milliseconds(400))).http_status, 503);
}

TEST_F(CredentialsSessionTest, RefusesRetriesWithoutQuota) {
  ASSERT_TRUE(quota_.TryTake(RetryQuota::kCapacity));
  EXPECT_EQ(ErrorOf(Start(AskingAfter(503))).http_status, 503);
}

// A service of credentials that throttles must not be asked nine times by each of a thousand calls.
TEST_F(CredentialsSessionTest, TakesRetriesAfterThrottlingFromTheirQuota) {
  ASSERT_NE(StepOf<Wait>(Start(AskingAfter(429))), nullptr);
  EXPECT_EQ(throttling_quota_.available(), RetryQuota::kCapacity - RetryQuota::kRetryCost);
  EXPECT_EQ(quota_.available(), RetryQuota::kCapacity);
  ASSERT_TRUE(throttling_quota_.TryTake(throttling_quota_.available()));
  EXPECT_EQ(ErrorOf(Start(AskingAfter(429))).http_status, 429);
  retry_.should_limit_throttling_retries = false;
  EXPECT_NE(StepOf<Wait>(Start(AskingAfter(429))), nullptr);
}

// Makes three exchanges as the metadata service needs, each until its reply has status 200 or no retry is granted.
CredentialsStep ThreeExchanges(const std::vector<CredentialsAnswer>& answers) {
  std::size_t done = 0;
  for (const CredentialsAnswer& answer : answers) {
    const auto* fetched = std::get_if<HttpFetched>(&answer);
    if (fetched != nullptr && std::get<HttpResponse>(fetched->result).status == 200) ++done;
  }
  if (done == 3) return Usable();
  if (answers.empty()) return CredentialsAction(Fetch("http://h/"));
  if (const auto* permission = std::get_if<RetryPermission>(&answers.back())) {
    if (permission->granted) return CredentialsAction(Fetch("http://h/"));
    return Error{.kind = ErrorKind::kCredentials, .message = "given up"};
  }
  const auto& reply = std::get<HttpResponse>(std::get<HttpFetched>(answers.back()).result);
  if (reply.status == 200) return CredentialsAction(Fetch("http://h/"));
  const char* code = reply.status == 400 ? "InvalidTimeStamp.Expired" : "";
  return CredentialsAction(AskRetry{.error = {.kind = ErrorKind::kService, .code = code, .http_status = reply.status},
                                    .headers = reply.headers});
}

TEST_F(CredentialsSessionTest, GivesThrottlingQuotaBackWhenThereAreCredentials) {
  ASSERT_NE(StepOf<Send>(Start([](const auto& answers, const auto&) { return ThreeExchanges(answers); })), nullptr);
  const auto reply = [this](int status) {
    return session_->OnReply(HttpResponse{.status = status}, now_, seconds(60));
  };
  ASSERT_NE(StepOf<Wait>(reply(429)), nullptr);
  EXPECT_LT(throttling_quota_.available(), RetryQuota::kCapacity);
  ASSERT_NE(StepOf<Send>(session_->OnTimer(now_, seconds(60))), nullptr);
  static_cast<void>(reply(200));
  static_cast<void>(reply(200));
  EXPECT_TRUE(IsFound(reply(200)));
  EXPECT_EQ(throttling_quota_.available(), RetryQuota::kCapacity);
}

TEST_F(CredentialsSessionTest, CountsAttemptsForEachExchange) {
  retry_.max_attempts = 3;
  const auto reply = [this](int status) {
    return session_->OnReply(HttpResponse{.status = status}, now_, seconds(60));
  };
  const auto timer = [this] { return session_->OnTimer(now_, seconds(60)); };
  ASSERT_NE(StepOf<Send>(Start([](const auto& answers, const auto&) { return ThreeExchanges(answers); })), nullptr);
  EXPECT_NE(StepOf<Send>(reply(200)), nullptr);
  EXPECT_NE(StepOf<Send>(reply(200)), nullptr);
  EXPECT_NE(StepOf<Wait>(reply(503)), nullptr);
  EXPECT_NE(StepOf<Send>(timer()), nullptr);
  EXPECT_NE(StepOf<Wait>(reply(503)), nullptr);
  EXPECT_NE(StepOf<Send>(timer()), nullptr);
  EXPECT_EQ(ErrorOf(reply(503)).message, "given up") << "the third attempt was the last one";
}

TEST_F(CredentialsSessionTest, CorrectsTheClockOnceHoweverManyExchangesThereAre) {
  const auto reply = [this](int status, const char* date) {
    return session_->OnReply(HttpResponse{.status = status, .headers = {{"Date", date}}}, now_, seconds(60));
  };
  ASSERT_NE(StepOf<Send>(Start([](const auto& answers, const auto&) { return ThreeExchanges(answers); })), nullptr);
  EXPECT_NE(StepOf<Send>(reply(400, "Tue, 23 Feb 2016 13:46:24 GMT")), nullptr);
  EXPECT_NE(StepOf<Send>(reply(200, "Tue, 23 Feb 2016 13:46:24 GMT")), nullptr);
  EXPECT_EQ(ErrorOf(reply(400, "Tue, 23 Feb 2016 18:46:24 GMT")).message, "given up");
}

TEST_F(CredentialsSessionTest, CorrectsTheClockThatAProviderSignsBy) {
  std::vector<std::chrono::system_clock::time_point> times;
  const Next end = Start([&](const auto& answers, const CredentialsMoment& moment) -> CredentialsStep {
    times.push_back(moment.now);
    if (!answers.empty()) return Usable();
    return CredentialsAction(AskRetry{.error = {.kind = ErrorKind::kService, .code = "InvalidTimeStamp.Expired"},
                                      .headers = {{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}}});
  });
  EXPECT_TRUE(IsFound(end));
  ASSERT_EQ(times.size(), 2U);
  EXPECT_EQ(times[1] - times[0], std::chrono::hours(1));
  EXPECT_EQ(clock_.Get(), std::chrono::hours(1));
}

// A provider of the user's own need not know what has been learned of the clock.
TEST_F(CredentialsSessionTest, JudgesWhatHasExpiredByTheServicesClock) {
  const auto handing = [this](seconds left) {
    return [expiration = now_.system + left](const auto&, const auto&) -> CredentialsStep {
      Credentials credentials = Usable();
      credentials.expiration = expiration;
      return credentials;
    };
  };
  EXPECT_TRUE(IsFound(Start(handing(seconds(60)))));
  // An hour behind, then an hour ahead: this machine's time is 12:46:24.
  ASSERT_EQ(clock_.Learn({{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}}, now_.system, seconds(0)), "");
  EXPECT_EQ(ErrorOf(Start(handing(seconds(3500)))).kind, ErrorKind::kCredentials);
  EXPECT_TRUE(IsFound(Start(handing(seconds(3700)))));
  ASSERT_EQ(clock_.Learn({{"Date", "Tue, 23 Feb 2016 11:46:24 GMT"}}, now_.system, seconds(0)), "");
  EXPECT_TRUE(IsFound(Start(handing(-seconds(3500)))));
  EXPECT_EQ(ErrorOf(Start(handing(-seconds(3700)))).kind, ErrorKind::kCredentials);
}

// ---- What else may happen

TEST_F(CredentialsSessionTest, PassesNoticesOn) {
  const Next end = Start([](const auto& answers, const auto&) -> CredentialsStep {
    if (answers.empty()) return CredentialsAction(Notice{.text = "look here"});
    return Usable();
  });
  EXPECT_TRUE(IsFound(end));
  EXPECT_EQ(notices_, std::vector<std::string>{"look here"});
}

TEST_F(CredentialsSessionTest, SurvivesAProviderThatThrows) {
  const Error error =
      ErrorOf(Start([](const auto&, const auto&) -> CredentialsStep { throw std::runtime_error("ouch"); }));
  EXPECT_EQ(error.kind, ErrorKind::kCredentials);
  EXPECT_EQ(error.message, "credentials provider \"scripted\": ouch");
}

}  // namespace
}  // namespace alibabacloud::internal
