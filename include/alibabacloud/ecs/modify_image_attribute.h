// Generated from src/ecs/models/ModifyImageAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyImageAttribute returns.
struct ModifyImageAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of an image, such as name, description, family, status or boot mode.
///
/// Not repeated after a failure that may have been executed.
struct ModifyImageAttributeRequest {
  using Response = ModifyImageAttributeResponse;  ///< What the action returns.

  /// The features of the image.
  struct Features {
    /// @{
    /// A value of `imds_support`.
    static constexpr const char* kImdsSupportV1 = "v1";
    static constexpr const char* kImdsSupportV2 = "v2";
    /// @}

    /// Version of the instance metadata service the image supports, v1 or v2.
    std::optional<std::string> imds_support{};
    std::optional<std::string> nvme_support{};  ///< Support for NVMe.
  };

  /// @{
  /// A value of `boot_mode`.
  static constexpr const char* kBootModeBIOS = "BIOS";
  static constexpr const char* kBootModeUEFI = "UEFI";
  static constexpr const char* kBootModeUefiPreferred = "UEFI-Preferred";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusDeprecated = "Deprecated";
  static constexpr const char* kStatusAvailable = "Available";
  /// @}

  std::optional<std::string> boot_mode{};     ///< Boot mode of the image.
  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<bool> dry_run{};              ///< Whether to only check the request, without executing it.
  Features features{};                        ///< The features of the image.
  std::optional<std::string> image_family{};  ///< Name of the image family.
  std::optional<std::string> image_id{};      ///< Required. ID of the image.
  std::optional<std::string> image_name{};    ///< Name of the image.
  std::optional<std::string> license_type{};  ///< Type of the license of the operating system.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> status{};        ///< Status of the item.
};

const schema::Struct& SchemaOf(const ModifyImageAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyImageAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyImageAttributeRequest::Features*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyImageAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
