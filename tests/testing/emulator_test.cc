#include "alibabacloud/testing/emulator.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
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
#include "alibabacloud/schema/service.h"
#include "base/time.h"
#include "testing/hand_made_request.h"

namespace alibabacloud::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr ens::RebootInstanceRequest* kNone = nullptr;

ens::RebootInstanceRequest Reboot() { return {.instance_id = "i-1"}; }

TEST(Emulator, AnswersAClientWithItsOwnOptions) {
  Emulator emulator({ecs::Service(), ens::Service()});
  const ens::Client client(emulator.MakeClientOptions());
  const auto outcome = client.RebootInstance(Reboot());
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->code, 0);
  EXPECT_EQ(*outcome->request_id, outcome.metadata().request_id);
  EXPECT_FALSE(outcome.metadata().business_error);
  (void)kNone;
}

}  // namespace
}  // namespace alibabacloud::testing
