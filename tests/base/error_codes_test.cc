#include "alibabacloud/error_codes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/error.h"
#include "base/error_class_rules.h"
#include "support/error_classes.h"
#include "support/test_data.h"

namespace alibabacloud {
namespace {

using Predicate = bool (*)(std::string_view) noexcept;

constexpr struct {
  ErrorClass error_class;
  Predicate predicate;
} kPredicates[] = {{ErrorClass::kThrottling, IsThrottling},
                   {ErrorClass::kNotFound, IsNotFound},
                   {ErrorClass::kAccessDenied, IsAccessDenied},
                   {ErrorClass::kTransient, IsTransient},
                   {ErrorClass::kRequestInProgress, IsRequestInProgress},
                   {ErrorClass::kConflict, IsConflict},
                   {ErrorClass::kOutOfStock, IsOutOfStock},
                   {ErrorClass::kQuotaExceeded, IsQuotaExceeded},
                   {ErrorClass::kClockSkew, IsClockSkew},
                   {ErrorClass::kSignatureMismatch, IsSignatureMismatch},
                   {ErrorClass::kInvalidCredentials, IsInvalidCredentials},
                   {ErrorClass::kTokenReused, IsTokenReused},
                   {ErrorClass::kDryRun, IsDryRun}};

std::string Names(const std::vector<ErrorClass>& classes) {
  std::string names;
  for (const ErrorClass error_class : classes) names.append(names.empty() ? "" : " ").append(ToString(error_class));
  return names.empty() ? "-" : names;
}

TEST(ErrorCodes, HaveTheReviewedClasses) {
  for (const test::ReviewedCode& reviewed : test::ReadReviewedCodes()) {
    EXPECT_EQ(Names(ClassesOf(reviewed.code)), reviewed.classes) << reviewed.code;
  }
}

TEST(ErrorCodes, PredicatesAgreeWithClassesOf) {
  for (const test::ReviewedCode& reviewed : test::ReadReviewedCodes()) {
    std::vector<ErrorClass> classes;
    for (const auto& one : kPredicates) {
      if (one.predicate(reviewed.code)) classes.push_back(one.error_class);
    }
    EXPECT_EQ(classes, ClassesOf(reviewed.code)) << reviewed.code;
    const Error error{.kind = ErrorKind::kService, .code = reviewed.code, .http_status = 400};
    EXPECT_EQ(error.Classes(), classes) << reviewed.code;
  }
}

TEST(ErrorCodes, OfTheGeneratedConstantsAreReviewed) {
  std::set<std::string> reviewed;
  for (const test::ReviewedCode& code : test::ReadReviewedCodes()) reviewed.insert(code.code);
  for (const char* service : {"ecs", "ens"}) {
    std::ifstream file(test::ProjectRoot() / "include/alibabacloud" / service / "errors.h");
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const std::regex constant(R"rx(string_view k\w+ = "([^"]+)")rx");
    std::size_t count = 0;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), constant); it != std::sregex_iterator(); ++it) {
      EXPECT_TRUE(reviewed.contains((*it)[1])) << (*it)[1];
      ++count;
    }
    EXPECT_GT(count, 0U) << service;
  }
}

TEST(ErrorCodes, OfTheFieldHaveTheirClasses) {
  const struct {
    const char* code;
    const char* classes;
  } rows[] = {{"NoInstanceStock", "out_of_stock"},
              {"InvalidOperation.PublicIpAddressNoStock", "out_of_stock"},
              {"InvalidVSwitchId.IpNotEnough", "out_of_stock"},
              {"IncorrectInstanceStatus.NeedRestart", "conflict"},
              {"IncorrectInstanceStatus.SomeNewState", "conflict"},
              {"IncorrectRouteEntryStatus", "conflict"},
              {"DependencyViolation.VSwitch", "conflict"},
              {"DependencyViolation.SomeNewResource", "conflict"},
              {"MaxEniCountExceeded", "quota_exceeded"},
              {"InstanceDowngrade.QuotaExceed", "quota_exceeded"},
              {"QuotaExceeded.SomeNewQuota", "quota_exceeded"},
              {"InvalidSomething.NotFound", "not_found"},
              {"Forbidden.SomethingNew", "access_denied"},
              {"Throttling.SomethingNew", "throttling"},
              // Two parameters that do not go together.
              {"DependencyViolation.WindowsInstance", "-"},
              // A deletion must not take a wrong key for a resource that is gone.
              {"InvalidAccessKeyId.NotFound", "invalid_credentials"},
              // One request that asks for too much, not a limit that is reached.
              {"InstanceIdLimitExceeded", "-"},
              {"Throttling.ConcurrentLimitExceeded", "throttling"},
              {"NoSuchCode", "not_found"},
              {"SomethingNew", "-"},
              {"", "-"}};
  for (const auto& row : rows) EXPECT_EQ(Names(ClassesOf(row.code)), row.classes) << row.code;
}

TEST(ErrorCodes, AreComparedWithoutCaseAndSurroundingWhiteSpace) {
  EXPECT_TRUE(IsNotFound("InvalidVSWITCHID.NOTFOUND"));
  EXPECT_TRUE(IsOutOfStock("operationdenied.nostock"));
  EXPECT_TRUE(IsTransient("ens.interface.error\t"));
  EXPECT_TRUE(IsConflict("\n  OperationConflict\n"));
  EXPECT_FALSE(IsAccessDenied("FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY"));
}

TEST(ErrorCodes, PatternsOfTheRulesAllHaveAUse) {
  const std::vector<test::ReviewedCode> codes = test::ReadReviewedCodes();
  for (const auto& one : kPredicates) {
    const internal::ErrorClassRule& rule = internal::RuleOf(one.error_class);
    for (const std::string_view pattern : rule.patterns) {
      EXPECT_TRUE(std::any_of(
          codes.begin(), codes.end(),
          [pattern](const test::ReviewedCode& reviewed) { return internal::MatchesPattern(reviewed.code, pattern); }))
          << ToString(one.error_class) << ' ' << pattern;
    }
    for (const std::string_view exception : rule.exceptions) {
      EXPECT_TRUE(std::any_of(codes.begin(), codes.end(),
                              [&rule, exception](const test::ReviewedCode& reviewed) {
                                return internal::MatchesPattern(reviewed.code, exception) &&
                                       internal::MatchesAnyOf(reviewed.code, rule.patterns);
                              }))
          << ToString(one.error_class) << " except " << exception;
    }
  }
}

TEST(ErrorCodes, ClassesHaveNamesOfTheirOwn) {
  std::set<std::string_view> names;
  for (const auto& one : kPredicates) names.insert(ToString(one.error_class));
  EXPECT_EQ(names.size(), std::size(kPredicates));
  EXPECT_EQ(ToString(ErrorClass::kThrottling), "throttling");
  EXPECT_EQ(ToString(ErrorClass::kDryRun), "dry_run");
}

TEST(MatchesPattern, LetsAStarStandForAnyCharacters) {
  const struct {
    const char* code;
    const char* pattern;
    bool expected;
  } rows[] = {{"A.B", "A.B", true},      {"A.B", "a.b", true},   {"A.B", "A", false},
              {"A", "A.B", false},       {"A.B", "A*", true},    {"A.B", "*B", true},
              {"A.B", "*", true},        {"A", "*A*", true},     {"", "", true},
              {"", "*", true},           {"", "A", false},       {"A.B.C", "A*B*C", true},
              {"A.B.C", "A*C*B", false}, {"AxBxB", "A*B", true}, {"AxBxBx", "A*B", false},
              {"ABABAC", "*ABAC", true}, {"A*B", "A*B", true},   {"A.B", "A?B", false}};
  for (const auto& row : rows) {
    EXPECT_EQ(internal::MatchesPattern(row.code, row.pattern), row.expected) << row.code << ' ' << row.pattern;
  }
}

TEST(MatchesPattern, EndsSoonForTheLongestCode) {
  // Error codes are cut at 256 bytes; nothing cuts those inside responses.
  const std::string code(std::size_t{1} << 16, 'a');
  EXPECT_FALSE(internal::MatchesPattern(code, "*a*a*b"));
  EXPECT_TRUE(ClassesOf(code).empty());
}

}  // namespace
}  // namespace alibabacloud
