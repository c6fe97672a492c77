#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/task.h"

// Waiting until resources are in a state:
//
//   #include <alibabacloud/ecs/waiters.h>
//   auto outcome = alibabacloud::Wait(client, ecs::InstanceRunning({"i-1", "i-2"}));
//   if (!outcome) { std::cerr << outcome.error() << '\n'; }

namespace alibabacloud {

class EventLoop;
namespace schema {
struct Action;
struct WaiterTable;
}  // namespace schema

/// What is waited for. Functions in <alibabacloud/ecs/waiters.h> and <alibabacloud/ens/waiters.h> make them.
template <class Client>
struct Waiter {
  /// Never null.
  const schema::WaiterTable* table;
  /// At least one; those that are named twice are asked for once.
  std::vector<std::string> ids;
  /// Where they are, as CallOptions::region; empty: WaitOptions::call decides, and then the client.
  std::string region{};
};

/// A resource as the service showed it last.
struct ResourceState {
  /// As it was given.
  std::string id{};
  /// Empty: the service does not know the resource, or has not been asked yet.
  std::string state{};
};

/// How far a wait got.
struct WaitReport {
  /// Rounds in which all were asked for that were not there yet.
  int looks = 0;
  /// Calls made; a look at more resources than one call can ask for takes several.
  int requests = 0;
  /// Since the wait began.
  std::chrono::milliseconds elapsed{0};
  /// In the order of the ids.
  std::vector<ResourceState> states{};
  /// How many of them are as waited for.
  std::size_t reached = 0;
};
/// How far a wait has got.
using WaitProgress = WaitReport;

/// How to wait. What is absent is the waiter's own, as its comment tells.
struct WaitOptions {
  /// Of the whole wait. The last look is made at the latest one second before it ends, if it is longer than that.
  std::chrono::milliseconds timeout = std::chrono::minutes(10);
  /// Before the first look.
  std::optional<std::chrono::milliseconds> first_delay{};
  /// Between the first two looks; from then on half as long again each time, up to `max_interval`.
  std::optional<std::chrono::milliseconds> interval{};
  /// Longest time between two looks.
  std::optional<std::chrono::milliseconds> max_interval{};
  /// For how long the service may not know a resource, one that was just made for instance, before the wait fails where
  /// being absent is a failure. More than a year is a year.
  std::chrono::milliseconds absent_grace = std::chrono::seconds(30);
  /// Of each look: `timeout` is that of one request, which never outlasts the wait. `stop` ends the wait.
  CallOptions call{};
  /// Told after each look; on the thread that waits, or on that of the loop. Must not throw.
  std::function<void(const WaitProgress&)> progress{};
};

/// What a predicate thinks of a response.
class Verdict {
 public:
  /// True: reached; false: pending.
  Verdict(bool reached) : kind_(reached ? Kind::kReached : Kind::kPending) {}  // NOLINT: predicates return bool, too
  /// Not yet: look again.
  [[nodiscard]] static Verdict Pending() { return false; }
  /// This is what was waited for.
  [[nodiscard]] static Verdict Reached() { return true; }
  /// It never will be; `cause` goes into the error.
  [[nodiscard]] static Verdict Failed(std::string cause) {
    Verdict verdict(false);
    verdict.kind_ = Kind::kFailed;
    verdict.cause_ = std::move(cause);
    return verdict;
  }

  /// Whether it is Reached().
  [[nodiscard]] bool is_reached() const noexcept { return kind_ == Kind::kReached; }
  /// Whether it is Failed().
  [[nodiscard]] bool has_failed() const noexcept { return kind_ == Kind::kFailed; }
  /// What Failed() was given; else empty.
  [[nodiscard]] const std::string& cause() const noexcept { return cause_; }

 private:
  enum class Kind : unsigned char { kPending, kReached, kFailed };
  Kind kind_;
  std::string cause_{};
};

namespace internal {

class ClientCore;

template <class Predicate, class Request>
concept PredicateOf =
    std::is_invocable_r_v<Verdict, Predicate&, const typename std::remove_cvref_t<Request>::Response&>;

/// A request that is repeated until `judge` is content with the response. All of it lives in `memory`.
struct RepeatedRequest {
  const schema::Action* action;
  schema::ConstObject request;
  schema::MutableObject response;
  std::function<Verdict()> judge;
  std::shared_ptr<void> memory;
};

[[nodiscard]] Outcome<WaitReport> WaitFor(const std::shared_ptr<ClientCore>& core, const schema::WaiterTable& table,
                                          const std::vector<std::string>& ids, std::string region, WaitOptions options);
[[nodiscard]] Outcome<WaitReport> WaitFor(const std::shared_ptr<ClientCore>& core, RepeatedRequest request,
                                          WaitOptions options);
[[nodiscard]] Task<Outcome<WaitReport>> WaitForOn(EventLoop& loop, std::shared_ptr<ClientCore> core,
                                                  const schema::WaiterTable& table, const std::vector<std::string>& ids,
                                                  std::string region, WaitOptions options);
[[nodiscard]] Task<Outcome<WaitReport>> WaitForOn(EventLoop& loop, std::shared_ptr<ClientCore> core,
                                                  RepeatedRequest request, WaitOptions options);

template <class Request, class Predicate>
struct RepeatedMemory {
  Request request;
  typename Request::Response response;
  Predicate predicate;
};

template <class Client, class Request, class Predicate>
auto MakeRepeated(const Client& client, Request request, Predicate predicate) {
  using Response = typename Request::Response;
  using Memory = RepeatedMemory<Request, Predicate>;
  const schema::Action& action = ActionOf(client, request);
  auto memory = std::make_shared<Memory>(Memory{std::move(request), {}, std::move(predicate)});
  // The function is no owner: it is part of what the memory is handed over with.
  auto judge = [raw = memory.get()]() -> Verdict { return raw->predicate(std::as_const(raw->response)); };
  RepeatedRequest erased{&action, schema::ConstObject(memory->request), schema::MutableObject(memory->response),
                         std::move(judge), memory};
  return std::pair(std::shared_ptr<Response>(memory, &memory->response), std::move(erased));
}

template <class Response>
Outcome<Response> ResponseOf(Outcome<WaitReport> outcome, Response& response) {
  if (!outcome) return {outcome.error(), std::move(outcome.metadata())};
  return {std::move(response), std::move(outcome.metadata())};
}

// Its parameters are copied into the coroutine, for it may outlive what its caller has.
template <class Client, class Request, class Predicate>
Task<Outcome<typename Request::Response>> RepeatOn(EventLoop& loop, Client client, Request request, Predicate predicate,
                                                   WaitOptions options) {
  auto [response, repeated] = MakeRepeated(client, std::move(request), std::move(predicate));
  const std::shared_ptr<typename Request::Response> kept = std::move(response);
  Outcome<WaitReport> outcome = co_await WaitForOn(loop, client.core(), std::move(repeated), std::move(options));
  co_return ResponseOf(std::move(outcome), *kept);
}

}  // namespace internal

/// Waits until all resources are as the waiter says; blocks this thread.
///
/// A look that fails for a reason that may pass (no connection, a timeout, throttling, a failure of the service) is
/// repeated after the interval. Errors: kService with the code "WaitFailed" when a resource can no longer get there
/// (the message names it, its state and what the service tells about it); kTimeout, which names those that are not
/// there yet; kCancelled; kInvalidArgument for wrong options, no ids or an empty one; and whatever else ends a look.
/// The metadata are the last call's.
template <class Client>
[[nodiscard]] Outcome<WaitReport> Wait(const Client& client, Waiter<Client> waiter, WaitOptions options = {}) {
  return internal::WaitFor(client.core(), *waiter.table, waiter.ids, std::move(waiter.region), std::move(options));
}

/// @{
/// The same, as a coroutine on an event loop, which has to outlive it. Stopping the loop ends it with kCancelled. As
/// with EventLoop::Await(), g++ before 13 needs arguments that have a name.
template <class Client>
[[nodiscard]] Task<Outcome<WaitReport>> WaitOn(EventLoop& loop, const Client& client, Waiter<Client> waiter,
                                               const WaitOptions& options) {
  return internal::WaitForOn(loop, client.core(), *waiter.table, waiter.ids, std::move(waiter.region), options);
}
template <class Client>
[[nodiscard]] Task<Outcome<WaitReport>> WaitOn(EventLoop& loop, const Client& client, Waiter<Client> waiter,
                                               WaitOptions&& options) {
  static_assert(internal::CanAwaitTemporary<Client>(), "with g++ before 13, give the options a name");
  return WaitOn(loop, client, std::move(waiter), std::as_const(options));
}
template <class Client>
[[nodiscard]] Task<Outcome<WaitReport>> WaitOn(EventLoop& loop, const Client& client, Waiter<Client> waiter) {
  const WaitOptions defaults;
  return WaitOn(loop, client, std::move(waiter), defaults);
}
/// @}

/// Repeats a request until `predicate(const Response&)` is content, and returns that response; blocks this thread. The
/// predicate returns a Verdict or a bool. Without other options the first look is made at once and the next after five
/// seconds, later ones after up to 30. Errors as Wait() has them; `absent_grace` has no meaning.
template <class Client, class Request, internal::PredicateOf<Request> Predicate>
[[nodiscard]] Outcome<typename Request::Response> WaitUntil(const Client& client, Request request, Predicate predicate,
                                                            WaitOptions options = {}) {
  auto [response, repeated] = internal::MakeRepeated(client, std::move(request), std::move(predicate));
  return internal::ResponseOf(internal::WaitFor(client.core(), std::move(repeated), std::move(options)), *response);
}

/// @{
/// The same, as a coroutine on an event loop, which has to outlive it. The predicate runs on the thread of the loop. As
/// with EventLoop::Await(), g++ before 13 needs arguments that have a name.
template <class Client, class Request, internal::PredicateOf<Request> Predicate>
[[nodiscard]] auto WaitUntilOn(EventLoop& loop, const Client& client, Request&& request, Predicate&& predicate,
                               const WaitOptions& options) {
  static_assert(std::is_lvalue_reference_v<Request> || internal::CanAwaitTemporary<Client>(),
                "with g++ before 13, give the request a name");
  static_assert(internal::CanAwaitFunction<Predicate>(), "with g++ before 13, give the predicate a name");
  return internal::RepeatOn(loop, client, std::remove_cvref_t<Request>(std::forward<Request>(request)),
                            std::remove_cvref_t<Predicate>(std::forward<Predicate>(predicate)), options);
}
template <class Client, class Request, internal::PredicateOf<Request> Predicate>
[[nodiscard]] auto WaitUntilOn(EventLoop& loop, const Client& client, Request&& request, Predicate&& predicate,
                               WaitOptions&& options) {
  static_assert(internal::CanAwaitTemporary<Client>(), "with g++ before 13, give the options a name");
  return WaitUntilOn(loop, client, std::forward<Request>(request), std::forward<Predicate>(predicate),
                     std::as_const(options));
}
template <class Client, class Request, internal::PredicateOf<Request> Predicate>
[[nodiscard]] auto WaitUntilOn(EventLoop& loop, const Client& client, Request&& request, Predicate&& predicate) {
  const WaitOptions defaults;
  return WaitUntilOn(loop, client, std::forward<Request>(request), std::forward<Predicate>(predicate), defaults);
}
/// @}

}  // namespace alibabacloud
