#include <condition_variable>
#include <coroutine>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "alibabacloud/async_pages.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/pagination.h"
#include "base/exception_error.h"
#include "base/fork.h"
#include "call/pager.h"
#include "client/client_core.h"
#include "codec/object_ops.h"

namespace alibabacloud::internal {

namespace {

using schema::MutableObject;

/// Where a loop leaves what became of a page's call, for a thread or a coroutine that waits for it.
class Mailbox {
 public:
  void Put(CallResult result) {
    std::coroutine_handle<> waiting;
    {
      const std::lock_guard lock(mutex_);
      result_ = std::move(result);
      waiting = std::exchange(coroutine_, nullptr);
      arrived_.notify_one();
    }
    // Last: the coroutine may end here, and what it waited in with it.
    if (waiting) waiting.resume();
  }

  /// Waits on this thread.
  [[nodiscard]] CallResult Take() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [this] { return result_.has_value(); });
    return TakeResult();
  }

  /// For `co_await`: the same in a coroutine.
  class Arrival {
   public:
    explicit Arrival(std::shared_ptr<Mailbox> mailbox) noexcept : mailbox_(std::move(mailbox)) {}
    Arrival(const Arrival&) = delete;
    Arrival& operator=(const Arrival&) = delete;
    /// Also of a coroutine that is destroyed while it waits.
    ~Arrival() {
      const std::lock_guard lock(mailbox_->mutex_);
      mailbox_->coroutine_ = nullptr;
    }
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    [[nodiscard]] bool await_suspend(std::coroutine_handle<> coroutine) const {
      const std::lock_guard lock(mailbox_->mutex_);
      if (mailbox_->result_) return false;
      mailbox_->coroutine_ = coroutine;
      return true;
    }
    [[nodiscard]] CallResult await_resume() const {
      const std::lock_guard lock(mailbox_->mutex_);
      return mailbox_->TakeResult();
    }

   private:
    const std::shared_ptr<Mailbox> mailbox_;
  };

 private:
  [[nodiscard]] CallResult TakeResult() { return *std::exchange(result_, std::nullopt); }

  std::mutex mutex_;
  std::condition_variable arrived_;
  std::optional<CallResult> result_;
  std::coroutine_handle<> coroutine_;
};

/// The call of one page. It may outlive the walk: what it writes to stays alive with it.
class PageCall final : public LoopCall {
 public:
  PageCall(std::shared_ptr<void> memory, MutableObject request, MutableObject response,
           std::shared_ptr<Mailbox> mailbox) noexcept
      : memory_(std::move(memory)), request_(request), response_(response), mailbox_(std::move(mailbox)) {}

  [[nodiscard]] schema::ConstObject request() const override { return request_; }
  [[nodiscard]] MutableObject response() override { return response_; }
  void Deliver(std::optional<Error> error, ResponseMetadata metadata) override {
    mailbox_->Put({.error = std::move(error), .metadata = std::move(metadata)});
  }

 private:
  std::shared_ptr<void> memory_;
  MutableObject request_;
  MutableObject response_;
  std::shared_ptr<Mailbox> mailbox_;
};

/// Asks the present call to stop when it is destroyed or when the user's token asks for it.
class StopLink {
 public:
  explicit StopLink(const std::stop_token& user) : forward_(user, Forward{source_}) {}
  StopLink(const StopLink&) = delete;
  StopLink& operator=(const StopLink&) = delete;
  ~StopLink() { source_.request_stop(); }

  [[nodiscard]] std::stop_token token() const noexcept { return source_.get_token(); }

 private:
  struct Forward {
    std::stop_source source;
    void operator()() noexcept { source.request_stop(); }
  };

  std::stop_source source_;
  std::stop_callback<Forward> forward_;
};

/// What all ways to go through pages have in common: whose turn it is, and what ended it.
class PageTurns {
 public:
  PageTurns(std::shared_ptr<ClientCore> core, const schema::Action& action, CallOptions options,
            std::shared_ptr<void> memory, MutableObject request, MutableObject first, MutableObject second)
      : core_(std::move(core)),
        action_(action),
        options_(std::move(options)),
        memory_(std::move(memory)),
        request_(request),
        pages_{first, second},
        stop_(options_.stop),
        mailbox_(std::make_shared<Mailbox>()),
        pager_(action, request),
        pending_error_(pager_.Begin()) {}
  PageTurns(const PageTurns&) = delete;
  PageTurns& operator=(const PageTurns&) = delete;

  [[nodiscard]] bool is_second() const noexcept { return in_use_ == 1; }
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return error_; }
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept { return metadata_; }
  [[nodiscard]] const std::shared_ptr<Mailbox>& mailbox() const noexcept { return mailbox_; }

  /// Whether there is a page to fetch, or one on its way; if not, this is the end, and an error is told from now on.
  [[nodiscard]] bool GoOn() {
    if (pending_error_) error_ = std::exchange(pending_error_, std::nullopt);
    if (error_) is_at_end_ = true;
    return !is_at_end_;
  }

  /// Fetches the next page on this thread.
  [[nodiscard]] CallResult Fetch() {
    Clear(next_page());
    return core_->Execute(action_, request_, next_page(), options_);
  }

  /// Begins to fetch the next page, if there is one and it has not begun; the mailbox gets what becomes of it.
  void BeginFetch(EventLoop& loop) {
    if (is_fetching_ || is_at_end_ || pending_error_) return;
    is_fetching_ = true;
    Clear(next_page());
    CallOptions options = options_;
    options.stop = stop_.token();
    process_ = ForkGeneration();
    if (loop.Begin(core_, action_, std::make_unique<PageCall>(memory_, request_, next_page(), mailbox_),
                   std::move(options))) {
      return;
    }
    mailbox_->Put(Cancelled(kEventLoopHasEnded));
  }

  /// Waits on this thread for what BeginFetch() has started.
  [[nodiscard]] CallResult Await() {
    if (process_ == ForkGeneration()) return mailbox_->Take();
    return Cancelled("the page is being fetched by the process that forked this one");
  }

  /// Ends the list with an error; returns false.
  [[nodiscard]] bool Fail(Error error) {
    error_ = std::move(error);
    is_at_end_ = true;
    return false;
  }

  /// Makes the page that has been fetched the one in use; false when there is none.
  [[nodiscard]] bool Turn(CallResult result) {
    is_fetching_ = false;
    metadata_ = std::move(result.metadata);
    if (result.error) return Fail(*std::move(result.error));
    PageVerdict verdict = pager_.OnPage(next_page(), metadata_.decode_issues);
    if (verdict.error) pending_error_ = Complete(*std::move(verdict.error));
    is_at_end_ = verdict.next == PageVerdict::Next::kEnd;
    if (verdict.is_repeated) {
      (void)GoOn();
      return false;
    }
    in_use_ = 1 - in_use_;
    return true;
  }

 private:
  [[nodiscard]] static CallResult Cancelled(std::string message) {
    return {.error = Error{.kind = ErrorKind::kCancelled, .message = std::move(message)}, .metadata = {}};
  }
  [[nodiscard]] MutableObject next_page() const noexcept { return pages_[1 - in_use_]; }

  [[nodiscard]] Error Complete(Error error) const {
    error.request_id = metadata_.request_id;
    error.http_status = metadata_.http_status;
    error.attempts = metadata_.attempts;
    return error;
  }

  const std::shared_ptr<ClientCore> core_;
  const schema::Action& action_;
  const CallOptions options_;
  const std::shared_ptr<void> memory_;
  const MutableObject request_;
  const MutableObject pages_[2];
  const StopLink stop_;
  const std::shared_ptr<Mailbox> mailbox_;
  Pager pager_;
  int in_use_ = 1;  // The first page goes into the first object.
  bool is_fetching_ = false;
  unsigned process_ = 0;  ///< The ForkGeneration() in which it is.
  bool is_at_end_ = false;
  std::optional<Error> pending_error_;  ///< To be told after the page in use.
  std::optional<Error> error_;
  ResponseMetadata metadata_;
};

}  // namespace

// ---- PageWalk

class PageWalk::State : public PageTurns {
 public:
  State(EventLoop* loop, std::shared_ptr<ClientCore> core, const schema::Action& action, CallOptions options,
        std::shared_ptr<void> memory, MutableObject request, MutableObject first, MutableObject second)
      : PageTurns(std::move(core), action, std::move(options), std::move(memory), request, first, second),
        loop_(loop) {}

  [[nodiscard]] bool Advance() try {
    if (!GoOn()) return false;
    return loop_ == nullptr ? Turn(Fetch()) : AdvanceOn(*loop_);
  } catch (const std::bad_alloc& failure) {
    return Fail(ErrorOfException(ErrorKind::kTransport, failure.what()));
  }

 private:
  [[nodiscard]] bool AdvanceOn(EventLoop& loop) {
    BeginFetch(loop);
    const bool has_turned = Turn(Await());
    if (has_turned) BeginFetch(loop);
    return has_turned;
  }

  EventLoop* const loop_;
};

PageWalk::PageWalk(std::shared_ptr<ClientCore> core, const schema::Action& action, PageOptions options,
                   std::shared_ptr<void> memory, MutableObject request, MutableObject first, MutableObject second)
    : state_(std::make_unique<State>(options.prefetch_on, std::move(core), action, std::move(options.call),
                                     std::move(memory), request, first, second)) {}
PageWalk::PageWalk(PageWalk&& other) noexcept = default;
PageWalk& PageWalk::operator=(PageWalk&& other) noexcept = default;
PageWalk::~PageWalk() = default;

bool PageWalk::Advance() { return state_->Advance(); }
bool PageWalk::is_second() const noexcept { return state_->is_second(); }
const std::optional<Error>& PageWalk::error() const noexcept { return state_->error(); }
const ResponseMetadata& PageWalk::metadata() const noexcept { return state_->metadata(); }

// ---- AsyncPageWalk

class AsyncPageWalk::State : public PageTurns {
 public:
  State(EventLoop& loop, bool prefetches, std::shared_ptr<ClientCore> core, const schema::Action& action,
        CallOptions options, std::shared_ptr<void> memory, MutableObject request, MutableObject first,
        MutableObject second)
      : PageTurns(std::move(core), action, std::move(options), std::move(memory), request, first, second),
        loop_(loop),
        prefetches_(prefetches) {}

  [[nodiscard]] Task<bool> Advance() {
    try {
      if (!GoOn()) co_return false;
      BeginFetch(loop_);
      // Named: g++ 12 spoils some temporaries that are awaited.
      Mailbox::Arrival arrival(mailbox());
      CallResult result = co_await arrival;
      const bool has_turned = Turn(std::move(result));
      if (has_turned && prefetches_) BeginFetch(loop_);
      co_return has_turned;
    } catch (const std::bad_alloc& failure) {
      co_return Fail(ErrorOfException(ErrorKind::kTransport, failure.what()));
    }
  }

 private:
  EventLoop& loop_;
  const bool prefetches_;
};

AsyncPageWalk::AsyncPageWalk(EventLoop& loop, std::shared_ptr<ClientCore> core, const schema::Action& action,
                             PageOptions options, std::shared_ptr<void> memory, MutableObject request,
                             MutableObject first, MutableObject second)
    : state_(std::make_unique<State>(loop, options.prefetch_on != nullptr, std::move(core), action,
                                     std::move(options.call), std::move(memory), request, first, second)) {}
AsyncPageWalk::AsyncPageWalk(AsyncPageWalk&& other) noexcept = default;
AsyncPageWalk& AsyncPageWalk::operator=(AsyncPageWalk&& other) noexcept = default;
AsyncPageWalk::~AsyncPageWalk() = default;

Task<bool> AsyncPageWalk::Advance() { return state_->Advance(); }
bool AsyncPageWalk::is_second() const noexcept { return state_->is_second(); }
const std::optional<Error>& AsyncPageWalk::error() const noexcept { return state_->error(); }
const ResponseMetadata& AsyncPageWalk::metadata() const noexcept { return state_->metadata(); }

}  // namespace alibabacloud::internal
