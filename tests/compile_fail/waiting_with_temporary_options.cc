// Says with g++ before 13: give the options a name

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/waiters.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/task.h"
#include "alibabacloud/waiter.h"

namespace ecs = alibabacloud::ecs;

alibabacloud::Task<void> WaitFor(alibabacloud::EventLoop& loop, ecs::Client client) {
  const auto waiter = ecs::EniInUse({"eni-1"});
  static_cast<void>(co_await alibabacloud::WaitOn(loop, client, waiter, alibabacloud::WaitOptions{}));
}
