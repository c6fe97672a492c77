#include "alibabacloud/rate_limiter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <queue>
#include <string>
#include <vector>

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::IsEmpty;

constexpr RateLimiterKey kKey{.product = "ecs", .region = "cn-hangzhou", .action = "DescribeInstances"};

// A limiter with time that stands still until it is moved.
class Limited {
 public:
  explicit Limited(RateLimiterOptions options = {}) : limiter(options) {}

  void Advance(milliseconds time) { now += time; }
  RateLimiter::Place Admit(std::uint64_t ticket = 0) { return limiter.Admit(kKey, now, ticket); }
  // As many requests in one second, evenly.
  void Send(int requests) {
    for (int i = 0; i < requests; ++i) {
      EXPECT_EQ(Admit().wait.count(), 0) << i;
      Advance(milliseconds(1000 / requests));
    }
  }
  void Throttle() { limiter.OnThrottled(kKey, now, now); }
  void Succeed() { limiter.OnSuccess(kKey, now, now); }
  // No limit: infinity.
  [[nodiscard]] double Rate() const {
    const auto rates = limiter.Snapshot();
    return rates.empty() ? std::numeric_limits<double>::infinity() : rates.front().rate;
  }
  [[nodiscard]] std::size_t Waiting() const { return limiter.Snapshot().at(0).waiting; }

  RateLimiter limiter;
  RateLimiter::Time now{seconds(1000)};
};

TEST(RateLimiter, HoldsNothingBackUntilTheServiceThrottles) {
  Limited limited;
  for (int i = 0; i < 10000; ++i) ASSERT_EQ(limited.Admit().wait.count(), 0);
  limited.Succeed();
  EXPECT_THAT(limited.limiter.Snapshot(), IsEmpty());
}

TEST(RateLimiter, CutsToAPartOfTheRateThatWasSent) {
  const struct {
    RateLimiterOptions options;
    int sent;  ///< In the last second.
    double expected;
  } rows[] = {
      {{}, 10, 7},           {{}, 100, 70},           {{.cut = 0.5}, 100, 50},
      {{}, 1, 0.7},          {{.min_rate = 5}, 2, 5}, {{.max_rate = 3, .min_rate = 5}, 2, 3},
      {{.cut = 0}, 100, 10}, {{.cut = 2}, 100, 95},   {{.cut = std::nan("")}, 100, 70},
  };
  for (const auto& row : rows) {
    Limited limited(row.options);
    limited.Send(row.sent);
    limited.Throttle();
    EXPECT_NEAR(limited.Rate(), row.expected, 1e-9) << row.sent;
  }
}

TEST(RateLimiter, RemembersTheRateOfRequestsWhoseReplyTakesLong) {
  Limited limited;
  limited.Send(10);
  const auto sent = limited.now;
  limited.Advance(seconds(30));
  limited.limiter.OnThrottled(kKey, sent, limited.now);
  EXPECT_NEAR(limited.Rate(), 7, 1e-9);
}

TEST(RateLimiter, ABurstThatIsRefusedCutsOnce) {
  Limited limited;
  limited.Send(100);
  const auto sent = limited.now;
  limited.Advance(milliseconds(50));
  for (int i = 0; i < 50; ++i) limited.limiter.OnThrottled(kKey, sent, limited.now);
  EXPECT_NEAR(limited.Rate(), 70, 1e-9);
}

TEST(RateLimiter, ARefusalAfterASuccessCutsAgain) {
  Limited limited;
  limited.Send(10);
  limited.Throttle();
  double last = limited.Rate();
  for (int i = 0; i < 20; ++i) {
    limited.Advance(seconds(2));
    EXPECT_EQ(limited.Admit().wait.count(), 0);
    limited.Succeed();
    limited.Advance(milliseconds(1));
    limited.Throttle();
    last = limited.Rate();
  }
  EXPECT_NEAR(last, 0.7, 1e-9) << "of one a second";
}

TEST(RateLimiter, WhenNothingSucceedsItPausesAndKeepsTheRate) {
  Limited limited;
  limited.Send(10);
  limited.Throttle();
  for (const int expected : {143, 286, 572, 1143, 2000, 2000}) {
    const auto place = limited.Admit();
    EXPECT_NEAR(static_cast<double>(place.wait.count()), expected, 2);
    limited.Advance(place.wait);
    EXPECT_EQ(limited.Admit(place.ticket).ticket, 0U);
    limited.Throttle();
  }
  EXPECT_NEAR(limited.Rate(), 7, 1e-9);
  limited.Advance(seconds(2));
  EXPECT_EQ(limited.Admit().ticket, 0U);
  limited.Succeed();
  EXPECT_NEAR(static_cast<double>(limited.Admit().wait.count()), 143, 10);
}

TEST(RateLimiter, ALateSuccessOfARequestBeforeTheCutChangesNothing) {
  Limited limited;
  limited.Send(10);
  const auto sent = limited.now;
  limited.Throttle();
  limited.Advance(seconds(5));
  limited.limiter.OnSuccess(kKey, sent, limited.now);
  EXPECT_NEAR(limited.Rate(), 7, 1e-9);
}

TEST(RateLimiter, LetsOneThroughEveryIntervalInTheOrderOfArrival) {
  Limited limited({.cut = 0.5});
  limited.Send(20);
  limited.Throttle();  // 10 a second.
  std::vector<std::uint64_t> tickets;
  for (int i = 1; i <= 5; ++i) {
    const auto place = limited.Admit();
    EXPECT_EQ(place.wait, milliseconds(100 * i));
    tickets.push_back(place.ticket);
  }
  EXPECT_EQ(limited.Waiting(), 5U);
  for (std::size_t turn = 0; turn < tickets.size(); ++turn) {
    limited.Advance(milliseconds(100));
    // Those behind, and newcomers, cannot pass.
    for (std::size_t i = tickets.size() - 1; i > turn; --i) {
      EXPECT_EQ(limited.Admit(tickets[i]).wait, milliseconds(100) * (i - turn));
    }
    EXPECT_EQ(limited.Admit(tickets[turn]).wait.count(), 0);
    EXPECT_EQ(limited.Waiting(), tickets.size() - turn - 1);
  }
}

TEST(RateLimiter, ThoseWhoWaitFollowACut) {
  Limited limited({.cut = 0.5});
  limited.Send(20);
  limited.Throttle();  // 10 a second.
  const auto first = limited.Admit();
  const auto second = limited.Admit();
  EXPECT_EQ(second.wait, milliseconds(200));
  limited.Advance(milliseconds(100));
  EXPECT_EQ(limited.Admit(first.ticket).ticket, 0U);
  limited.Succeed();
  const double grown = limited.Rate();
  limited.Throttle();
  EXPECT_NEAR(limited.Rate(), grown / 2, 1e-9);
  limited.Advance(milliseconds(100));
  EXPECT_NEAR(static_cast<double>(limited.Admit(second.ticket).wait.count()), 2000 / grown - 100, 1);
}

TEST(RateLimiter, WhoLeavesTheLineLetsOthersMoveUp) {
  Limited limited({.cut = 0.5});
  limited.Send(20);
  limited.Throttle();
  std::vector<std::uint64_t> gone;
  for (int i = 0; i < 1000; ++i) gone.push_back(limited.Admit().ticket);
  const auto last = limited.Admit();
  EXPECT_EQ(last.wait, milliseconds(100100));
  for (const auto ticket : gone) limited.limiter.Leave(kKey, ticket);
  EXPECT_EQ(limited.Waiting(), 1U);
  limited.Advance(milliseconds(100));
  EXPECT_EQ(limited.Admit(last.ticket).wait.count(), 0);
}

TEST(RateLimiter, SavesNoMoreThanATenthOfASecond) {
  Limited limited({.cut = 0.5});
  limited.Send(100);
  limited.Throttle();  // 50 a second.
  limited.Advance(minutes(1));
  int at_once = 0;
  while (limited.Admit().wait.count() == 0) ++at_once;
  EXPECT_EQ(at_once, 5);
}

TEST(RateLimiter, TheRateComesBackFastThenSlowlyThenFaster) {
  Limited limited;
  limited.Send(100);
  limited.Throttle();
  std::vector<double> rates = {limited.Rate()};
  // K = cbrt(30 / 0.4) = 4.2 s: the refused rate is reached then.
  for (int second = 1; second <= 8; ++second) {
    for (int i = 0; i < 60; ++i) {
      const auto place = limited.Admit();
      limited.Advance(milliseconds(1000) / 60);
      if (place.ticket != 0) limited.limiter.Leave(kKey, place.ticket);
    }
    limited.Succeed();
    rates.push_back(limited.Rate());
  }
  EXPECT_NEAR(rates[0], 70, 1e-9);
  EXPECT_GT(rates[1] - rates[0], 10);
  EXPECT_NEAR(rates[4], 100, 1);
  EXPECT_LT(rates[5] - rates[4], 2);
  EXPECT_GT(rates[8] - rates[7], rates[7] - rates[6]);
  for (std::size_t i = 1; i < rates.size(); ++i) EXPECT_GE(rates[i], rates[i - 1]) << i;
}

TEST(RateLimiter, NeverExceedsTwiceWhatIsUsed) {
  Limited limited;
  limited.Send(10);
  limited.Throttle();
  limited.Advance(seconds(1));
  for (int i = 0; i < 100; ++i) {
    limited.Send(5);
    limited.Succeed();
  }
  // Twice five, or twice six where the beginning of a second counts with its end.
  EXPECT_GE(limited.Rate(), 10);
  EXPECT_LE(limited.Rate(), 12);
}

TEST(RateLimiter, NeverExceedsTheRateOfItsOptions) {
  Limited limited({.max_rate = 10});
  EXPECT_EQ(limited.Admit().wait.count(), 0);
  EXPECT_EQ(limited.Rate(), 10);
  EXPECT_EQ(limited.Admit().wait, milliseconds(100));
  limited.Advance(seconds(1));
  limited.Throttle();
  EXPECT_LT(limited.Rate(), 10);
  for (int i = 0; i < 1000; ++i) {
    limited.Advance(milliseconds(100));
    const auto place = limited.Admit();
    if (place.ticket != 0) limited.limiter.Leave(kKey, place.ticket);
    limited.Succeed();
  }
  EXPECT_EQ(limited.Rate(), 10);
}

TEST(RateLimiter, KeysAreIndependent) {
  const RateLimiterKey others[] = {
      {.product = "ens", .region = "cn-hangzhou", .action = "DescribeInstances"},
      {.product = "ecs", .region = "cn-beijing", .action = "DescribeInstances"},
      {.product = "ecs", .region = "cn-hangzhou", .action = "DescribeDisks"},
  };
  Limited limited;
  limited.Send(2);
  limited.Throttle();
  (void)limited.Admit();
  EXPECT_NE(limited.Admit().ticket, 0U);
  for (const RateLimiterKey& other : others) {
    for (int i = 0; i < 100; ++i) EXPECT_EQ(limited.limiter.Admit(other, limited.now).ticket, 0U) << other.action;
  }
  const auto rates = limited.limiter.Snapshot();
  ASSERT_EQ(rates.size(), 1U);
  EXPECT_EQ(rates[0].product + rates[0].region + rates[0].action, "ecscn-hangzhouDescribeInstances");
}

TEST(RateLimiter, ForgetsALimitThatWasNotNeededForLong) {
  Limited limited({.memory = minutes(10)});
  limited.Send(2);
  limited.Throttle();
  limited.Advance(minutes(10));
  (void)limited.Admit();
  EXPECT_NE(limited.Admit().ticket, 0U);
  limited.Advance(milliseconds(1));
  for (int i = 0; i < 100; ++i) EXPECT_EQ(limited.Admit().ticket, 0U);
  EXPECT_THAT(limited.limiter.Snapshot(), IsEmpty());
}

TEST(RateLimiter, RemembersForAYearAtMost) {
  Limited limited({.memory = milliseconds::max()});
  limited.Send(2);
  limited.Throttle();
  limited.Advance(std::chrono::hours(24 * 364));
  (void)limited.limiter.Admit({.product = "ecs", .region = "", .action = "DescribeDisks"}, limited.now);
  EXPECT_EQ(limited.Admit().wait.count(), 0);
  EXPECT_NEAR(limited.Rate(), 1.4, 1e-9);
  limited.Advance(std::chrono::hours(24 * 365) + milliseconds(1));
  (void)limited.Admit();
  EXPECT_THAT(limited.limiter.Snapshot(), IsEmpty());
}

TEST(RateLimiter, ForgetsActionsThatAreNotCalledAnyMore) {
  Limited limited({.max_rate = 10});
  (void)limited.Admit();
  limited.Advance(minutes(11));
  (void)limited.limiter.Admit({.product = "ecs", .region = "", .action = "DescribeDisks"}, limited.now);
  const auto rates = limited.limiter.Snapshot();
  ASSERT_EQ(rates.size(), 1U);
  EXPECT_EQ(rates[0].action, "DescribeDisks");
}

TEST(RateLimiter, RepliesOfWhatItForgotDoNoHarm) {
  Limited limited;
  limited.Succeed();
  limited.Throttle();
  limited.limiter.Leave(kKey, 7);
  EXPECT_THAT(limited.limiter.Snapshot(), IsEmpty());
}

// ---- Against a service with a quota

// Lets so many requests through in each window.
class Quota {
 public:
  Quota(int requests, milliseconds window) : requests_(requests), window_(window) {}

  bool Take(RateLimiter::Time now) {
    if (now - began_ >= window_) {
      began_ += (now - began_) / window_ * window_;
      left_ = requests_;
    }
    return left_-- > 0;
  }

 private:
  int requests_;
  milliseconds window_;
  RateLimiter::Time began_{};
  int left_ = 0;
};

struct Traffic {
  int accepted = 0;
  int refused = 0;
};

// `callers` that send one request after the other, each answered after 50 ms.
Traffic Simulate(Quota quota, int callers, seconds duration) {
  struct Caller {
    RateLimiter::Time wakes;
    std::uint64_t ticket = 0;
    bool operator<(const Caller& other) const { return wakes > other.wakes; }
  };
  constexpr milliseconds kAnswer{50};
  Limited limited;
  std::priority_queue<Caller> line;
  for (int i = 0; i < callers; ++i) line.push({limited.now + milliseconds(i)});
  const auto end = limited.now + duration;
  Traffic traffic;
  while (line.top().wakes < end) {
    Caller caller = line.top();
    line.pop();
    limited.now = caller.wakes;
    const auto place = limited.Admit(caller.ticket);
    caller.ticket = place.ticket;
    caller.wakes += place.wait;
    if (place.ticket == 0) {
      const bool accepted = quota.Take(limited.now);
      ++(accepted ? traffic.accepted : traffic.refused);
      // The limiter hears of it in the order of sending, which is enough here.
      if (accepted) {
        limited.limiter.OnSuccess(kKey, limited.now, limited.now + kAnswer);
      } else {
        limited.limiter.OnThrottled(kKey, limited.now, limited.now + kAnswer);
      }
      caller.wakes += kAnswer;
    }
    line.push(caller);
  }
  return traffic;
}

TEST(RateLimiter, FindsTheQuotaWhateverItsSize) {
  const struct {
    int requests;
    milliseconds window;
    int callers;
  } rows[] = {
      {5, seconds(1), 20}, {20, seconds(1), 20}, {100, seconds(1), 50}, {500, seconds(1), 200}, {600, seconds(60), 20},
  };
  for (const auto& row : rows) {
    constexpr seconds kDuration{300};
    const Traffic traffic = Simulate(Quota(row.requests, row.window), row.callers, kDuration);
    const double possible = row.requests * (static_cast<double>(kDuration / row.window) + 1);
    EXPECT_GT(traffic.accepted, 0.8 * possible) << row.requests;
    EXPECT_LT(traffic.refused, 0.2 * traffic.accepted) << row.requests;
  }
}

}  // namespace
}  // namespace alibabacloud
