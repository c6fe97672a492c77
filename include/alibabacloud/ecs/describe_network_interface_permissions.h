// Generated from src/ecs/models/DescribeNetworkInterfacePermissions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeNetworkInterfacePermissions returns.
struct DescribeNetworkInterfacePermissionsResponse {
  /// One network interface permission.
  struct NetworkInterfacePermission {
    std::optional<std::int64_t> account_id{};                      ///< ID of the Alibaba Cloud account.
    std::optional<std::string> network_interface_id{};             ///< ID of the ENI.
    std::optional<std::string> network_interface_permission_id{};  ///< ID of the ENI permission.
    std::optional<std::string> permission{};                       ///< Permission on the ENI, such as InstanceAttach.
    std::optional<std::string> permission_state{};                 ///< State of the permission.
    std::optional<std::string> service_name{};                     ///< Name of the Alibaba Cloud service.
  };

  std::vector<NetworkInterfacePermission> network_interface_permissions{};  ///< The permissions on the ENI.
  std::optional<std::int64_t> page_number{};                                ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                                  ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists permissions on network interfaces.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `network_interface_permissions`.
struct DescribeNetworkInterfacePermissionsRequest {
  using Response = DescribeNetworkInterfacePermissionsResponse;  ///< What the action returns.

  std::optional<std::string> network_interface_id{};           ///< ID of the ENI.
  std::vector<std::string> network_interface_permission_id{};  ///< ID of the ENI permission.
  std::optional<std::int64_t> page_number{};                   ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                     ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                      ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeNetworkInterfacePermissionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkInterfacePermissionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfacePermissionsRequest&) noexcept;
inline auto& ItemsOf(DescribeNetworkInterfacePermissionsResponse& page) noexcept {
  return page.network_interface_permissions;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
