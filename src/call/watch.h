#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "alibabacloud/error.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/waiter.h"

namespace alibabacloud::internal {

using WaitTime = std::chrono::steady_clock::time_point;

/// One request of a look. The objects live in `memory`.
struct LookRequest {
  const schema::Action* action;
  schema::ConstObject request;
  schema::MutableObject response;
  std::shared_ptr<void> memory;
};

/// What is waited for: makes the requests of each look, and judges what comes of them.
class Watch {
 public:
  Watch() = default;
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  virtual ~Watch() = default;

  /// Why there is nothing to wait for.
  [[nodiscard]] virtual std::optional<Error> Check() const { return std::nullopt; }
  virtual void BeginLook() = 0;
  /// The next request of this look; absent when it is complete.
  [[nodiscard]] virtual std::optional<LookRequest> NextRequest() = 0;
  /// The response of the last request is filled. An error ends the wait.
  [[nodiscard]] virtual std::optional<Error> OnResponse(WaitTime now) = 0;
  /// What an error of the last request means here.
  enum class ErrorMeaning : unsigned char { kNone, kAnswer };
  /// kAnswer: it says something about what is waited for. An error in `failure` ends the wait.
  [[nodiscard]] virtual ErrorMeaning OnError(const Error& error, WaitTime now, std::optional<Error>& failure) = 0;
  [[nodiscard]] virtual bool IsReached() const = 0;
  /// What is not there yet, for an error: "instance-running: i-1 (Starting)".
  [[nodiscard]] virtual std::string DescribePending() const = 0;
  /// Writes `states` and `reached`.
  virtual void Describe(WaitReport& report) const = 0;
};

/// An error for what can no longer be reached.
[[nodiscard]] inline Error WaitFailed(std::string message) {
  return {.kind = ErrorKind::kService, .code = "WaitFailed", .message = std::move(message)};
}

}  // namespace alibabacloud::internal
