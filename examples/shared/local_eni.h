#pragma once

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/describe_network_interface_attribute.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>
#include <alibabacloud/ecs/disable_network_interface_qos.h>
#include <alibabacloud/ecs/enable_network_interface_qos.h>
#include <alibabacloud/outcome.h>
#include <alibabacloud/testing/emulator.h>

#include <mutex>
#include <optional>
#include <string>

/// One free network interface, for an emulator that otherwise remembers nothing: what it is attached to, and the limits
/// of its traffic. As with the real service, attaching takes a while: it is Attaching when it is looked at first, and
/// InUse from then on.
class LocalEni {
 public:
  static constexpr const char* kId = "eni-example";
  static constexpr const char* kInstance = "i-example";

  /// Answers the emulator's requests about network interfaces from now on; outlives it.
  void Serve(alibabacloud::testing::Emulator& emulator);

 private:
  using Limits = alibabacloud::ecs::EnableNetworkInterfaceQoSRequest::QoS;

  alibabacloud::Outcome<alibabacloud::ecs::AttachNetworkInterfaceResponse> Attach(
      const alibabacloud::ecs::AttachNetworkInterfaceRequest& request);
  alibabacloud::ecs::DescribeNetworkInterfacesResponse Describe(
      const alibabacloud::ecs::DescribeNetworkInterfacesRequest& request);
  alibabacloud::ecs::DescribeNetworkInterfaceAttributeResponse DescribeLimits();
  void SetLimits(const std::optional<Limits>& limits);

  std::mutex mutex_;  // Handlers run on the emulator's threads.
  std::optional<std::string> attached_to_;
  int looks_ = 0;
  std::optional<Limits> limits_;
};
