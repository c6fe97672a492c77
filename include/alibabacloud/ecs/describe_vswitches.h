// Generated from src/ecs/models/DescribeVSwitches.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeVSwitches returns.
struct DescribeVSwitchesResponse {
  /// One vSwitch.
  struct VSwitch {
    /// Number of IP addresses still available in the vSwitch.
    std::optional<std::int64_t> available_ip_address_count{};
    std::optional<std::string> cidr_block{};         ///< CIDR block, such as 10.0.0.0/24.
    std::optional<std::string> creation_time{};      ///< Time of creation.
    std::optional<std::string> description{};        ///< Description of the vSwitch.
    std::optional<bool> is_default{};                ///< Whether this is the default one.
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::optional<std::string> status{};             ///< Status of the vSwitch.
    std::optional<std::string> vpc_id{};             ///< ID of the VPC.
    std::optional<std::string> vswitch_id{};         ///< ID of the vSwitch. Wire: VSwitchId.
    std::optional<std::string> vswitch_name{};       ///< Name of the vSwitch. Wire: VSwitchName.
    std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  std::vector<VSwitch> vswitches{};           ///< The vSwitches. Wire: VSwitches.
};

/// Lists vSwitches.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `vswitches`.
///
/// @deprecated Use DescribeVSwitches of Vpc.
struct DescribeVSwitchesRequest {
  using Response = DescribeVSwitchesResponse;  ///< What the action returns.

  std::optional<bool> is_default{};           ///< Whether this is the default one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};        ///< ID of the VPC.
  std::optional<std::string> vswitch_id{};    ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> zone_id{};       ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchesResponse::VSwitch*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVSwitchesRequest&) noexcept;
inline auto& ItemsOf(DescribeVSwitchesResponse& page) noexcept {
  return page.vswitches;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
