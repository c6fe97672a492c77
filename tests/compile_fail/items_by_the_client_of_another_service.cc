// Says: no known conversion from .*ens::Client|from expression of type .*ens::Client
//
// The first is how clang says it, the second g++.

#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ens/client.h"

namespace ecs = alibabacloud::ecs;
namespace ens = alibabacloud::ens;

void List(const ens::Client& client) {
  for (const auto& instance : client.Items(ecs::DescribeInstancesRequest{})) static_cast<void>(instance);
}
