#include "call/wait_machine.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "base/time.h"
#include "call/retry.h"
#include "codec/convert.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

/// How long before its end a wait looks for the last time.
constexpr milliseconds kLastLook{1000};

/// Whether the next look may well succeed.
bool MayPass(const Error& error, const std::vector<HttpHeader>& headers) {
  const FailureClass failure = ClassifyFailure(error, headers, false);
  return failure == FailureClass::kNotSent || failure == FailureClass::kThrottled ||
         failure == FailureClass::kTransient;
}

std::string InSeconds(milliseconds time) {
  std::string text;
  AppendNumber(static_cast<double>(time.count()) / 1000, text);
  return text + " s";
}

std::string OneLine(const Error& error) {
  std::ostringstream line;
  line << error;
  return line.str();
}

/// The first option that makes no sense.
std::optional<Error> Check(const WaitTimes& times) {
  const auto wrong = [](const char* option, const char* wanted) {
    return Error{.kind = ErrorKind::kInvalidArgument,
                 .message = std::string("WaitOptions::") + option + " must be " + wanted};
  };
  const auto makes_sense = [](milliseconds time) { return time > milliseconds(0) && time <= kLongestTime; };
  if (!makes_sense(times.timeout)) return wrong("timeout", "above 0, a year at most");
  if (times.first_delay < milliseconds(0)) return wrong("first_delay", "0 or more");
  if (!makes_sense(times.interval)) return wrong("interval", "above 0, a year at most");
  return std::nullopt;
}

}  // namespace

WaitTimes TimesOf(const WaitOptions& options, const WaitTimes& defaults) {
  WaitTimes times = {.timeout = options.timeout,
                     .first_delay = options.first_delay.value_or(defaults.first_delay),
                     .interval = options.interval.value_or(defaults.interval),
                     .max_interval = options.max_interval.value_or(defaults.max_interval)};
  times.max_interval = std::max(times.max_interval, times.interval);
  return times;
}

WaitMachine::WaitMachine(std::unique_ptr<Watch> watch, const WaitTimes& times)
    : watch_(std::move(watch)), times_(times), interval_(times.interval) {}

WaitMachine::Step WaitMachine::Start(WaitTime now) {
  started_ = now;
  std::optional<Error> wrong = watch_->Check();
  if (!wrong) wrong = Check(times_);
  if (wrong) return End(std::move(wrong), now);
  if (times_.first_delay > milliseconds(0)) {
    if (const auto pause = PauseFor(times_.first_delay, now)) return *pause;
  }
  return BeginLook(now);
}

WaitMachine::Step WaitMachine::OnTimer(WaitTime now) { return BeginLook(now); }

WaitMachine::Step WaitMachine::OnCancel(WaitTime now) {
  return End(Error{.kind = ErrorKind::kCancelled, .message = "the wait was cancelled"}, now);
}

WaitMachine::Step WaitMachine::OnResponse(ResponseMetadata metadata, WaitTime now) {
  metadata_ = std::move(metadata);
  if (auto failure = watch_->OnResponse(now)) {
    ++looks_;
    return End(std::move(failure), now);
  }
  return GoOn(now);
}

WaitMachine::Step WaitMachine::OnError(Error error, ResponseMetadata metadata, WaitTime now) {
  metadata_ = std::move(metadata);
  std::optional<Error> failure;
  const bool is_answer = watch_->OnError(error, now, failure) == Watch::ErrorMeaning::kAnswer;
  if (is_answer && !failure) return GoOn(now);
  if (failure || !MayPass(error, metadata_.headers)) {
    ++looks_;
    return End(failure ? std::move(failure) : std::move(error), now);
  }
  last_failure_ = std::move(error);
  // What is left of this look would most likely fail as well.
  return EndLook(now);
}

WaitReport WaitMachine::Report() const {
  WaitReport report{.looks = looks_, .requests = requests_, .elapsed = elapsed_};
  watch_->Describe(report);
  return report;
}

Outcome<WaitReport> WaitMachine::TakeOutcome() {
  if (error_) return {*std::move(error_), std::move(metadata_)};
  return {Report(), std::move(metadata_)};
}

WaitMachine::Step WaitMachine::BeginLook(WaitTime now) {
  watch_->BeginLook();
  return GoOn(now);
}

/// To the next request of this look, or to its end.
WaitMachine::Step WaitMachine::GoOn(WaitTime now) {
  auto request = watch_->NextRequest();
  if (!request) {
    last_failure_.reset();
    return EndLook(now);
  }
  const milliseconds left = TimeLeft(now);
  if (left <= milliseconds(0)) return End(TimedOut(), now);
  ++requests_;
  return Look{*std::move(request), left};
}

WaitMachine::Step WaitMachine::EndLook(WaitTime now) {
  ++looks_;
  if (watch_->IsReached()) return End(std::nullopt, now);
  elapsed_ = std::chrono::duration_cast<milliseconds>(now - started_);
  const std::optional<Pause> pause = PauseFor(interval_, now);
  if (!pause) return End(TimedOut(), now);
  interval_ = std::min(interval_ + interval_ / 2, times_.max_interval);
  return *pause;
}

WaitMachine::Step WaitMachine::End(std::optional<Error> error, WaitTime now) {
  elapsed_ = std::chrono::duration_cast<milliseconds>(now - started_);
  error_ = std::move(error);
  return Ended{};
}

Error WaitMachine::TimedOut() const {
  std::string message = watch_->DescribePending() + ", after waiting for " + InSeconds(times_.timeout);
  if (last_failure_) message += "; the last look failed: " + OneLine(*last_failure_);
  return {.kind = ErrorKind::kTimeout, .message = std::move(message)};
}

std::optional<WaitMachine::Pause> WaitMachine::PauseFor(milliseconds delay, WaitTime now) const {
  const milliseconds left = TimeLeft(now);
  // All of it is the last second: it goes by the delays alone.
  if (times_.timeout <= kLastLook) return delay < left ? std::optional(Pause{delay}) : std::nullopt;
  if (left <= kLastLook) return std::nullopt;
  return Pause{std::min(delay, left - kLastLook)};
}

milliseconds WaitMachine::TimeLeft(WaitTime now) const {
  return std::chrono::duration_cast<milliseconds>(started_ + times_.timeout - now);
}

}  // namespace alibabacloud::internal
