#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <latch>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/observer.h"
#include "client/local_client.h"
#include "support/loopback.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "transport/resolver.h"
// The look-ups of this program, too, can be made to hang.

// Wherever a call hangs: it ends by its deadline, or soon after it is asked to stop, and says what it was doing.

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::kTolerance;
using test::Reply;
using test::Script;
using test::ScriptedServer;
using test::Stopwatch;
namespace steps = test::steps;

constexpr milliseconds kTimeout{300};
// What a call with that timeout may take; on a busy machine, kTolerance more.
constexpr milliseconds kPromised{350};
constexpr milliseconds kStopAfter{50};
constexpr milliseconds kLongTimeout{20000};

Outcome<ens::DescribeInstancesResponse> Describe(const std::string& url, const CallOptions& call_options,
                                                 std::shared_ptr<Observer> observer = nullptr) {
  ClientOptions options = test::LocalOptions(url);
  options.observer = std::move(observer);
  options.retry = {};
  return ens::Client(options).DescribeInstances({}, call_options);
}

// A place where calls hang, and how an error calls it.
struct Place {
  const char* name;
  std::string url;
  std::string says;
  bool maybe_executed;
};

class Deadline : public ::testing::Test {
 protected:
  ~Deadline() override { test::EndHangingLookups(); }

  std::vector<Place> Places() {
    return {
        {"black hole", hole_.url(), "while connecting", false},
        {"hanging DNS", "http://ens.hangs.invalid", "resolving", false},
        {"no answer", silent_.url(), "while waiting for the response", true},
        {"slow body", slow_.url(), "reading the response", true},
    };
  }

 private:
  test::BlackHole hole_;
  ScriptedServer silent_{Script{steps::ReadRequest(), steps::Hang()}};
  ScriptedServer slow_{Script{
      steps::ReadRequest(), steps::SendSlowly(Reply(200, "{" + std::string(100000, ' ') + "}"), 10, milliseconds(5))}};
};

// A server that asks for a longer wait than the call has, after `thinking`.
Script Throttles(milliseconds thinking) {
  return {steps::ReadRequest(), steps::Pause(thinking),
          steps::Send(Reply(503, R"({"Code":"Throttling","Message":"slow down"})", "x-acs-retry-after: 5000\r\n")),
          steps::Hang()};
}

TEST_F(Deadline, EndsACallThatHangsAndSaysWhere) {
  for (const Place& place : Places()) {
    SCOPED_TRACE(place.name);
    const Stopwatch watch;
    const auto outcome = Describe(place.url, {.timeout = kTimeout});
    EXPECT_LE(watch.elapsed(), kPromised + kTolerance);
    EXPECT_GE(watch.elapsed(), kTimeout - milliseconds(5));
    ASSERT_FALSE(outcome);
    const Error& error = outcome.error();
    EXPECT_EQ(ToString(error.kind), "timeout") << error;
    EXPECT_NE(error.message.find(place.says), std::string::npos) << error;
    EXPECT_NE(error.message.find("the call's time went into: attempts "), std::string::npos) << error;
    EXPECT_EQ(error.maybe_executed, place.maybe_executed) << error;
    EXPECT_EQ(error.attempts, 1) << error;
  }
}

TEST_F(Deadline, IsNotWaitedForWhenTheServiceAsksForMoreTimeThanIsLeft) {
  constexpr milliseconds kThinking{30};
  ScriptedServer server(Throttles(kThinking));
  const Stopwatch watch;
  const auto outcome = Describe(server.url(), {.timeout = kLongTimeout / 5});
  EXPECT_LE(watch.elapsed(), kThinking + kTolerance);
  ASSERT_FALSE(outcome);
  const Error& error = outcome.error();
  EXPECT_EQ(ToString(error.kind), "service") << error;
  EXPECT_TRUE(error.IsThrottling()) << error;
  for (const char* part : {"slow down", "no time left", "5000 ms", "the call's time went into: attempts "}) {
    EXPECT_NE(error.message.find(part), std::string::npos) << part << "\n" << error;
  }
  EXPECT_EQ(error.attempts, 1);
  EXPECT_EQ(server.received(), 1U);
}

TEST_F(Deadline, OfAFractionOfASecondIsKeptWhenTheServiceAsksForAWait) {
  ScriptedServer server(Throttles(milliseconds(0)));
  const Stopwatch watch;
  const auto outcome = Describe(server.url(), {.timeout = kTimeout});
  EXPECT_LE(watch.elapsed(), kPromised + kTolerance);
  EXPECT_EQ(ToString(outcome.error().kind), "service") << outcome.error();
  EXPECT_NE(outcome.error().message.find("no time left"), std::string::npos) << outcome.error();
}

// ---- Cancellation

enum class Moment : std::uint8_t { kAttemptStarted, kRetryScheduled };

// Tells when a call gets there for the first time.
class MomentObserver final : public Observer {
 public:
  explicit MomentObserver(Moment moment) : moment_(moment) {}
  void OnAttemptStarted(const CallInfo&, const AttemptStarted&) override { Reach(Moment::kAttemptStarted); }
  void OnRetryScheduled(const CallInfo&, const RetryScheduled&) override { Reach(Moment::kRetryScheduled); }
  void Wait() { reached_.wait(); }

 private:
  void Reach(Moment moment) {
    if (moment == moment_ && !std::exchange(is_reached_, true)) reached_.count_down();
  }

  const Moment moment_;
  bool is_reached_ = false;
  std::latch reached_{1};
};

// Calls, and asks to stop a moment after the call got to `moment`.
void ExpectStops(const Place& place, Moment moment) {
  SCOPED_TRACE(place.name);
  const auto observer = std::make_shared<MomentObserver>(moment);
  std::stop_source source;
  Stopwatch since_stop;
  std::thread stopper([&] {
    observer->Wait();
    std::this_thread::sleep_for(kStopAfter);
    since_stop = Stopwatch();
    source.request_stop();
  });
  const auto outcome = Describe(place.url, {.timeout = kLongTimeout, .stop = source.get_token()}, observer);
  stopper.join();
  EXPECT_LE(since_stop.elapsed(), kTolerance);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(ToString(outcome.error().kind), "cancelled") << outcome.error();
  EXPECT_EQ(outcome.error().maybe_executed, place.maybe_executed) << outcome.error();
  EXPECT_EQ(outcome.error().attempts, 1) << outcome.error();
}

TEST_F(Deadline, NeedNotComeForACallThatIsAskedToStop) {
  for (const Place& place : Places()) ExpectStops(place, Moment::kAttemptStarted);
}

TEST_F(Deadline, NeedNotComeForACallThatIsAskedToStopBetweenAttempts) {
  ScriptedServer server(Throttles(milliseconds(0)));
  ExpectStops({.name = "long backoff", .url = server.url(), .says = {}, .maybe_executed = false},
              Moment::kRetryScheduled);
  EXPECT_EQ(server.received(), 1U);
}

}  // namespace
}  // namespace alibabacloud
