#pragma once

#include <atomic>
#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace alibabacloud {

template <class T>
class Task;

namespace internal {

/// Whether the compiler makes sound code for braced temporaries within co_await expressions: g++ before 13 copies them
/// byte by byte (GCC bug 104031). A template, so that it is asked about only where such a temporary is.
template <class>
constexpr bool CanAwaitTemporary() noexcept {
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
  return false;
#else
  return true;
#endif
}

/// Whether a function object may be an argument within a co_await expression: with those compilers only a reference, or
/// an object that can be copied byte by byte.
template <class Function>
constexpr bool CanAwaitFunction() noexcept {
  return std::is_lvalue_reference_v<Function> || std::is_trivially_copyable_v<std::remove_cvref_t<Function>> ||
         CanAwaitTemporary<Function>();
}

/// Common part of the promises of all tasks.
///
/// Whichever comes second resumes the awaiter: the return from Task::await_suspend(), which has run the task to its
/// first suspension, or the end of the task. Symmetric transfer alone would do with a compiler that makes tail calls of
/// it; g++ 12 does not at -O0 and -O1 and under AddressSanitizer, and each child that completes at once would keep its
/// stack.
class TaskPromiseBase {
 public:
  struct ResumeAwaiter {
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    // Not inlined: its variables must not be in the frame, which another thread may be destroying when it returns.
    template <class Promise>
    [[nodiscard, gnu::noinline]] std::coroutine_handle<> await_suspend(
        std::coroutine_handle<Promise> finished) const noexcept {
      const std::coroutine_handle<> awaiter = finished.promise().awaiter_;
      if (finished.promise().MeetFirst()) return std::noop_coroutine();
      return awaiter;
    }
    void await_resume() const noexcept {}
  };

  [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
  [[nodiscard]] ResumeAwaiter final_suspend() const noexcept { return {}; }
  void unhandled_exception() noexcept { failure_ = std::current_exception(); }

  /// Runs the task to its first suspension or its end. Returns whether the awaiter stays suspended.
  [[nodiscard, gnu::noinline]] bool StartFor(std::coroutine_handle<> awaiter, std::coroutine_handle<> task) noexcept {
    awaiter_ = awaiter;
    task.resume();
    return MeetFirst();
  }

 protected:
  void RethrowFailure() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  [[nodiscard]] bool MeetFirst() noexcept { return !is_met_.exchange(true, std::memory_order_acq_rel); }

  std::exception_ptr failure_{};
  std::coroutine_handle<> awaiter_ = std::noop_coroutine();
  std::atomic<bool> is_met_ = false;
};

template <class T>
class TaskPromise final : public TaskPromiseBase {
 public:
  Task<T> get_return_object() noexcept;
  template <class Value>
  void return_value(Value&& value) {
    result_.emplace(std::forward<Value>(value));
  }
  [[nodiscard]] T Take() {
    RethrowFailure();
    return *std::move(result_);
  }

 private:
  std::optional<T> result_{};
};

template <>
class TaskPromise<void> final : public TaskPromiseBase {
 public:
  inline Task<void> get_return_object() noexcept;
  void return_void() const noexcept {}
  void Take() const { RethrowFailure(); }
};

}  // namespace internal

/// Coroutine that completes with a T, for programs without a task type of their own: whatever an EventLoop is awaited
/// for can be awaited in any coroutine.
///
/// It starts when it is awaited, or when EventLoop::Spawn() runs it, and resumes on the thread that completes what it
/// waits for: the thread of the loop. An exception that leaves the coroutine is thrown where it is awaited. Any number
/// of child tasks that complete at once use the stack of one, with every compiler and option. Destroying a suspended
/// task destroys the objects that it holds; do so only on the thread that would resume it. Not thread-safe.
template <class T = void>
class [[nodiscard]] Task {
 public:
  using promise_type = internal::TaskPromise<T>;  ///< For the compiler.

  /// Takes the coroutine; `other` can only be destroyed or assigned to afterwards.
  Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  /// Swaps the two tasks.
  Task& operator=(Task&& other) noexcept {
    std::swap(handle_, other.handle_);
    return *this;
  }
  ~Task() {
    if (handle_) handle_.destroy();
  }

  /// @{
  /// For `co_await`, once.
  [[nodiscard]] bool await_ready() const noexcept { return false; }
  [[nodiscard]] bool await_suspend(std::coroutine_handle<> awaiter) const noexcept {
    return handle_.promise().StartFor(awaiter, handle_);
  }
  T await_resume() const { return handle_.promise().Take(); }
  /// @}

  /// Runs the task to its first suspension or its end. For code that runs the outermost task itself; call it once.
  void Start() const { handle_.resume(); }
  /// Returns whether the task has completed.
  [[nodiscard]] bool IsDone() const noexcept { return handle_.done(); }
  /// Returns the result of a completed task, or throws what the coroutine threw. Call it once.
  [[nodiscard]] T Take() const { return handle_.promise().Take(); }

 private:
  friend promise_type;
  explicit Task(std::coroutine_handle<promise_type> handle) noexcept : handle_(handle) {}

  std::coroutine_handle<promise_type> handle_;
};

namespace internal {

template <class T>
Task<T> TaskPromise<T>::get_return_object() noexcept {
  return Task<T>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

inline Task<void> TaskPromise<void>::get_return_object() noexcept {
  return Task<void>(std::coroutine_handle<TaskPromise>::from_promise(*this));
}

}  // namespace internal

}  // namespace alibabacloud
