#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "alibabacloud/event_loop.h"
#include "client/loop/helper_threads.h"
#include "client/loop/host_lines.h"
#include "client/loop/inbox.h"
#include "client/loop/operation.h"
#include "client/loop/timers.h"
#include "transport/curl_engine.h"
#include "transport/poller.h"

namespace alibabacloud::internal {

/// What an EventLoop is made of: takes messages from all threads, and lets sockets, times and messages drive the
/// operations on one.
class LoopCore : public std::enable_shared_from_this<LoopCore> {
 public:
  explicit LoopCore(EventLoopOptions options);
  LoopCore(const LoopCore&) = delete;
  LoopCore& operator=(const LoopCore&) = delete;
  /// After Run(), or Shut(): with nothing in progress.
  ~LoopCore() = default;

  // ---- Thread-safe

  /// Both return false, and destroy what they were given, when it is dropped; see EventLoop.
  bool Start(std::unique_ptr<Operation> operation) { return Submit(std::move(operation)); }
  bool Post(std::function<void()> function) { return Submit(std::move(function)); }
  void Stop() { inbox_->Stop(); }
  /// Whether the loop belongs to the process that forked this one.
  [[nodiscard]] bool IsForeign() const noexcept { return inbox_->IsForeign(); }

  // ---- For the thread that runs the loop: nothing is done when one does already

  /// `forever`: until Stop(), though nothing is in progress.
  void Run(bool forever);
  bool Poll(std::chrono::milliseconds timeout);
  /// Ends everything, as Run() does after Stop(); what callbacks throw goes to `on_exception`, or is dropped.
  void Shut() noexcept;
  [[nodiscard]] bool IsOnThisThread() const noexcept { return runner_ == std::this_thread::get_id(); }

  std::thread thread{};                    ///< Of a loop that has one of its own; its owner's to join.
  std::atomic<bool> is_owner_done{false};  ///< The owner of `thread` waits for its end, or never will.
  bool is_orphan = false;                  ///< A callback has destroyed its loop. For the thread that runs it.

  // ---- For operations, on that thread

  [[nodiscard]] const std::shared_ptr<Inbox>& inbox() const noexcept { return inbox_; }
  [[nodiscard]] HostLines& lines() noexcept { return lines_; }
  [[nodiscard]] HelperThreads& helpers() noexcept { return helpers_; }
  [[nodiscard]] CurlEngine& EngineFor(const std::shared_ptr<CurlTransport>& transport);
  void SetTimer(Operation& operation, std::chrono::milliseconds delay);
  void ClearTimer(Operation& operation) { timers_.Clear(operation.timer); }
  /// Ends an operation: its Deliver() is called soon.
  void End(Operation& operation);
  /// Tells the one whose turn it is that it is.
  void NextInLine(std::string_view host);

 private:
  class Runner;
  struct Refusals;

  [[nodiscard]] bool Submit(Message message);
  [[nodiscard]] bool Refuse(Message message);
  void DeliverRefused(Message& message);

  /// Sleeps for at most so long when there is nothing to do; `may_idle`: though nothing is in progress.
  void Turn(std::chrono::milliseconds most, bool may_idle);
  [[nodiscard]] std::chrono::milliseconds TimeToSleep(std::chrono::milliseconds most);
  void ReadMessages();
  void Read(Message& message);
  void BeginOperation(std::unique_ptr<Operation> operation);
  void GoOn();
  void TellResults();
  bool Deliver();
  [[nodiscard]] bool HasWork() const;
  void EndAll();
  void EndAllQuietly() noexcept;
  void CancelAll();
  void AwaitHelperThreads();
  [[nodiscard]] bool ShouldEnd();
  void EndIfStopping();
  void CallUser(const std::function<void()>& function);

  const EventLoopOptions options_;
  const std::shared_ptr<Poller> poller_;  ///< Shared with the inbox.
  const std::shared_ptr<Inbox> inbox_;
  std::atomic<std::thread::id> runner_{};
  std::uint64_t last_id_ = 0;
  bool is_ending_ = false;          ///< What was in progress has been cancelled.
  std::size_t started_at_end_ = 0;  ///< Operations and functions since then.
  std::unordered_map<std::uint64_t, std::unique_ptr<Operation>> operations_;
  std::deque<Message> unread_;  ///< Taken from the inbox.
  std::vector<Message> taken_;  ///< Empty; keeps its memory.
  std::deque<std::unique_ptr<Operation>> ended_;
  Timers timers_;
  HostLines lines_;
  std::map<CurlTransport*, std::unique_ptr<CurlEngine>> engines_;  ///< One may be added while they are gone through.
  HelperThreads helpers_;
};

}  // namespace alibabacloud::internal
