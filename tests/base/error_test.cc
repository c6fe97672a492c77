#include "alibabacloud/error.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "alibabacloud/outcome.h"

namespace alibabacloud {
namespace {

TEST(Error, PredicatesKnowTheirCodes) {
  using Predicate = bool (Error::*)() const noexcept;
  const struct {
    const char* name;
    Predicate predicate;
    std::vector<const char*> codes;
  } rows[] = {
      {"transient", &Error::IsTransient, {"ServiceUnavailable", "InternalError", "SignatureNonceUsed", "NeedRetry"}},
      {"conflict",
       &Error::IsConflict,
       {"OperationConflict", "IncorrectInstanceStatus", "LastOrderProcessing", "InvalidOperation.InvalidEniState"}},
      {"out of stock", &Error::IsOutOfStock, {"OperationDenied.NoStock", "Zone.NotOnSale"}},
      {"quota",
       &Error::IsQuotaExceeded,
       {"QuotaExceed.AfterpayInstance", "QuotaExceeded.ElasticQuota", "InvalidOperation.Ipv6CountExceeded"}},
      {"clock", &Error::IsClockSkew, {"InvalidTimeStamp.Expired", "IllegalTimestamp"}},
      {"signature", &Error::IsSignatureMismatch, {"SignatureDoesNotMatch", "IncompleteSignature"}},
      {"credentials", &Error::IsInvalidCredentials, {"InvalidAccessKeyId.Inactive", "InvalidSecurityToken.Expired"}},
      {"token", &Error::IsTokenReused, {"IdempotentParameterMismatch", "IdempotentFailed"}},
  };
  for (const auto& row : rows) {
    for (const auto& other : rows) {
      for (const char* code : other.codes) {
        const Error error{.kind = ErrorKind::kService, .code = code, .http_status = 400};
        EXPECT_EQ((error.*row.predicate)(), &row == &other) << row.name << ' ' << code;
      }
    }
  }
}

TEST(Error, WithAStatusOf5xxIsTransientUnlessItThrottles) {
  EXPECT_TRUE((Error{.kind = ErrorKind::kService, .http_status = 502}).IsTransient());
  EXPECT_FALSE((Error{.kind = ErrorKind::kService, .code = "Throttling", .http_status = 503}).IsTransient());
  EXPECT_FALSE((Error{.kind = ErrorKind::kDecode, .http_status = 502}).IsTransient());
}

TEST(Error, OfTheKindCredentialsIsInvalidCredentials) {
  EXPECT_TRUE((Error{.kind = ErrorKind::kCredentials}).IsInvalidCredentials());
}

TEST(Error, ListsTheClassesOfItsCodeStatusAndKind) {
  using enum ErrorClass;
  const struct {
    Error error;
    std::vector<ErrorClass> classes;
  } rows[] = {
      {{.kind = ErrorKind::kService, .code = "NoInstanceStock", .http_status = 403}, {kOutOfStock}},
      {{.kind = ErrorKind::kService, .code = "LastOrderProcessing", .http_status = 403},
       {kRequestInProgress, kConflict}},
      {{.kind = ErrorKind::kService, .code = "InvalidId.NotFound", .http_status = 500}, {kNotFound, kTransient}},
      {{.kind = ErrorKind::kService, .code = "InvalidAccessKeyId.NotFound", .http_status = 404}, {kInvalidCredentials}},
      {{.kind = ErrorKind::kService, .http_status = 429}, {kThrottling}},
      {{.kind = ErrorKind::kService, .http_status = 403}, {kAccessDenied}},
      {{.kind = ErrorKind::kService, .http_status = 404}, {kNotFound}},
      {{.kind = ErrorKind::kService, .http_status = 502}, {kTransient}},
      {{.kind = ErrorKind::kService, .code = "InvalidParameter", .http_status = 404}, {}},
      {{.kind = ErrorKind::kCredentials}, {kInvalidCredentials}},
      {{.kind = ErrorKind::kTimeout}, {}},
  };
  for (const auto& row : rows) EXPECT_EQ(row.error.Classes(), row.classes) << row.error;
}

TEST(Error, PredicatesFollowCodeThenStatus) {
  const struct {
    const char* code;
    int status;
    bool throttling, not_found, denied, dry_run;
  } rows[] = {
      {"Throttling", 400, true, false, false, false},
      {"Throttling.User", 400, true, false, false, false},
      {"Rejected.Throttling", 503, true, false, false, false},
      {"", 429, true, false, false, false},
      {"InvalidInstanceId.NotFound", 404, false, true, false, false},
      {"InstanceNotFound", 400, false, true, false, false},
      {"", 404, false, true, false, false},
      {"InvalidAction", 404, false, false, false, false},
      {"Forbidden.RAM", 403, false, false, true, false},
      {"Forbidden.InstanceNotFound", 403, false, true, false, false},
      {"InvalidAccessKeyId.NotFound", 404, false, false, false, false},
      {"Forbidden.NotAllowedInState", 403, false, false, false, false},
      {"NoPermission", 400, false, false, true, false},
      {"", 403, false, false, true, false},
      {"DryRunOperation", 400, false, false, false, true},
      {"DRYRUN.SUCCESS", 400, false, false, false, true},
      {"", 500, false, false, false, false},
  };
  for (const auto& row : rows) {
    const Error error{.kind = ErrorKind::kService, .code = row.code, .http_status = row.status};
    EXPECT_EQ(error.IsThrottling(), row.throttling) << row.code << row.status;
    EXPECT_EQ(error.IsNotFound(), row.not_found) << row.code << row.status;
    EXPECT_EQ(error.IsAccessDenied(), row.denied) << row.code << row.status;
    EXPECT_EQ(error.IsDryRun(), row.dry_run) << row.code << row.status;
  }
}

TEST(Error, PrintsOneLineWithWhatSupportAsksFor) {
  std::ostringstream text;
  text << Error{.kind = ErrorKind::kService,
                .code = "A.B",
                .message = "m",
                .request_id = "R",
                .http_status = 500,
                .attempts = 3,
                .maybe_executed = true};
  EXPECT_EQ(text.str(), "service A.B: m, HTTP status 500, request id R, after 3 attempts, may have been executed");
}

TEST(Error, PrintsWhatWasDeniedAndByWhom) {
  const struct {
    AccessDeniedDetail detail;
    const char* text;
  } rows[] = {
      {{.auth_action = "ecs:RunInstances", .policy_type = "ControlPolicy", .no_permission_type = "ExplicitDeny"},
       "service NoPermission, denied: ecs:RunInstances by policy type ControlPolicy (ExplicitDeny), request id R"},
      {{.auth_action = "ecs:RunInstances", .policy_type = "ControlPolicy"},
       "service NoPermission, denied: ecs:RunInstances by policy type ControlPolicy, request id R"},
      {{.auth_action = "ecs:RunInstances"}, "service NoPermission, denied: ecs:RunInstances, request id R"},
      {{.policy_type = "ControlPolicy"}, "service NoPermission, denied by policy type ControlPolicy, request id R"},
      {{.encoded_diagnostic_message = "AQEAAA"}, "service NoPermission, denied, request id R"},
  };
  for (const auto& row : rows) {
    std::ostringstream text;
    text << Error{.kind = ErrorKind::kService, .code = "NoPermission", .request_id = "R", .access_denied = row.detail};
    EXPECT_EQ(text.str(), row.text);
  }
}

TEST(Error, PrintsWhatCameFromOutsideOnOneLineWithoutControlCharacters) {
  std::ostringstream text;
  text << Error{.kind = ErrorKind::kService,
                .code = "A\x1b[31m",
                .message = "two\nlines, 中文",
                .request_id = "R\r",
                .host_id = "h\t",
                .access_denied = AccessDeniedDetail{.auth_action = "a\x07"}};
  EXPECT_EQ(text.str(), "service A\\x1b[31m: two\\x0alines, 中文, denied: a\\x07, request id R\\x0d, host h\\x09");
}

TEST(Error, PrintsTextThatReordersOrHidesAsEscapes) {
  std::ostringstream text;
  text << Error{.kind = ErrorKind::kService, .code = "A\u202eB", .message = "a\u200bb\u2066c 中文 😀"};
  EXPECT_EQ(text.str(), "service A\\u{202e}B: a\\u{200b}b\\u{2066}c 中文 😀");
}

TEST(Error, PrintsAtMostSixteenKilobytesWhateverItHolds) {
  const std::string huge(std::size_t{1} << 20, '\x1b');
  std::ostringstream text;
  text << Error{
      .kind = ErrorKind::kService,
      .code = huge,
      .message = huge,
      .request_id = huge,
      .host_id = huge,
      .recommend = huge,
      .body = huge,
      .access_denied = AccessDeniedDetail{.auth_action = huge, .policy_type = huge, .no_permission_type = huge}};
  EXPECT_LE(text.str().size(), std::size_t{16} << 10);
  EXPECT_NE(text.str().find("\\x1b..., denied: "), std::string::npos);
}

TEST(Outcome, IsSpelledLikeExpected) {
  Outcome<std::string> good = std::string("v");
  EXPECT_TRUE(good);
  EXPECT_TRUE(good.has_value());
  EXPECT_EQ(*good, "v");
  EXPECT_EQ(good->size(), 1U);
  EXPECT_EQ(std::move(good).value(), "v");

  const Outcome<std::string> bad = Error{.kind = ErrorKind::kTimeout, .message = "late"};
  EXPECT_FALSE(bad);
  EXPECT_EQ(bad.error().kind, ErrorKind::kTimeout);
}

TEST(Outcome, OnlyValueThrowsAndItsExceptionCarriesTheError) {
  const Outcome<int> bad = Error{.kind = ErrorKind::kTimeout, .message = "late"};
  try {
    (void)bad.value();
    FAIL() << "value() returned";
  } catch (const BadOutcomeAccess& failure) {
    EXPECT_EQ(failure.error().kind, ErrorKind::kTimeout);
    EXPECT_STREQ(failure.what(), "the outcome holds an error: timeout: late");
  }
}

TEST(FindHeader, ComparesNamesWithoutCase) {
  const std::vector<HttpHeader> headers = {{"Content-Type", "a"}, {"content-type", "b"}};
  EXPECT_EQ(FindHeader(headers, "CONTENT-TYPE"), "a");
  EXPECT_EQ(FindHeader(headers, "Date"), "");
}

}  // namespace
}  // namespace alibabacloud
