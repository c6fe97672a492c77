#pragma once

#include <chrono>
#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/http.h"

namespace alibabacloud {

/// A `Code` inside a successful response that the API does not list among its success codes. The call has been
/// executed and the response is at hand; whether this is a failure is the caller's to judge.
struct BusinessError {
  /// The code, as the response has it.
  std::string code{};
  /// What the response says about it; empty when it says nothing.
  std::string message{};
};

/// What is known about a call besides its result. Every field is a default when the call did not get that far.
struct ResponseMetadata {
  /// The service's id of the (last) request.
  std::string request_id{};
  /// Status of the last HTTP reply; 0 when none arrived.
  int http_status = 0;
  /// HTTP requests made, retries included.
  int attempts = 0;
  /// From the call's begin to its end: credentials, waits and retries included.
  std::chrono::nanoseconds elapsed{0};
  /// How far the service's clock is ahead of this machine's, when the service refused a timestamp at some time: what
  /// this call's signature was corrected by.
  std::chrono::seconds clock_offset{0};
  /// Header fields of the last response as they came, names as sent.
  std::vector<HttpHeader> headers{};
  /// Body of the last response if CallOptions::keep_body asked for it, as it came: it may repeat secrets of the
  /// request.
  std::string body{};
  /// Paths of response fields whose value did not fit the field's type and was left out, such as
  /// "Instances[0].Cpu"; also names a repair of the text ("(text): invalid UTF-8 replaced").
  std::vector<std::string> decode_issues{};
  /// Set when the response holds a `Code` that is not a success code.
  std::optional<BusinessError> business_error{};
};

/// Thrown by Outcome::value() alone, when the outcome holds an error.
class BadOutcomeAccess : public std::exception {
 public:
  /// An exception that carries `error`.
  explicit BadOutcomeAccess(Error error);
  /// The error on one line, as `<<` prints it.
  [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }
  /// What the outcome held in place of a value.
  [[nodiscard]] const Error& error() const noexcept { return error_; }

 private:
  Error error_;
  std::string what_;
};

namespace internal {

[[noreturn]] void ThrowBadOutcomeAccess(const Error& error);

// What an outcome holds besides its value. It is made, moved and destroyed in the library, not again in every file that
// makes a call.
struct CallReport {
  CallReport() noexcept;
  CallReport(Error error, ResponseMetadata metadata) noexcept;
  CallReport(const CallReport& other);
  CallReport(CallReport&& other) noexcept;
  CallReport& operator=(const CallReport& other);
  CallReport& operator=(CallReport&& other) noexcept;
  ~CallReport();

  Error error{};
  ResponseMetadata metadata{};
};

struct OutcomeMaker;

}  // namespace internal

/// Either a value or an Error, and the metadata of the call, spelled like std::expected.
///
/// Only value() throws; `*` and `->` need has_value(), error() needs its opposite. Calls, pages, waits and searches for
/// credentials return every failure as an Error. That includes exceptions of transports, providers and the allocator
/// (std::bad_alloc), which become kTransport or kCredentials. Only what is done before and after them, such as copying
/// requests, options and responses, may throw std::bad_alloc.
template <class T>
class [[nodiscard]] Outcome {
 public:
  using value_type = T;      ///< What a success holds.
  using error_type = Error;  ///< What a failure holds.

  /// A success. Implicit, as in std::expected: a function that returns Outcome<T> returns a T or an Error.
  Outcome(T value) : value_(std::move(value)) {}  // NOLINT
  /// A failure.
  Outcome(Error error) : report_(std::move(error), {}) {}  // NOLINT
  /// A success, and what is known about the call.
  Outcome(T value, ResponseMetadata metadata) : value_(std::move(value)), report_({}, std::move(metadata)) {}
  /// A failure, and what is known about the call.
  Outcome(Error error, ResponseMetadata metadata) : report_(std::move(error), std::move(metadata)) {}

  /// Whether this is a success.
  [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
  /// The same, for `if (outcome)`.
  explicit operator bool() const noexcept { return value_.has_value(); }

  /// @{
  /// The value. Undefined when there is none: ask has_value() first.
  [[nodiscard]] const T& operator*() const& noexcept { return *value_; }
  [[nodiscard]] T& operator*() & noexcept { return *value_; }
  [[nodiscard]] T&& operator*() && noexcept { return *std::move(value_); }
  [[nodiscard]] const T* operator->() const noexcept { return &*value_; }
  [[nodiscard]] T* operator->() noexcept { return &*value_; }
  /// @}

  /// @{
  /// The value; throws BadOutcomeAccess, which carries the error, when there is none.
  [[nodiscard]] const T& value() const& {
    if (!value_) internal::ThrowBadOutcomeAccess(report_.error);
    return *value_;
  }
  [[nodiscard]] T& value() & {
    if (!value_) internal::ThrowBadOutcomeAccess(report_.error);
    return *value_;
  }
  [[nodiscard]] T&& value() && {
    if (!value_) internal::ThrowBadOutcomeAccess(report_.error);
    return *std::move(value_);
  }
  /// @}

  /// Why there is no value; a default-made Error when there is one.
  [[nodiscard]] const Error& error() const noexcept { return report_.error; }

  /// @{
  /// What is known about the call besides its result.
  [[nodiscard]] const ResponseMetadata& metadata() const noexcept { return report_.metadata; }
  [[nodiscard]] ResponseMetadata& metadata() noexcept { return report_.metadata; }
  /// @}

 private:
  friend struct internal::OutcomeMaker;
  // A success that is still to be filled.
  Outcome() : value_(std::in_place) {}

  std::optional<T> value_{};
  internal::CallReport report_{};
};

}  // namespace alibabacloud
