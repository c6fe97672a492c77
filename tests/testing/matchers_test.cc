#include "alibabacloud/testing/matchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/run_command.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/reboot_instance.h"

namespace alibabacloud::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

using Rebooted = Outcome<ens::RebootInstanceResponse>;

const Rebooted kOk = ens::RebootInstanceResponse{.code = 7};
const Rebooted kMissing = Error{.kind = ErrorKind::kService,
                                .code = "InvalidInstanceId.NotFound",
                                .message = "no such instance",
                                .http_status = 404,
                                .attempts = 1};
const Rebooted kLost = Error{.kind = ErrorKind::kTransport, .attempts = 3, .maybe_executed = true};

template <class Value, class Matcher>
std::string Explanation(const Value& value, const Matcher& matcher) {
  ::testing::StringMatchResultListener listener;
  static_cast<void>(::testing::ExplainMatchResult(matcher, value, &listener));
  return listener.str();
}

template <class Value, class Matcher>
std::string Description(const Matcher& matcher) {
  return ::testing::DescribeMatcher<Value>(matcher);
}

TEST(Matchers, IsOkMatchesAValue) {
  EXPECT_THAT(kOk, IsOk());
  EXPECT_THAT(kMissing, Not(IsOk()));
  EXPECT_EQ(Description<Rebooted>(IsOk()), "is ok");
  EXPECT_EQ(Description<Rebooted>(Not(IsOk())), "is an error");
}

TEST(Matchers, IsOkTellsWhatBecameOfTheCall) {
  EXPECT_EQ(Explanation(kOk, IsOk()), "");
  EXPECT_EQ(Explanation(kMissing, IsOk()), "which failed");
  EXPECT_EQ(Explanation(kLost, IsOk()), "which failed after 3 attempts and may have been executed");
}

TEST(Matchers, IsOkAndHoldsAsksAnotherMatcher) {
  const auto code_is = [](std::int64_t code) { return Field("code", &ens::RebootInstanceResponse::code, code); };
  EXPECT_THAT(kOk, IsOkAndHolds(code_is(7)));
  EXPECT_THAT(kOk, Not(IsOkAndHolds(code_is(8))));
  EXPECT_THAT(kMissing, Not(IsOkAndHolds(code_is(7))));
  EXPECT_EQ(Explanation(kMissing, IsOkAndHolds(code_is(7))), "which failed");
  EXPECT_THAT(Explanation(kOk, IsOkAndHolds(code_is(8))), HasSubstr("whose field `code` is"));
  EXPECT_THAT(Description<Rebooted>(IsOkAndHolds(code_is(7))), StartsWith("is ok and holds a value that "));
}

TEST(Matchers, IsOkAndHoldsTakesPlainValues) {
  EXPECT_THAT(Outcome<std::string>(std::string("text")), IsOkAndHolds("text"));
  EXPECT_THAT(Outcome<std::vector<int>>(std::vector{1, 2}), IsOkAndHolds(SizeIs(2)));
}

TEST(Matchers, IsErrorMatchesTheKind) {
  EXPECT_THAT(kMissing, IsError(ErrorKind::kService));
  EXPECT_THAT(kMissing.error(), IsError(ErrorKind::kService));
  EXPECT_THAT(kMissing, Not(IsError(ErrorKind::kTimeout)));
  EXPECT_THAT(kOk, Not(IsError(ErrorKind::kService)));
  EXPECT_EQ(Explanation(kOk, IsError(ErrorKind::kService)), "which succeeded");
  EXPECT_EQ(Explanation(kMissing, IsError(ErrorKind::kTimeout)), "whose kind is service");
  EXPECT_EQ(Description<Rebooted>(IsError(ErrorKind::kTimeout)), "is an error of the kind timeout");
}

TEST(Matchers, IsErrorMatchesTheCode) {
  EXPECT_THAT(kMissing, IsError(ErrorKind::kService, "InvalidInstanceId.NotFound"));
  EXPECT_THAT(kMissing, IsError(ErrorKind::kService, EndsWith("NotFound")));
  EXPECT_THAT(kMissing, Not(IsError(ErrorKind::kService, "Throttling")));
  EXPECT_EQ(Explanation(kMissing, IsError(ErrorKind::kService, "Throttling")),
            "whose code is \"InvalidInstanceId.NotFound\"");
  EXPECT_EQ(Description<Rebooted>(IsError(ErrorKind::kService, "Throttling")),
            "is an error of the kind service with a code that is equal to \"Throttling\"");
}

TEST(Matchers, SameAsComparesMembers) {
  const std::vector<ens::RebootInstanceRequest> calls = {{.instance_id = "i-1"}, {.instance_id = "i-2"}};
  const ens::RebootInstanceRequest first{.instance_id = "i-1"};
  EXPECT_THAT(calls[0], SameAs(first));
  EXPECT_THAT(calls[1], Not(SameAs(first)));
  EXPECT_THAT(calls, ElementsAre(SameAs(first), Not(SameAs(first))));
  EXPECT_EQ(Description<ens::RebootInstanceRequest>(SameAs(first)), R"(has the members of {"InstanceId":"i-1"})");
}

TEST(Matchers, SameAsTellsWhatDiffers) {
  using Request = ecs::RunInstancesRequest;
  const Request expected{.image_id = "m-1", .tag = {{.key = "a", .value = "1"}, {.key = "b", .value = "2"}}};
  const struct {
    Request actual;
    const char* explanation;
  } rows[] = {
      {expected, ""},
      {{.image_id = "m-2", .tag = expected.tag}, R"(whose ImageId is "m-2" instead of "m-1")"},
      {{.tag = expected.tag}, R"(whose ImageId is unset instead of "m-1")"},
      {{.amount = 2, .image_id = "m-1", .tag = expected.tag}, "whose Amount is 2 instead of unset"},
      {{.image_id = "m-1", .tag = {{.key = "a", .value = "1"}, {.key = "b", .value = "3"}}},
       R"(whose Tag[1].Value is "3" instead of "2")"},
      {{.image_id = "m-1", .tag = {{.key = "a"}}}, "whose Tag has the size 1 instead of 2"},
      {{.image_id = "m-2"}, R"(whose ImageId is "m-2" instead of "m-1", whose Tag has the size 0 instead of 2)"},
      {{.image_id = "m-1", .security_group_ids = {"sg-1"}, .tag = expected.tag},
       R"(whose SecurityGroupIds is ["sg-1"] instead of unset)"},
  };
  for (const auto& row : rows) EXPECT_EQ(Explanation(row.actual, SameAs(expected)), row.explanation);
}

TEST(Matchers, SameAsTakesJsonTextHoweverItIsWritten) {
  const auto run = [](const char* parameter) { return ecs::RunCommandRequest{.parameters = {{"a", parameter}}}; };
  EXPECT_THAT(run(R"({"b":1,"c":"A"})"), SameAs(run(R"({ "c": "\u0041", "b": 1 })")));
  EXPECT_EQ(Explanation(run(R"({"b":2})"), SameAs(run(R"({"b":1})"))),
            R"(whose Parameters is {"a":{"b":2}} instead of {"a":{"b":1}})");
  EXPECT_EQ(Explanation(ecs::RunCommandRequest(), SameAs(run("1"))), R"(whose Parameters is unset instead of {"a":1})");
}

TEST(Matchers, SameAsTellsWhatDiffersInAnObject) {
  ens::CreateInstanceRequest expected;
  expected.system_disk.size = "40";
  EXPECT_EQ(Explanation(ens::CreateInstanceRequest(), SameAs(expected)),
            R"(whose SystemDisk.Size is unset instead of "40")");
}

TEST(Matchers, SameAsTellsOfSecretsOnlyThatTheyDiffer) {
  const ens::CreateInstanceRequest expected{.password = "canary-1"};
  const ens::CreateInstanceRequest actual{.password = "canary-2"};
  EXPECT_EQ(Explanation(actual, SameAs(expected)), "whose Password differs (***)");
  EXPECT_EQ(Explanation(ens::CreateInstanceRequest(), SameAs(expected)), "whose Password differs (***)");
}

TEST(Matchers, SameAsTakesAnyClientTokenWhereNoneIsExpected) {
  const ecs::RunCommandRequest expected{.name = "n"};
  EXPECT_THAT((ecs::RunCommandRequest{.client_token = "random", .name = "n"}), SameAs(expected));
  EXPECT_THAT((ecs::RunCommandRequest{.client_token = "random", .name = "m"}), Not(SameAs(expected)));
  EXPECT_THAT((ecs::RunCommandRequest{.client_token = "random", .name = "n"}),
              Not(SameAs(ecs::RunCommandRequest{.client_token = "mine", .name = "n"})));
  EXPECT_THAT(expected, Not(SameAs(ecs::RunCommandRequest{.client_token = "mine", .name = "n"})));
}

// ---- Printing

TEST(Matchers, OutcomesPrintTheirErrorOrTheirValue) {
  EXPECT_EQ(::testing::PrintToString(kOk), R"(ok({"Code":7}))");
  EXPECT_THAT(::testing::PrintToString(kMissing), StartsWith("error(service"));
  EXPECT_THAT(::testing::PrintToString(kMissing), HasSubstr("InvalidInstanceId.NotFound"));
  EXPECT_THAT(::testing::PrintToString(kMissing), HasSubstr("no such instance"));
  EXPECT_EQ(::testing::PrintToString(Outcome<std::string>(std::string("body with a secret"))), "ok(a value)");
}

TEST(Matchers, WhatIsPrintedHidesSensitiveMembers) {
  const ens::CreateInstanceRequest request{.image_id = "m-1", .password = "canary"};
  EXPECT_EQ(::testing::PrintToString(request), R"({"ImageId":"m-1","Password":"***"})");
  EXPECT_THAT(Description<ens::CreateInstanceRequest>(SameAs(request)), Not(HasSubstr("canary")));
  EXPECT_EQ(::testing::PrintToString(ecs::DescribeInstancesResponse::Instance{.instance_id = "i-1"}),
            R"({"InstanceId":"i-1"})");
}

// As a user's log shows it.
TEST(Matchers, FailureShowsExpectationErrorAndAttempts) {
  ::testing::TestPartResultArray results;
  {
    const ::testing::ScopedFakeTestPartResultReporter reporter(
        ::testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &results);
    EXPECT_THAT(kLost, IsOk());
  }
  ASSERT_EQ(results.size(), 1);
  const std::string message = results.GetTestPartResult(0).message();
  EXPECT_THAT(message, HasSubstr("Expected: is ok"));
  EXPECT_THAT(message, HasSubstr("error(transport"));
  EXPECT_THAT(message, HasSubstr("which failed after 3 attempts and may have been executed"));
}

}  // namespace
}  // namespace alibabacloud::testing
