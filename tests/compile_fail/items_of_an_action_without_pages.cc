// Says: this action does not return pages: call it by its method

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_zones.h"

namespace ecs = alibabacloud::ecs;

void List(const ecs::Client& client) {
  for (const auto& zone : client.Items(ecs::DescribeZonesRequest{})) static_cast<void>(zone);
}
