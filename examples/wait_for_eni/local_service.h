#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "alibabacloud/client_options.h"
#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/testing/emulator.h"

/// An emulator with one free network interface. As with the real service, attaching it takes a while: it is Attaching
/// when it is looked at first, and InUse from then on.
class LocalService {
 public:
  static constexpr const char* kFreeNetworkInterface = "eni-example";
  static constexpr const char* kInstance = "i-example";

  LocalService();

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }

 private:
  alibabacloud::Outcome<alibabacloud::ecs::AttachNetworkInterfaceResponse> Attach(
      const alibabacloud::ecs::AttachNetworkInterfaceRequest& request);
  alibabacloud::ecs::DescribeNetworkInterfacesResponse Describe();

  std::mutex mutex_;  // Handlers run on the emulator's threads.
  std::optional<std::string> attached_to_;
  int looks_ = 0;
  alibabacloud::testing::Emulator emulator_;
};
