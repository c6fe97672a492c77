#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/error.h"
#include "alibabacloud/schema/object.h"

namespace alibabacloud {

namespace internal {
class SentSecrets;
}  // namespace internal

// What an observer receives. Everything is borrowed: valid until the function returns. Nothing holds a secret, apart
// from what CallStarted::request and CallEnded::response lead to: `<<` of <alibabacloud/json.h> prints those without
// sensitive fields, and CallInfo::Redact() removes what a response repeats of the request.

/// The call that an event belongs to.
struct CallInfo {
  /// Different for each call of the process: brings together the events of one among many.
  std::uint64_t id = 0;
  /// "ecs", "ens".
  std::string_view product{};
  /// Such as "DescribeInstances".
  std::string_view action{};
  /// Empty: none was given.
  std::string_view region{};
  /// CallOptions::trace, as sent; empty: none was given.
  std::string_view traceparent{};
  /// What Redact() replaces; null: nothing.
  const internal::SentSecrets* secrets = nullptr;

  /// Returns `text` with `***` in place of each secret that the call has sent (sensitive fields, the security token and
  /// the like), also where it is percent-encoded or escaped. For observers that print responses.
  [[nodiscard]] std::string Redact(std::string text) const;
  /// Returns at most `max_bytes` bytes of `text`, which must be 36 or more, with `***` in place of each secret that the
  /// call has sent, and a mark where it was cut. A text that is cut before it is given to Redact() may end in a part of
  /// a secret, which Redact() does not find.
  [[nodiscard]] std::string RedactBeginning(std::string_view text, std::size_t max_bytes) const;
};

/// A call begins; nothing has been done for it.
struct CallStarted {
  /// Null for a call by name.
  const schema::ConstObject* request = nullptr;
};

/// Credentials were looked for, with I/O: not reported for those at hand.
struct CredentialsResolved {
  /// What found them, or looked for them.
  std::string_view provider{};
  /// How long that took.
  std::chrono::nanoseconds elapsed{0};
  /// Absent for those that do not expire, and when there are none.
  std::optional<std::chrono::system_clock::time_point> expiration{};
  /// Why there are none, or no newer ones; null when all is well.
  const Error* error = nullptr;
  /// With an error: older ones still serve, and the call goes on.
  bool serves_old = false;
  /// The service had refused the ones before.
  bool forced = false;
};

/// A request is about to be sent.
struct AttemptStarted {
  /// From 1.
  int attempt = 1;
  /// Host, with the port if it is not the scheme's own.
  std::string_view host{};
  /// The most that this attempt may take, cut to the time that the call has left. Its time in line on an EventLoop
  /// comes on top.
  std::chrono::milliseconds timeout{0};
};

/// The reply has come and is understood, or nothing more will come.
struct AttemptEnded {
  /// As in AttemptStarted.
  int attempt = 1;
  /// Since AttemptStarted.
  std::chrono::nanoseconds elapsed{0};
  /// 0 when no reply arrived.
  int http_status = 0;
  /// Empty when no reply carried one.
  std::string_view request_id{};
  /// Bytes of the reply's body, decompressed.
  std::size_t body_bytes = 0;
  /// Null for a success.
  const Error* error = nullptr;
};

/// A failed attempt will be followed by another.
struct RetryScheduled {
  /// The number that the next attempt will have.
  int attempt = 2;
  /// The wait before it.
  std::chrono::milliseconds delay{0};
  /// Why the last one failed; never null.
  const Error* error = nullptr;
};

/// Something that a person should know and that does not fail the call, such as a file with secrets that everybody can
/// read.
struct WarningRaised {
  /// One or more sentences for people; without a secret.
  std::string_view text{};
};

/// The call is over; the outcome is about to be returned.
struct CallEnded {
  /// HTTP requests made, retries included.
  int attempts = 0;
  /// Since CallStarted: credentials, waits and retries included.
  std::chrono::nanoseconds elapsed{0};
  /// Of the last reply; 0 when none arrived.
  int http_status = 0;
  /// Of the last reply; empty when none carried one.
  std::string_view request_id{};
  /// Null for a success.
  const Error* error = nullptr;
  /// Null for a failure and for a call by name.
  const schema::ConstObject* response = nullptr;
};

/// Watches the calls of a client, for metrics, traces and logs. Give it to ClientOptions::observer.
///
/// Called on the threads of the calls, by several at once; the events of one call come one after the other. Functions
/// must be quick, since the call waits. What they throw is dropped. They must not call the client.
class Observer {
 public:
  virtual ~Observer() = default;
  /// First of all, once for each call.
  virtual void OnCallStarted(const CallInfo&, const CallStarted&) {}
  /// Credentials were looked for, before the first attempt or after the service refused those it had.
  virtual void OnCredentialsResolved(const CallInfo&, const CredentialsResolved&) {}
  /// Before each request.
  virtual void OnAttemptStarted(const CallInfo&, const AttemptStarted&) {}
  /// After each request.
  virtual void OnAttemptEnded(const CallInfo&, const AttemptEnded&) {}
  /// Between a failed attempt and the next; not after the last one.
  virtual void OnRetryScheduled(const CallInfo&, const RetryScheduled&) {}
  /// At any time, any number of times.
  virtual void OnWarning(const CallInfo&, const WarningRaised&) {}
  /// Last of all, once for each call, whatever became of it.
  virtual void OnCallEnded(const CallInfo&, const CallEnded&) {}
};

}  // namespace alibabacloud
