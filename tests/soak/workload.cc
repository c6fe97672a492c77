#include "soak/workload.h"

#include <chrono>
#include <string>
#include <utility>

#include "alibabacloud/ens/create_eip_instance.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/release_instance.h"
#include "alibabacloud/event_loop.h"
#include "soak/rpc_request.h"

namespace alibabacloud::soak {

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr std::size_t kChains = 48;  // Calls in flight on a loop.
constexpr milliseconds kLoopLife{3000};
constexpr std::size_t kPadding = std::size_t{600} << 10U;
constexpr std::uint64_t kLoopSeeds = std::uint64_t{1} << 32U;

// A pause between two calls, so that connections are idle for a while.
microseconds Pause(Random& random) { return microseconds(random.OneIn(2) ? 0 : random.Below(8000)); }

}  // namespace

struct Workload::LoopRun {
  EventLoop loop = EventLoop::Background();
  std::atomic<bool> is_open = true;
  std::atomic<std::size_t> chains = 0;
};

struct Workload::Chain {
  LoopRun& run;
  Random random;
  ~Chain() { --run.chains; }
};

Workload::Workload(std::uint64_t seed, std::size_t threads, Clients& clients, Ledger& ledger)
    : seed_(seed), clients_(clients), ledger_(ledger) {
  for (std::uint64_t i = 0; i < threads; ++i) threads_.emplace_back([this, i] { RunThread(i); });
  threads_.emplace_back([this] { RunLoops(); });
}

void Workload::Stop() {
  is_stopping_ = true;
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

// ---- One call

template <class Make>
void Workload::WithRandomAction(Random& random, const Make& make) {
  const auto kind = static_cast<CallKind>(random.Below(3));
  const std::uint64_t call = Begin(kind);
  const std::string marker = MarkerOf(call);
  switch (kind) {
    case CallKind::kRead:
      return make(call, ens::DescribeInstancesRequest{.instance_name = marker}, &ens::Client::DescribeInstances);
    case CallKind::kToken:
      return make(call, ens::CreateEipInstanceRequest{.name = marker}, &ens::Client::CreateEipInstance);
    case CallKind::kMutation:
      return make(call, ens::ReleaseInstanceRequest{.instance_id = marker}, &ens::Client::ReleaseInstance);
  }
}

std::uint64_t Workload::Begin(CallKind kind) {
  const std::uint64_t call = ++last_call_;
  ++counts_.calls[static_cast<std::size_t>(kind)];
  ledger_.Begin(call, kind);
  return call;
}

CallOptions Workload::OptionsFor(std::uint64_t call, Random& random) {
  CallOptions options;
  options.trace.traceparent = TraceparentOf(call);
  if (random.OneIn(25)) options.stop = canceller_.After(microseconds(random.Below(10000)));
  if (random.OneIn(200)) options.extra_parameters = {{"Padding", std::string(kPadding, 'x')}};
  return options;
}

template <class Response>
void Workload::Finish(std::uint64_t call, const Outcome<Response>& outcome) {
  Claim claim{
      .success = outcome.has_value(), .attempts = outcome.metadata().attempts, .elapsed = outcome.metadata().elapsed};
  if (outcome) {
    claim.text = "RequestId " + outcome->request_id.value_or("(none)");
    claim.response_of = FindMarker(claim.text);
  } else {
    const Error& error = outcome.error();
    ++counts_.errors[static_cast<std::size_t>(error.kind)];
    claim.maybe_executed = error.maybe_executed;
    claim.text = std::string(ToString(error.kind)) + " " + error.code + " " + std::to_string(error.http_status) + " " +
                 error.message;
  }
  ledger_.Finish(call, std::move(claim));
}

// ---- Threads

void Workload::RunThread(std::uint64_t index) {
  Random random(seed_, index);
  while (!is_stopping_) {
    const ens::Client client = clients_.Any(random);
    WithRandomAction(random, [&](std::uint64_t call, const auto& request, auto method) {
      Finish(call, (client.*method)(request, OptionsFor(call, random)));
    });
    std::this_thread::sleep_for(Pause(random));
  }
}

// ---- Event loops

void Workload::RunLoops() {
  for (std::uint64_t number = 0; !is_stopping_; ++number) RunLoop(number);
}

// Every other loop is destroyed while calls are in flight.
void Workload::RunLoop(std::uint64_t number) {
  constexpr milliseconds kStep{10};
  LoopRun run;
  ++counts_.loops;
  run.chains = kChains;
  for (std::uint64_t i = 0; i < kChains; ++i) {
    const auto chain = std::make_shared<Chain>(Chain{.run = run, .random = Random(seed_, kLoopSeeds + number, i)});
    run.loop.Post([this, chain] { StartNext(chain); });
  }
  const auto end = Clock::now() + kLoopLife;
  while (!is_stopping_ && Clock::now() < end) std::this_thread::sleep_for(kStep);
  run.is_open = false;
  while (number % 2 == 0 && run.chains > 0) std::this_thread::sleep_for(kStep);
}

void Workload::StartNext(const std::shared_ptr<Chain>& chain) {
  Random& random = chain->random;
  const ens::Client client = clients_.Any(random);
  WithRandomAction(random, [&](std::uint64_t call, auto request, auto) {
    ++counts_.calls_on_loops;
    chain->run.loop.Start(
        client, std::move(request),
        [this, chain, call](const auto& outcome) {
          Finish(call, outcome);
          PauseAndGoOn(chain);
        },
        OptionsFor(call, random));
  });
}

void Workload::PauseAndGoOn(const std::shared_ptr<Chain>& chain) {
  if (!chain->run.is_open) return;
  const auto pause = std::chrono::floor<milliseconds>(Pause(chain->random));
  chain->run.loop.After(pause, [this, chain](bool passed) {
    if (passed && chain->run.is_open) StartNext(chain);
  });
}

}  // namespace alibabacloud::soak
