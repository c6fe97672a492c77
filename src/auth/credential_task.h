#pragma once

#include <chrono>
#include <coroutine>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/task.h"

// Coroutines for providers: what is a state machine to a driver reads as a sequence of questions and answers.

namespace alibabacloud::internal {

/// How a resolution ends.
using CredentialsOutcome = std::variant<Credentials, Error>;

/// What a provider's coroutines do their questions with. One for each resolution; one question at a time.
class CredentialsIo {
 public:
  struct AnyQuestion {
    CredentialsIo& io;
    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> asking) const noexcept { io.asking_ = asking; }
    CredentialsAnswer await_resume() const { return std::move(io.answer_); }
  };
  template <class Answer>
  struct Question : AnyQuestion {
    Answer await_resume() const {
      if (auto* answer = std::get_if<Answer>(&this->io.answer_)) return std::move(*answer);
      throw std::logic_error("a driver answered another question than was asked");
    }
  };

  // Each ends when the driver has done it.
  [[nodiscard]] Question<EnvironmentValues> Do(ReadEnvironment action) { return Ask<EnvironmentValues>(action); }
  [[nodiscard]] Question<FileContent> Do(ReadFile action) { return Ask<FileContent>(action); }
  [[nodiscard]] Question<ProcessResult> Do(RunProcess action) { return Ask<ProcessResult>(action); }
  [[nodiscard]] Question<HttpFetched> Do(FetchHttp action) { return Ask<HttpFetched>(action); }
  [[nodiscard]] Question<RetryPermission> Do(AskRetry action) { return Ask<RetryPermission>(action); }
  [[nodiscard]] Question<EventAwaited> Do(AwaitEvent action) { return Ask<EventAwaited>(action); }
  [[nodiscard]] Question<Noted> Do(Notice action) { return Ask<Noted>(action); }
  [[nodiscard]] Question<Nonce> Do(DrawNonce action) { return Ask<Nonce>(action); }
  [[nodiscard]] AnyQuestion DoAny(CredentialsAction action) {
    action_ = std::move(action);
    return {*this};
  }

  /// When the last answer came.
  [[nodiscard]] const CredentialsMoment& moment() const noexcept { return moment_; }

 private:
  friend class TaskResolution;

  template <class Answer, class Action>
  Question<Answer> Ask(Action& action) {
    action_ = std::move(action);
    return {{*this}};
  }

  CredentialsMoment moment_{};
  std::optional<CredentialsAction> action_{};
  CredentialsAnswer answer_{};
  std::coroutine_handle<> asking_{};
};

/// Runs a coroutine as a resolution.
class TaskResolution final : public CredentialsResolution {
 public:
  /// `begin(io)` returns the Task<CredentialsOutcome>.
  template <class Begin>
  explicit TaskResolution(const Begin& begin) : task_(begin(io_)) {}

  CredentialsStep Start(const CredentialsMoment& moment) override;
  CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment& moment) override;

 private:
  CredentialsStep NextStep();

  CredentialsIo io_;
  Task<CredentialsOutcome> task_;
};

/// Calls a failure that came when no time was left a timeout: what went wrong is that its last action was cut short.
void JudgeByTime(Error& error, std::chrono::milliseconds time_left) noexcept;

/// Whether an action cannot do without time: a question alone can be asked when there is none left, and its answer may
/// lead to a better explanation than that.
[[nodiscard]] bool TakesTime(const CredentialsAction& action) noexcept;

/// Lets another provider's resolution run within this one. Its actions are given no more time than `budget`; when that
/// is used up, the result is an error.
[[nodiscard]] Task<CredentialsOutcome> ResolveWithin(CredentialsIo& io, const CredentialsProvider& provider,
                                                     std::chrono::milliseconds budget);

}  // namespace alibabacloud::internal
