#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/credentials.h"
#include "alibabacloud/error.h"
#include "alibabacloud/http.h"
#include "alibabacloud/secret_string.h"
#include "alibabacloud/transport.h"

// For those who write a credentials provider from scratch. A provider never does I/O itself: it tells what it wants to
// have done. So the blocking client and an event loop can both run it, and a test needs neither files nor sockets.

namespace alibabacloud {

/// Something that happens once. Any thread may wait for it; thread-safe. A forked process inherits whether it has
/// happened, and no subscriber.
class OneTimeEvent {
 public:
  /// Wakes all who wait; again is without effect.
  void Set();
  /// Whether it has happened.
  [[nodiscard]] bool IsSet() const;
  /// Calls `wake` once when it happens, on the thread on which it does, or now if it has. `wake` must be short and must
  /// not throw.
  void Subscribe(std::function<void()> wake);

 private:
  void DropForeignSubscribers();

  mutable std::mutex mutex_;
  bool is_set_ = false;
  unsigned generation_ = 0;  ///< Of the process that `subscribers_` belong to; see internal::ForkGeneration().
  std::vector<std::function<void()>> subscribers_;
};

// ---- What a provider can ask for

/// Asks for environment variables, by name; answered by EnvironmentValues.
struct ReadEnvironment {
  /// The variables' names.
  std::vector<std::string> names{};
};
/// Asks for the content of a regular file; answered by FileContent. A larger file than `max_bytes` and anything that is
/// not a regular file, such as a pipe, a device or a directory, is an error; neither is waited for.
struct ReadFile {
  /// As for open(2): relative ones are relative to the working directory, and `~` is not expanded.
  std::string path{};
  /// Largest file to read, in bytes.
  std::size_t max_bytes = std::size_t{1} << 20;
};
/// Asks to run a program and for what it prints to its standard output until it ends; answered by ProcessResult. It is
/// killed when its time, or the call's, is up, or when it prints more than `max_output_bytes`, and with it what it has
/// started: its process group and, on Linux 5.3 or later, its descendants and those that inherited its environment.
struct RunProcess {
  /// Program and arguments; no shell is involved.
  std::vector<std::string> argv{};
  /// Longest time to run.
  std::chrono::milliseconds timeout{60000};
  /// Longest output, in bytes.
  std::size_t max_output_bytes = std::size_t{1} << 20;
};
/// Asks for an HTTP exchange; answered by HttpFetched. The limits are cut to the time that the call has left. Set
/// HttpRequest::secret_reply for a reply that holds secrets.
struct FetchHttp {
  /// What to send.
  HttpRequest request{};
  /// The most that it may take.
  HttpLimits limits{};
};
/// Asks whether what failed like this may be tried again, by the call's own rules and its budget for retries; answered
/// by RetryPermission, after the wait that they demand. Attempts are counted anew for each exchange: from one that does
/// not follow a granted permission.
struct AskRetry {
  /// What failed.
  Error error{};
  /// Of the reply, if there was one: it may name a wait.
  std::vector<HttpHeader> headers{};
  /// Refused when the wait would be longer.
  std::chrono::milliseconds max_wait = (std::chrono::milliseconds::max)();
};
/// Asks to wait for what another call is doing; answered by EventAwaited.
struct AwaitEvent {
  /// Not null.
  std::shared_ptr<OneTimeEvent> event{};
  /// Longest time to wait.
  std::chrono::milliseconds timeout = (std::chrono::milliseconds::max)();
};
/// Tells of something that does not fail the call, for logs and observers; answered by Noted.
struct Notice {
  /// For people; without a secret.
  std::string text{};
  /// Of a refresh that failed while older credentials still serve.
  std::optional<Error> refresh_error{};
};
/// Asks for a random text that no request has had, to sign one with; answered by Nonce.
struct DrawNonce {};

// ---- The answers, in the same order

/// Answers ReadEnvironment.
struct EnvironmentValues {
  /// One for each asked name; absent when the variable is not set.
  std::vector<std::optional<SecretString>> values{};
};
/// Answers ReadFile.
struct FileContent {
  /// Absent when the file could not be read; `error` then says why.
  std::optional<SecretString> text{};
  /// For people; without the content. Empty when the file was read.
  std::string error{};
  /// There is no such file.
  bool is_missing = false;
  /// Its permissions let other users of the machine read it.
  bool is_readable_by_others = false;
  /// Why users other than this one and root can change the file, for people: "its mode is 0666" or "it belongs to user
  /// 1001". Empty if they cannot.
  std::string other_writers{};
};
/// Answers RunProcess.
struct ProcessResult {
  /// -1 when the program could not be started, was killed or ran into a limit; `error` then says why. 0 also when it
  /// ended and the exit code is not to be had, as in a process that ignores SIGCHLD: its output speaks for itself.
  int exit_code = -1;
  /// What it printed to its standard output.
  SecretString output{};
  /// For people; without the output. Empty when the program ran to its end.
  std::string error{};
};
/// Answers FetchHttp.
struct HttpFetched {
  /// The reply, or why there is none.
  HttpResult result{};
};
/// Answers AskRetry.
struct RetryPermission {
  /// Try again now: the wait is over. When false, give up.
  bool granted = false;
};
/// Answers AwaitEvent.
struct EventAwaited {
  /// False when the time ran out before.
  bool happened = false;
};
/// Answers Notice.
struct Noted {};
/// Answers DrawNonce.
struct Nonce {
  /// Printable, and different each time.
  std::string text{};
};

/// One thing to do for a provider.
using CredentialsAction =
    std::variant<ReadEnvironment, ReadFile, RunProcess, FetchHttp, AskRetry, AwaitEvent, Notice, DrawNonce>;
/// What came of it: alternative N answers action N.
using CredentialsAnswer = std::variant<EnvironmentValues, FileContent, ProcessResult, HttpFetched, RetryPermission,
                                       EventAwaited, Noted, Nonce>;
/// Credentials or an Error (kind kCredentials) end the resolution; an action asks for an answer.
using CredentialsStep = std::variant<Credentials, Error, CredentialsAction>;

/// What a resolution is told about the time.
struct CredentialsMoment {
  /// The time of day, corrected by what is known about the service's clock.
  std::chrono::system_clock::time_point now{};
  /// Until the call's deadline.
  std::chrono::milliseconds time_left = (std::chrono::milliseconds::max)();
};

/// One resolution in progress; used by one call, from one thread at a time. Destroyed before its end when the call ends
/// before: cancelled, or out of time.
class CredentialsResolution {
 public:
  virtual ~CredentialsResolution() = default;
  /// The first step.
  virtual CredentialsStep Start(const CredentialsMoment& moment) = 0;
  /// The next step, after the answer to the action that the last step asked for.
  virtual CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment& moment) = 0;
};

}  // namespace alibabacloud
