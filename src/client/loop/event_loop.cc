#include "alibabacloud/event_loop.h"

#include <thread>
#include <utility>

#include "client/loop/call_operation.h"
#include "client/loop/loop_core.h"
#include "client/loop/timer_operation.h"

namespace alibabacloud {

EventLoop::EventLoop(EventLoopOptions options) : EventLoop(std::make_shared<internal::LoopCore>(std::move(options))) {}

EventLoop::EventLoop(std::shared_ptr<internal::LoopCore> core) noexcept : core_(std::move(core)) {}

EventLoop EventLoop::Background(EventLoopOptions options) {
  auto core = std::make_shared<internal::LoopCore>(std::move(options));
  core->thread = std::thread([core] { core->Run(true); });
  return EventLoop(std::move(core));
}

EventLoop::~EventLoop() {
  core_->Stop();
  // A callback of this loop destroys it: the thread, which has a share in it, ends it when the callback is over.
  if (core_->IsOnThisThread()) {
    if (core_->thread.joinable()) core_->thread.detach();
  } else if (core_->thread.joinable()) {
    core_->thread.join();
  } else {
    core_->Shut();
  }
}

void EventLoop::Begin(const std::shared_ptr<internal::ClientCore>& client, const schema::Action& action,
                      std::unique_ptr<internal::LoopCall> call, CallOptions options) {
  core_->Start(std::make_unique<internal::CallOperation>(client, action, std::move(call), std::move(options)));
}

void EventLoop::After(std::chrono::milliseconds delay, std::function<void(bool)> callback, std::stop_token stop) {
  core_->Start(std::make_unique<internal::TimerOperation>(delay, std::move(callback), std::move(stop)));
}

void EventLoop::Post(std::function<void()> function) { core_->Post(std::move(function)); }

// Both keep what a callback may destroy.
void EventLoop::Run() {
  const auto core = core_;
  core->Run(false);
}

bool EventLoop::Poll(std::chrono::milliseconds timeout) {
  const auto core = core_;
  return core->Poll(timeout);
}

void EventLoop::Stop() { core_->Stop(); }

}  // namespace alibabacloud
