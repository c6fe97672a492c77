#include "alibabacloud/rate_limiter.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/for_each.h"
#include "alibabacloud/testing/emulator.h"
#include "support/driver.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using test::Driver;

using Instances = Outcome<ens::DescribeInstancesResponse>;

constexpr std::size_t kAtOnce = 4;

// Lets so many requests through in each second, and counts those that it refuses.
class ThrottlingService {
 public:
  explicit ThrottlingService(int quota) : quota_(quota) {
    emulator_.Handle<ens::DescribeInstancesRequest>([this](const ens::DescribeInstancesRequest&) { return Answer(); });
  }
  [[nodiscard]] ClientOptions MakeOptions() const {
    ClientOptions options = emulator_.MakeClientOptions();
    options.retry.max_throttled = 100000;
    options.retry.throttled_base_delay = milliseconds(2);
    options.retry.throttled_max_delay = milliseconds(10);
    return options;
  }
  [[nodiscard]] int refused() const {
    const std::lock_guard lock(mutex_);
    return refused_;
  }

 private:
  Instances Answer() {
    constexpr std::chrono::seconds kWindow{1};
    const std::lock_guard lock(mutex_);
    const auto now = steady_clock::now();
    if (now - began_ >= kWindow) {
      began_ = now;
      left_ = quota_;
    }
    if (left_-- > 0) return ens::DescribeInstancesResponse{};
    ++refused_;
    return Error{.code = "Throttling.User", .message = "too many", .http_status = 400};
  }

  const int quota_;
  mutable std::mutex mutex_;
  steady_clock::time_point began_{};
  int left_ = 0;
  int refused_ = 0;
  testing::Emulator emulator_{{ens::Service()}};
};

// How many of the calls succeed.
std::size_t CallOnThreads(const ens::Client& client, std::size_t calls) {
  std::atomic<std::size_t> begun = 0;
  std::atomic<std::size_t> succeeded = 0;
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < kAtOnce; ++i) {
    threads.emplace_back([&] {
      while (begun++ < calls) succeeded += client.DescribeInstances({}) ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  return succeeded;
}

std::size_t CallOnLoop(const ens::Client& client, std::size_t calls) {
  EventLoop loop;
  std::size_t succeeded = 0;
  const ForEachOptions options{.max_in_flight = kAtOnce};
  auto done = loop.Spawn(ForEach(loop, client, std::vector<ens::DescribeInstancesRequest>(calls), options,
                                 [&](std::size_t, const Instances& outcome) { succeeded += outcome ? 1 : 0; }));
  loop.Run();
  done.get();
  return succeeded;
}

class RateLimitedClient : public ::testing::TestWithParam<Driver::Kind> {
 protected:
  // How often calls are refused until all have succeeded.
  static int Refused(std::size_t calls, int quota, const std::shared_ptr<RateLimiter>& limiter) {
    const ThrottlingService service(quota);
    ClientOptions options = service.MakeOptions();
    options.limiter = limiter;
    options.retry.should_limit_throttling_retries = false;
    const ens::Client client(options);
    const bool blocking = GetParam() == Driver::Kind::kBlocking;
    EXPECT_EQ(blocking ? CallOnThreads(client, calls) : CallOnLoop(client, calls), calls);
    return service.refused();
  }
};

TEST_P(RateLimitedClient, IsRefusedMuchLessOften) {
  const int without = Refused(150, 60, nullptr);
  const int with = Refused(150, 60, std::make_shared<RateLimiter>());
  RecordProperty("without", without);
  RecordProperty("with", with);
  EXPECT_LT(3 * with, without);
}

TEST_P(RateLimitedClient, NeverExceedsAKnownQuota) {
  EXPECT_EQ(Refused(450, 400, std::make_shared<RateLimiter>(RateLimiterOptions{.max_rate = 250})), 0);
}

// Held back for hours; cancelled from another thread.
TEST_P(RateLimitedClient, ACallThatIsHeldBackCanBeCancelled) {
  ThrottlingService service(1000);
  ClientOptions options = service.MakeOptions();
  options.timeouts.call = std::chrono::hours(10);
  options.limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.max_rate = 0.001});
  const ens::Client client(options);
  const Driver driver(GetParam());
  EXPECT_TRUE(driver.Call(client, &ens::Client::DescribeInstances, ens::DescribeInstancesRequest{}));
  std::stop_source stop;
  std::thread stopper([&] {
    while (options.limiter->Snapshot().at(0).waiting == 0) std::this_thread::yield();
    stop.request_stop();
  });
  const Instances outcome = driver.Call(client, &ens::Client::DescribeInstances, ens::DescribeInstancesRequest{},
                                        CallOptions{.stop = stop.get_token()});
  stopper.join();
  EXPECT_EQ(outcome.error().kind, ErrorKind::kCancelled);
  EXPECT_EQ(options.limiter->Snapshot().at(0).waiting, 0U);
}

INSTANTIATE_TEST_SUITE_P(BothDrivers, RateLimitedClient,
                         ::testing::Values(Driver::Kind::kBlocking, Driver::Kind::kEventLoop),
                         [](const auto& kind) { return kind.param == Driver::Kind::kBlocking ? "Blocking" : "Loop"; });

}  // namespace
}  // namespace alibabacloud
