#include "call/retry.h"

#include <gtest/gtest.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "support/error_classes.h"

namespace alibabacloud::internal {
namespace {

using schema::Idempotency;
using std::chrono::milliseconds;

TEST(MayRetry, GuardsMutationsThatMayHaveBeenExecuted) {
  const struct {
    FailureClass failure;
    bool safe, token, none;
  } rows[] = {{FailureClass::kPermanent, false, false, false}, {FailureClass::kNotSent, true, true, true},
              {FailureClass::kThrottled, true, true, true},    {FailureClass::kConflict, true, true, true},
              {FailureClass::kInProgress, true, true, true},   {FailureClass::kClockSkew, true, true, true},
              {FailureClass::kTransient, true, true, false}};
  for (const auto& row : rows) {
    EXPECT_EQ(MayRetry(row.failure, false, Idempotency::kSafe), row.safe);
    EXPECT_EQ(MayRetry(row.failure, false, Idempotency::kToken), row.token);
    EXPECT_EQ(MayRetry(row.failure, false, Idempotency::kNone), row.none);
    // Whatever the service calls it.
    EXPECT_EQ(MayRetry(row.failure, true, Idempotency::kSafe), row.safe);
    EXPECT_EQ(MayRetry(row.failure, true, Idempotency::kToken), row.token);
    EXPECT_FALSE(MayRetry(row.failure, true, Idempotency::kNone));
  }
}

TEST(WasAdmitted, TellsRefusalsOfTheRequestFromRefusalsOfTheCaller) {
  const struct {
    Error error;
    bool expected;
  } rows[] = {
      {{.kind = ErrorKind::kService, .code = "InvalidInstanceId.NotFound", .http_status = 404}, true},
      {{.kind = ErrorKind::kService, .code = "IncorrectInstanceStatus", .http_status = 403}, true},
      {{.kind = ErrorKind::kService, .code = "OperationConflict", .http_status = 409}, true},
      {{.kind = ErrorKind::kService, .code = "Forbidden.RAM", .http_status = 403}, true},
      {{.kind = ErrorKind::kService, .code = "Throttling.User", .http_status = 400}, false},
      {{.kind = ErrorKind::kService, .code = "ServiceUnavailable", .http_status = 503}, false},
      {{.kind = ErrorKind::kService, .code = "InternalError", .http_status = 500}, false},
      // Who asks is judged first.
      {{.kind = ErrorKind::kService, .code = "InvalidTimeStamp.Expired", .http_status = 400}, false},
      {{.kind = ErrorKind::kService, .code = "SignatureDoesNotMatch", .http_status = 400}, false},
      {{.kind = ErrorKind::kService, .code = "InvalidAccessKeyId.NotFound", .http_status = 404}, false},
      // A proxy's.
      {{.kind = ErrorKind::kService, .http_status = 403}, false},
      {{.kind = ErrorKind::kDecode, .http_status = 200}, false},
      {{.kind = ErrorKind::kTimeout, .maybe_executed = true}, false},
      {{.kind = ErrorKind::kConnect}, false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(WasAdmitted(row.error, ClassifyFailure(row.error, {}, false)), row.expected) << row.error;
  }
}

constexpr auto kSafe = Idempotency::kSafe;
constexpr auto kToken = Idempotency::kToken;
constexpr auto kNone = Idempotency::kNone;

constexpr const char* kStop = "stop";
constexpr const char* kNoTime = "no time";

std::string TextOf(const RetryVerdict& verdict) {
  if (verdict.kind == RetryVerdict::Kind::kStop) return kStop;
  if (verdict.kind == RetryVerdict::Kind::kNoTime) return kNoTime;
  return std::to_string(verdict.delay.count());
}

/// A failed attempt and what follows: "stop", "no time" or the milliseconds until the next one.
struct Row {
  Error error;
  std::vector<HttpHeader> headers;
  Idempotency idempotency;
  RetryCounts before;  ///< This attempt is counted, its failure not yet.
  int time_left;       ///< ms
  std::string expected;
  bool earlier_may_have_arrived = false;
};

Error Service(const char* code, int status) {
  return {.kind = ErrorKind::kService, .code = code, .http_status = status};
}
Error Broken(ErrorKind kind, bool maybe_executed) { return {.kind = kind, .maybe_executed = maybe_executed}; }
RetryCounts Attempt(int n) { return {.attempts = n}; }

void Check(const std::vector<Row>& rows, const RetryOptions& options) {
  for (const Row& row : rows) {
    RetryCounts counts = row.before;
    const FailureClass failure = ClassifyFailure(row.error, row.headers, row.earlier_may_have_arrived);
    counts.CountFailure(failure);
    const RetryVerdict verdict = JudgeRetry(FailedAttempt{.error = row.error,
                                                          .headers = row.headers,
                                                          .failure = failure,
                                                          .idempotency = row.idempotency,
                                                          .counts = counts,
                                                          .time_left = milliseconds(row.time_left),
                                                          .jitter = 0.5},
                                            options);
    EXPECT_EQ(TextOf(verdict), row.expected)
        << ToString(row.error.kind) << ' ' << row.error.code << ' ' << row.error.http_status << ", "
        << static_cast<int>(row.idempotency) << ", attempt " << row.before.attempts << ", "
        << (row.headers.empty() ? "" : row.headers.front().name + ": " + row.headers.front().value) << ", "
        << row.time_left << " ms left";
  }
}

// Jitter is 0.5: half of the delay that doubles.
TEST(JudgeRetry, FollowsTheTable) {
  const std::vector<HttpHeader> none;
  const auto acs = [](const char* value) { return std::vector<HttpHeader>{{"X-Acs-Retry-After", value}}; };
  const auto gateway = [](const char* value) {
    return std::vector<HttpHeader>{{"Retry-After", value}, {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}};
  };
  const std::vector<Row> rows = {
      // No connection: always.
      {Broken(ErrorKind::kConnect, false), none, kSafe, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kConnect, false), none, kToken, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kConnect, false), none, kNone, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kConnect, false), none, kNone, Attempt(2), 60000, "200"},
      {Broken(ErrorKind::kConnect, false), none, kNone, Attempt(3), 60000, kStop},
      {Broken(ErrorKind::kTimeout, false), none, kNone, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kTransport, false), none, kNone, Attempt(1), 60000, "100"},
      // Perhaps executed: only what may be executed twice.
      {Broken(ErrorKind::kTimeout, true), none, kSafe, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kTimeout, true), none, kToken, Attempt(2), 60000, "200"},
      {Broken(ErrorKind::kTimeout, true), none, kNone, Attempt(1), 60000, kStop},
      {Broken(ErrorKind::kTransport, true), none, kSafe, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kTransport, true), none, kToken, Attempt(1), 60000, "100"},
      {Broken(ErrorKind::kTransport, true), none, kNone, Attempt(1), 60000, kStop},
      {Broken(ErrorKind::kTransport, true), none, kSafe, Attempt(3), 60000, kStop},
      // Would fail again.
      {Broken(ErrorKind::kTls, false), none, kSafe, Attempt(1), 60000, kStop},
      {Broken(ErrorKind::kCancelled, false), none, kSafe, Attempt(1), 60000, kStop},
      {Broken(ErrorKind::kDecode, true), none, kSafe, Attempt(1), 60000, kStop},
      {Broken(ErrorKind::kInvalidArgument, false), none, kSafe, Attempt(1), 60000, kStop},
      {Broken(ErrorKind::kCredentials, false), none, kSafe, Attempt(1), 60000, kStop},
      {Service("InvalidInstanceId.NotFound", 404), none, kSafe, Attempt(1), 60000, kStop},
      {Service("SignatureDoesNotMatch", 400), none, kSafe, Attempt(1), 60000, kStop},
      {Service("Forbidden.RAM", 403), none, kSafe, Attempt(1), 60000, kStop},
      {Service("OperationDenied.NoStock", 403), none, kToken, Attempt(1), 60000, kStop},
      {Service("QuotaExceed.ElasticQuota", 403), none, kToken, Attempt(1), 60000, kStop},
      {Service("IdempotentParameterMismatch", 400), none, kToken, Attempt(1), 60000, kStop},
      {Service("DryRunOperation", 400), none, kSafe, Attempt(1), 60000, kStop},
      {Service("", 404), none, kSafe, Attempt(1), 60000, kStop},
      {Service("", 407), none, kSafe, Attempt(1), 60000, kStop},
      // The service or a gateway gave up.
      {Service("ServiceUnavailable", 503), none, kSafe, Attempt(1), 60000, "100"},
      {Service("ServiceUnavailable", 503), none, kNone, Attempt(1), 60000, kStop},
      {Service("InternalError", 500), none, kToken, Attempt(1), 60000, "100"},
      {Service("InternalError", 400), none, kSafe, Attempt(1), 60000, "100"},
      {Service("UnknownError", 400), none, kSafe, Attempt(1), 60000, "100"},
      {Service("ens.interface.error", 400), none, kSafe, Attempt(1), 60000, "100"},
      {Service("NeedRetry", 400), none, kNone, Attempt(1), 60000, kStop},
      {Service("", 502), none, kSafe, Attempt(2), 60000, "200"},
      {Service("", 504), none, kNone, Attempt(1), 60000, kStop},
      {Service("", 503), gateway("2"), kSafe, Attempt(1), 60000, "2000"},
      {Service("", 503), gateway("2"), kNone, Attempt(1), 60000, kStop},
      {Service("", 503), gateway("Sun, 06 Nov 1994 08:49:40 GMT"), kSafe, Attempt(1), 60000, "3000"},
      {Service("", 503), gateway("Sun, 06 Nov 1994 08:49:30 GMT"), kSafe, Attempt(1), 60000, "100"},
      {Service("", 503), gateway("Sun, 06 Nov 2094 08:49:30 GMT"), kSafe, Attempt(1), 60000, "100"},
      {Service("", 503), gateway("-1"), kSafe, Attempt(1), 60000, "100"},
      {Service("", 503), gateway("999999999999"), kSafe, Attempt(1), 60000, "100"},
      {Service("", 503), gateway("-2305843009213693947"), kSafe, Attempt(1), 60000, "100"},
      {Service("", 503), gateway("99999999999999999999999"), kSafe, Attempt(1), 60000, "100"},
      {Service("", 503), gateway("soon"), kSafe, Attempt(1), 60000, "100"},
      // A nonce that was used: by an earlier copy of this request, perhaps.
      {Service("SignatureNonceUsed", 400), none, kSafe, Attempt(1), 60000, "100"},
      {Service("SignatureNonceUsed", 400), none, kToken, Attempt(1), 60000, "100"},
      {Service("SignatureNonceUsed", 400), none, kNone, Attempt(1), 60000, kStop},
      // Throttled: counted apart, a longer wait, or the one that the service names.
      {Service("Throttling", 400), none, kNone, Attempt(1), 60000, "500"},
      {Service("Throttling.User", 400), none, kSafe, Attempt(1), 60000, "500"},
      {Service("Throttling.Api", 400), none, kSafe, {.attempts = 2, .throttled = 1}, 60000, "1000"},
      {Service("Rejected.Throttling", 503), none, kNone, {.attempts = 8, .throttled = 7}, 120000, "30000"},
      {Service("Throttling.User", 400), none, kNone, {.attempts = 9, .throttled = 8}, 60000, kStop},
      {Service("", 429), none, kNone, Attempt(1), 60000, "500"},
      {Service("Throttling.User", 400), acs("1500"), kNone, Attempt(1), 60000, "1500"},
      {Service("Busy", 400), acs("1500"), kNone, Attempt(1), 60000, "1500"},
      {Service("Busy", 400), acs("soon"), kNone, Attempt(1), 60000, kStop},
      {Service("Throttling.User", 400), acs("-5"), kNone, Attempt(1), 60000, "500"},
      {Service("Throttling.User", 400), acs("120000"), kNone, Attempt(1), 600000, "120000"},
      {Service("Throttling.User", 400), acs("120001"), kNone, Attempt(1), 600000, "500"},
      {Service("", 429), gateway("7"), kNone, Attempt(1), 60000, "7000"},
      {Service("ServiceUnavailable", 503), none, kSafe, {.attempts = 5, .throttled = 3}, 60000, "200"},
      // Something else is going on: an option, off by default.
      {Service("IncorrectInstanceStatus", 403), none, kSafe, Attempt(1), 60000, kStop},
      {Service("OperationConflict", 409), none, kToken, Attempt(1), 60000, kStop},
      // The clock: at once, and once.
      {Service("InvalidTimeStamp.Expired", 400), none, kNone, Attempt(1), 60000, "0"},
      {Service("IllegalTimestamp", 400), none, kSafe, Attempt(3), 60000, "0"},
      {Service("InvalidTimeStamp.Expired", 400), none, kNone, {.attempts = 2, .clock_skews = 1}, 60000, kStop},
      {Service("", 502), none, kSafe, {.attempts = 3, .clock_skews = 1}, 60000, "200"},
      // Not in the time that is left.
      {Broken(ErrorKind::kConnect, false), none, kNone, Attempt(1), 101, "100"},
      {Broken(ErrorKind::kConnect, false), none, kNone, Attempt(1), 100, kNoTime},
      {Service("Throttling.User", 400), acs("1500"), kNone, Attempt(1), 1000, kNoTime},
      {Service("Throttling.User", 400), none, kSafe, Attempt(1), 0, kNoTime},
      {Service("InvalidInstanceId.NotFound", 404), none, kSafe, Attempt(1), 0, kStop},
  };
  EXPECT_GE(rows.size(), 60U);
  Check(rows, {});
}

TEST(JudgeRetry, DoublesNoDelayBeyondTheLargestNumber) {
  RetryOptions options;
  options.max_attempts = 1000;
  options.base_delay = milliseconds(1);
  options.max_delay = milliseconds::max();
  const std::vector<HttpHeader> none;
  for (const int attempts : {64, 65, 66, 500}) {
    const RetryVerdict verdict = JudgeRetry(FailedAttempt{.error = Broken(ErrorKind::kConnect, false),
                                                          .headers = none,
                                                          .failure = FailureClass::kNotSent,
                                                          .idempotency = kSafe,
                                                          .counts = {.attempts = attempts},
                                                          .time_left = milliseconds(60000),
                                                          .jitter = 0.5},
                                            options);
    EXPECT_EQ(verdict.kind, RetryVerdict::Kind::kNoTime) << attempts;
  }
}

TEST(JudgeRetry, OneAttemptMeansNoRetryAtAll) {
  Check({{Broken(ErrorKind::kConnect, false), {}, kSafe, Attempt(1), 60000, kStop},
         {Service("Throttling", 400), {{"x-acs-retry-after", "1"}}, kSafe, Attempt(1), 60000, kStop},
         {Service("InvalidTimeStamp.Expired", 400), {}, kSafe, Attempt(1), 60000, kStop}},
        {.max_attempts = 1});
}

TEST(JudgeRetry, WaitsForAnEarlierAttemptWithoutALimitOfItsOwn) {
  const Error in_progress = Service("LastTokenProcessing", 403);
  Check({{in_progress, {}, kToken, Attempt(2), 60000, "4000", true},
         {in_progress, {}, kToken, {.attempts = 20, .in_progress = 18}, 60000, "4000", true},
         {in_progress, {}, kToken, {.attempts = 20, .in_progress = 18}, 4000, kNoTime, true},
         {in_progress, {{"x-acs-retry-after", "700"}}, kToken, Attempt(2), 60000, "700", true},
         {in_progress, {{"x-acs-retry-after", "1"}}, kToken, Attempt(2), 60000, "500", true},
         // The attempts spent on waiting do not count as failed ones.
         {Broken(ErrorKind::kConnect, false), {}, kToken, {.attempts = 9, .in_progress = 7}, 60000, "200", true},
         // Without an attempt of its own, it is somebody else's request.
         {in_progress, {}, kToken, Attempt(2), 60000, kStop, false}},
        {});
  Check({{in_progress, {}, kToken, Attempt(2), 60000, "500", true}},
        {.conflict_min_delay = milliseconds(0), .conflict_max_delay = milliseconds(0)});
}

TEST(JudgeRetry, RepeatsConflictsWhereAskedTo) {
  const Error conflict = Service("IncorrectInstanceStatus", 403);
  Check({{conflict, {}, kNone, Attempt(1), 60000, "4000"},
         {conflict, {}, kNone, {.attempts = 2, .conflicts = 1}, 60000, "4000"},
         {conflict, {}, kNone, {.attempts = 3, .conflicts = 2}, 60000, kStop},
         {Broken(ErrorKind::kConnect, false), {}, kNone, {.attempts = 4, .conflicts = 2}, 60000, "200"},
         {conflict, {}, kNone, Attempt(1), 4000, kNoTime}},
        {.max_conflicts = 2});
}

// Of all codes that the services document: a conflict that lasts until another call resolves it is not worth a wait.
TEST(ClassifyFailure, RetriesOnlyConflictsThatMayPassByThemselves) {
  const std::set<std::string> expected = {"DISK_HAS_CREATING_SNAPSHOT",
                                          "DependencyViolation",
                                          "DependencyViolation.RouteEntry",
                                          "DiskCreatingSnapshot",
                                          "DiskInCoolingPeriod",
                                          "DisksDetachingOnEcsExceeded",
                                          "Forbidden.InstanceIsBeingCreated",
                                          "Idempotence.Processing",
                                          "IdempotentProcessing",
                                          "IncorrectDiskStatus",
                                          "IncorrectDiskStatus.CreatingSnapshot",
                                          "IncorrectDiskStatus.Initializing",
                                          "IncorrectDiskStatus.Transferring",
                                          "IncorrectInstanceStatus",
                                          "IncorrectInstanceStatus.Initializing",
                                          "IncorrectRouteEntryStatus",
                                          "IncorrectVSwitchStatus",
                                          "InvalidDisk.AlreadyDetached",
                                          "InvalidOperation.Conflict",
                                          "InvalidOperation.HasMemberEniAttached",
                                          "InvalidOperation.InvalidEcsState",
                                          "InvalidOperation.InvalidEniState",
                                          "InvalidOperation.InvalidEniType",
                                          "InvalidPrivateIp.Changing",
                                          "LastOrderProcessing",
                                          "LastRequestProcessing",
                                          "LastTokenProcessing",
                                          "Operation.Conflict",
                                          "OperationConflict",
                                          "OperationDenied.CreatingConflict",
                                          "OperationDenied.InstanceCreating",
                                          "OperationFailed.ConcurrentRequest",
                                          "OperationFailed.DistibuteLock",
                                          "OperationFailed.IdempotentTokenProcessing",
                                          "TOKEN_PROCESSING",
                                          "TaskConflict",
                                          "TaskConflict.AssociateGlobalAccelerationInstance",
                                          "VswitchStatusError"};
  std::set<std::string> retried;
  for (const test::ReviewedCode& reviewed : test::ReadReviewedCodes()) {
    const FailureClass failure = ClassifyFailure(Service(reviewed.code.c_str(), 400), {}, false);
    if (failure == FailureClass::kConflict) retried.insert(reviewed.code);
    EXPECT_TRUE(failure != FailureClass::kConflict || reviewed.Has("conflict")) << reviewed.code;
    EXPECT_EQ(failure == FailureClass::kThrottled, reviewed.Has("throttling")) << reviewed.code;
    EXPECT_EQ(failure == FailureClass::kTransient, reviewed.Has("transient")) << reviewed.code;
    EXPECT_EQ(failure == FailureClass::kClockSkew, reviewed.Has("clock_skew")) << reviewed.code;
  }
  EXPECT_EQ(retried, expected);
}

TEST(JudgeRetry, ReturnsConflictsThatOnlyAnotherCallResolves) {
  const std::vector<HttpHeader> none;
  std::vector<Row> rows;
  for (const char* code : {"DependencyViolation.VSwitch", "InvalidInstanceStatus.NotStopped", "BucketNotEmpty",
                           "IncorrectDiskStatus.NeverAttached", "ImageUsingByInstance"}) {
    ASSERT_TRUE(Service(code, 403).IsConflict()) << code;
    rows.push_back({Service(code, 403), none, kSafe, Attempt(1), 60000, kStop});
  }
  Check(rows, {.max_conflicts = 2});
}

TEST(JudgeRetry, AsksTheUser) {
  RetryOptions options{.decide = [](const Error& error) {
    if (error.code == "MyGateway.Busy" || error.code == "OperationConflict") return RetryDecision::kRetry;
    if (error.code == "ServiceUnavailable" || error.IsThrottling()) return RetryDecision::kStop;
    return error.kind == ErrorKind::kDecode ? RetryDecision::kRetry : RetryDecision::kDefault;
  }};
  Error unreadable = Broken(ErrorKind::kDecode, true);
  Check({{Service("MyGateway.Busy", 400), {}, kNone, Attempt(1), 60000, "100"},
         {Service("MyGateway.Busy", 400), {}, kNone, Attempt(3), 60000, kStop},
         {Service("OperationConflict", 409), {}, kNone, Attempt(1), 60000, "100"},
         {Service("OperationConflict", 409), {}, kNone, {.attempts = 3, .conflicts = 2}, 60000, kStop},
         {Service("ServiceUnavailable", 503), {}, kSafe, Attempt(1), 60000, kStop},
         {Service("Throttling", 400), {}, kSafe, Attempt(1), 60000, kStop},
         {Service("InternalError", 500), {}, kSafe, Attempt(1), 60000, "100"},
         // What may have been executed is not executed again, whoever wants it.
         {unreadable, {}, kSafe, Attempt(1), 60000, "100"},
         {unreadable, {}, kNone, Attempt(1), 60000, kStop}},
        options);
}

TEST(JudgeRetry, DelaysHaveALimit) {
  Check({{Broken(ErrorKind::kConnect, false), {}, kSafe, Attempt(3), 60000, "300"}},
        {.max_attempts = 9, .max_delay = milliseconds(600)});
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
