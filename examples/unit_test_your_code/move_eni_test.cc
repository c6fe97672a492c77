// Unit tests of MoveEni(): nothing is sent, and nothing is waited for.
//
//   move_eni_test            replays testdata/move_eni.json where it needs recorded replies
//   RECORD=1 move_eni_test   records it again; against a fake, so that anybody can

#include "move_eni.h"

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>
#include <alibabacloud/ecs/detach_network_interface.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/testing/fake_service.h>
#include <alibabacloud/testing/matchers.h>
#include <alibabacloud/testing/recorder.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>

namespace {

namespace ecs = alibabacloud::ecs;
using namespace std::chrono_literals;
using alibabacloud::ErrorKind;
using alibabacloud::testing::After;
using alibabacloud::testing::FakeService;
using alibabacloud::testing::IsError;
using alibabacloud::testing::IsOk;
using alibabacloud::testing::LostReply;
using alibabacloud::testing::Recorder;
using alibabacloud::testing::RecorderMode;
using alibabacloud::testing::SameAs;
using alibabacloud::testing::ServiceError;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const EniMove kMove{.network_interface_id = "eni-1", .from_instance_id = "i-active", .to_instance_id = "i-standby"};
const alibabacloud::WaitOptions kAtOnce{.first_delay = 0ms, .interval = 1ms, .max_interval = 1ms};

ecs::DescribeNetworkInterfacesResponse EniIs(const char* status) {
  return {.network_interface_sets = {{.network_interface_id = "eni-1", .status = status}}};
}

//! [fixture]
class MoveEniTest : public testing::Test {
 protected:
  MoveEniTest() {
    fake_.On<ecs::DetachNetworkInterfaceRequest>([](const auto&) { return ecs::DetachNetworkInterfaceResponse{}; });
    fake_.On<ecs::AttachNetworkInterfaceRequest>([](const auto&) { return ecs::AttachNetworkInterfaceResponse{}; });
  }

  FakeService fake_{{ecs::Service()}};
  ecs::Client client_{fake_.MakeClientOptions()};
};
//! [fixture]

//! [success]
TEST_F(MoveEniTest, AttachesOnceTheEniIsFree) {
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(EniIs("Detaching"), EniIs("Available"), EniIs("InUse"));
  EXPECT_THAT(MoveEni(client_, kMove, kAtOnce), IsOk());
  EXPECT_THAT(fake_.CallOrder(),
              ElementsAre("DetachNetworkInterface", "DescribeNetworkInterfaces", "DescribeNetworkInterfaces",
                          "AttachNetworkInterface", "DescribeNetworkInterfaces"));
  EXPECT_THAT(fake_.Calls<ecs::AttachNetworkInterfaceRequest>(),
              ElementsAre(SameAs(ecs::AttachNetworkInterfaceRequest{
                  .instance_id = "i-standby", .network_interface_id = "eni-1", .region_id = "cn-hangzhou"})));
}
//! [success]

//! [rollback]
TEST_F(MoveEniTest, GoesBackWhenTheOtherInstanceTakesNoMore) {
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(EniIs("Available"), EniIs("InUse"));
  fake_.Enqueue<ecs::AttachNetworkInterfaceRequest>(ServiceError(403, "EniPerInstanceLimitExceeded", "no more ENIs"));
  EXPECT_THAT(MoveEni(client_, kMove, kAtOnce), IsError(ErrorKind::kService, "EniPerInstanceLimitExceeded"));
  const auto attached = fake_.Calls<ecs::AttachNetworkInterfaceRequest>();
  ASSERT_EQ(attached.size(), 2U);
  EXPECT_EQ(attached[1].instance_id, "i-active");
}
//! [rollback]

TEST_F(MoveEniTest, ErrorTellsThatTheWayBackFailedToo) {
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(EniIs("Available"));
  fake_.Enqueue<ecs::AttachNetworkInterfaceRequest>(ServiceError(403, "EniPerInstanceLimitExceeded", "no more ENIs"),
                                                    ServiceError(404, "InvalidInstanceId.NotFound", "it is gone"));
  const auto outcome = MoveEni(client_, kMove, kAtOnce);
  EXPECT_THAT(outcome, IsError(ErrorKind::kService, "EniPerInstanceLimitExceeded"));
  EXPECT_THAT(outcome.error().message, HasSubstr("attaching it to i-active again failed: it is gone"));
}

TEST_F(MoveEniTest, AttachesNothingThatWasNotDetached) {
  fake_.Enqueue<ecs::DetachNetworkInterfaceRequest>(ServiceError(404, "InvalidEniId.NotFound"));
  EXPECT_THAT(MoveEni(client_, kMove, kAtOnce), IsError(ErrorKind::kService, "InvalidEniId.NotFound"));
  EXPECT_THAT(fake_.Calls<ecs::AttachNetworkInterfaceRequest>(), IsEmpty());
}

//! [network]
TEST_F(MoveEniTest, SurvivesThrottlingAndSlowLooks) {
  fake_.Enqueue<ecs::DetachNetworkInterfaceRequest>(ServiceError(400, "Throttling.User"),
                                                    ecs::DetachNetworkInterfaceResponse{});
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(LostReply(), After(1min, EniIs("Available")), EniIs("Available"),
                                                       EniIs("InUse"));
  EXPECT_THAT(MoveEni(client_, kMove, kAtOnce), IsOk());
}
//! [network]

//! [cassette]
TEST_F(MoveEniTest, WorksWithRecordedReplies) {
  const bool records = std::getenv("RECORD") != nullptr;
  const Recorder recorder(MOVE_ENI_TESTDATA "/move_eni.json", {ecs::Service()},
                          {.mode = records ? RecorderMode::kRecord : RecorderMode::kReplay});
  // Your own program records the service: with {.region = "cn-hangzhou"} here.
  fake_.Enqueue<ecs::DescribeNetworkInterfacesRequest>(EniIs("Available"), EniIs("InUse"));
  const ecs::Client client(recorder.MakeClientOptions(fake_.MakeClientOptions()));
  EXPECT_THAT(MoveEni(client, kMove, kAtOnce), IsOk());
  EXPECT_THAT(recorder.Unused(), IsEmpty());
}
//! [cassette]

}  // namespace
