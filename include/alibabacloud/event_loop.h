#pragma once

#include <chrono>
#include <coroutine>
#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <type_traits>
#include <utility>

#include "alibabacloud/call_options.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/task.h"

namespace alibabacloud {

namespace internal {

class ClientCore;
class LoopCore;

/// A call that a loop runs: what it needs from its caller, and whom it tells the result.
class LoopCall {
 public:
  virtual ~LoopCall() = default;
  [[nodiscard]] virtual schema::ConstObject request() const = 0;
  [[nodiscard]] virtual schema::MutableObject response() = 0;
  /// Once; no error: the response is filled.
  virtual void Deliver(std::optional<Error> error, ResponseMetadata metadata) = 0;
};

template <class Request, class Callback>
class TypedLoopCall final : public LoopCall {
 public:
  using Response = typename Request::Response;

  TypedLoopCall(Request request, Callback callback) : request_(std::move(request)), callback_(std::move(callback)) {}

  [[nodiscard]] schema::ConstObject request() const override { return request_; }
  [[nodiscard]] schema::MutableObject response() override { return response_; }
  void Deliver(std::optional<Error> error, ResponseMetadata metadata) override {
    if (error) {
      std::move(callback_)(Outcome<Response>(*std::move(error), std::move(metadata)));
    } else {
      std::move(callback_)(Outcome<Response>(std::move(response_), std::move(metadata)));
    }
  }

 private:
  Request request_;
  Response response_{};
  Callback callback_;
};

/// What exceptions say about an operation that a loop has dropped.
inline constexpr const char* kEventLoopHasEnded = "the event loop has ended and takes no more operations";

/// Throws std::runtime_error with that text. Programs that are compiled without exceptions end with it.
[[noreturn]] void ThrowEventLoopHasEnded();

/// Calls `function` and returns the exception that it threw, null if it threw none.
template <class Function>
[[nodiscard]] std::exception_ptr CatchAll(Function&& function) {
#if defined(__cpp_exceptions)
  try {
    std::forward<Function>(function)();
  } catch (...) {
    return std::current_exception();
  }
#else
  std::forward<Function>(function)();
#endif
  return nullptr;
}

/// Where a coroutine waits for something that a loop does; shared with what does it, which may outlive the coroutine.
template <class T>
struct Awaited {
  std::optional<T> result{};
  std::coroutine_handle<> waiting{};

  void Resume(T value) {
    result.emplace(std::move(value));
    if (waiting) waiting.resume();
  }
};

/// `start(awaited)` starts what is awaited; it is called when the coroutine is suspended. If the loop drops it, which
/// `start` tells by returning false, the coroutine resumes with std::runtime_error.
template <class T, class Start>
class Awaiter {
 public:
  explicit Awaiter(Start start) : start_(std::move(start)) {}
  Awaiter(Awaiter&&) noexcept = default;
  /// Of a coroutine that is destroyed while it waits: what it waited for goes on, and its result is dropped.
  ~Awaiter() {
    if (awaited_) awaited_->waiting = nullptr;
  }

  [[nodiscard]] bool await_ready() const noexcept { return false; }
  [[nodiscard]] bool await_suspend(std::coroutine_handle<> waiting) {
    awaited_->waiting = waiting;
    // Once it has started the coroutine may resume, and end, on another thread: this object may be gone.
    Start start = std::move(start_);
    return start(std::shared_ptr(awaited_));
  }
  [[nodiscard]] T await_resume() {
    if (!awaited_->result) ThrowEventLoopHasEnded();
    return *std::move(awaited_->result);
  }

 private:
  std::shared_ptr<Awaited<T>> awaited_ = std::make_shared<Awaited<T>>();
  Start start_;
};

/// A coroutine of its own that runs a task; it destroys itself at its end.
template <class T>
struct TaskRunner {
  class promise_type {
   public:
    promise_type(const Task<T>&, std::promise<T>& result) noexcept : result_(result) {}
    TaskRunner get_return_object() noexcept { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
    [[nodiscard]] std::suspend_never final_suspend() const noexcept { return {}; }
    void return_void() const noexcept {}
    void unhandled_exception() { result_.set_exception(std::current_exception()); }

   private:
    std::promise<T>& result_;  ///< The parameter of RunTask(), which the coroutine holds.
  };
  std::coroutine_handle<> handle;
};

template <class T>
TaskRunner<T> RunTask(Task<T> task, std::promise<T> result) {
  if constexpr (std::is_void_v<T>) {
    co_await task;
    result.set_value();
  } else {
    result.set_value(co_await task);
  }
}

}  // namespace internal

/// How an event loop treats the network and its callbacks.
struct EventLoopOptions {
  /// Requests in progress at once to one host (scheme, name and port); more wait in line, which counts towards the
  /// deadline of their call, and not of the attempt. With HTTP/1.1 each has a connection of its own. At least 1.
  std::size_t max_requests_per_host = 128;
  /// Idle connections kept open for reuse, in all.
  std::size_t max_idle_connections = 128;
  /// Maximum number of helper threads, see EventLoop; further work for them waits in a queue. At least 1.
  std::size_t max_helper_threads = 16;
  /// Use HTTP/2 with servers that offer it (over TLS): many requests share a connection.
  bool http2 = true;
  /// Gets what callbacks throw. Not set: the exception leaves Run() or Poll(), and ends the program where the loop runs
  /// on a thread of its own; that of a callback that is called at once, for the loop has ended, leaves the function
  /// that was given it. Must not throw.
  std::function<void(std::exception_ptr)> on_exception{};
};

/// Runs many calls at once on one thread, each as the blocking client would: same retries, deadlines, credentials and
/// outcomes.
///
/// Start(), Future(), Await() and the like may be called from any thread, callbacks included; what they begin is done
/// by the thread that is in Run() or Poll(), or by the loop's own one (Background()). That thread runs the callbacks
/// and goes on with coroutines, one at a time and under no lock, so they must not block it. It also calls observers,
/// loggers, RetryOptions::decide and functions of CustomCredentials(). A few helper threads, which are started when
/// first needed, do what would block it: they run programs that print credentials, call transports of the user's own,
/// and decode responses whose body is larger than 1 MiB. While a helper thread decodes such a response, it calls the
/// observers and the other functions instead. Clients that use the default transport are served by libcurl without
/// blocking.
///
/// Destroying the loop, or Stop(), ends every call exactly once with kCancelled; only a call whose response a helper
/// thread is decoding ends with the result of that. Callbacks run then, too, and a call that they start ends with
/// kCancelled as well. That does not go on indefinitely: when callbacks have started 10,000 operations in this way,
/// further ones are dropped. Their callbacks are destroyed without being called (a future then has
/// std::future_errc::broken_promise), and a coroutine that awaits one resumes with std::runtime_error. A client may be
/// destroyed before its calls end.
///
/// A loop belongs to the process that made it. In a process that was forked later it does nothing: what is started
/// ends at once with kCancelled, on the thread that starts it; Run() and Poll() return at once, and so does the
/// destructor. What was in progress when the process was forked goes on in the parent process only, so the forked
/// process must not wait for it.
///
/// Once the process is exiting and runs the handlers that were registered after the first call, a loop ends by itself
/// as if Stop() had been called.
class EventLoop {
 public:
  /// A loop that the caller runs. Throws std::system_error when the system has no descriptors or threads left, as
  /// Background() does.
  explicit EventLoop(EventLoopOptions options = {});
  /// A loop with a thread of its own, which ends when the loop is destroyed.
  [[nodiscard]] static EventLoop Background(EventLoopOptions options = {});
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;
  /// Ends what is in progress, see above. May be called by a callback of this loop; but not while another thread is in
  /// Run() or Poll(). What callbacks throw then goes to EventLoopOptions::on_exception, or is dropped.
  ~EventLoop();

  // ---- Calls

  /// Starts a call; `callback(Outcome<Response>)` gets the result. Cancel it by CallOptions::stop, from any thread.
  /// Returns false if the call is dropped and the callback destroyed, as callbacks of a loop that ends can experience.
  template <class Client, class Request, class Callback>
  requires std::is_invocable_v<Callback, Outcome<typename Request::Response>>
  bool Start(const Client& client, Request request, Callback callback, CallOptions options = {}) {
    const schema::Action& action = ActionOf(client, request);
    return Begin(client.core(), action,
                 std::make_unique<internal::TypedLoopCall<Request, Callback>>(std::move(request), std::move(callback)),
                 std::move(options));
  }

  /// Begins a call whose result a future gets. Do not wait for it on the thread that runs the loop.
  template <class Client, class Request>
  [[nodiscard]] std::future<Outcome<typename Request::Response>> Future(const Client& client, Request request,
                                                                        CallOptions options = {}) {
    std::promise<Outcome<typename Request::Response>> promise;
    auto future = promise.get_future();
    Start(
        client, std::move(request),
        [promise = std::move(promise)](Outcome<typename Request::Response> outcome) mutable {
          promise.set_value(std::move(outcome));
        },
        std::move(options));
    return future;
  }

  /// @{
  /// For `co_await`, in a coroutine of any type: makes a call; its result is an Outcome<Response>. The coroutine goes
  /// on on the thread of the loop.
  ///
  /// g++ before 13 miscompiles temporaries that are made of braces within a co_await expression (GCC bug 104031), so
  /// with it, request and options have to be named objects: this does not compile otherwise.
  template <class Client, class Request>
  [[nodiscard]] auto Await(const Client& client, Request&& request) {
    return AwaitCall(client, std::forward<Request>(request), CallOptions());
  }
  template <class Client, class Request>
  [[nodiscard]] auto Await(const Client& client, Request&& request, const CallOptions& options) {
    return AwaitCall(client, std::forward<Request>(request), options);
  }
  template <class Client, class Request>
  [[nodiscard]] auto Await(const Client& client, Request&& request, CallOptions&& options) {
    static_assert(internal::CanAwaitTemporary<Client>(), "with g++ before 13, give the options a name");
    return AwaitCall(client, std::forward<Request>(request), std::move(options));
  }
  template <class Client, class Request>
  [[nodiscard]] auto Await(const Client& client, Request&& request, std::stop_token stop) {
    return AwaitCall(client, std::forward<Request>(request), CallOptions{.stop = std::move(stop)});
  }
  /// @}

  /// For this library's own: starts a call whose types are not known here. The action outlives it. Returns false if
  /// the call is dropped.
  bool Begin(const std::shared_ptr<internal::ClientCore>& client, const schema::Action& action,
             std::unique_ptr<internal::LoopCall> call, CallOptions options);

  // ---- Time and coroutines

  /// Calls `callback(true)` after the delay, or `callback(false)` when `stop` is asked to stop or the loop ends before.
  /// Returns false if the timer is dropped and the callback destroyed, as Start() does.
  bool After(std::chrono::milliseconds delay, std::function<void(bool)> callback, std::stop_token stop = {});

  /// For `co_await`: lets time pass. False when `stop` was asked to stop, or the loop ended, before.
  [[nodiscard]] auto Sleep(std::chrono::milliseconds delay, std::stop_token stop = std::stop_token()) {
    auto start = [this, delay, stop = std::move(stop)](std::shared_ptr<internal::Awaited<bool>> awaited) mutable {
      auto resume = [awaited = std::move(awaited)](bool passed) { awaited->Resume(passed); };
      return After(delay, std::move(resume), std::move(stop));
    };
    return internal::Awaiter<bool, decltype(start)>(std::move(start));
  }

  /// Calls a function on the thread of the loop, soon; after Stop(), at once and on this one. What it throws is treated
  /// as what a callback throws. Returns false if the function is dropped and destroyed, as Start() does.
  bool Post(std::function<void()> function);

  /// Runs a coroutine on the thread of the loop; the future gets its result, or what it threw. One that is dropped, as
  /// by Start(), leaves std::future_errc::broken_promise.
  template <class T>
  [[nodiscard]] std::future<T> Spawn(Task<T> task) {
    std::promise<T> promise;
    std::future<T> future = promise.get_future();
    const std::coroutine_handle<> runner = internal::RunTask(std::move(task), std::move(promise)).handle;
    if (!Post([runner] { runner.resume(); })) runner.destroy();
    return future;
  }

  // ---- Running. By one thread at a time; from within a callback, both return at once.

  /// Until nothing is in progress, or Stop(). Throws what a callback throws; the loop can then be run again, and no
  /// other callback is lost.
  void Run();
  /// Does what can be done now, after waiting for at most `timeout` until there is something. Returns whether anything
  /// is left in progress. Throws as Run() does.
  bool Poll(std::chrono::milliseconds timeout = std::chrono::milliseconds(0));
  /// Ends everything with kCancelled: now, if a thread is in Run() or Poll() or the loop has one of its own, else when
  /// one next is or the loop is destroyed. What is started later ends at once, on the thread that starts it; if it is
  /// started by a callback that is called for this reason, it may end when that callback has returned. Thread-safe.
  void Stop();

 private:
  explicit EventLoop(std::shared_ptr<internal::LoopCore> core) noexcept;

  template <class Client, class Request>
  [[nodiscard]] auto AwaitCall(const Client& client, Request&& named, CallOptions options) {
    static_assert(std::is_lvalue_reference_v<Request> || internal::CanAwaitTemporary<Client>(),
                  "with g++ before 13, give the request a name");
    using Plain = std::remove_cvref_t<Request>;
    using Result = Outcome<typename Plain::Response>;
    auto start = [this, client, request = Plain(std::forward<Request>(named)),
                  options = std::move(options)](std::shared_ptr<internal::Awaited<Result>> awaited) mutable {
      auto resume = [awaited = std::move(awaited)](Result outcome) { awaited->Resume(std::move(outcome)); };
      return Start(client, std::move(request), std::move(resume), std::move(options));
    };
    return internal::Awaiter<Result, decltype(start)>(std::move(start));
  }

  std::shared_ptr<internal::LoopCore> core_;
};

}  // namespace alibabacloud
