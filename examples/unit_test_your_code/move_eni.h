#pragma once

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/outcome.h>
#include <alibabacloud/waiter.h>

#include <string>

/// A network interface (ENI) that is to change its instance.
struct EniMove {
  std::string network_interface_id{};
  std::string from_instance_id{};
  std::string to_instance_id{};
};

/// Detaches the ENI from one instance, attaches it to the other and waits until it is in use there. When that fails
/// after it was detached, it is attached to the first one again, and the error is that of the move. `wait` is how both
/// steps wait; tests pass short intervals.
alibabacloud::Outcome<alibabacloud::WaitReport> MoveEni(const alibabacloud::ecs::Client& client, const EniMove& move,
                                                        const alibabacloud::WaitOptions& wait = {});
