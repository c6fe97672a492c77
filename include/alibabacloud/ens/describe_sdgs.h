// Generated from src/ens/models/DescribeSDGs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSDGs returns.
struct DescribeSDGsResponse {
  /// One SDG.
  struct SDGs {
    /// One available region ID.
    struct AvaliableRegionIds {
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusSdgMaking = "sdg_making";
      static constexpr const char* kStatusSdgSaving = "sdg_saving";
      static constexpr const char* kStatusSdgCopying = "sdg_copying";
      static constexpr const char* kStatusFailed = "failed";
      static constexpr const char* kStatusSuccess = "success";
      /// @}

      std::optional<std::string> creation_time{};  ///< Time of creation.
      std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
      std::optional<std::string> snapshot_id{};    ///< ID of the snapshot.
      std::optional<std::string> status{};         ///< Status of the available region ID.
    };

    /// One deployed instance ID.
    struct DeployedInstanceIds {
      /// @{
      /// A value of `deployment_type`.
      static constexpr const char* kDeploymentTypeCommon = "common";
      static constexpr const char* kDeploymentTypeOverlay = "overlay";
      /// @}
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusSdgDeploying = "sdg_deploying";
      static constexpr const char* kStatusFailed = "failed";
      static constexpr const char* kStatusSuccess = "success";
      /// @}

      std::optional<std::string> creation_time{};    ///< Time of creation.
      std::optional<std::string> deployment_type{};  ///< How the SDG is deployed, such as shared or overlay.
      std::optional<std::string> instance_id{};      ///< ID of the instance.
      std::optional<std::string> status{};           ///< Status of the deployed instance ID.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusSdgMaking = "sdg_making";
    static constexpr const char* kStatusSdgSaving = "sdg_saving";
    static constexpr const char* kStatusFailed = "failed";
    static constexpr const char* kStatusSuccess = "success";
    /// @}

    std::vector<AvaliableRegionIds> avaliable_region_ids{};    ///< The regions in which the SDG is available.
    std::optional<std::string> billing_cycle{};                ///< Cycle of the billing, such as Day.
    std::optional<std::string> billing_type{};                 ///< Type of the billing.
    std::optional<std::string> creation_disk_type{};           ///< Type of disk the SDG is created with.
    std::optional<std::string> creation_instance_id{};         ///< ID of the instance the SDG is created from.
    std::optional<std::string> creation_region_id{};           ///< Region the SDG is created in.
    std::optional<std::string> creation_time{};                ///< Time of creation.
    std::vector<DeployedInstanceIds> deployed_instance_ids{};  ///< The instances on which the SDG is deployed.
    std::optional<std::string> description{};                  ///< Description of the SDG.
    std::optional<std::string> parent_sdg_id{};                ///< ID of the parent SDG. Wire: ParentSDGId.
    std::optional<std::int64_t> performance_level{};           ///< Performance level of the disk, such as PL1.
    std::optional<std::string> sdg_id{};                       ///< ID of the SDG. Wire: SDGId.
    std::optional<std::int64_t> size{};                        ///< Size of the SDG.
    std::optional<std::string> status{};                       ///< Status of the SDG.
    std::optional<std::string> update_time{};                  ///< When the item was last updated.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SDGs> sdgs{};  ///< The SDGs. Wire: SDGs.
};

/// Lists shared data groups (SDGs) with the instances on which they are deployed.
///
/// A read: repeated after any failure that may pass.
struct DescribeSDGsRequest {
  using Response = DescribeSDGsResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> instance_ids{};  ///< IDs of the instances.
  std::optional<std::vector<std::string>> sdg_ids{};       ///< IDs of the SDGs. Wire: SDGIds.
};

const schema::Struct& SchemaOf(const DescribeSDGsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGsResponse::SDGs*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGsResponse::SDGs::AvaliableRegionIds*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGsResponse::SDGs::DeployedInstanceIds*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSDGsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
