// Generated from src/ens/models/CreateEipInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateEipInstance returns.
struct CreateEipInstanceResponse {
  std::optional<std::string> allocation_id{};  ///< ID of the new EIP.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an elastic IP address (EIP) on a node. Limits: 5000 calls per second, 50 per user.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// Errors, HTTP 400: NoPermission.
struct CreateEipInstanceRequest {
  using Response = CreateEipInstanceResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag. Known from the API metadata only.
    std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
  };

  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
  /// @}
  /// @{
  /// A value of `isp`.
  static constexpr const char* kIspCmcc = "cmcc";
  static constexpr const char* kIspUnicom = "unicom";
  static constexpr const char* kIspTelecom = "telecom";
  /// @}

  std::optional<std::int64_t> bandwidth{};  ///< Peak bandwidth of the EIP in Mbit/s, 5 to 10000; 5 by default.
  /// Token that makes repeating the request harmless; unique per request. Known from the API metadata only.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};    ///< Description of the EIP. Known from the API metadata only.
  std::optional<std::string> ens_region_id{};  ///< Required. The node to create the EIP on.
  /// Required. Payment method of the EIP: PrePaid (subscription) or PostPaid (pay-as-you-go by month;
  /// InternetChargeType cannot be PayByBandwidth then).
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_id{};  ///< ID of an instance. Known from the API metadata only.
  /// Required. Billing method of the bandwidth: PayByBandwidth (fixed bandwidth; not with PostPaid) or
  /// 95BandwidthByMonth (monthly 95th percentile).
  std::optional<std::string> internet_charge_type{};
  std::optional<std::string> ip_address{};  ///< An IP address. Known from the API metadata only.
  /// Carrier: cmcc (China Mobile), unicom (China Unicom) or telecom (China Telecom).
  std::optional<std::string> isp{};
  std::optional<std::string> name{};  ///< Name of the EIP.
  std::vector<Tag> tag{};             ///< Tags of the EIP. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const CreateEipInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateEipInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateEipInstanceRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateEipInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
