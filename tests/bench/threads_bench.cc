// Threads that share one client, by kept-alive loopback connections, against as many threads with a bare curl easy
// handle each.

#include <barrier>
#include <cstddef>
#include <cstdlib>
#include <deque>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "bare_curl.h"
#include "bench.h"
#include "call_setup.h"
#include "series.h"
#include "support/fixed_server.h"

namespace alibabacloud::bench {
namespace {

// Threads that share the runs of some work out among themselves; `once(thread)` is a run. They wait between turns:
// starting threads would cost both sides the same, and so blur the ratio.
class Crew {
 public:
  Crew(std::size_t threads, std::function<void(std::size_t)> once)
      : once_(std::move(once)), gate_(static_cast<std::ptrdiff_t>(threads) + 1) {
    for (std::size_t thread = 0; thread < threads; ++thread) threads_.emplace_back([this, thread] { Serve(thread); });
  }
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;
  ~Crew() {
    dismissed_ = true;
    gate_.arrive_and_wait();
    for (std::thread& thread : threads_) thread.join();
  }

  void Run(std::size_t times) {
    times_ = times;
    gate_.arrive_and_wait();
    gate_.arrive_and_wait();
  }

 private:
  void Serve(std::size_t thread) {
    while (true) {
      gate_.arrive_and_wait();
      if (dismissed_) return;
      for (std::size_t run = thread; run < times_; run += threads_.size()) once_(thread);
      gate_.arrive_and_wait();
    }
  }

  const std::function<void(std::size_t)> once_;
  std::barrier<> gate_;
  std::size_t times_ = 0;  // This and the next are written while all threads wait.
  bool dismissed_ = false;
  std::vector<std::thread> threads_;
};

struct Result {
  Ratio ratio{};                ///< Ours to theirs.
  std::size_t connections = 0;  ///< Made by our client in all that time.
};

Result Measure(const Plan& plan, std::size_t threads) {
  const test::FixedServer our_server(kSmallReply);
  const test::FixedServer bare_server(kSmallReply);
  const ens::Client client = MakeClient(our_server.url());
  const auto recorder = std::make_shared<Recorder>();
  static_cast<void>(MakeClient(bare_server.url(), recorder).DescribeEnsRegions({}));
  const BareRequest request(recorder->request());
  std::deque<BareHandle> handles;
  for (std::size_t i = 0; i < threads; ++i) handles.emplace_back(request);

  Crew ours(threads, [&](std::size_t) {
    const auto outcome = client.DescribeEnsRegions({});
    if (outcome) return Keep(outcome);
    std::cerr << outcome.error() << '\n';
    std::abort();
  });
  Crew bare(threads, [&](std::size_t thread) { Keep(handles[thread].Post()); });
  const Ratio ratio = Compare(
      plan, [&](std::size_t times) { ours.Run(times); }, [&](std::size_t times) { bare.Run(times); });
  return {ratio, our_server.accepted()};
}

void PrintRows(const Plan& plan) {
  const auto [ratio, connections] = Measure(plan, 8);
  PrintRow("8 threads on one client: CPU of a call, against 8 bare curl easy handles", ratio, Clock::kCpu,
           Bound::kAtMost, 1.15);
  PrintRow("  connections that the client made", static_cast<double>(connections), "", Bound::kAtMost, 8);
}

void PrintSeries(const Plan& plan) {
  PrintColumns("threads", "calls/s", "calls/s of bare handles", "speed ratio", "CPU ratio");
  for (const std::size_t threads : Points(plan, {1, 2, 4, 8})) {
    const Ratio ratio = Measure(plan, threads).ratio;
    PrintColumns(threads, 1 / ratio.numerator.wall, 1 / ratio.denominator.wall, 1 / ratio.wall.median,
                 ratio.cpu.median);
  }
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  return bench::RunProgram(argc, argv, bench::PrintRows, bench::PrintSeries);
}
