#include "auth/cached_credentials.h"

#include <gtest/gtest.h>

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "base/time.h"
#include "support/fake_world.h"

// Calls are resolutions here, and the test drives several of them at once, step by step, with a clock that it moves.

namespace alibabacloud::internal {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Time = std::chrono::system_clock::time_point;

constexpr Time kBegin{seconds(1456231584)};

// Finds what the test says, after one question to the driver.
class SlowSource final : public CredentialsProvider {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return "slow"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    ++searches;
    return std::make_unique<Search>(*this);
  }
  [[nodiscard]] bool Discard(const Credentials&) const override { return may_find_others; }

  mutable int searches = 0;
  mutable std::deque<CredentialsOutcome> outcomes{};
  bool may_find_others = true;

 private:
  class Search final : public CredentialsResolution {
   public:
    explicit Search(const SlowSource& source) : source_(source) {}
    CredentialsStep Start(const CredentialsMoment&) override { return CredentialsAction(FetchHttp{}); }
    CredentialsStep Continue(CredentialsAnswer, const CredentialsMoment&) override {
      CredentialsOutcome outcome = std::move(source_.outcomes.front());
      source_.outcomes.pop_front();
      if (auto* error = std::get_if<Error>(&outcome)) return std::move(*error);
      return std::get<Credentials>(std::move(outcome));
    }

   private:
    const SlowSource& source_;
  };
};

Credentials Key(std::string id, std::optional<Time> expiration) {
  return {.access_key_id = std::move(id),
          .access_key_secret = SecretString("s3cr3t"),
          .expiration = expiration,
          .provider = "slow"};
}

Error Failure() { return {.kind = ErrorKind::kCredentials, .message = "the service is down"}; }

// One call that looks for credentials.
class Call {
 public:
  Call(const CredentialsProvider& provider, Time now, milliseconds time_left = minutes(2))
      : resolution_(provider.Resolve()), step_(resolution_->Start({now, time_left})) {}

  [[nodiscard]] bool IsFetching() const { return Asked<FetchHttp>() != nullptr; }
  [[nodiscard]] bool IsWaiting() const { return Asked<AwaitEvent>() != nullptr; }
  [[nodiscard]] bool HasNotice() const { return Asked<Notice>() != nullptr; }
  template <class Action>
  [[nodiscard]] const Action* Asked() const {
    const auto* action = std::get_if<CredentialsAction>(&step_);
    return action != nullptr ? std::get_if<Action>(action) : nullptr;
  }
  void Answer(CredentialsAnswer answer, Time now, milliseconds time_left = minutes(2)) {
    step_ = resolution_->Continue(std::move(answer), {now, time_left});
  }
  void Fetched(Time now) { Answer(HttpFetched{}, now); }
  void Woken(Time now) { Answer(EventAwaited{Asked<AwaitEvent>()->event->IsSet()}, now); }
  // The id of what it found, the message of its error, or "" as long as there is neither.
  [[nodiscard]] std::string Result() const {
    if (const auto* found = std::get_if<Credentials>(&step_)) return found->access_key_id;
    const auto* error = std::get_if<Error>(&step_);
    return error != nullptr ? error->message : "";
  }

 private:
  std::unique_ptr<CredentialsResolution> resolution_;
  CredentialsStep step_;
};

class CachedProviderTest : public ::testing::Test {
 protected:
  // A first search, by which the cache gets its content.
  void Fill(std::optional<Time> expiration, Time now = kBegin) {
    source_->outcomes.push_back(Key("old", expiration));
    Call call(cached_, now);
    call.Fetched(now);
    ASSERT_EQ(call.Result(), "old");
  }

  const std::shared_ptr<SlowSource> source_ = std::make_shared<SlowSource>();
  const CachedProvider cached_{source_};
};

// ---- The rules

TEST(JudgeFreshness, FollowsTheTimeThatIsLeft) {
  const struct {
    seconds life;
    seconds left;
    Freshness expected;
  } rows[] = {
      {hours(1), minutes(16), Freshness::kFresh},
      {hours(1), minutes(15), Freshness::kAgeing},
      {hours(1), seconds(181), Freshness::kAgeing},
      {hours(1), minutes(3), Freshness::kEnding},
      {hours(1), seconds(1), Freshness::kEnding},
      {hours(1), seconds(0), Freshness::kUnusable},
      {hours(1), seconds(-1), Freshness::kUnusable},
      // Short-lived ones are not for ever on their way out.
      {minutes(10), seconds(301), Freshness::kFresh},
      {minutes(10), minutes(5), Freshness::kAgeing},
      {minutes(10), seconds(120), Freshness::kEnding},
  };
  for (const auto& row : rows) {
    const Credentials key = Key("id", kBegin + row.life);
    EXPECT_EQ(JudgeFreshness(key, kBegin, kBegin + row.life - row.left), row.expected)
        << row.life.count() << ' ' << row.left.count();
  }
  const Credentials unlimited = Key("id", std::nullopt);
  EXPECT_EQ(JudgeFreshness(unlimited, kBegin, kBegin + seconds(59)), Freshness::kFresh);
  EXPECT_EQ(JudgeFreshness(unlimited, kBegin, kBegin + seconds(60)), Freshness::kAgeing);
  EXPECT_EQ(JudgeFreshness(unlimited, kBegin, kBegin + hours(10000)), Freshness::kAgeing);
}

// ---- One call after the other

TEST_F(CachedProviderTest, SearchesOnceAsLongAsTheKeyIsFresh) {
  Fill(kBegin + hours(1));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(Call(cached_, kBegin + minutes(44)).Result(), "old");
  EXPECT_EQ(source_->searches, 1);
}

TEST_F(CachedProviderTest, FetchesNewOnesWhileTheOldOnesStillServe) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(50);
  source_->outcomes.push_back(Key("new", later + hours(1)));
  Call first(cached_, later);
  EXPECT_TRUE(first.IsFetching());
  EXPECT_EQ(Call(cached_, later).Result(), "old");  // Nobody else searches or waits.
  first.Fetched(later);
  EXPECT_EQ(first.Result(), "new");
  EXPECT_EQ(Call(cached_, later).Result(), "new");
  EXPECT_EQ(source_->searches, 2);
}

TEST_F(CachedProviderTest, LetsAllWaitForOneSearchShortlyBeforeTheEnd) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(58);
  source_->outcomes.push_back(Key("new", later + hours(1)));
  Call first(cached_, later);
  std::vector<std::unique_ptr<Call>> others;
  for (int i = 0; i < 5; ++i) others.push_back(std::make_unique<Call>(cached_, later));
  for (const auto& call : others) EXPECT_TRUE(call->IsWaiting());
  first.Fetched(later);
  for (const auto& call : others) {
    call->Woken(later);
    EXPECT_EQ(call->Result(), "new");
  }
  EXPECT_EQ(source_->searches, 2);
}

TEST_F(CachedProviderTest, RefusesWhatHadExpiredWhenItWasFound) {
  source_->outcomes.push_back(Key("expired", kBegin));
  Call first(cached_, kBegin);
  first.Fetched(kBegin);
  EXPECT_EQ(first.Result(),
            "credentials of \"slow\": the credentials expired at 2016-02-23T12:46:24Z, and it is now "
            "2016-02-23T12:46:24Z; renew them at their source, or correct this machine's clock");
}

TEST_F(CachedProviderTest, KeepsTheOldOnesWhenTheNewOnesHaveExpired) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(58);
  source_->outcomes.push_back(Key("expired", kBegin));
  Call next(cached_, later);
  next.Fetched(later);
  ASSERT_TRUE(next.HasNotice());
  next.Answer(Noted{}, later);
  EXPECT_EQ(next.Result(), "old");
}

// ---- When a search fails

TEST_F(CachedProviderTest, ServesTheOldOnesWhenARefreshFails) {
  Fill(kBegin + hours(1));
  for (const Time later : {kBegin + minutes(50), kBegin + minutes(58)}) {
    source_->outcomes.push_back(Failure());
    Call first(cached_, later);
    ASSERT_TRUE(first.IsFetching());
    first.Fetched(later);
    ASSERT_TRUE(first.HasNotice());
    EXPECT_EQ(first.Asked<Notice>()->refresh_error->message, "the service is down");
    first.Answer(Noted{}, later);
    EXPECT_EQ(first.Result(), "old");
    EXPECT_EQ(Call(cached_, later + seconds(29)).Result(), "old");  // A pause first.
    Call after_the_pause(cached_, later + seconds(31));
    EXPECT_TRUE(after_the_pause.IsFetching());
  }
}

TEST_F(CachedProviderTest, ServesTheOldOnesToThoseWhoWaitedForAFailedSearch) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(58);
  source_->outcomes.push_back(Failure());
  Call first(cached_, later);
  Call second(cached_, later);
  first.Fetched(later);
  second.Woken(later);
  EXPECT_EQ(second.Result(), "old");
  EXPECT_EQ(source_->searches, 2);
}

TEST_F(CachedProviderTest, FailsAllWhoWaitWhenThereIsNothingElse) {
  source_->outcomes.push_back(Failure());
  Call first(cached_, kBegin);
  Call second(cached_, kBegin);
  first.Fetched(kBegin);
  second.Woken(kBegin);
  EXPECT_EQ(first.Result(), "the service is down");
  EXPECT_EQ(second.Result(), "the service is down");
  EXPECT_EQ(source_->searches, 1);
  // The next call tries anew.
  EXPECT_TRUE(Call(cached_, kBegin).IsFetching());
}

TEST_F(CachedProviderTest, DoesNotServeWhatHasExpiredWhileItWaited) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(59);
  source_->outcomes.push_back(Failure());
  Call first(cached_, later);
  Call second(cached_, later);
  first.Fetched(later + minutes(2));
  second.Woken(later + minutes(2));
  EXPECT_EQ(second.Result(), "the service is down");
}

// ---- When a call goes away

TEST_F(CachedProviderTest, PassesTheSearchOnWhenTheSearchingCallIsGone) {
  auto first = std::make_unique<Call>(cached_, kBegin);
  Call second(cached_, kBegin);
  ASSERT_TRUE(second.IsWaiting());
  first = nullptr;  // Cancelled.
  second.Woken(kBegin);
  EXPECT_TRUE(second.IsFetching());
  source_->outcomes.push_back(Key("new", kBegin + hours(1)));
  second.Fetched(kBegin);
  EXPECT_EQ(second.Result(), "new");
}

TEST_F(CachedProviderTest, DoesNotPassOnThatACallWasCancelledOrOutOfTime) {
  for (const ErrorKind kind : {ErrorKind::kCancelled, ErrorKind::kTimeout}) {
    source_->outcomes.push_back(Error{.kind = kind, .message = "of this call alone"});
    Call first(cached_, kBegin);
    Call second(cached_, kBegin);
    first.Fetched(kBegin);
    EXPECT_EQ(first.Result(), "of this call alone");
    second.Woken(kBegin);
    EXPECT_TRUE(second.IsFetching());
  }
}

// ---- Time

TEST_F(CachedProviderTest, LeavesACallHalfOfItsTimeWhenItCouldDoWithoutTheSearch) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(50);
  const Call call(cached_, later, milliseconds(300));
  ASSERT_TRUE(call.IsFetching());
  EXPECT_EQ(call.Asked<FetchHttp>()->limits.total_timeout, milliseconds(150));
}

TEST_F(CachedProviderTest, GoesOnWithTheOldOnesWhenTheSearchTakesTooLong) {
  Fill(kBegin + hours(1));
  const Time later = kBegin + minutes(58);
  Call first(cached_, later, milliseconds(300));
  Call second(cached_, later, milliseconds(300));
  ASSERT_TRUE(second.IsWaiting());
  EXPECT_EQ(second.Asked<AwaitEvent>()->timeout, milliseconds(150));
  second.Answer(EventAwaited{false}, later, milliseconds(150));
  EXPECT_EQ(second.Result(), "old");
}

TEST_F(CachedProviderTest, WaitsAsLongAsTheCallMayWhenThereIsNothingElse) {
  Call first(cached_, kBegin, milliseconds(300));
  Call second(cached_, kBegin, milliseconds(300));
  EXPECT_EQ(first.Asked<FetchHttp>()->limits.total_timeout, milliseconds(300));
  EXPECT_EQ(second.Asked<AwaitEvent>()->timeout, milliseconds(300));
}

// ---- Refused keys

TEST_F(CachedProviderTest, ForgetsWhatTheServiceRefusedButNothingNewer) {
  Fill(kBegin + hours(1));
  const Credentials old = Key("old", {});
  EXPECT_TRUE(cached_.Discard(old));
  source_->outcomes.push_back(Key("new", kBegin + hours(1)));
  Call call(cached_, kBegin);
  ASSERT_TRUE(call.IsFetching());
  call.Fetched(kBegin);
  // A slower call complains about the old one, too.
  EXPECT_TRUE(cached_.Discard(old));
  EXPECT_EQ(Call(cached_, kBegin).Result(), "new");
  EXPECT_EQ(source_->searches, 2);
}

TEST_F(CachedProviderTest, KeepsWhatTheServiceRefusedWhenThereCanBeNoOther) {
  source_->may_find_others = false;
  Fill(std::nullopt);
  EXPECT_FALSE(cached_.Discard(Key("old", {})));
  EXPECT_EQ(Call(cached_, kBegin).Result(), "old");
}

// ---- What people get to read

TEST_F(CachedProviderTest, ExplainsWhatItHasWithoutSecrets) {
  Fill(kBegin + hours(1));
  EXPECT_EQ(cached_.Explain(),
            "credentials come from \"slow\"\nin use: access key old*** from slow, expires 2016-02-23T13:46:24Z");
  source_->outcomes.push_back(Failure());
  Call call(cached_, kBegin + minutes(58));
  call.Fetched(kBegin + minutes(58));
  EXPECT_NE(cached_.Explain().find("\nthe last refresh failed: the service is down"), std::string::npos);
  EXPECT_EQ(cached_.Explain().find("s3cr3t"), std::string::npos);
}

TEST(Describe, ShowsTheBeginningOfTheIdOnly) {
  EXPECT_EQ(Describe(Key("LTAI4Fabcdefgh", {})), "access key LTAI*** from slow");
  EXPECT_EQ(Describe({.bearer_token = SecretString("t0k3n"), .provider = "p"}), "a bearer token from p");
}

}  // namespace
}  // namespace alibabacloud::internal
