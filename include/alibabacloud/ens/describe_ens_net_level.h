// Generated from src/ens/models/DescribeEnsNetLevel.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsNetLevel returns.
struct DescribeEnsNetLevelResponse {
  /// One network level.
  struct EnsNetLevel {
    /// @{
    /// A value of `ens_net_level_code`.
    static constexpr const char* kEnsNetLevelCodeBig = "Big";
    static constexpr const char* kEnsNetLevelCodeMiddle = "Middle";
    static constexpr const char* kEnsNetLevelCodeSmall = "Small";
    /// @}

    /// Code of the network level: Big (large area), Middle (province) or Small (city).
    std::optional<std::string> ens_net_level_code{};
  };

  std::optional<std::int64_t> code{};         ///< Business code: 0 means success.
  std::vector<EnsNetLevel> ens_net_levels{};  ///< The network levels.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the network levels that DescribeEnsNetSaleDistrict can be asked for.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeEnsNetLevelRequest {
  using Response = DescribeEnsNetLevelResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeEnsNetLevelResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetLevelResponse::EnsNetLevel*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsNetLevelRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsNetLevelRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
