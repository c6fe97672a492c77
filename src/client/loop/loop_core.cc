#include "client/loop/loop_core.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/openssl_guard.h"
#include "base/time.h"

namespace alibabacloud::internal {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds kForEver{-1};

// How much callbacks may start after the end of a loop: more than any that waits for its end by counting down would.
constexpr std::size_t kMaxStartedAtEnd = 10000;

}  // namespace

/// While it lives, this thread runs the loop, unless one did already.
class LoopCore::Runner {
 public:
  explicit Runner(LoopCore& core) : core_(core) {
    std::thread::id nobody{};
    is_running_ = core.runner_.compare_exchange_strong(nobody, std::this_thread::get_id());
  }
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;
  ~Runner() {
    if (is_running_) core_.runner_ = std::thread::id();
  }
  explicit operator bool() const noexcept { return is_running_; }

 private:
  LoopCore& core_;
  bool is_running_ = false;
};

LoopCore::LoopCore(EventLoopOptions options)
    : options_(std::move(options)),
      poller_(std::make_shared<Poller>()),
      inbox_(std::make_shared<Inbox>([poller = poller_] { poller->Wake(); })),
      lines_(std::max<std::size_t>(options_.max_requests_per_host, 1)),
      helpers_(std::max<std::size_t>(options_.max_helper_threads, 1)) {}

// ---- From any thread

bool LoopCore::Submit(Message message) {
  std::optional<Message> refused = inbox_->Put(std::move(message));
  return !refused || Refuse(*std::move(refused));
}

/// What loops that have ended refuse to one thread, callbacks included that it calls because of that.
struct LoopCore::Refusals {
  static constinit thread_local Refusals* current;

  std::size_t count = 0;
  std::size_t depth = 0;
  std::deque<std::pair<std::shared_ptr<LoopCore>, Message>> queue{};
};
constinit thread_local LoopCore::Refusals* LoopCore::Refusals::current = nullptr;

// At once, as the caller may wait for it; but a callback that starts something whenever it is called must not become a
// deep recursion: from some depth on, the next callback is called when the one before has returned.
bool LoopCore::Refuse(Message message) {
  constexpr std::size_t kMaxDepth = 16;
  // Closed, and still with callbacks to call: the end of a loop whose callbacks have started too much.
  if (IsOnThisThread() && !IsForeign()) return false;
  Refusals outermost;
  const bool is_outermost = Refusals::current == nullptr;
  if (is_outermost) Refusals::current = &outermost;
  Refusals& refusals = *Refusals::current;
  if (refusals.count++ > kMaxStartedAtEnd) return false;
  refusals.queue.emplace_back(shared_from_this(), std::move(message));
  if (refusals.depth == kMaxDepth) return true;
  ++refusals.depth;
  std::exception_ptr failure;
  while (!refusals.queue.empty()) {
    auto [core, refused] = std::move(refusals.queue.front());
    refusals.queue.pop_front();
    try {
      core->DeliverRefused(refused);
    } catch (...) {
      if (!failure) failure = std::current_exception();
    }
  }
  --refusals.depth;
  if (is_outermost) Refusals::current = nullptr;
  if (failure) std::rethrow_exception(failure);
  return true;
}

void LoopCore::DeliverRefused(Message& message) {
  if (auto* function = std::get_if<std::function<void()>>(&message)) return CallUser(*function);
  const auto& operation = std::get<std::unique_ptr<Operation>>(message);
  operation->CancelUnbegun();
  CallUser([&operation] { operation->Deliver(); });
}

// ---- Running

void LoopCore::Run(bool forever) {
  const Runner runner(*this);
  if (!runner) return;
  while (!ShouldEnd() && (forever || HasWork())) Turn(kForEver, forever);
  EndIfStopping();
}

bool LoopCore::Poll(milliseconds timeout) {
  if (IsForeign()) return false;
  const Runner runner(*this);
  // What there is to do is known to the thread that does it.
  if (!runner) return !IsOnThisThread() || HasWork();
  if (!ShouldEnd()) Turn(std::max(timeout, milliseconds(0)), true);
  EndIfStopping();
  return !IsForeign() && HasWork();
}

void LoopCore::Shut() noexcept {
  const Runner runner(*this);
  if (runner) EndAllQuietly();
}

bool LoopCore::HasWork() const {
  return !operations_.empty() || !ended_.empty() || !unread_.empty() || !inbox_->IsEmpty();
}

void LoopCore::Turn(milliseconds most, bool may_idle) {
  // Of clients that are gone.
  if (engines_.size() > 1) std::erase_if(engines_, [](const auto& entry) { return entry.second->IsForgotten(); });
  ReadMessages();
  GoOn();
  const bool has_delivered = Deliver();
  // A callback may have forked: the sockets that this process has, too, are not its own.
  if (IsForeign()) return;
  if (has_delivered || (operations_.empty() && !may_idle)) most = milliseconds(0);
  poller_->Wait(TimeToSleep(most));
  // To the end and to what that begins, one after the other: what a call needs is then still in the processor's caches,
  // and its memory serves the next.
  while (!IsForeign() && poller_->TellNext()) {
    TellResults();
    Deliver();
    ReadMessages();
  }
  if (IsForeign()) return;
  GoOn();
  Deliver();
}

milliseconds LoopCore::TimeToSleep(milliseconds most) {
  if (!unread_.empty() || !ended_.empty() || !inbox_->MaySleep()) return milliseconds(0);
  std::optional<steady_clock::time_point> next = timers_.next();
  for (const auto& [transport, engine] : engines_) {
    const auto time = engine->next_time();
    if (time && (!next || *time < *next)) next = time;
  }
  if (!next) return most;
  const auto left = std::max(std::chrono::ceil<milliseconds>(*next - steady_clock::now()), milliseconds(0));
  return most < milliseconds(0) ? left : std::min(left, most);
}

// Each message is gone before it is read: reading one may throw what a user's function throws.
void LoopCore::ReadMessages() {
  inbox_->TakeAll(taken_);
  std::move(taken_.begin(), taken_.end(), std::back_inserter(unread_));
  taken_.clear();
  while (!unread_.empty()) {
    Message message = std::move(unread_.front());
    unread_.pop_front();
    if (is_ending_ && !std::holds_alternative<Letter>(message)) ++started_at_end_;
    Read(message);
  }
}

void LoopCore::Read(Message& message) {
  if (auto* begun = std::get_if<std::unique_ptr<Operation>>(&message)) {
    BeginOperation(std::move(*begun));
  } else if (auto* letter = std::get_if<Letter>(&message)) {
    const auto found = operations_.find(letter->operation);
    if (found != operations_.end()) {
      found->second->OnLetter(*letter);
    } else if (const auto* turn = std::get_if<TurnCame>(&letter->news)) {
      NextInLine(turn->host);
    }
  } else {
    CallUser(std::get<std::function<void()>>(message));
  }
}

void LoopCore::BeginOperation(std::unique_ptr<Operation> operation) {
  if (inbox_->IsStopping()) {
    operation->CancelUnbegun();
    ended_.push_back(std::move(operation));
    return;
  }
  Operation& begun = *operation;
  begun.id = ++last_id_;
  operations_.emplace(begun.id, std::move(operation));
  begun.Begin(*this);
}

void LoopCore::GoOn() {
  const auto now = steady_clock::now();
  for (const auto& [transport, engine] : engines_) engine->OnTime(now);
  // Before the timers: what has ended needs none.
  TellResults();
  while (const std::optional<std::uint64_t> due = timers_.Due(now)) {
    Operation& operation = *operations_.at(*due);
    ClearTimer(operation);
    operation.OnTimer();
  }
}

void LoopCore::TellResults() {
  for (const auto& [transport, engine] : engines_) engine->TellResults();
}

bool LoopCore::Deliver() {
  const bool any = !ended_.empty();
  // Those that end meanwhile come with the next turn.
  for (std::size_t count = ended_.size(); count > 0; --count) {
    const std::unique_ptr<Operation> operation = std::move(ended_.front());
    ended_.pop_front();
    CallUser([&operation] { operation->Deliver(); });
  }
  return any;
}

void LoopCore::CallUser(const std::function<void()>& function) {
  try {
    function();
  } catch (...) {
    if (!options_.on_exception) throw;
    options_.on_exception(std::current_exception());
  }
}

// Callbacks may start more while everything ends. If that does not end by itself, the loop closes although they would
// go on, and drops what they start from then on.
void LoopCore::EndAll() {
  do {
    ReadMessages();
    CancelAll();
    is_ending_ = true;
    Deliver();
    if (started_at_end_ > kMaxStartedAtEnd) inbox_->RefuseWork();
    AwaitHelperThreads();
  } while (!IsForeign() && (HasWork() || !inbox_->CloseIfEmpty()));
}

// Sleeps when nothing is left to do except for operations that helper threads still use.
void LoopCore::AwaitHelperThreads() {
  if (IsForeign() || operations_.empty() || !unread_.empty() || !ended_.empty()) return;
  if (!inbox_->MaySleepWhileStopping()) return;
  poller_->Wait(kForEver);
  // Nothing is in progress on the sockets; those that are ready would end the next sleep at once.
  while (poller_->TellNext()) continue;
}

void LoopCore::CancelAll() {
  std::vector<std::uint64_t> ids;
  for (const auto& [id, operation] : operations_) ids.push_back(id);
  for (const std::uint64_t id : ids) {
    const auto found = operations_.find(id);
    if (found != operations_.end()) found->second->Cancel();
  }
}

bool LoopCore::ShouldEnd() {
  if (IsProcessExiting()) inbox_->Stop();
  return inbox_->IsStopping();
}

void LoopCore::EndAllQuietly() noexcept {
  while (true) {
    try {
      return EndAll();
    } catch (...) {
      // There is nobody to throw it at.
    }
  }
}

void LoopCore::EndIfStopping() {
  if (IsForeign() || !ShouldEnd()) return;
  is_orphan ? EndAllQuietly() : EndAll();
}

// ---- For operations

CurlEngine& LoopCore::EngineFor(const std::shared_ptr<CurlTransport>& transport) {
  if (const auto found = engines_.find(transport.get()); found != engines_.end()) return *found->second;
  auto engine = std::make_unique<CurlEngine>(
      *poller_, transport,
      CurlEngine::Options{.http2 = options_.http2, .max_idle_connections = options_.max_idle_connections});
  return *engines_.emplace(transport.get(), std::move(engine)).first->second;
}

void LoopCore::SetTimer(Operation& operation, milliseconds delay) {
  timers_.Set(operation.timer, steady_clock::now() + std::min(delay, kLongestTime), operation.id);
}

void LoopCore::End(Operation& operation) {
  ClearTimer(operation);
  const auto found = operations_.find(operation.id);
  ended_.push_back(std::move(found->second));
  operations_.erase(found);
}

// By a letter, not at once: a long line whose requests all fail at once would be a deep recursion.
void LoopCore::NextInLine(std::string_view host) {
  const std::optional<std::uint64_t> next = lines_.Leave(host);
  if (!next) return;
  unread_.emplace_back(
      Letter{.operation = *next, .question = operations_.at(*next)->question, .news = TurnCame{std::string(host)}});
}

}  // namespace alibabacloud::internal
