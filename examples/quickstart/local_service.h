#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "alibabacloud/client_options.h"
#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/testing/emulator.h"

/// An emulator with one free network interface, which remembers what it was attached to. All other actions give the
/// answers of the documentation.
class LocalService {
 public:
  static constexpr const char* kFreeNetworkInterface = "eni-quickstart";
  static constexpr const char* kInstance = "i-quickstart";

  LocalService();

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }

 private:
  alibabacloud::Outcome<alibabacloud::ecs::AttachNetworkInterfaceResponse> Attach(
      const alibabacloud::ecs::AttachNetworkInterfaceRequest& request);
  alibabacloud::ecs::DescribeNetworkInterfacesResponse Describe();

  std::mutex mutex_;  // Handlers run on the emulator's threads.
  std::optional<std::string> attached_to_;
  alibabacloud::testing::Emulator emulator_;
};
