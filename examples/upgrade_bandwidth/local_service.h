#pragma once

#include <alibabacloud/client_options.h>
#include <alibabacloud/ecs/modify_instance_network_spec.h>
#include <alibabacloud/outcome.h>
#include <alibabacloud/testing/emulator.h>

#include <cstdint>
#include <mutex>
#include <optional>

/// An emulator of a service in trouble: it raises the bandwidth, once for each client token as the real one does, but
/// its first replies get lost on a gateway.
class LocalService {
 public:
  explicit LocalService(int lost_replies);

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }
  [[nodiscard]] int upgrades() const;
  [[nodiscard]] std::int64_t mbits() const;

 private:
  using Request = alibabacloud::ecs::ModifyInstanceNetworkSpecRequest;

  alibabacloud::Outcome<Request::Response> Modify(const Request& request);

  mutable std::mutex mutex_;  // Handlers run on the emulator's threads.
  int replies_to_lose_;
  int upgrades_ = 0;
  std::optional<Request> done_;
  alibabacloud::testing::Emulator emulator_;
};
