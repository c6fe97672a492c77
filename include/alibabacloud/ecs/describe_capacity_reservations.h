// Generated from src/ecs/models/DescribeCapacityReservations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeCapacityReservations returns.
struct DescribeCapacityReservationsResponse {
  /// One capacity reservation item.
  struct CapacityReservationItem {
    /// One allocated resource.
    struct AllocatedResource {
      /// One capacity reservation usage.
      struct CapacityReservationUsage {
        std::optional<std::string> account_id{};    ///< ID of the Alibaba Cloud account.
        std::optional<std::string> service_name{};  ///< Name of the Alibaba Cloud service.
        std::optional<std::int64_t> used_amount{};  ///< Amount that is used.
      };

      std::optional<std::int64_t> available_amount{};                       ///< Number of instances still available.
      std::vector<CapacityReservationUsage> capacity_reservation_usages{};  ///< The usages of the capacity reservation.
      std::optional<std::int64_t> failed_amount{};                          ///< Number of failed items of the resource.
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::int64_t> locked_amount{};  ///< Number of locked instances.
      std::optional<std::int64_t> total_amount{};   ///< Total number of instances.
      std::optional<std::int64_t> used_amount{};    ///< Amount that is used.
      std::optional<std::string> zone_id{};         ///< Zone, such as cn-hangzhou-h. Wire: zoneId.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::vector<AllocatedResource> allocated_resources{};  ///< The allocated resources.
    /// ID of the account that owns the capacity reservation.
    std::optional<std::string> capacity_reservation_owner_id{};
    std::optional<std::string> delivery_time{};  ///< Time of delivery.
    std::optional<std::string> description{};    ///< Description of the capacity reservation item.
    std::optional<std::string> end_time{};       ///< End of the time range or period.
    /// How the capacity reservation ends: at EndTime (Limited) or not by itself (Unlimited).
    std::optional<std::string> end_time_type{};
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    std::optional<std::string> platform{};                 ///< Operating system platform.
    std::optional<std::string> private_pool_options_id{};  ///< ID of the private pool.
    /// How instances are matched with the private pool.
    std::optional<std::string> private_pool_options_match_criteria{};
    std::optional<std::string> private_pool_options_name{};  ///< Name of the private pool.
    std::optional<std::string> region_id{};                  ///< Region, such as cn-hangzhou.
    std::optional<std::string> reserved_instance_id{};       ///< ID of the reserved instance.
    std::optional<std::string> resource_group_id{};          ///< ID of the resource group.
    std::optional<std::string> saving_plan_id{};             ///< ID of the savings plan.
    std::optional<std::string> start_time{};                 ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> start_time_type{};            ///< How the start time takes effect.
    std::optional<std::string> status{};                     ///< Status of the capacity reservation item.
    std::vector<Tag> tags{};                                 ///< The tags.
    std::optional<std::string> time_slot{};                  ///< Time slot of the capacity reservation.
    std::optional<std::string> unlocked_time{};              ///< When the capacity reservation was unlocked.
  };

  std::vector<CapacityReservationItem> capacity_reservation_set{};  ///< The capacity reservations.
  std::optional<std::int64_t> max_results{};                        ///< Greatest number of items to return.
  std::optional<std::string> next_token{};                          ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists capacity reservations.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `capacity_reservation_set`.
struct DescribeCapacityReservationsRequest {
  using Response = DescribeCapacityReservationsResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    std::optional<std::vector<std::string>> ids{};  ///< IDs of the private pools, as a JSON array of strings.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  /// @}
  /// @{
  /// A value of `platform`.
  static constexpr const char* kPlatformWindows = "windows";
  static constexpr const char* kPlatformLinux = "linux";
  static constexpr const char* kPlatformAll = "all";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusAll = "All";
  static constexpr const char* kStatusPending = "Pending";
  static constexpr const char* kStatusPreparing = "Preparing";
  static constexpr const char* kStatusPrepared = "Prepared";
  static constexpr const char* kStatusActive = "Active";
  static constexpr const char* kStatusReleased = "Released";
  /// @}

  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> package_type{};       ///< Type of the package.
  std::optional<std::string> platform{};           ///< Operating system platform. Default: all.
  PrivatePoolOptions private_pool_options{};       ///< The private pool options.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> status{};             ///< Only items of this status.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeCapacityReservationsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationsResponse::CapacityReservationItem*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationsResponse::CapacityReservationItem::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationsRequest::PrivatePoolOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeCapacityReservationsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCapacityReservationsRequest&) noexcept;
inline auto& ItemsOf(DescribeCapacityReservationsResponse& page) noexcept {
  return page.capacity_reservation_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
