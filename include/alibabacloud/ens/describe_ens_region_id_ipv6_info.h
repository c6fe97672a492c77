// Generated from src/ens/models/DescribeEnsRegionIdIpv6Info.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsRegionIdIpv6Info returns.
struct DescribeEnsRegionIdIpv6InfoResponse {
  /// IPv6 support of the node.
  struct SupportIpv6Info {
    std::optional<std::string> ens_region_id{};  ///< ID of the node.
    std::optional<bool> support_ipv6{};          ///< Whether the node supports IPv6.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  SupportIpv6Info support_ipv6_info{};  ///< IPv6 support of the node.
};

/// Tells whether a node supports IPv6.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeEnsRegionIdIpv6InfoRequest {
  using Response = DescribeEnsRegionIdIpv6InfoResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< Required. The node to look up; one only.
};

const schema::Struct& SchemaOf(const DescribeEnsRegionIdIpv6InfoResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRegionIdIpv6InfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsRegionIdIpv6InfoRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
