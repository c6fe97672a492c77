#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/transport.h"
#include "base/fork.h"
#include "call/step.h"
#include "client/loop/operation.h"

namespace alibabacloud::internal {

/// Somebody's std::stop_source asks an operation to stop.
struct StopAsked {};
/// The line before a host has moved on. Who has no use for that any more has to let the next one go.
struct TurnCame {
  std::string host{};
};
/// What happened to an operation elsewhere. A Step: a helper thread has decoded a response, and this comes next.
using News = std::variant<StopAsked, TurnCame, CredentialsAnswer, HttpResult, Step>;

/// News, and whose they are. They answer its `question`th question; a later one has no use for them.
struct Letter {
  std::uint64_t operation = 0;
  std::uint64_t question = 0;
  News news{};
};

/// What a loop is asked for: to begin an operation, to take news to one, to call a function.
using Message = std::variant<std::unique_ptr<Operation>, Letter, std::function<void()>>;

/// The way from any thread to the thread of a loop. Thread-safe; may outlive the loop. In a process that was forked
/// later it refuses everything.
class Inbox {
 public:
  /// `wake` ends the loop's sleep; called under no lock that the loop ever wants, until it is closed.
  explicit Inbox(std::function<void()> wake) : wake_(std::move(wake)) {}

  /// Gives the message back when the inbox refuses it.
  [[nodiscard]] std::optional<Message> Put(Message message);
  /// For news, which are worth nothing to a loop that is gone.
  void Tell(Letter letter) { static_cast<void>(Put(std::move(letter))); }

  // For the loop.

  /// All messages, in the order in which they came; `messages` is empty before.
  void TakeAll(std::vector<Message>& messages);
  [[nodiscard]] bool IsEmpty() const;
  /// Whether the loop may sleep: nothing is there. From now on the next message wakes it.
  [[nodiscard]] bool MaySleep();
  /// Like MaySleep(), for a loop that was asked to stop.
  [[nodiscard]] bool MaySleepWhileStopping();
  /// Refuses further operations and functions, but no letters: an operation may be waiting for one.
  void RefuseWork();
  /// Refuses further messages of all kinds, unless there are messages, and then returns false.
  [[nodiscard]] bool CloseIfEmpty();
  /// Asks the loop to end.
  void Stop();
  [[nodiscard]] bool IsStopping() const;
  /// Whether the loop belongs to the process that forked this one.
  [[nodiscard]] bool IsForeign() const noexcept { return generation_ != ForkGeneration(); }

 private:
  void WakeUp();

  const unsigned generation_ = ForkGeneration();
  mutable std::mutex mutex_;
  std::vector<Message> messages_;
  std::function<void()> wake_;
  bool is_asleep_ = false;
  bool is_stopping_ = false;
  bool refuses_work_ = false;
  bool is_closed_ = false;
};

}  // namespace alibabacloud::internal
