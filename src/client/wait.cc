#include <algorithm>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/event_loop.h"
#include "alibabacloud/waiter.h"
#include "base/exception_error.h"
#include "call/resource_watch.h"
#include "call/response_watch.h"
#include "call/wait_machine.h"
#include "client/blocking_driver.h"
#include "client/client_core.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

WaitTime ReadClock() { return ReadClocks().steady; }

/// A wait and what both drivers need of it.
class WaitRun {
 public:
  WaitRun(const ClientCore& core, std::unique_ptr<Watch> watch, const WaitTimes& times, WaitOptions options)
      : options_(std::move(options)),
        call_timeout_(options_.call.timeout.value_or(core.context().options.timeouts.call)),
        machine_(std::move(watch), times) {}

  [[nodiscard]] WaitMachine& machine() noexcept { return machine_; }
  [[nodiscard]] const std::stop_token& stop() const noexcept { return options_.call.stop; }

  [[nodiscard]] CallOptions CallOptionsFor(const WaitMachine::Look& look) const {
    CallOptions call = options_.call;
    call.timeout = std::min(call_timeout_, look.time_left);
    return call;
  }

  /// Of each step: tells the user when a look has ended.
  void Tell() {
    if (!options_.progress) return;
    const WaitReport report = machine_.Report();
    if (report.looks == looks_told_) return;
    looks_told_ = report.looks;
    options_.progress(report);
  }

  [[nodiscard]] WaitMachine::Step OnResult(std::optional<Error> error, ResponseMetadata metadata) {
    if (!error) return machine_.OnResponse(std::move(metadata), ReadClock());
    return machine_.OnError(*std::move(error), std::move(metadata), ReadClock());
  }

 private:
  const WaitOptions options_;
  const milliseconds call_timeout_;
  WaitMachine machine_;
  int looks_told_ = 0;
};

std::unique_ptr<WaitRun> MakeRun(const ClientCore& core, const schema::WaiterTable& table,
                                 const std::vector<std::string>& ids, std::string region, WaitOptions options) {
  if (!region.empty()) options.call.region = std::move(region);
  auto watch = std::make_unique<ResourceWatch>(table, ids, options.absent_grace);
  const WaitTimes times = TimesOf(options, DefaultTimes(table));
  return std::make_unique<WaitRun>(core, std::move(watch), times, std::move(options));
}

std::unique_ptr<WaitRun> MakeRun(const ClientCore& core, RepeatedRequest request, WaitOptions options) {
  const WaitTimes times = TimesOf(options, kRepeatedRequestTimes);
  return std::make_unique<WaitRun>(core, std::make_unique<ResponseWatch>(std::move(request)), times,
                                   std::move(options));
}

// ---- Blocking

WaitMachine::Step Look(const ClientCore& core, WaitRun& run, const WaitMachine::Look& look) {
  CallResult result =
      core.Execute(*look.request.action, look.request.request, look.request.response, run.CallOptionsFor(look));
  return run.OnResult(std::move(result.error), std::move(result.metadata));
}

WaitMachine::Step Rest(WaitRun& run, const WaitMachine::Pause& pause) {
  Sleep(pause.delay, run.stop());
  return run.stop().stop_requested() ? run.machine().OnCancel(ReadClock()) : run.machine().OnTimer(ReadClock());
}

Outcome<WaitReport> DriveBlocking(const ClientCore& core, WaitRun& run) {
  WaitMachine::Step step = run.machine().Start(ReadClock());
  while (!std::holds_alternative<WaitMachine::Ended>(step)) {
    const auto* look = std::get_if<WaitMachine::Look>(&step);
    step = look != nullptr ? Look(core, run, *look) : Rest(run, std::get<WaitMachine::Pause>(step));
    run.Tell();
  }
  return run.machine().TakeOutcome();
}

// ---- On a loop

/// What a call on a loop leaves.
struct LookResult {
  std::optional<Error> error;
  ResponseMetadata metadata;
};

/// One call of a wait on a loop; it may outlive the wait, and so does what it writes to.
class LookCall final : public LoopCall {
 public:
  LookCall(LookRequest request, std::shared_ptr<Awaited<LookResult>> awaited) noexcept
      : request_(std::move(request)), awaited_(std::move(awaited)) {}

  [[nodiscard]] schema::ConstObject request() const override { return request_.request; }
  [[nodiscard]] schema::MutableObject response() override { return request_.response; }
  void Deliver(std::optional<Error> error, ResponseMetadata metadata) override {
    awaited_->Resume({std::move(error), std::move(metadata)});
  }

 private:
  LookRequest request_;
  std::shared_ptr<Awaited<LookResult>> awaited_;
};

auto AwaitLook(EventLoop& loop, std::shared_ptr<ClientCore> core, LookRequest request, CallOptions options) {
  auto start = [&loop, core = std::move(core), request = std::move(request),
                options = std::move(options)](std::shared_ptr<Awaited<LookResult>> awaited) mutable {
    const schema::Action& action = *request.action;
    return loop.Begin(core, action, std::make_unique<LookCall>(std::move(request), std::move(awaited)),
                      std::move(options));
  };
  return Awaiter<LookResult, decltype(start)>(std::move(start));
}

Task<Outcome<WaitReport>> DriveOnLoop(EventLoop& loop, std::shared_ptr<ClientCore> core, std::unique_ptr<WaitRun> run) {
  WaitMachine::Step step = run->machine().Start(ReadClock());
  while (!std::holds_alternative<WaitMachine::Ended>(step)) {
    if (const auto* look = std::get_if<WaitMachine::Look>(&step)) {
      LookResult result = co_await AwaitLook(loop, core, look->request, run->CallOptionsFor(*look));
      step = run->OnResult(std::move(result.error), std::move(result.metadata));
    } else {
      const bool passed = co_await loop.Sleep(std::get<WaitMachine::Pause>(step).delay, run->stop());
      step = passed ? run->machine().OnTimer(ReadClock()) : run->machine().OnCancel(ReadClock());
    }
    run->Tell();
  }
  co_return run->machine().TakeOutcome();
}

}  // namespace

Outcome<WaitReport> WaitFor(const std::shared_ptr<ClientCore>& core, const schema::WaiterTable& table,
                            const std::vector<std::string>& ids, std::string region, WaitOptions options) try {
  return DriveBlocking(*core, *MakeRun(*core, table, ids, std::move(region), std::move(options)));
} catch (const std::bad_alloc& failure) {
  return ErrorOfException(ErrorKind::kTransport, failure.what());
}

Outcome<WaitReport> WaitFor(const std::shared_ptr<ClientCore>& core, RepeatedRequest request, WaitOptions options) try {
  return DriveBlocking(*core, *MakeRun(*core, std::move(request), std::move(options)));
} catch (const std::bad_alloc& failure) {
  return ErrorOfException(ErrorKind::kTransport, failure.what());
}

Task<Outcome<WaitReport>> WaitForOn(EventLoop& loop, std::shared_ptr<ClientCore> core, const schema::WaiterTable& table,
                                    const std::vector<std::string>& ids, std::string region, WaitOptions options) {
  auto run = MakeRun(*core, table, ids, std::move(region), std::move(options));
  return DriveOnLoop(loop, std::move(core), std::move(run));
}

Task<Outcome<WaitReport>> WaitForOn(EventLoop& loop, std::shared_ptr<ClientCore> core, RepeatedRequest request,
                                    WaitOptions options) {
  auto run = MakeRun(*core, std::move(request), std::move(options));
  return DriveOnLoop(loop, std::move(core), std::move(run));
}

}  // namespace alibabacloud::internal
