// Generated from src/ens/models/DescribeRegionIsps.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeRegionIsps returns.
struct DescribeRegionIspsResponse {
  /// One ISP.
  struct Isps {
    std::optional<std::string> code{};  ///< Code of the carrier, such as cmcc.
    std::optional<std::string> name{};  ///< Name of the ISP.
  };

  std::vector<Isps> isps{};  ///< The carriers.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the Internet service providers of a node.
///
/// A read: repeated after any failure that may pass.
struct DescribeRegionIspsRequest {
  using Response = DescribeRegionIspsResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
};

const schema::Struct& SchemaOf(const DescribeRegionIspsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionIspsResponse::Isps*) noexcept;
const schema::Struct& SchemaOf(const DescribeRegionIspsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRegionIspsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
