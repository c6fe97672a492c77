// Generated from src/ens/models/DescribeVSwitches.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeVSwitches returns.
struct DescribeVSwitchesResponse {
  /// One vSwitch.
  struct VSwitch {
    /// One tag.
    struct Tag {
      std::optional<std::string> key{};      ///< Key of the tag. Known from the API metadata only.
      std::optional<std::string> tag_key{};  ///< Key of the tag, as Key. Known from the API metadata only. @deprecated
      /// Value of the tag, as Value. Known from the API metadata only. @deprecated
      std::optional<std::string> tag_value{};
      std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusPending = "Pending";
    static constexpr const char* kStatusAvailable = "Available";
    /// @}

    std::optional<std::string> cidr_block{};      ///< IPv4 address range of the vSwitch.
    std::optional<std::string> created_time{};    ///< When the vSwitch was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> description{};     ///< Description of the vSwitch.
    std::optional<std::string> ens_region_id{};   ///< ID of the node that the vSwitch is on.
    std::optional<std::int64_t> free_ip_count{};  ///< Number of IP addresses still available.
    std::optional<std::string> network_id{};      ///< ID of the network that the vSwitch belongs to.
    std::optional<std::string> status{};          ///< State of the vSwitch: Pending (being configured) or Available.
    std::vector<Tag> tags{};                      ///< Tags of the vSwitch. Known from the API metadata only.
    std::optional<std::string> vswitch_id{};      ///< ID of the vSwitch. Wire: VSwitchId.
    std::optional<std::string> vswitch_name{};    ///< Name of the vSwitch. Wire: VSwitchName.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of this page.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, as asked for.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many vSwitches match in all.
  std::vector<VSwitch> vswitches{};           ///< The vSwitches of this page. Wire: VSwitches.
};

/// Lists vSwitches, page by page. The parameters except OrderByParams, PageNumber and PageSize filter the list.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `vswitches`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeVSwitchesRequest {
  using Response = DescribeVSwitchesResponse;  ///< What the action returns.

  /// Sort order; descending by node ID by default.
  struct OrderByParams {
    std::optional<std::string> ens_region_id{};  ///< Sort by node ID, such as desc (descending).
  };

  std::optional<std::string> ens_region_id{};  ///< Only vSwitches on this node.
  /// Only vSwitches on one of these nodes. Known from the API metadata only.
  std::vector<std::string> ens_region_ids{};
  std::optional<std::string> network_id{};    ///< Only vSwitches of this network.
  OrderByParams order_by_params{};            ///< Sort order; descending by node ID by default.
  std::optional<std::int64_t> page_number{};  ///< Page to return; 1 by default.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, at most 50; 10 by default.
  std::optional<std::string> vswitch_id{};    ///< Only this vSwitch. Wire: VSwitchId.
  /// Only these vSwitches. Known from the API metadata only. Wire: VSwitchIds.
  std::vector<std::string> vswitch_ids{};
  std::optional<std::string> vswitch_name{};  ///< Only vSwitches of this name. Wire: VSwitchName.
};

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchesResponse::VSwitch*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchesResponse::VSwitch::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchesRequest::OrderByParams*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVSwitchesRequest&) noexcept;
inline auto& ItemsOf(DescribeVSwitchesResponse& page) noexcept {
  return page.vswitches;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
