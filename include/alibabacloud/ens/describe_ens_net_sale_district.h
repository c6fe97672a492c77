// Generated from src/ens/models/DescribeEnsNetSaleDistrict.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsNetSaleDistrict returns.
struct DescribeEnsNetSaleDistrictResponse {
  /// One district.
  struct EnsNetDistrict {
    /// One carrier.
    struct EnsRegionIdCount {
      /// Code of the carrier, such as cmcc (China Mobile), telecom (China Telecom) or unicom (China Unicom). Wire:
      /// code.
      std::optional<std::string> code{};
      std::optional<std::int64_t> count{};   ///< Number of nodes of this carrier. Wire: count.
      std::optional<std::string> country{};  ///< Code of the country, such as cn. Wire: country.
      std::optional<std::string> name{};     ///< Chinese name of the carrier. Wire: name.
    };

    /// Instances of one carrier.
    struct InstanceCount {
      /// Code of the carrier, such as cmcc (China Mobile), telecom (China Telecom) or unicom (China Unicom), or
      /// multiCarrier. Wire: code.
      std::optional<std::string> code{};
      std::optional<std::int64_t> count{};  ///< Number of instances of this carrier. Wire: count.
    };

    /// @{
    /// A value of `net_district_level`.
    static constexpr const char* kNetDistrictLevelBig = "Big";
    static constexpr const char* kNetDistrictLevelMiddle = "Middle";
    static constexpr const char* kNetDistrictLevelSmall = "Small";
    /// @}

    std::vector<EnsRegionIdCount> ens_region_id_count{};  ///< Carriers of the district, each with its number of nodes.
    std::vector<InstanceCount> instance_count{};          ///< Number of instances in the district, by carrier.
    std::optional<std::string> net_district_code{};       ///< Code of the district.
    std::optional<std::string> net_district_en_name{};    ///< English name of the district, such as northEast.
    std::optional<std::string> net_district_father_code{};  ///< Code of the district that this one belongs to.
    /// Level of the district: Big (large area), Middle (province) or Small (city).
    std::optional<std::string> net_district_level{};
    std::optional<std::string> net_district_name{};  ///< Chinese name of the district.
  };

  std::optional<std::int64_t> code{};               ///< Business code: 0 means success.
  std::vector<EnsNetDistrict> ens_net_districts{};  ///< The districts.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists districts that nodes are offered in, with their carriers and counts: those of one network level, or those
/// directly below one district.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct DescribeEnsNetSaleDistrictRequest {
  using Response = DescribeEnsNetSaleDistrictResponse;  ///< What the action returns.

  /// @{
  /// A value of `net_level_code`.
  static constexpr const char* kNetLevelCodeBig = "Big";
  static constexpr const char* kNetLevelCodeMiddle = "Middle";
  static constexpr const char* kNetLevelCodeSmall = "Small";
  /// @}

  /// Only the districts below the one with this code; by default all of NetLevelCode.
  std::optional<std::string> net_district_code{};
  /// Required. Network level to list: Big (large area), Middle (province) or Small (city).
  std::optional<std::string> net_level_code{};
};

const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse::EnsNetDistrict*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsNetSaleDistrictRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
