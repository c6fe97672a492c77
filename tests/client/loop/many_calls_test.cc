#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "client/local_client.h"
#include "support/fixed_server.h"

namespace alibabacloud {
namespace {

constexpr std::size_t kCalls = 10000;
constexpr std::size_t kInFlight = 512;

// Begins the calls, `kInFlight` at once: each that ends begins the next.
class ManyCalls {
 public:
  explicit ManyCalls(const ClientOptions& options) : client_(options), completions_(kCalls) {}

  void Run() {
    while (begun_ < kInFlight) Begin();
    loop_.Run();
  }

  [[nodiscard]] const std::vector<int>& completions() const noexcept { return completions_; }
  [[nodiscard]] const std::vector<std::string>& errors() const noexcept { return errors_; }
  [[nodiscard]] std::size_t attempts() const noexcept { return attempts_; }

 private:
  void Begin() {
    const std::size_t call = begun_++;
    loop_.Start(client_, ens::DescribeInstancesRequest{},
                [this, call](const Outcome<ens::DescribeInstancesResponse>& outcome) {
                  ++completions_[call];
                  attempts_ += static_cast<std::size_t>(outcome.metadata().attempts);
                  if (!outcome) errors_.push_back(outcome.error().message);
                  if (outcome && outcome->total_count != 7) errors_.emplace_back("another reply");
                  if (begun_ < kCalls) Begin();
                });
  }

  const ens::Client client_;
  EventLoop loop_{{.max_requests_per_host = kInFlight, .max_idle_connections = kInFlight}};
  std::size_t begun_ = 0;
  std::size_t attempts_ = 0;
  std::vector<int> completions_;
  std::vector<std::string> errors_;
};

long PeakMemoryKilobytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

void RunAgainst(const test::FixedServerFaults& faults, int max_attempts) {
  const long before = PeakMemoryKilobytes();
  const test::FixedServer server(R"({"RequestId":"R","TotalCount":7})", faults);
  ClientOptions options = test::LocalOptions(server.url());
  options.retry = {.max_attempts = max_attempts,
                   .max_throttled = max_attempts,
                   .base_delay = std::chrono::milliseconds(1),
                   .throttled_base_delay = std::chrono::milliseconds(1),
                   .throttled_max_delay = std::chrono::milliseconds(10)};
  options.timeouts.call = std::chrono::seconds(120);
  ManyCalls calls(options);
  calls.Run();
  for (const int completions : calls.completions()) ASSERT_EQ(completions, 1);
  EXPECT_TRUE(calls.errors().empty()) << calls.errors().size() << " errors, such as: " << calls.errors().front();
  EXPECT_EQ(server.answered(), kCalls);
  EXPECT_LE(server.most_open(), kInFlight);
  std::cout << "attempts " << calls.attempts() << ", connections " << server.accepted() << ", at once "
            << server.most_open() << ", memory +" << PeakMemoryKilobytes() - before << " KB\n";
}

TEST(ManyCalls, TenThousandOnOneThread) { RunAgainst({}, 1); }

// Of a hundred requests five find their connection closed, and five are refused as too many.
TEST(ManyCalls, EachCompletesOnceThroughDropsAndThrottling) {
  RunAgainst({.drop_every = 20, .throttle_every = 19}, 1000);
}

}  // namespace
}  // namespace alibabacloud
