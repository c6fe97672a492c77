#pragma once

#include <optional>
#include <string>
#include <utility>

#include "call/wait_machine.h"
#include "call/watch.h"
#include "codec/object_ops.h"

namespace alibabacloud::internal {

/// When to look at what a predicate judges.
inline constexpr WaitTimes kRepeatedRequestTimes = {.timeout = {},
                                                    .first_delay = std::chrono::milliseconds(0),
                                                    .interval = std::chrono::seconds(5),
                                                    .max_interval = std::chrono::seconds(30)};

/// One request, whose responses a predicate of the user's judges.
class ResponseWatch final : public Watch {
 public:
  explicit ResponseWatch(RepeatedRequest request) : request_(std::move(request)) {}

  void BeginLook() override { is_asked_ = false; }
  [[nodiscard]] std::optional<LookRequest> NextRequest() override {
    if (std::exchange(is_asked_, true)) return std::nullopt;
    Clear(request_.response);
    return LookRequest{request_.action, request_.request, request_.response, request_.memory};
  }
  [[nodiscard]] std::optional<Error> OnResponse(WaitTime) override {
    const Verdict verdict = request_.judge();
    is_reached_ = verdict.is_reached();
    if (!verdict.has_failed()) return std::nullopt;
    return WaitFailed(std::string(request_.action->name) + ": " + verdict.cause());
  }
  [[nodiscard]] ErrorMeaning OnError(const Error&, WaitTime, std::optional<Error>&) override {
    return ErrorMeaning::kNone;
  }
  [[nodiscard]] bool IsReached() const override { return is_reached_; }
  [[nodiscard]] std::string DescribePending() const override {
    return std::string(request_.action->name) + ": the response is not yet as wanted";
  }
  void Describe(WaitReport& report) const override { report.reached = is_reached_ ? 1 : 0; }

 private:
  RepeatedRequest request_;
  bool is_asked_ = false;
  bool is_reached_ = false;
};

}  // namespace alibabacloud::internal
