// Generated from src/ens/models/DescribeBandWithdChargeType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeBandWithdChargeType returns.
struct DescribeBandWithdChargeTypeResponse {
  /// One billing method.
  struct BandWithTypeInfo {
    std::optional<std::string> band_width_name{};  ///< Name of the billing method, in Chinese.
    /// Code of the billing method, such as 95BandwidthByMonth (monthly 95th percentile).
    std::optional<std::string> band_width_type{};
  };

  /// @{
  /// A value of `charge_contract_type`.
  static constexpr const char* kChargeContractTypeChargeByUnified = "ChargeByUnified";
  static constexpr const char* kChargeContractTypeChargeByGrade = "ChargeByGrade";
  /// @}

  std::vector<BandWithTypeInfo> band_with_type_info{};  ///< The billing methods.
  /// How the bandwidth is charged: ChargeByUnified (at one rate) or ChargeByGrade (by tiers).
  std::optional<std::string> charge_contract_type{};
  std::optional<std::string> charge_cycle_info{};  ///< Billing cycle; not filled in yet. JSON text.
  std::optional<std::int64_t> code{};              ///< Business code: 0 means success.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the billing methods of bandwidth that are available.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeBandWithdChargeTypeRequest {
  using Response = DescribeBandWithdChargeTypeResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeBandWithdChargeTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandWithdChargeTypeResponse::BandWithTypeInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandWithdChargeTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeBandWithdChargeTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
