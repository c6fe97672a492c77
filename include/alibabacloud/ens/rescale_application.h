// Generated from src/ens/models/RescaleApplication.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RescaleApplication returns.
struct RescaleApplicationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Scales an application out or in.
///
/// Not repeated after a failure that may have been executed.
struct RescaleApplicationRequest {
  using Response = RescaleApplicationResponse;  ///< What the action returns.

  /// @{
  /// A value of `rescale_level`.
  static constexpr const char* kRescaleLevelAreaIspCode = "AreaIspCode";
  static constexpr const char* kRescaleLevelRegionId = "RegionId";
  static constexpr const char* kRescaleLevelInstanceId = "InstanceId";
  /// @}
  /// @{
  /// A value of `rescale_type`.
  static constexpr const char* kRescaleTypeAdd = "Add";
  static constexpr const char* kRescaleTypeDel = "Del";
  /// @}

  std::optional<std::string> app_id{};  ///< Required. ID of the application.
  /// Level at which to rescale: area and ISP, region or instance. Default: AreaIspCode.
  std::optional<std::string> rescale_level{};
  std::optional<std::string> rescale_type{};       ///< Required. Direction of the rescaling: Add or Del.
  std::optional<std::string> resource_selector{};  ///< Required. Selector of the resources.
  std::optional<std::int64_t> timeout{};           ///< Timeout in seconds. Default: 300.
  std::optional<std::string> to_app_version{};     ///< Version of the application to go to, such as v2.
};

const schema::Struct& SchemaOf(const RescaleApplicationResponse*) noexcept;
const schema::Struct& SchemaOf(const RescaleApplicationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RescaleApplicationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
