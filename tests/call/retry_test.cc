#include "call/retry.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace alibabacloud::internal {
namespace {

using schema::Idempotency;
using std::chrono::milliseconds;

TEST(ClassifyFailure, FollowsKindCodeAndStatus) {
  const struct {
    Error error;
    bool asks_to_wait;
    FailureClass expected;
  } rows[] = {
      {{.kind = ErrorKind::kConnect}, false, FailureClass::kNotSent},
      {{.kind = ErrorKind::kTimeout, .maybe_executed = false}, false, FailureClass::kNotSent},
      {{.kind = ErrorKind::kTimeout, .maybe_executed = true}, false, FailureClass::kTransient},
      {{.kind = ErrorKind::kTransport, .maybe_executed = true}, false, FailureClass::kTransient},
      {{.kind = ErrorKind::kTransport, .maybe_executed = false}, false, FailureClass::kNotSent},
      {{.kind = ErrorKind::kTls}, false, FailureClass::kPermanent},
      {{.kind = ErrorKind::kCancelled}, false, FailureClass::kPermanent},
      {{.kind = ErrorKind::kDecode, .http_status = 200}, false, FailureClass::kPermanent},
      {{.kind = ErrorKind::kInvalidArgument}, false, FailureClass::kPermanent},
      {{.kind = ErrorKind::kCredentials}, false, FailureClass::kPermanent},
      {{.kind = ErrorKind::kService, .code = "Throttling.User", .http_status = 400}, false, FailureClass::kThrottled},
      {{.kind = ErrorKind::kService, .code = "Rejected.Throttling", .http_status = 503},
       false,
       FailureClass::kThrottled},
      {{.kind = ErrorKind::kService, .http_status = 429}, false, FailureClass::kThrottled},
      {{.kind = ErrorKind::kService, .code = "Busy", .http_status = 400}, true, FailureClass::kThrottled},
      {{.kind = ErrorKind::kService, .code = "ServiceUnavailable", .http_status = 503},
       false,
       FailureClass::kTransient},
      {{.kind = ErrorKind::kService, .code = "InternalError", .http_status = 400}, false, FailureClass::kTransient},
      {{.kind = ErrorKind::kService, .code = "SignatureNonceUsed", .http_status = 400},
       false,
       FailureClass::kTransient},
      {{.kind = ErrorKind::kService, .http_status = 502}, false, FailureClass::kTransient},
      {{.kind = ErrorKind::kService, .code = "InvalidInstanceId.NotFound", .http_status = 404},
       false,
       FailureClass::kPermanent},
      {{.kind = ErrorKind::kService, .code = "SignatureDoesNotMatch", .http_status = 400},
       false,
       FailureClass::kPermanent},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(ClassifyFailure(row.error, row.asks_to_wait), row.expected)
        << ToString(row.error.kind) << ' ' << row.error.code << ' ' << row.error.http_status;
  }
}

TEST(MayRepeat, GuardsMutationsThatMayHaveBeenExecuted) {
  const struct {
    FailureClass failure;
    bool safe, token, none;
  } rows[] = {{FailureClass::kPermanent, false, false, false},
              {FailureClass::kNotSent, true, true, true},
              {FailureClass::kThrottled, true, true, true},
              {FailureClass::kTransient, true, true, false}};
  for (const auto& row : rows) {
    EXPECT_EQ(MayRepeat(row.failure, Idempotency::kSafe), row.safe);
    EXPECT_EQ(MayRepeat(row.failure, Idempotency::kToken), row.token);
    EXPECT_EQ(MayRepeat(row.failure, Idempotency::kNone), row.none);
  }
}

TEST(RetryDelay, DoublesJittersAndStops) {
  const RetryOptions options{.max_attempts = 4, .max_throttled = 2, .max_delay = milliseconds(600)};
  const struct {
    FailureClass failure;
    RetryCounts counts;
    double jitter;
    std::optional<milliseconds> server;
    std::optional<milliseconds> expected;
  } rows[] = {
      {FailureClass::kTransient, {.attempts = 1}, 0.5, std::nullopt, milliseconds(100)},
      {FailureClass::kTransient, {.attempts = 2}, 0.5, std::nullopt, milliseconds(200)},
      {FailureClass::kTransient, {.attempts = 3}, 0.5, std::nullopt, milliseconds(300)},
      {FailureClass::kTransient, {.attempts = 4}, 0.5, std::nullopt, std::nullopt},
      {FailureClass::kTransient, {.attempts = 1}, 0.0, std::nullopt, milliseconds(0)},
      {FailureClass::kTransient, {.attempts = 5, .throttled = 2}, 0.5, std::nullopt, milliseconds(300)},
      {FailureClass::kTransient, {.attempts = 1}, 0.5, milliseconds(7), milliseconds(7)},
      {FailureClass::kThrottled, {.attempts = 1, .throttled = 1}, 0.5, std::nullopt, milliseconds(500)},
      {FailureClass::kThrottled, {.attempts = 2, .throttled = 2}, 0.5, std::nullopt, milliseconds(1000)},
      {FailureClass::kThrottled, {.attempts = 3, .throttled = 3}, 0.5, std::nullopt, std::nullopt},
      {FailureClass::kThrottled, {.attempts = 9, .throttled = 1}, 0.5, milliseconds(1500), milliseconds(1500)},
      {FailureClass::kPermanent, {.attempts = 1}, 0.5, milliseconds(1), std::nullopt},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(RetryDelay(row.failure, Idempotency::kSafe, options, row.counts, row.jitter, row.server), row.expected)
        << static_cast<int>(row.failure) << ' ' << row.counts.attempts << ' ' << row.counts.throttled;
  }
}

TEST(RetryDelay, OneAttemptMeansNoRetryAtAll) {
  for (const FailureClass failure : {FailureClass::kNotSent, FailureClass::kThrottled, FailureClass::kTransient}) {
    EXPECT_FALSE(RetryDelay(failure, Idempotency::kSafe, {.max_attempts = 1}, {.attempts = 1}, 0.5, milliseconds(1)));
  }
}

TEST(ServerRetryDelay, TakesOnlySensibleMilliseconds) {
  const struct {
    const char* value;
    std::optional<milliseconds> expected;
  } rows[] = {{"1500", milliseconds(1500)},
              {"120000", milliseconds(120000)},
              {"120001", std::nullopt},
              {"0", std::nullopt},
              {"-5", std::nullopt},
              {"", std::nullopt},
              {"1.5", std::nullopt},
              {"Sun, 06 Nov 1994 08:49:37 GMT", std::nullopt},
              {"99999999999999999999999", std::nullopt}};
  for (const auto& row : rows)
    EXPECT_EQ(ServerRetryDelay({{"X-Acs-Retry-After", row.value}}), row.expected) << row.value;
  EXPECT_FALSE(ServerRetryDelay({}));
}

TEST(RetryQuota, RunsOutAndRefills) {
  RetryQuota quota;
  for (int i = 0; i < RetryQuota::kCapacity / RetryQuota::kRetryCost; ++i) {
    EXPECT_TRUE(quota.TryTake(RetryQuota::kRetryCost));
  }
  EXPECT_FALSE(quota.TryTake(1));
  quota.GiveBack(RetryQuota::kRetryCost);
  EXPECT_TRUE(quota.TryTake(RetryQuota::kRetryCost));
  quota.GiveBack(2 * RetryQuota::kCapacity);
  EXPECT_EQ(quota.available(), RetryQuota::kCapacity);
}

}  // namespace
}  // namespace alibabacloud::internal
