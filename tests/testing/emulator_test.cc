#include "alibabacloud/testing/emulator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/json.h"
#include "support/loopback.h"
#include "support/scoped_environment.h"

namespace alibabacloud::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class EmulatorTest : public ::testing::Test {
 protected:
  [[nodiscard]] ens::Client Ens() const { return ens::Client(emulator_.MakeClientOptions()); }
  [[nodiscard]] ecs::Client Ecs() const { return ecs::Client(emulator_.MakeClientOptions()); }

  Emulator emulator_{{ecs::Service(), ens::Service()}};
};

ens::RebootInstanceRequest Reboot(const std::string& id = "i-1") { return {.instance_id = id}; }

// ---- Answers without a handler

TEST_F(EmulatorTest, AnswersAClientThatHasItsOptions) {
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->code, 0);
  EXPECT_EQ(outcome->request_id, outcome.metadata().request_id);
}

TEST_F(EmulatorTest, AnswersWithTheDocumentedResponse) {
  const auto outcome = Ens().DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  ASSERT_THAT(outcome->instances, SizeIs(2));
  EXPECT_EQ(outcome->instances[0].instance_id, "i-5ip4c0oa5lryofiwfxmqvk2w3");
  EXPECT_THAT(outcome.metadata().decode_issues, IsEmpty());
}

TEST_F(EmulatorTest, GivesEachAnswerARequestIdOfItsOwn) {
  const auto first = Ens().DescribeInstances({});
  const auto second = Ens().DescribeInstances({});
  ASSERT_TRUE(first && second);
  EXPECT_NE(first->request_id, second->request_id);
  EXPECT_NE(first->request_id, "8A77B1C9-E7C1-4858-91D0-38AC46304FED");
}

TEST_F(EmulatorTest, FillsTheRegionOfClients) {
  const auto outcome = Ecs().AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(emulator_.Requests().at(0).Parameter("RegionId"), "cn-hangzhou");
}

TEST_F(EmulatorTest, RefusesAClientWithAWrongSecret) {
  ClientOptions options = emulator_.MakeClientOptions();
  options.credentials = StaticCredentials("testid", "wrong");
  const auto outcome = ens::Client(options).RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "SignatureDoesNotMatch");
  EXPECT_EQ(emulator_.Executions("RebootInstance"), 0);
}

TEST_F(EmulatorTest, IsReachedPastAProxyOfTheEnvironment) {
  const test::RefusingPort nowhere;
  const test::ScopedEnvironment proxy("http_proxy", nowhere.url());
  const test::ScopedEnvironment proxy_of_all("all_proxy", nowhere.url());
  const test::ScopedEnvironment small("no_proxy", std::nullopt);
  const test::ScopedEnvironment capital("NO_PROXY", std::nullopt);
  const auto outcome = Ens().RebootInstance(Reboot());
  EXPECT_TRUE(outcome) << outcome.error();
}

TEST_F(EmulatorTest, GetsCallsForOtherRegionsToo) {
  // A call that goes elsewhere fails here, and does not leave this machine.
  const test::RefusingPort nowhere;
  ClientOptions options = emulator_.MakeClientOptions();
  options.proxy = {.url = nowhere.url(), .no_proxy = "127.0.0.1"};
  options.retry.max_attempts = 1;
  const auto outcome = ecs::Client(options).DescribeNetworkInterfaces({}, {.region = "us-east-1"});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(emulator_.Requests().at(0).Parameter("RegionId"), "us-east-1");
}

TEST_F(EmulatorTest, AcceptsTheTokenOfItsOptions) {
  const Emulator emulator({ens::Service()}, {.security_token = "token"});
  for (const SignatureVersion version : {SignatureVersion::kV1, SignatureVersion::kV3}) {
    ClientOptions options = emulator.MakeClientOptions();
    options.signature = version;
    const auto outcome = ens::Client(options).RebootInstance(Reboot());
    EXPECT_TRUE(outcome) << outcome.error();
  }
}

// ---- Handlers

TEST_F(EmulatorTest, HandlerReplacesTheAnswer) {
  emulator_.Handle<ens::RebootInstanceRequest>([](const ens::RebootInstanceRequest& request) {
    EXPECT_EQ(request.instance_id, "i-7");
    return ens::RebootInstanceResponse{.code = 200};
  });
  for (const ResponseFormat format : {ResponseFormat::kJson, ResponseFormat::kXml}) {
    ClientOptions options = emulator_.MakeClientOptions();
    options.format = format;
    const auto outcome = ens::Client(options).RebootInstance(Reboot("i-7"));
    ASSERT_TRUE(outcome) << outcome.error();
    EXPECT_EQ(outcome->code, 200);
    EXPECT_EQ(outcome->request_id, outcome.metadata().request_id);
    EXPECT_EQ(outcome->request_id, emulator_.Requests().back().request_id);
  }
}

TEST_F(EmulatorTest, HandlerGetsTheRequestThatTheClientGot) {
  ens::CreateInstanceRequest sent{.data_disk = {{.size = "50"}},
                                  .ens_region_id = "cn-suzhou-telecom",
                                  .image_id = "m-1",
                                  .instance_type = "ens.se1.tiny",
                                  .password = "p&=+ %\xE4\xBD\xA0",
                                  .password_inherit = false,
                                  .period = "1",
                                  .quantity = "1"};
  sent.system_disk.size = "40";
  ens::CreateInstanceRequest received;
  emulator_.Handle<ens::CreateInstanceRequest>([&](const ens::CreateInstanceRequest& request) {
    received = request;
    return ens::CreateInstanceResponse{.code = 0, .instance_ids = {"i-1", "i-2"}};
  });
  const auto outcome = Ens().CreateInstance(sent);
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_TRUE(Equal(sent, received)) << ToJson(received);
  EXPECT_THAT(outcome->instance_ids, ElementsAre("i-1", "i-2"));
}

TEST_F(EmulatorTest, HandlersRequestIdIsKept) {
  emulator_.Handle<ens::RebootInstanceRequest>(
      [](const auto&) { return ens::RebootInstanceResponse{.code = 0, .request_id = "MINE"}; });
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->request_id, "MINE");
  EXPECT_EQ(FindHeader(outcome.metadata().headers, "x-acs-request-id"), "MINE");
}

TEST_F(EmulatorTest, HandlersErrorBecomesTheEnvelope) {
  emulator_.Handle<ens::RebootInstanceRequest>([](const auto&) -> Outcome<ens::RebootInstanceResponse> {
    return Error{.code = "InvalidInstanceId.NotFound", .message = "no <such> & \"instance\"", .http_status = 404};
  });
  for (const ResponseFormat format : {ResponseFormat::kJson, ResponseFormat::kXml}) {
    ClientOptions options = emulator_.MakeClientOptions();
    options.format = format;
    const auto outcome = ens::Client(options).RebootInstance(Reboot());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::kService);
    EXPECT_EQ(outcome.error().code, "InvalidInstanceId.NotFound");
    EXPECT_EQ(outcome.error().message, "no <such> & \"instance\"");
    EXPECT_EQ(outcome.error().http_status, 404);
    EXPECT_EQ(outcome.error().host_id, emulator_.endpoint().substr(7));
    EXPECT_THAT(outcome.error().recommend, HasSubstr("q=InvalidInstanceId.NotFound&product=Ens&requestId="));
    EXPECT_EQ(outcome.error().request_id, emulator_.Requests().back().request_id);
  }
  EXPECT_EQ(emulator_.Requests().back().error_code, "InvalidInstanceId.NotFound");
  EXPECT_EQ(emulator_.Executions("RebootInstance"), 2);
}

TEST_F(EmulatorTest, HandlersAccessDeniedDetailsArrive) {
  emulator_.Handle<ens::RebootInstanceRequest>([](const auto&) -> Outcome<ens::RebootInstanceResponse> {
    return Error{.code = "NoPermission",
                 .http_status = 403,
                 .access_denied = AccessDeniedDetail{.auth_action = "ens:RebootInstance", .policy_type = "RAM"}};
  });
  for (const ResponseFormat format : {ResponseFormat::kJson, ResponseFormat::kXml}) {
    ClientOptions options = emulator_.MakeClientOptions();
    options.format = format;
    const auto outcome = ens::Client(options).RebootInstance(Reboot());
    ASSERT_TRUE(outcome.error().access_denied);
    EXPECT_EQ(outcome.error().access_denied->auth_action, "ens:RebootInstance");
    EXPECT_EQ(outcome.error().access_denied->policy_type, "RAM");
    EXPECT_EQ(outcome.error().access_denied->auth_principal_type, "");
  }
}

TEST_F(EmulatorTest, HandlersErrorWithoutStatusIs400) {
  emulator_.Handle<ens::RebootInstanceRequest>(
      [](const auto&) -> Outcome<ens::RebootInstanceResponse> { return Error{.code = "Oops"}; });
  EXPECT_EQ(Ens().RebootInstance(Reboot()).error().http_status, 400);
}

TEST_F(EmulatorTest, HandlersHeadersAreSent) {
  emulator_.Handle<ens::RebootInstanceRequest>([](const auto&) -> Outcome<ens::RebootInstanceResponse> {
    return {Error{.code = "Throttling.User", .http_status = 400}, {.headers = {{"x-acs-retry-after", "1"}}}};
  });
  ClientOptions options = emulator_.MakeClientOptions();
  options.retry.max_throttled = 1;
  const auto outcome = ens::Client(options).RebootInstance(Reboot());
  EXPECT_TRUE(outcome.error().IsThrottling());
  EXPECT_EQ(FindHeader(outcome.metadata().headers, "x-acs-retry-after"), "1");
  EXPECT_EQ(emulator_.Executions("RebootInstance"), 2);
}

TEST_F(EmulatorTest, WhatAHandlerThrowsIsAnInternalError) {
  emulator_.Handle<ens::RebootInstanceRequest>(
      [](const auto&) -> Outcome<ens::RebootInstanceResponse> { throw std::logic_error("forgot something"); });
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().http_status, 500);
  EXPECT_EQ(outcome.error().code, "InternalError");
  EXPECT_THAT(outcome.error().message, HasSubstr("forgot something"));
}

TEST_F(EmulatorTest, EmptyHandlerBringsTheRecordedAnswerBack) {
  emulator_.Handle<ens::RebootInstanceRequest>(
      [](const auto&) -> Outcome<ens::RebootInstanceResponse> { return Error{.code = "Oops"}; });
  EXPECT_FALSE(Ens().RebootInstance(Reboot()));
  emulator_.Handle<ens::RebootInstanceRequest>(nullptr);
  EXPECT_TRUE(Ens().RebootInstance(Reboot()));
}

TEST_F(EmulatorTest, HandlerMayAskTheEmulator) {
  emulator_.Handle<ens::RebootInstanceRequest>([this](const auto&) {
    return ens::RebootInstanceResponse{.code = static_cast<std::int64_t>(emulator_.Requests().size())};
  });
  EXPECT_EQ(Ens().RebootInstance(Reboot())->code, 0);
  EXPECT_EQ(Ens().RebootInstance(Reboot())->code, 1);
}

TEST_F(EmulatorTest, HandlerIsNotCalledForARefusedRequest) {
  emulator_.Handle<ens::RebootInstanceRequest>([](const auto&) {
    ADD_FAILURE();
    return ens::RebootInstanceResponse{};
  });
  ClientOptions options = emulator_.MakeClientOptions();
  options.validate_required = false;
  EXPECT_EQ(ens::Client(options).RebootInstance({}).error().code, "MissingParameter");
}

TEST(Emulator, RefusesAHandlerForAnActionThatItDoesNotHave) {
  Emulator emulator({ecs::Service()});
  EXPECT_THROW(emulator.Handle<ens::RebootInstanceRequest>([](const auto&) { return ens::RebootInstanceResponse{}; }),
               std::invalid_argument);
}

TEST_F(EmulatorTest, HandlersPageThroughAList) {
  emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>([](const ecs::DescribeNetworkInterfacesRequest& request) {
    ecs::DescribeNetworkInterfacesResponse response;
    response.network_interface_sets.push_back({.network_interface_id = request.next_token ? "eni-2" : "eni-1"});
    if (!request.next_token) response.next_token = "more";
    return response;
  });
  const auto first = Ecs().DescribeNetworkInterfaces({});
  ASSERT_TRUE(first) << first.error();
  EXPECT_EQ(first->network_interface_sets.at(0).network_interface_id, "eni-1");
  const auto second = Ecs().DescribeNetworkInterfaces({.next_token = first->next_token});
  EXPECT_EQ(second->network_interface_sets.at(0).network_interface_id, "eni-2");
  EXPECT_FALSE(second->next_token);
}

// ---- What happened

TEST_F(EmulatorTest, RecordsWhatCameIn) {
  ClientOptions options = emulator_.MakeClientOptions();
  options.method = HttpMethod::kGet;
  options.signature = SignatureVersion::kV3;
  ASSERT_TRUE(ens::Client(options).RebootInstance(Reboot("i-9")));
  ASSERT_THAT(emulator_.Requests(), SizeIs(1));
  const RecordedRequest request = emulator_.Requests()[0];
  EXPECT_EQ(request.product, "Ens");
  EXPECT_EQ(request.action, "RebootInstance");
  EXPECT_EQ(request.version, "2017-11-10");
  EXPECT_EQ(request.method, "GET");
  EXPECT_EQ(request.signature, SignatureVersion::kV3);
  EXPECT_EQ(request.format, ResponseFormat::kJson);
  EXPECT_EQ(request.Parameter("InstanceId"), "i-9");
  EXPECT_EQ(request.Parameter("Nothing"), "");
  EXPECT_THAT(request.unknown_parameters, IsEmpty());
  EXPECT_EQ(FindHeader(request.headers, "x-acs-action"), "RebootInstance");
  EXPECT_EQ(request.http_status, 200);
  EXPECT_EQ(request.error_code, "");
  EXPECT_TRUE(request.executed);
}

TEST_F(EmulatorTest, ClearRequestsForgetsRequestsAndCounts) {
  ASSERT_TRUE(Ens().RebootInstance(Reboot()));
  EXPECT_EQ(emulator_.Executions("RebootInstance"), 1);
  emulator_.ClearRequests();
  EXPECT_THAT(emulator_.Requests(), IsEmpty());
  EXPECT_EQ(emulator_.Executions("RebootInstance"), 0);
}

TEST(Emulator, KeepsTheNewestRequests) {
  const Emulator emulator({ens::Service()}, {.max_recorded_requests = 2});
  const ens::Client client(emulator.MakeClientOptions());
  for (const char* id : {"i-1", "i-2", "i-3"}) ASSERT_TRUE(client.RebootInstance(Reboot(id)));
  ASSERT_THAT(emulator.Requests(), SizeIs(2));
  EXPECT_EQ(emulator.Requests()[0].Parameter("InstanceId"), "i-2");
  EXPECT_EQ(emulator.Executions("RebootInstance"), 3);
}

// ---- Many at once

TEST_F(EmulatorTest, ServesManyThreadsAtOnce) {
  constexpr int kThreads = 8;
  constexpr int kCalls = 50;
  std::atomic<int> handled = 0;
  emulator_.Handle<ens::RebootInstanceRequest>([&](const auto&) {
    ++handled;
    return ens::RebootInstanceResponse{.code = 0};
  });
  const ens::Client client = Ens();
  std::atomic<int> failed = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      for (int call = 0; call < kCalls; ++call) {
        if (!client.RebootInstance(Reboot()) || !client.DescribeInstances({})) ++failed;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(failed, 0);
  EXPECT_EQ(handled, kThreads * kCalls);
  EXPECT_EQ(emulator_.Executions("RebootInstance"), kThreads * kCalls);
  EXPECT_THAT(emulator_.Requests(), SizeIs(2 * kThreads * kCalls));
  EXPECT_LE(emulator_.Connections(), kThreads);
}

}  // namespace
}  // namespace alibabacloud::testing
