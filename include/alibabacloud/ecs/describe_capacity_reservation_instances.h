// Generated from src/ecs/models/DescribeCapacityReservationInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeCapacityReservationInstances returns.
struct DescribeCapacityReservationInstancesResponse {
  /// One instance ID.
  struct InstanceIdSet {
    std::optional<std::string> instance_id{};  ///< ID of the instance.
  };

  std::vector<InstanceIdSet> capacity_reservation_item{};  ///< The instances that use the capacity reservation.
  std::optional<std::int64_t> max_results{};               ///< Greatest number of items to return.
  std::optional<std::string> next_token{};                 ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the instances that use a capacity reservation.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `capacity_reservation_item`.
struct DescribeCapacityReservationInstancesRequest {
  using Response = DescribeCapacityReservationInstancesResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::string> id{};  ///< Required. ID of the private pool option.
  };

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> package_type{};  ///< Type of the package.
  PrivatePoolOptions private_pool_options{};  ///< Required. The private pool options.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesResponse::InstanceIdSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCapacityReservationInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeCapacityReservationInstancesResponse& page) noexcept {
  return page.capacity_reservation_item;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
