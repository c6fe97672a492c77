#include "alibabacloud/event_loop.h"

#include <thread>
#include <utility>

#include "base/openssl_guard.h"
#include "client/loop/call_operation.h"
#include "client/loop/loop_core.h"
#include "client/loop/timer_operation.h"

namespace alibabacloud {

void internal::ThrowEventLoopHasEnded() { throw std::runtime_error(kEventLoopHasEnded); }

namespace {

using internal::LoopCore;

/// Of the thread that runs a loop: keeps what a callback may destroy, and then ends what is left in progress, also when
/// an exception passes.
class RunningCore {
 public:
  explicit RunningCore(std::shared_ptr<LoopCore> core) noexcept : core_(std::move(core)) {}
  RunningCore(const RunningCore&) = delete;
  RunningCore& operator=(const RunningCore&) = delete;
  ~RunningCore() {
    if (core_->is_orphan && !core_->IsForeign()) core_->Shut();
  }
  LoopCore* operator->() const noexcept { return core_.get(); }

 private:
  const std::shared_ptr<LoopCore> core_;
};

}  // namespace

EventLoop::EventLoop(EventLoopOptions options) : EventLoop(std::make_shared<LoopCore>(std::move(options))) {}

EventLoop::EventLoop(std::shared_ptr<LoopCore> core) noexcept : core_(std::move(core)) {}

EventLoop EventLoop::Background(EventLoopOptions options) {
  auto core = std::make_shared<LoopCore>(std::move(options));
  core->thread = std::thread([core] {
    RunningCore(core)->Run(true);
    if (!internal::ReleaseThreadState()) core->is_owner_done.wait(false);
  });
  return EventLoop(std::move(core));
}

EventLoop::~EventLoop() {
  // The sockets and the thread of a loop belong to the process that made it.
  if (core_->IsForeign()) {
    internal::KeepUntilProcessEnds(new std::shared_ptr<LoopCore>(core_));
    return;
  }
  core_->Stop();
  core_->is_owner_done = true;
  core_->is_owner_done.notify_all();
  // A callback of this loop destroys it: who runs it has a share in it, and ends it when the callback is over.
  if (core_->IsOnThisThread()) {
    core_->is_orphan = true;
    if (core_->thread.joinable()) core_->thread.detach();
  } else if (core_->thread.joinable()) {
    core_->thread.join();
  } else {
    core_->Shut();
  }
}

// These keep what a callback that is called at once, or by the loop's thread meanwhile, may destroy.
bool EventLoop::Begin(const std::shared_ptr<internal::ClientCore>& client, const schema::Action& action,
                      std::unique_ptr<internal::LoopCall> call, CallOptions options) {
  const auto core = core_;
  return core->Start(std::make_unique<internal::CallOperation>(client, action, std::move(call), std::move(options)));
}

bool EventLoop::After(std::chrono::milliseconds delay, std::function<void(bool)> callback, std::stop_token stop) {
  const auto core = core_;
  return core->Start(std::make_unique<internal::TimerOperation>(delay, std::move(callback), std::move(stop)));
}

bool EventLoop::Post(std::function<void()> function) {
  const auto core = core_;
  return core->Post(std::move(function));
}

void EventLoop::Run() { RunningCore(core_)->Run(false); }

bool EventLoop::Poll(std::chrono::milliseconds timeout) { return RunningCore(core_)->Poll(timeout); }

void EventLoop::Stop() { core_->Stop(); }

}  // namespace alibabacloud
