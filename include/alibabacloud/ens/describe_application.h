// Generated from src/ens/models/DescribeApplication.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeApplication returns.
struct DescribeApplicationResponse {
  std::optional<std::string> application{};  ///< Details of the application.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the details of an application.
///
/// A read: repeated after any failure that may pass.
struct DescribeApplicationRequest {
  using Response = DescribeApplicationResponse;  ///< What the action returns.

  /// @{
  /// A value of `level`.
  static constexpr const char* kLevelNational = "National";
  static constexpr const char* kLevelBig = "Big";
  static constexpr const char* kLevelMiddle = "Middle";
  static constexpr const char* kLevelSmall = "Small";
  static constexpr const char* kLevelRegionId = "RegionId";
  /// @}

  std::optional<std::string> app_id{};                  ///< Required. ID of the application.
  std::vector<std::string> app_versions{};              ///< Versions of the application, separated by commas.
  std::optional<std::string> level{};                   ///< Level of aggregation. Default: National.
  std::optional<std::string> out_detail_stat_params{};  ///< Which detailed statistics to return.
  std::optional<std::string> resource_selector{};       ///< Selector of the resources.
};

const schema::Struct& SchemaOf(const DescribeApplicationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeApplicationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeApplicationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
