#pragma once

#include <gmock/gmock.h>

#include <optional>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>

#include "alibabacloud/error.h"
#include "alibabacloud/json.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"

// Matchers of GoogleMock for what calls return. The only header that needs GoogleMock; include it in every file of a
// test program that prints outcomes, or in none, since it decides how they are printed.

namespace alibabacloud::ecs {

/// GoogleTest prints requests, responses and what is in them as JSON, sensitive members as `***`.
template <schema::Described T>
void PrintTo(const T& value, std::ostream* os) {
  alibabacloud::operator<<(*os, schema::ConstObject(value));
}

}  // namespace alibabacloud::ecs

namespace alibabacloud::ens {

/// The same.
template <schema::Described T>
void PrintTo(const T& value, std::ostream* os) {
  alibabacloud::operator<<(*os, schema::ConstObject(value));
}

}  // namespace alibabacloud::ens

namespace alibabacloud {

/// GoogleTest prints an outcome as its error, or its value if that is a response.
template <class T>
void PrintTo(const Outcome<T>& outcome, std::ostream* os) {
  if (!outcome) {
    *os << "error(" << outcome.error() << ')';
  } else if constexpr (schema::Described<T>) {
    *os << "ok(" << schema::ConstObject(*outcome) << ')';
  } else {
    *os << "ok(a value)";
  }
}

namespace internal {

// What an outcome that was expected to be a success says, besides the error that is printed anyway.
template <class T>
void ExplainFailure(const Outcome<T>& outcome, ::testing::MatchResultListener* listener) {
  const Error& error = outcome.error();
  *listener << "which failed";
  if (error.attempts > 1) *listener << " after " << error.attempts << " attempts";
  if (error.maybe_executed) *listener << " and may have been executed";
}

class OkMatcher {
 public:
  template <class T>
  bool MatchAndExplain(const Outcome<T>& outcome, ::testing::MatchResultListener* listener) const {
    if (!outcome) ExplainFailure(outcome, listener);
    return outcome.has_value();
  }
  void DescribeTo(std::ostream* os) const { *os << "is ok"; }
  void DescribeNegationTo(std::ostream* os) const { *os << "is an error"; }
};

template <class T, class Inner>
class OkAndHoldsMatcher {
 public:
  using is_gtest_matcher = void;

  explicit OkAndHoldsMatcher(const Inner& inner) : inner_(::testing::SafeMatcherCast<const T&>(inner)) {}

  bool MatchAndExplain(const Outcome<T>& outcome, ::testing::MatchResultListener* listener) const {
    if (outcome) return inner_.MatchAndExplain(*outcome, listener);
    ExplainFailure(outcome, listener);
    return false;
  }
  void DescribeTo(std::ostream* os) const {
    *os << "is ok and holds a value that ";
    inner_.DescribeTo(os);
  }
  void DescribeNegationTo(std::ostream* os) const {
    *os << "is an error or holds a value that ";
    inner_.DescribeNegationTo(os);
  }

 private:
  ::testing::Matcher<const T&> inner_;
};

// Becomes a matcher once the type of the outcome is known.
template <class Inner>
class OkAndHolds {
 public:
  explicit OkAndHolds(Inner inner) : inner_(std::move(inner)) {}

  template <class T>
  operator ::testing::Matcher<T>() const {  // NOLINT: as all matchers of GoogleMock
    using Value = typename std::remove_cvref_t<T>::value_type;
    return ::testing::Matcher<T>(OkAndHoldsMatcher<Value, Inner>(inner_));
  }

 private:
  Inner inner_;
};

class ErrorMatcher {
 public:
  ErrorMatcher(ErrorKind kind, std::optional<::testing::Matcher<const std::string&>> code)
      : kind_(kind), code_(std::move(code)) {}

  template <class T>
  bool MatchAndExplain(const Outcome<T>& outcome, ::testing::MatchResultListener* listener) const {
    if (!outcome) return MatchAndExplain(outcome.error(), listener);
    *listener << "which succeeded";
    return false;
  }
  bool MatchAndExplain(const Error& error, ::testing::MatchResultListener* listener) const {
    if (error.kind != kind_) {
      *listener << "whose kind is " << ToString(error.kind);
      return false;
    }
    if (!code_ || code_->Matches(error.code)) return true;
    *listener << "whose code is " << ::testing::PrintToString(error.code);
    return false;
  }
  void DescribeTo(std::ostream* os) const {
    *os << "is an error of the kind " << ToString(kind_);
    if (code_) {
      *os << " with a code that ";
      code_->DescribeTo(os);
    }
  }
  void DescribeNegationTo(std::ostream* os) const {
    *os << "is not an error of the kind " << ToString(kind_);
    if (code_) {
      *os << " with a code that ";
      code_->DescribeTo(os);
    }
  }

 private:
  ErrorKind kind_;
  std::optional<::testing::Matcher<const std::string&>> code_;
};

// For people, what differs between two objects of one type; empty when nothing does. A client token of a request counts
// only where one is expected. Shows no sensitive value.
[[nodiscard]] std::string DescribeDifferences(schema::ConstObject actual, schema::ConstObject expected);

template <schema::Described T>
class SameAsMatcher {
 public:
  explicit SameAsMatcher(T expected) : expected_(std::move(expected)) {}

  bool MatchAndExplain(const T& actual, ::testing::MatchResultListener* listener) const {
    const std::string differences = DescribeDifferences(actual, expected_);
    *listener << differences;
    return differences.empty();
  }
  void DescribeTo(std::ostream* os) const { *os << "has the members of " << schema::ConstObject(expected_); }
  void DescribeNegationTo(std::ostream* os) const {
    *os << "has other members than " << schema::ConstObject(expected_);
  }

 private:
  T expected_;
};

}  // namespace internal

namespace testing {

/// An outcome with a value: `EXPECT_THAT(client.DescribeInstances({}), IsOk())`. A failure prints the error.
[[nodiscard]] inline auto IsOk() { return ::testing::MakePolymorphicMatcher(internal::OkMatcher()); }

/// An outcome with a value that another matcher, or a value to compare with, matches:
/// `IsOkAndHolds(Field(&ecs::DescribeInstancesResponse::instances, SizeIs(2)))`.
template <class Inner>
[[nodiscard]] auto IsOkAndHolds(Inner inner) {
  return internal::OkAndHolds<Inner>(std::move(inner));
}

/// An outcome with an error of that kind, or such an Error.
[[nodiscard]] inline auto IsError(ErrorKind kind) {
  return ::testing::MakePolymorphicMatcher(internal::ErrorMatcher(kind, std::nullopt));
}

/// The same with a code, which may be a text or a matcher: `IsError(ErrorKind::kService, EndsWith("NotFound"))`.
[[nodiscard]] inline auto IsError(ErrorKind kind, ::testing::Matcher<const std::string&> code) {
  return ::testing::MakePolymorphicMatcher(internal::ErrorMatcher(kind, std::move(code)));
}

/// A request, a response or a part of one with the same members set to the same values:
/// `EXPECT_THAT(fake.Calls<ecs::StopInstanceRequest>(), ElementsAre(SameAs(expected)))`. A failure tells which members
/// differ, by their wire names. A `client_token` that `expected` leaves unset may be anything, since clients fill in a
/// random one; other members that clients fill in, such as the `region_id` of ECS requests, must be expected. JSON
/// text, such as a command's parameters, may be written another way.
template <schema::Described T>
[[nodiscard]] auto SameAs(T expected) {
  return ::testing::MakePolymorphicMatcher(internal::SameAsMatcher<T>(std::move(expected)));
}

}  // namespace testing

}  // namespace alibabacloud
