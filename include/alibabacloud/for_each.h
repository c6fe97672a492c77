#pragma once

#include <cstddef>
#include <exception>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/task.h"

// Many calls, so many at once:
//
//   alibabacloud::EventLoop loop;
//   auto done = loop.Spawn(alibabacloud::ForEach(loop, client, std::move(requests), [](std::size_t i, auto outcome) {
//     if (!outcome) std::cerr << "request " << i << ": " << outcome.error() << '\n';
//   }));
//   loop.Run();

namespace alibabacloud {

/// How ForEach() and CallAll() make their calls.
struct ForEachOptions {
  /// Calls in progress at once; 0 counts as 1. EventLoopOptions::max_requests_per_host limits them, too.
  std::size_t max_in_flight = 32;
  /// Of each call: `timeout` counts from when it is begun. `stop` ends all.
  CallOptions call{};
};

namespace internal {

template <class Requests>
using RequestOf = std::decay_t<decltype(*std::begin(std::declval<Requests&>()))>;

template <class Requests>
using OutcomeOf = Outcome<typename RequestOf<Requests>::Response>;

template <class Function, class Requests>
concept TakesOutcomesOf = std::is_invocable_v<Function&, std::size_t, OutcomeOf<Requests>>;

/// The elements of a range, one by one. Nothing is asked of it before it is needed, so it may be made as it is read.
template <class Range>
class Elements {
 public:
  explicit Elements(Range range) : range_(std::move(range)) {}

  /// Null at the end; once that is reached the range is not touched again.
  [[nodiscard]] auto Next() -> std::optional<RequestOf<Range>> {
    if (at_end_) return std::nullopt;
    if (at_) {
      ++*at_;
    } else {
      at_.emplace(std::begin(range_));
    }
    at_end_ = !(*at_ != std::end(range_));
    if (at_end_) return std::nullopt;
    return std::optional<RequestOf<Range>>(**at_);
  }

 private:
  Range range_;
  std::optional<decltype(std::begin(std::declval<Range&>()))> at_{};
  bool at_end_ = false;
};

/// What the calls of one ForEach() share; each that is in progress keeps it alive. On the thread of the loop.
template <class Client, class Requests, class OnOutcome>
class ForEachRun : public std::enable_shared_from_this<ForEachRun<Client, Requests, OnOutcome>> {
 public:
  ForEachRun(EventLoop& loop, Client client, Requests requests, ForEachOptions options, OnOutcome on_outcome)
      : loop_(&loop),
        client_(std::move(client)),
        requests_(std::move(requests)),
        options_(std::move(options)),
        on_outcome_(std::move(on_outcome)),
        stop_with_user_(std::exchange(options_.call.stop, stop_.get_token()), Stopper{stop_}) {}

  /// For `co_await`: begins, and lasts until all have ended.
  [[nodiscard]] auto End() {
    auto start = [this](std::shared_ptr<Awaited<bool>> awaited) {
      awaited_ = std::move(awaited);
      // Whatever thread this is; only the loop's may touch what the callbacks do.
      return loop_->Post([run = this->shared_from_this()] { run->Begin(); });
    };
    return Awaiter<bool, decltype(start)>(std::move(start));
  }

  /// Nobody waits any more: tells nobody, begins no more calls and cancels those in progress.
  void Abandon() noexcept {
    is_abandoned_ = true;
    stop_.request_stop();
  }

  void RethrowFailure() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  struct Stopper {
    std::stop_source source;
    void operator()() noexcept { source.request_stop(); }
  };

  // A call may end within its beginning, when the loop ends; the next then begins here and not by recursion.
  void Begin() {
    is_beginning_ = true;
    while (in_flight_ == 0 || in_flight_ < options_.max_in_flight) {
      std::optional<RequestOf<Requests>> request = Next();
      if (!request) break;
      ++in_flight_;
      const bool is_started = loop_->Start(
          client_, *std::move(request),
          [run = this->shared_from_this(), index = begun_++](OutcomeOf<Requests> outcome) {
            run->OnEnd(index, std::move(outcome));
          },
          options_.call);
      if (is_started) continue;
      --in_flight_;
      failure_ = std::make_exception_ptr(std::runtime_error(kEventLoopHasEnded));
    }
    is_beginning_ = false;
    if (in_flight_ == 0) Finish();
  }

  [[nodiscard]] std::optional<RequestOf<Requests>> Next() {
    if (failure_ || is_abandoned_) return std::nullopt;
    std::optional<RequestOf<Requests>> next;
    failure_ = CatchAll([&] { next = requests_.Next(); });
    if (failure_) next.reset();
    return next;
  }

  void OnEnd(std::size_t index, OutcomeOf<Requests> outcome) {
    --in_flight_;
    Tell(index, std::move(outcome));
    if (!is_beginning_) Begin();
  }

  void Tell(std::size_t index, OutcomeOf<Requests> outcome) {
    if (is_abandoned_) return;
    const std::exception_ptr failure = CatchAll([&] { on_outcome_(index, std::move(outcome)); });
    if (!failure_) failure_ = failure;
  }

  void Finish() {
    if (const std::shared_ptr<Awaited<bool>> awaited = std::exchange(awaited_, nullptr)) awaited->Resume(true);
  }

  EventLoop* loop_;
  Client client_;
  Elements<Requests> requests_;
  ForEachOptions options_;
  OnOutcome on_outcome_;
  std::stop_source stop_{};
  std::stop_callback<Stopper> stop_with_user_;
  std::shared_ptr<Awaited<bool>> awaited_{};
  std::exception_ptr failure_{};
  std::size_t begun_ = 0;
  std::size_t in_flight_ = 0;
  bool is_beginning_ = false;
  bool is_abandoned_ = false;
};

/// The coroutine's hold of its run, which the end of the coroutine abandons.
template <class Run>
class RunOwner {
 public:
  explicit RunOwner(std::shared_ptr<Run> run) : run_(std::move(run)) {}
  RunOwner(const RunOwner&) = delete;
  RunOwner& operator=(const RunOwner&) = delete;
  ~RunOwner() { run_->Abandon(); }
  [[nodiscard]] Run* operator->() const noexcept { return run_.get(); }

 private:
  std::shared_ptr<Run> run_;
};

// Its parameters live in the coroutine.
template <class Client, class Requests, class OnOutcome>
Task<> RunForEach(EventLoop& loop, Client client, Requests requests, ForEachOptions options, OnOutcome on_outcome) {
  using Run = ForEachRun<Client, Requests, OnOutcome>;
  const RunOwner<Run> run(
      std::make_shared<Run>(loop, std::move(client), std::move(requests), std::move(options), std::move(on_outcome)));
  static_cast<void>(co_await run->End());
  run->RethrowFailure();
}

template <class Client, class Requests>
Task<std::vector<OutcomeOf<Requests>>> RunCallAll(EventLoop& loop, Client client, Requests requests,
                                                  ForEachOptions options) {
  using Result = OutcomeOf<Requests>;
  std::vector<std::optional<Result>> ended;
  auto keep = [&ended](std::size_t index, Result outcome) {
    if (index >= ended.size()) ended.resize(index + 1);
    ended[index].emplace(std::move(outcome));
  };
  co_await RunForEach(loop, std::move(client), std::move(requests), std::move(options), std::move(keep));
  std::vector<Result> outcomes;
  outcomes.reserve(ended.size());
  for (std::optional<Result>& outcome : ended) outcomes.push_back(*std::move(outcome));
  co_return outcomes;
}

}  // namespace internal

/// @{
/// Makes a call for each of the requests, at most ForEachOptions::max_in_flight at once, and tells
/// `on_outcome(std::size_t index, Outcome<Response>)` of each as it ends; the index is the request's place in the
/// range. A coroutine on an event loop, which has to outlive it: `co_await` it, or give it to EventLoop::Spawn(). It
/// ends when all calls have.
///
/// `requests` is a range of request structs of one type: a vector, or one that makes them as it is read. The next is
/// read only when there is room, so a million need no memory. What the range and `on_outcome` refer to has to outlive
/// the coroutine; both are used on the thread of the loop, and `on_outcome` must not block it.
///
/// Every request gets exactly one outcome. After `stop`, or when the loop ends, that is kCancelled, for those not yet
/// begun as well, up to the 10,000 that a loop which ends takes from its callbacks: then no more are begun, and
/// std::runtime_error is thrown. When `on_outcome` or the range throws, no more calls are begun,
/// those in progress end and are told of, and the first exception is thrown. Destroying the coroutine while it waits,
/// on the thread of the loop, cancels what is in progress and tells nobody.
///
/// As with EventLoop::Await(), g++ before 13 needs options that have a name, and a callback that has one unless it can
/// be copied byte by byte.
template <class Client, class Requests, internal::TakesOutcomesOf<Requests> OnOutcome>
Task<> ForEach(EventLoop& loop, const Client& client, Requests requests, const ForEachOptions& options,
               OnOutcome&& on_outcome) {
  static_assert(internal::CanAwaitFunction<OnOutcome>(), "with g++ before 13, give the callback a name");
  return internal::RunForEach(loop, client, std::move(requests), options,
                              std::remove_cvref_t<OnOutcome>(std::forward<OnOutcome>(on_outcome)));
}
template <class Client, class Requests, internal::TakesOutcomesOf<Requests> OnOutcome>
Task<> ForEach(EventLoop& loop, const Client& client, Requests requests, ForEachOptions&& options,
               OnOutcome&& on_outcome) {
  static_assert(internal::CanAwaitTemporary<Client>(), "with g++ before 13, give the options a name");
  return ForEach(loop, client, std::move(requests), std::as_const(options), std::forward<OnOutcome>(on_outcome));
}
/// @}
/// The same with the default options.
template <class Client, class Requests, internal::TakesOutcomesOf<Requests> OnOutcome>
Task<> ForEach(EventLoop& loop, const Client& client, Requests requests, OnOutcome&& on_outcome) {
  const ForEachOptions defaults;
  return ForEach(loop, client, std::move(requests), defaults, std::forward<OnOutcome>(on_outcome));
}

/// @{
/// As ForEach(), and ends with all the outcomes, in the order of the requests; memory is needed for all of them.
template <class Client, class Requests>
Task<std::vector<internal::OutcomeOf<Requests>>> CallAll(EventLoop& loop, const Client& client, Requests requests,
                                                         const ForEachOptions& options) {
  return internal::RunCallAll(loop, client, std::move(requests), options);
}
template <class Client, class Requests>
Task<std::vector<internal::OutcomeOf<Requests>>> CallAll(EventLoop& loop, const Client& client, Requests requests,
                                                         ForEachOptions&& options) {
  static_assert(internal::CanAwaitTemporary<Client>(), "with g++ before 13, give the options a name");
  return CallAll(loop, client, std::move(requests), std::as_const(options));
}
/// @}
/// The same with the default options.
template <class Client, class Requests>
Task<std::vector<internal::OutcomeOf<Requests>>> CallAll(EventLoop& loop, const Client& client, Requests requests) {
  return internal::RunCallAll(loop, client, std::move(requests), ForEachOptions());
}

}  // namespace alibabacloud
