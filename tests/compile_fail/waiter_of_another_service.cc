// Says: no matching function for call to .Wait

#include "alibabacloud/ecs/waiters.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/waiter.h"

namespace ecs = alibabacloud::ecs;
namespace ens = alibabacloud::ens;

void WaitFor(const ens::Client& client) {
  static_cast<void>(alibabacloud::Wait(client, ecs::InstanceRunning({"i-1"})));
}
