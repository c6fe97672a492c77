// Generated from src/ecs/models/DescribeAccessPoints.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAccessPoints returns.
struct DescribeAccessPointsResponse {
  /// One access point type.
  struct AccessPointType {
    std::optional<std::string> access_point_id{};     ///< ID of the access point.
    std::optional<std::string> attached_region_no{};  ///< Region the access point belongs to.
    std::optional<std::string> description{};         ///< Description of the access point type.
    std::optional<std::string> host_operator{};       ///< Operator of the access point.
    std::optional<std::string> location{};            ///< Place of the access point.
    std::optional<std::string> name{};                ///< Name of the access point type.
    std::optional<std::string> status{};              ///< Status of the access point type.
    std::optional<std::string> type{};                ///< Type of the access point type.
  };

  std::vector<AccessPointType> access_point_set{};  ///< The access points.
  std::optional<std::int64_t> page_number{};        ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};          ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists access points of physical connections.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `access_point_set`.
///
/// @deprecated Use DescribeAccessPoints of Vpc.
struct DescribeAccessPointsRequest {
  using Response = DescribeAccessPointsResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};  ///< Key of the filter.
    std::vector<std::string> value{};  ///< Value of the tag, filter or attribute.
  };

  std::vector<Filter> filter{};               ///< The filters, each a key with a value.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> type{};          ///< Only items of this type.
};

const schema::Struct& SchemaOf(const DescribeAccessPointsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAccessPointsResponse::AccessPointType*) noexcept;
const schema::Struct& SchemaOf(const DescribeAccessPointsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeAccessPointsRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAccessPointsRequest&) noexcept;
inline auto& ItemsOf(DescribeAccessPointsResponse& page) noexcept {
  return page.access_point_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
