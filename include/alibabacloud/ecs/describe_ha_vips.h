// Generated from src/ecs/models/DescribeHaVips.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeHaVips returns.
struct DescribeHaVipsResponse {
  /// One HaVip.
  struct HaVip {
    std::vector<std::string> associated_eip_addresses{};  ///< EIPs associated with the HAVIP.
    std::vector<std::string> associated_instances{};      ///< Instances associated with the HAVIP.
    std::optional<std::string> create_time{};             ///< Time of creation.
    std::optional<std::string> description{};             ///< Description of the HaVip.
    std::optional<std::string> ha_vip_id{};               ///< ID of the HAVIP.
    std::optional<std::string> ip_address{};              ///< IP address.
    std::optional<std::string> master_instance_id{};      ///< ID of the instance that is the master of the HAVIP.
    std::optional<std::string> region_id{};               ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};                  ///< Status of the HaVip.
    std::optional<std::string> vpc_id{};                  ///< ID of the VPC.
    std::optional<std::string> vswitch_id{};              ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::vector<HaVip> ha_vips{};               ///< The HAVIPs.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists high-availability virtual IP addresses (HAVIPs).
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `ha_vips`.
///
/// @deprecated Use DescribeHaVips of Vpc.
struct DescribeHaVipsRequest {
  using Response = DescribeHaVipsResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};  ///< Key of the filter.
    std::vector<std::string> value{};  ///< Value of the tag, filter or attribute.
  };

  std::vector<Filter> filter{};               ///< Required. The filters, each a key with a value.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeHaVipsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVip*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeHaVipsRequest&) noexcept;
inline auto& ItemsOf(DescribeHaVipsResponse& page) noexcept {
  return page.ha_vips;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
