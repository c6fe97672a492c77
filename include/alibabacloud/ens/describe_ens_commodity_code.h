// Generated from src/ens/models/DescribeEnsCommodityCode.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsCommodityCode returns.
struct DescribeEnsCommodityCodeResponse {
  /// One commodity code.
  struct CommodityCodeInfo {
    std::optional<std::string> commodity_code{};  ///< Code of the commodity.
    std::optional<std::string> commodity_name{};  ///< Name of the commodity.
  };

  std::vector<CommodityCodeInfo> commodity_code_info{};  ///< The commodities.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists commodity codes with their names.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsCommodityCodeRequest {
  using Response = DescribeEnsCommodityCodeResponse;  ///< What the action returns.

  std::optional<std::string> commodity_code{};  ///< Code of the commodity.
};

const schema::Struct& SchemaOf(const DescribeEnsCommodityCodeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsCommodityCodeResponse::CommodityCodeInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsCommodityCodeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsCommodityCodeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
