// Generated from src/ens/models/DescribeHaVips.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeHaVips returns.
struct DescribeHaVipsResponse {
  /// One HaVip.
  struct HaVips {
    /// One associated EIP address.
    struct AssociatedEipAddresses {
      std::optional<std::string> eip{};     ///< IP address of the EIP.
      std::optional<std::string> eip_id{};  ///< ID of the EIP.
    };

    /// One associated instance.
    struct AssociatedInstances {
      /// @{
      /// A value of `instance_type`.
      static constexpr const char* kInstanceTypeEnsInstance = "EnsInstance";
      static constexpr const char* kInstanceTypeNetworkInterface = "NetworkInterface";
      /// @}
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusAssociating = "Associating";
      static constexpr const char* kStatusInUse = "InUse";
      static constexpr const char* kStatusUnassociating = "Unassociating";
      /// @}

      std::optional<std::string> creation_time{};  ///< Time of creation.
      std::optional<std::string> instance_id{};    ///< ID of the instance.
      std::optional<std::string> instance_type{};  ///< Type of the instance.
      std::optional<std::string> ip_address{};     ///< IP address.
      std::optional<std::string> status{};         ///< Status of the associated instance.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusCreating = "Creating";
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusInUse = "InUse";
    static constexpr const char* kStatusDeleting = "Deleting";
    /// @}

    std::vector<AssociatedEipAddresses> associated_eip_addresses{};  ///< EIPs associated with the HAVIP.
    std::vector<AssociatedInstances> associated_instances{};         ///< Instances associated with the HAVIP.
    std::optional<std::string> creation_time{};                      ///< Time of creation.
    std::optional<std::string> description{};                        ///< Description of the HaVip.
    std::optional<std::string> ens_region_id{};                      ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> ha_vip_id{};                          ///< ID of the HAVIP.
    std::optional<std::string> ip_address{};                         ///< IP address.
    std::optional<std::string> name{};                               ///< Name of the HaVip.
    std::optional<std::string> network_id{};                         ///< ID of the network.
    std::optional<std::string> status{};                             ///< Status of the HaVip.
    std::optional<std::string> vswitch_id{};                         ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::vector<HaVips> ha_vips{};             ///< The HAVIPs.
  std::optional<std::string> page_number{};  ///< Number of the page, from 1.
  std::optional<std::string> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Lists high-availability virtual IP addresses (HAVIPs).
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `ha_vips`.
struct DescribeHaVipsRequest {
  using Response = DescribeHaVipsResponse;  ///< What the action returns.

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusCreating = "Creating";
  static constexpr const char* kStatusAvailable = "Available";
  static constexpr const char* kStatusInUse = "InUse";
  static constexpr const char* kStatusDeleting = "Deleting";
  /// @}

  std::optional<std::string> ens_region_id{};   ///< ENS region (node), such as cn-chengdu-26.
  std::vector<std::string> ens_region_ids{};    ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> ha_vip_address{};  ///< IP address of the HAVIP.
  std::optional<std::string> ha_vip_id{};       ///< ID of the HAVIP.
  std::optional<std::string> name{};            ///< Only items of this name.
  std::optional<std::string> network_id{};      ///< ID of the network.
  std::optional<std::string> page_number{};     ///< Number of the page, from 1.
  std::optional<std::string> page_size{};       ///< Items on a page.
  std::optional<std::string> status{};          ///< Only items of this status.
  std::optional<std::string> vswitch_id{};      ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeHaVipsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVips*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVips::AssociatedEipAddresses*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVips::AssociatedInstances*) noexcept;
const schema::Struct& SchemaOf(const DescribeHaVipsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeHaVipsRequest&) noexcept;
inline auto& ItemsOf(DescribeHaVipsResponse& page) noexcept {
  return page.ha_vips;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
