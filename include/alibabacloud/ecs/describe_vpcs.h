// Generated from src/ecs/models/DescribeVpcs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeVpcs returns.
struct DescribeVpcsResponse {
  /// One VPC.
  struct Vpc {
    std::optional<std::string> cidr_block{};     ///< CIDR block, such as 10.0.0.0/24.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the VPC.
    std::optional<bool> is_default{};            ///< Whether this is the default one.
    std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};         ///< Status of the VPC.
    std::vector<std::string> user_cidrs{};       ///< CIDR blocks of the user.
    std::optional<std::string> vpc_id{};         ///< ID of the VPC.
    std::optional<std::string> vpc_name{};       ///< Name of the VPC.
    std::optional<std::string> vrouter_id{};     ///< ID of the vRouter. Wire: VRouterId.
    std::vector<std::string> vswitch_ids{};      ///< IDs of the vSwitches. Wire: VSwitchIds.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  std::vector<Vpc> vpcs{};                    ///< The VPCs.
};

/// Lists VPCs.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `vpcs`.
///
/// @deprecated Use DescribeVpcs of Vpc.
struct DescribeVpcsRequest {
  using Response = DescribeVpcsResponse;  ///< What the action returns.

  std::optional<bool> is_default{};           ///< Whether this is the default one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};        ///< ID of the VPC.
};

const schema::Struct& SchemaOf(const DescribeVpcsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVpcsResponse::Vpc*) noexcept;
const schema::Struct& SchemaOf(const DescribeVpcsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVpcsRequest&) noexcept;
inline auto& ItemsOf(DescribeVpcsResponse& page) noexcept {
  return page.vpcs;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
