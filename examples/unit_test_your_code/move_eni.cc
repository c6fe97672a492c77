#include "move_eni.h"

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/detach_network_interface.h>
#include <alibabacloud/ecs/waiters.h>

namespace ecs = alibabacloud::ecs;
using alibabacloud::Outcome;
using alibabacloud::Wait;
using alibabacloud::WaitOptions;
using alibabacloud::WaitReport;

namespace {

Outcome<WaitReport> Attach(const ecs::Client& client, const std::string& eni, const std::string& instance,
                           const WaitOptions& wait) {
  const auto attached = client.AttachNetworkInterface({.instance_id = instance, .network_interface_id = eni});
  if (!attached) return attached.error();
  return Wait(client, ecs::EniInUse({eni}), wait);
}

}  // namespace

Outcome<WaitReport> MoveEni(const ecs::Client& client, const EniMove& move, const WaitOptions& wait) {
  const std::string& eni = move.network_interface_id;
  const auto detached =
      client.DetachNetworkInterface({.instance_id = move.from_instance_id, .network_interface_id = eni});
  if (!detached) return detached.error();
  const auto available = Wait(client, ecs::EniAvailable({eni}), wait);
  Outcome<WaitReport> moved = available ? Attach(client, eni, move.to_instance_id, wait) : available;
  if (moved) return moved;
  if (const auto back = Attach(client, eni, move.from_instance_id, wait); !back) {
    alibabacloud::Error error = moved.error();
    error.message += " (and attaching it to " + move.from_instance_id + " again failed: " + back.error().message + ")";
    return error;
  }
  return moved;
}
