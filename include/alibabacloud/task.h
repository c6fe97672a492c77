#pragma once

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

/// The same of an argument that is an object of a function's type: one that can be copied byte by byte does no harm.
template <class Function>
constexpr bool CanAwaitFunction() noexcept {
  return std::is_lvalue_reference_v<Function> || std::is_trivially_copyable_v<std::remove_cvref_t<Function>> ||
         CanAwaitTemporary<Function>();
}

/// What the promises of all tasks have in common.
class TaskPromiseBase {
 public:
  struct ReturnToAwaiter {
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    template <class Promise>
    [[nodiscard]] std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> ended) const noexcept {
      return ended.promise().awaiter;
    }
    void await_resume() const noexcept {}
  };

  [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
  [[nodiscard]] ReturnToAwaiter final_suspend() const noexcept { return {}; }
  void unhandled_exception() noexcept { failure = std::current_exception(); }

  std::exception_ptr failure{};
  std::coroutine_handle<> awaiter = std::noop_coroutine();
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
    if (failure) std::rethrow_exception(failure);
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
  void Take() const {
    if (failure) std::rethrow_exception(failure);
  }
};

}  // namespace internal

/// A coroutine that ends with a T, for those who have no such type of their own: what an EventLoop is awaited with
/// works in any coroutine.
///
/// It begins when it is awaited, or when EventLoop::Spawn() runs it, and goes on wherever what it waits for ends: on
/// the thread of the loop. An exception that leaves it is thrown where it is awaited. Destroying one that is suspended
/// destroys what it holds; only do that on the thread that would go on with it.
template <class T = void>
class [[nodiscard]] Task {
 public:
  using promise_type = internal::TaskPromise<T>;  ///< For the compiler.

  /// The other one is empty from then on: it can be destroyed or assigned to, and nothing else.
  Task(Task&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  /// Swaps the two.
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
  [[nodiscard]] std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiter) const noexcept {
    handle_.promise().awaiter = awaiter;
    return handle_;
  }
  T await_resume() const { return handle_.promise().Take(); }
  /// @}

  // For what runs the outermost task itself.

  /// Runs it up to where it first waits, or to its end.
  void Begin() const { handle_.resume(); }
  /// Whether it has ended.
  [[nodiscard]] bool IsDone() const noexcept { return handle_.done(); }
  /// After its end, once; throws what the coroutine threw.
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
