#include "alibabacloud/testing/fake_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_network_interface.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/json.h"
#include "support/driver.h"
#include "support/stopwatch.h"

namespace alibabacloud::testing {
namespace {

using namespace std::chrono_literals;
using test::Driver;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ens::RebootInstanceRequest Reboot(const std::string& id = "i-1") { return {.instance_id = id}; }
ens::RebootInstanceResponse Done() { return {.code = 0}; }

class FakeServiceTest : public ::testing::Test {
 protected:
  [[nodiscard]] ens::Client Ens() const { return ens::Client(fake_.MakeClientOptions()); }
  [[nodiscard]] ecs::Client Ecs() const { return ecs::Client(fake_.MakeClientOptions()); }

  FakeService fake_{{ecs::Service(), ens::Service()}};
};

// ---- What passes between client and handler

struct Wire {
  SignatureVersion signature;
  ResponseFormat format;
  HttpMethod method;
  Driver::Kind driver;
};

class EveryWire : public FakeServiceTest, public ::testing::WithParamInterface<Wire> {};

TEST_P(EveryWire, CarriesRequestAndResponse) {
  const Wire& wire = GetParam();
  ens::CreateInstanceRequest sent{.data_disk = {{.size = "50"}},
                                  .ens_region_id = "cn-suzhou-telecom",
                                  .image_id = "m-1",
                                  .instance_type = "ens.se1.tiny",
                                  .password = "p&=+ %\xE4\xBD\xA0",
                                  .password_inherit = false,
                                  .period = "1",
                                  .quantity = "1"};
  sent.system_disk.size = "40";
  fake_.On<ens::CreateInstanceRequest>([](const ens::CreateInstanceRequest& request) {
    return ens::CreateInstanceResponse{.code = 0, .instance_ids = {*request.image_id, "<i&2>"}};
  });
  ClientOptions options = fake_.MakeClientOptions();
  options.signature = wire.signature;
  options.format = wire.format;
  options.method = wire.method;
  const auto outcome = Driver(wire.driver).Call(ens::Client(options), &ens::Client::CreateInstance, sent);
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_THAT(outcome->instance_ids, ElementsAre("m-1", "<i&2>"));
  EXPECT_EQ(outcome->request_id, outcome.metadata().request_id);
  EXPECT_THAT(outcome.metadata().decode_issues, IsEmpty());
  const auto calls = fake_.Calls<ens::CreateInstanceRequest>();
  ASSERT_THAT(calls, SizeIs(1));
  EXPECT_TRUE(Equal(calls[0], sent)) << ToJson(calls[0]);
  EXPECT_EQ(fake_.Requests().at(0).signature, wire.signature);
  EXPECT_EQ(fake_.Requests().at(0).format, wire.format);
}

INSTANTIATE_TEST_SUITE_P(
    All, EveryWire,
    ::testing::Values(Wire{SignatureVersion::kV1, ResponseFormat::kJson, HttpMethod::kPost, Driver::Kind::kBlocking},
                      Wire{SignatureVersion::kV1, ResponseFormat::kXml, HttpMethod::kGet, Driver::Kind::kBlocking},
                      Wire{SignatureVersion::kV3, ResponseFormat::kJson, HttpMethod::kPost, Driver::Kind::kEventLoop},
                      Wire{SignatureVersion::kV3, ResponseFormat::kXml, HttpMethod::kPost, Driver::Kind::kBlocking},
                      Wire{SignatureVersion::kV1, ResponseFormat::kXml, HttpMethod::kPost, Driver::Kind::kEventLoop}),
    [](const auto& tested) {
      const Wire& wire = tested.param;
      return std::string(wire.signature == SignatureVersion::kV1 ? "V1" : "V3") +
             (wire.format == ResponseFormat::kJson ? "Json" : "Xml") +
             (wire.method == HttpMethod::kGet ? "Get" : "Post") +
             (wire.driver == Driver::Kind::kBlocking ? "Blocking" : "EventLoop");
    });

TEST_F(FakeServiceTest, FillsTheRegionAsTheClientDoes) {
  fake_.On<ecs::DescribeInstancesRequest>([](const auto&) { return ecs::DescribeInstancesResponse{}; });
  ASSERT_TRUE(Ecs().DescribeInstances({}));
  EXPECT_EQ(fake_.Calls<ecs::DescribeInstancesRequest>().at(0).region_id, "cn-hangzhou");
}

TEST_F(FakeServiceTest, TellsServicesApartThatHaveAnActionOfTheSameName) {
  fake_.On<ecs::DescribeInstancesRequest>([](const auto&) { return ecs::DescribeInstancesResponse{.total_count = 1}; });
  fake_.On<ens::DescribeInstancesRequest>([](const auto&) { return ens::DescribeInstancesResponse{.total_count = 2}; });
  EXPECT_EQ(Ecs().DescribeInstances({})->total_count, 1);
  EXPECT_EQ(Ens().DescribeInstances({})->total_count, 2);
  EXPECT_THAT(fake_.Calls<ecs::DescribeInstancesRequest>(), SizeIs(1));
  EXPECT_EQ(fake_.CallCount<ens::DescribeInstancesRequest>(), 1);
}

TEST_F(FakeServiceTest, TakesAnyCredentials) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); });
  ClientOptions options = fake_.MakeClientOptions();
  options.credentials = StaticCredentials("another", "secret", "token");
  EXPECT_TRUE(ens::Client(options).RebootInstance(Reboot()));
}

TEST_F(FakeServiceTest, RefusesRequestsAsTheServiceDoes) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); });
  ClientOptions options = fake_.MakeClientOptions();
  options.validate_required = false;
  const auto outcome = ens::Client(options).RebootInstance({});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kService);
  EXPECT_THAT(outcome.error().code, HasSubstr("Missing"));
  EXPECT_THAT(fake_.Calls<ens::RebootInstanceRequest>(), IsEmpty());
}

TEST_F(FakeServiceTest, PassesRequestIdAndHeadersOfTheHandlerOn) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) {
    Outcome<ens::RebootInstanceResponse> outcome = ens::RebootInstanceResponse{.code = 0, .request_id = "MINE"};
    outcome.metadata().headers.push_back({"x-test", "1"});
    return outcome;
  });
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().request_id, "MINE");
  EXPECT_EQ(FindHeader(outcome.metadata().headers, "x-test"), "1");
}

// ---- Errors

TEST_F(FakeServiceTest, ReportsErrorsOfTheServiceInBothFormats) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) -> Outcome<ens::RebootInstanceResponse> {
    return ServiceError(404, "InvalidInstanceId.NotFound", "no <such> & \"instance\"");
  });
  for (const ResponseFormat format : {ResponseFormat::kJson, ResponseFormat::kXml}) {
    ClientOptions options = fake_.MakeClientOptions();
    options.format = format;
    const auto outcome = ens::Client(options).RebootInstance(Reboot());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::kService);
    EXPECT_EQ(outcome.error().code, "InvalidInstanceId.NotFound");
    EXPECT_EQ(outcome.error().message, "no <such> & \"instance\"");
    EXPECT_EQ(outcome.error().http_status, 404);
    EXPECT_FALSE(outcome.error().request_id.empty());
  }
}

TEST_F(FakeServiceTest, ErrorWithACodeIsTheServicesWhateverItsKind) {
  fake_.Enqueue<ens::RebootInstanceRequest>(Error{.code = "Forbidden", .message = "no"});
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kService);
  EXPECT_EQ(outcome.error().http_status, 400);
}

struct Failure {
  Error error;
  ErrorKind kind;
  bool maybe_executed;
  int calls;
};

TEST_F(FakeServiceTest, ErrorsOfOtherKindsAreFailuresOfTheNetwork) {
  const Failure failures[] = {
      {ConnectFailure(), ErrorKind::kConnect, false, 0},
      {TlsFailure("expired"), ErrorKind::kTls, false, 0},
      {{.kind = ErrorKind::kTimeout}, ErrorKind::kTimeout, true, 1},
      {{.kind = ErrorKind::kTransport}, ErrorKind::kTransport, true, 1},
      {{.kind = ErrorKind::kCancelled}, ErrorKind::kCancelled, true, 1},
      {{.kind = ErrorKind::kDecode}, ErrorKind::kDecode, true, 1},
      {{.kind = ErrorKind::kCredentials}, ErrorKind::kInvalidArgument, false, 0},
  };
  for (const Failure& failure : failures) {
    fake_.Reset();
    fake_.On<ens::RebootInstanceRequest>(
        [&](const auto&) -> Outcome<ens::RebootInstanceResponse> { return failure.error; });
    ClientOptions options = fake_.MakeClientOptions();
    options.retry.max_attempts = 1;
    const auto outcome = ens::Client(options).RebootInstance(Reboot());
    ASSERT_FALSE(outcome) << ToString(failure.kind);
    EXPECT_EQ(outcome.error().kind, failure.kind) << outcome.error();
    EXPECT_EQ(outcome.error().maybe_executed, failure.maybe_executed) << outcome.error();
    EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), failure.calls) << outcome.error();
    EXPECT_THAT(fake_.Requests(), SizeIs(1));
  }
}

TEST_F(FakeServiceTest, WhatAHandlerThrowsIsAnInternalError) {
  fake_.On<ens::RebootInstanceRequest>(
      [](const auto&) -> Outcome<ens::RebootInstanceResponse> { throw std::runtime_error("oops"); });
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "InternalError");
  EXPECT_THAT(outcome.error().message, HasSubstr("oops"));
  EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), 1);
}

// ---- What nobody set

TEST_F(FakeServiceTest, NamesTheActionForWhichNothingIsSet) {
  const auto outcome = Ecs().AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kInvalidArgument);
  EXPECT_EQ(outcome.error().message,
            "FakeService: nothing is set for AttachNetworkInterface; say how it answers with "
            "On<ecs::AttachNetworkInterfaceRequest>(handler) or "
            "Enqueue<ecs::AttachNetworkInterfaceRequest>(replies...)");
  EXPECT_EQ(outcome.metadata().attempts, 1);
  EXPECT_EQ(fake_.CallCount<ecs::AttachNetworkInterfaceRequest>(), 0);
}

TEST_F(FakeServiceTest, SaysThatRepliesAreUsedUp) {
  fake_.Enqueue<ens::RebootInstanceRequest>(Done(), Done());
  EXPECT_TRUE(Ens().RebootInstance(Reboot()));
  EXPECT_TRUE(Ens().RebootInstance(Reboot()));
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("the replies enqueued for RebootInstance (2) are used up"));
}

TEST_F(FakeServiceTest, NamesTheServiceThatIsMissing) {
  const FakeService fake({ens::Service()});
  const auto outcome = ecs::Client(fake.MakeClientOptions()).DescribeInstances({});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kInvalidArgument);
  EXPECT_THAT(outcome.error().message, HasSubstr("none of its services has the action DescribeInstances"));
}

TEST_F(FakeServiceTest, RefusesToSetWhatNoServiceHas) {
  FakeService fake({ecs::Service()});
  EXPECT_THROW(fake.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); }), std::invalid_argument);
  EXPECT_THROW(fake.Enqueue<ens::RebootInstanceRequest>(Done()), std::invalid_argument);
}

TEST_F(FakeServiceTest, EmptyHandlerTakesTheOtherBack) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); });
  fake_.On<ens::RebootInstanceRequest>(nullptr);
  EXPECT_FALSE(Ens().RebootInstance(Reboot()));
}

TEST_F(FakeServiceTest, AnswersAsDocumentedWhereToldTo) {
  FakeService fake({ens::Service()}, {.documented_responses = true});
  const auto outcome = ens::Client(fake.MakeClientOptions()).DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_THAT(outcome->instances, SizeIs(2));
  EXPECT_EQ(fake.CallCount<ens::DescribeInstancesRequest>(), 1);
}

// ---- Sequences

TEST_F(FakeServiceTest, CallSucceedsAfterFailuresThatMayBeRepeated) {
  fake_.Enqueue<ecs::DescribeInstancesRequest>(ConnectFailure(), ServiceError(503, "ServiceUnavailable"),
                                               ecs::DescribeInstancesResponse{.total_count = 7});
  const auto outcome = Ecs().DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->total_count, 7);
  EXPECT_EQ(outcome.metadata().attempts, 3);
  EXPECT_EQ(fake_.CallCount<ecs::DescribeInstancesRequest>(), 2);
  EXPECT_THAT(fake_.UnusedReplies(), IsEmpty());
}

TEST_F(FakeServiceTest, ThrottlingIsRepeatedWithoutDelay) {
  for (int i = 0; i < 8; ++i) fake_.Enqueue<ens::RebootInstanceRequest>(ServiceError(400, "Throttling.User"));
  fake_.Enqueue<ens::RebootInstanceRequest>(Done());
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 9);
}

TEST_F(FakeServiceTest, HandlerAnswersWhenTheRepliesAreUsedUp) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return ens::RebootInstanceResponse{.code = 200}; });
  fake_.Enqueue<ens::RebootInstanceRequest>(Done());
  EXPECT_EQ(Ens().RebootInstance(Reboot())->code, 0);
  EXPECT_EQ(Ens().RebootInstance(Reboot())->code, 200);
}

TEST_F(FakeServiceTest, OneReplyMayBeAHandler) {
  fake_.Enqueue<ens::RebootInstanceRequest>([](const ens::RebootInstanceRequest& request) {
    EXPECT_EQ(request.instance_id, "i-9");
    return Done();
  });
  EXPECT_TRUE(Ens().RebootInstance(Reboot("i-9")));
}

TEST_F(FakeServiceTest, LostReplyIsExecutedAndRepeatedWithTheSameToken) {
  fake_.On<ecs::CreateNetworkInterfaceRequest>([](const auto& request) {
    return ecs::CreateNetworkInterfaceResponse{.network_interface_id = "eni-of-" + *request.client_token};
  });
  fake_.Enqueue<ecs::CreateNetworkInterfaceRequest>(LostReply());
  const auto outcome = Ecs().CreateNetworkInterface({.security_group_id = "sg-1", .vswitch_id = "vsw-1"});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 2);
  const auto calls = fake_.Calls<ecs::CreateNetworkInterfaceRequest>();
  ASSERT_THAT(calls, SizeIs(2));
  EXPECT_EQ(calls[0].client_token, calls[1].client_token);
  EXPECT_EQ(outcome->network_interface_id, "eni-of-" + *calls[0].client_token);
}

TEST_F(FakeServiceTest, LostReplyEndsWhatMayNotBeRepeated) {
  int executions = 0;
  fake_.On<ens::RebootInstanceRequest>([&](const auto&) {
    ++executions;
    return Done();
  });
  fake_.Enqueue<ens::RebootInstanceRequest>(LostReply());
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kTransport);
  EXPECT_TRUE(outcome.error().maybe_executed);
  EXPECT_EQ(executions, 1);
}

TEST_F(FakeServiceTest, TellsWhichRepliesNobodyFetched) {
  fake_.Enqueue<ens::RebootInstanceRequest>(Done(), Done());
  fake_.Enqueue<ecs::DescribeInstancesRequest>(ConnectFailure());
  ASSERT_TRUE(Ens().RebootInstance(Reboot()));
  EXPECT_THAT(fake_.UnusedReplies(), ElementsAre("DescribeInstances", "RebootInstance"));
}

// ---- Delays

// Just below the timeout of an attempt: such a delay is waited for, unless something ends it.
constexpr std::chrono::milliseconds kLongDelay = 29s;

TEST_F(FakeServiceTest, DelayBeyondTheTimeoutEndsTheAttemptAtOnce) {
  for (const Driver::Kind kind : {Driver::Kind::kBlocking, Driver::Kind::kEventLoop}) {
    fake_.Enqueue<ens::RebootInstanceRequest>(After(1h, Done()));
    const auto outcome = Driver(kind).Call(Ens(), &ens::Client::RebootInstance, Reboot());
    ASSERT_FALSE(outcome) << kind;
    EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout) << outcome.error();
    EXPECT_TRUE(outcome.error().maybe_executed);
    EXPECT_LT(outcome.metadata().elapsed, 30s);
  }
  EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), 2);
}

TEST_F(FakeServiceTest, DelayIsMeasuredAgainstTheTimeoutOfTheAttempt) {
  ClientOptions options = fake_.MakeClientOptions();
  options.timeouts.attempt = 5ms;
  fake_.Enqueue<ecs::DescribeInstancesRequest>(After(5ms, ecs::DescribeInstancesResponse{}),
                                               ecs::DescribeInstancesResponse{.total_count = 2});
  const auto outcome = ecs::Client(options).DescribeInstances({});
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 2);
}

TEST_F(FakeServiceTest, ShorterDelayReallyPasses) {
  fake_.Enqueue<ens::RebootInstanceRequest>(After(20ms, Done()));
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_GE(outcome.metadata().elapsed, 20ms);
}

TEST_F(FakeServiceTest, StopTokenEndsADelay) {
  std::stop_source stop;
  fake_.Enqueue<ens::RebootInstanceRequest>(After(kLongDelay, [&](const auto&) {
    stop.request_stop();
    return Done();
  }));
  const test::Stopwatch stopwatch;
  const auto outcome = Ens().RebootInstance(Reboot(), {.stop = stop.get_token()});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kCancelled);
  EXPECT_LT(stopwatch.elapsed(), kLongDelay / 2);
}

TEST_F(FakeServiceTest, RequestsTellThatADelayKeptTheReplyFromTheClient) {
  std::stop_source stop;
  const auto stop_it = [&](const auto&) {
    stop.request_stop();
    return Done();
  };
  fake_.Enqueue<ens::RebootInstanceRequest>(After(1h, Done()), After(1h, ServiceError(404, "NotFound")),
                                            After(kLongDelay, stop_it));
  EXPECT_FALSE(Ens().RebootInstance(Reboot()));
  EXPECT_FALSE(Ens().RebootInstance(Reboot()));
  EXPECT_FALSE(Ens().RebootInstance(Reboot(), {.stop = stop.get_token()}));
  const auto requests = fake_.Requests();
  ASSERT_THAT(requests, SizeIs(3));
  const char* const kinds[] = {"timeout", "timeout", "cancelled"};
  for (std::size_t i = 0; i < requests.size(); ++i) {
    EXPECT_EQ(requests[i].http_status, 0) << i;
    EXPECT_EQ(requests[i].error_code, kinds[i]) << i;
    EXPECT_TRUE(requests[i].executed) << i;
  }
  EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), 3);
}

TEST_F(FakeServiceTest, RequestsTellAReplyThatCameAfterADelay) {
  fake_.Enqueue<ens::RebootInstanceRequest>(After(1ms, Done()), After(1ms, ServiceError(404, "NotFound")));
  EXPECT_TRUE(Ens().RebootInstance(Reboot()));
  EXPECT_FALSE(Ens().RebootInstance(Reboot()));
  const auto requests = fake_.Requests();
  ASSERT_THAT(requests, SizeIs(2));
  EXPECT_EQ(requests[0].http_status, 200);
  EXPECT_EQ(requests[0].error_code, "");
  EXPECT_EQ(requests[1].http_status, 404);
  EXPECT_EQ(requests[1].error_code, "NotFound");
}

TEST_F(FakeServiceTest, ServiceGetsNothingHoweverLongAConnectionTakesToFail) {
  fake_.Enqueue<ens::RebootInstanceRequest>(After(1h, ConnectFailure()), After(1h, TlsFailure()), Done());
  const auto outcome = Ens().RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome.metadata().attempts, 3);
  EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), 1);
  EXPECT_EQ(fake_.Requests().at(0).error_code, "timeout");
}

TEST_F(FakeServiceTest, ServiceGetsNothingOfAConnectionThatIsGivenUp) {
  std::stop_source stop;
  fake_.Enqueue<ens::RebootInstanceRequest>(After(kLongDelay, [&](const auto&) -> Outcome<ens::RebootInstanceResponse> {
    stop.request_stop();
    return ConnectFailure();
  }));
  const auto outcome = Ens().RebootInstance(Reboot(), {.stop = stop.get_token()});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kCancelled);
  EXPECT_FALSE(outcome.error().maybe_executed);
}

// ---- What was called

TEST_F(FakeServiceTest, TellsTheOrderAcrossActions) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); });
  fake_.On<ecs::DescribeInstancesRequest>([](const auto&) { return ecs::DescribeInstancesResponse{}; });
  ASSERT_TRUE(Ens().RebootInstance(Reboot("i-1")));
  ASSERT_TRUE(Ecs().DescribeInstances({}));
  ASSERT_TRUE(Ens().RebootInstance(Reboot("i-2")));
  EXPECT_THAT(fake_.CallOrder(), ElementsAre("RebootInstance", "DescribeInstances", "RebootInstance"));
  EXPECT_EQ(fake_.Calls<ens::RebootInstanceRequest>().at(1).instance_id, "i-2");
}

TEST_F(FakeServiceTest, ClearCallsKeepsHandlers) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); });
  ASSERT_TRUE(Ens().RebootInstance(Reboot()));
  fake_.ClearCalls();
  EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), 0);
  EXPECT_THAT(fake_.Requests(), IsEmpty());
  EXPECT_TRUE(Ens().RebootInstance(Reboot()));
}

TEST_F(FakeServiceTest, ResetForgetsHandlersAndReplies) {
  const ens::Client client = Ens();
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return Done(); });
  fake_.Enqueue<ens::RebootInstanceRequest>(Done());
  fake_.Reset();
  EXPECT_THAT(fake_.UnusedReplies(), IsEmpty());
  const auto outcome = client.RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("nothing is set for RebootInstance"));
}

TEST_F(FakeServiceTest, ClientMayOutliveIt) {
  std::optional<FakeService> fake(std::in_place, std::vector{std::cref(ens::Service())});
  const ens::Client client(fake->MakeClientOptions());
  fake.reset();
  const auto outcome = client.RebootInstance(Reboot());
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("has been destroyed"));
}

TEST_F(FakeServiceTest, EndOfTheFakeEndsDelays) {
  std::optional<FakeService> fake(std::in_place, std::vector{std::cref(ens::Service())});
  std::atomic<bool> is_running{false};
  fake->Enqueue<ens::RebootInstanceRequest>(After(kLongDelay, [&](const auto&) {
    is_running = true;
    is_running.notify_all();
    return Done();
  }));
  const ens::Client client(fake->MakeClientOptions());
  std::optional<Outcome<ens::RebootInstanceResponse>> outcome;
  std::thread caller([&] { outcome = client.RebootInstance(Reboot()); });
  is_running.wait(false);
  // Time for the delay to begin; if that is not enough, there is nobody to wake up.
  std::this_thread::sleep_for(50ms);
  const test::Stopwatch stopwatch;
  fake.reset();
  caller.join();
  EXPECT_LT(stopwatch.elapsed(), kLongDelay / 2);
  ASSERT_FALSE(*outcome);
  EXPECT_THAT(outcome->error().message, HasSubstr("has been destroyed"));
}

}  // namespace
}  // namespace alibabacloud::testing
