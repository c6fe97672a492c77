// Generated from src/ens/models/DescribeEnsCommodityModuleCode.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsCommodityModuleCode returns.
struct DescribeEnsCommodityModuleCodeResponse {
  /// One commodity code.
  struct CommodityCodesInfo {
    /// One module code.
    struct ModuleCodesInfo {
      std::optional<std::string> module_code{};  ///< Code of the module of the commodity.
      std::optional<std::string> module_name{};  ///< Name of the module.
    };

    std::optional<std::string> commodity_code{};       ///< Code of the commodity.
    std::vector<ModuleCodesInfo> module_codes_info{};  ///< The modules of the commodity.
  };

  std::vector<CommodityCodesInfo> commodity_codes_info{};  ///< The commodities with their module codes.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the module codes of commodities with their names.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsCommodityModuleCodeRequest {
  using Response = DescribeEnsCommodityModuleCodeResponse;  ///< What the action returns.

  std::optional<std::string> commodity_code{};  ///< Code of the commodity.
  std::optional<std::string> module_code{};     ///< Code of the module of the commodity.
};

const schema::Struct& SchemaOf(const DescribeEnsCommodityModuleCodeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsCommodityModuleCodeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsCommodityModuleCodeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
