// Generated from src/ecs/models/DescribeSpotAdvice.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSpotAdvice returns.
struct DescribeSpotAdviceResponse {
  /// One available spot zone.
  struct AvailableSpotZone {
    /// One available spot resource.
    struct AvailableSpotResource {
      std::optional<std::int64_t> average_spot_discount{};  ///< Average discount of the spot price.
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::string> interrupt_rate_desc{};  ///< Range of the interruption rate, such as 0-3%.
      std::optional<double> interruption_rate{};         ///< Interruption rate of spot instances.
    };

    std::vector<AvailableSpotResource> available_spot_resources{};  ///< The spot resources that are available.
    std::optional<std::string> zone_id{};                           ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<AvailableSpotZone> available_spot_zones{};  ///< The zones in which spot resources are available.
  std::optional<std::string> region_id{};                 ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists instance types by zone with their average spot discount and interruption rate.
///
/// A read: repeated after any failure that may pass.
struct DescribeSpotAdviceRequest {
  using Response = DescribeSpotAdviceResponse;  ///< What the action returns.

  /// @{
  /// A value of `instance_family_level`.
  static constexpr const char* kInstanceFamilyLevelEntryLevel = "EntryLevel";
  static constexpr const char* kInstanceFamilyLevelEnterpriseLevel = "EnterpriseLevel";
  static constexpr const char* kInstanceFamilyLevelCreditEntryLevel = "CreditEntryLevel";
  /// @}

  std::optional<std::int64_t> cores{};                 ///< Number of CPU cores.
  std::optional<std::int64_t> gpu_amount{};            ///< Number of GPUs.
  std::optional<std::string> gpu_spec{};               ///< GPU model, such as NVIDIA T4.
  std::optional<std::string> instance_family_level{};  ///< Level of the instance family.
  std::optional<std::string> instance_type_family{};   ///< Instance family, such as ecs.g6.
  std::vector<std::string> instance_types{};           ///< Instance types.
  std::optional<std::string> io_optimized{};           ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<double> memory{};                      ///< Size of the memory in GiB.
  std::optional<std::int64_t> min_cores{};             ///< Least number of vCPUs.
  std::optional<double> min_memory{};                  ///< Least size of the memory.
  std::optional<std::string> network_type{};           ///< Type of the network.
  std::optional<std::string> region_id{};              ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> zone_id{};                ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeSpotAdviceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSpotAdviceResponse::AvailableSpotZone*) noexcept;
const schema::Struct& SchemaOf(const DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeSpotAdviceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSpotAdviceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
