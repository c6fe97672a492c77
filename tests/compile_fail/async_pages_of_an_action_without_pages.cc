// Says: this action does not return pages: call it by its method

#include "alibabacloud/async_pages.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_zones.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/task.h"

namespace ecs = alibabacloud::ecs;

alibabacloud::Task<void> List(alibabacloud::EventLoop& loop, ecs::Client client) {
  alibabacloud::AsyncPages pages(loop, client, ecs::DescribeZonesRequest{});
  while (auto* page = co_await pages.Next()) static_cast<void>(page);
}
