// Generated from src/ens/models/DescribeNASAvailableResourceInfo.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNASAvailableResourceInfo returns.
struct DescribeNASAvailableResourceInfoResponse {
  /// One NAS available resource.
  struct NasAvailableResourceInfo {
    std::vector<std::string> ability{};                      ///< Capabilities that are supported.
    std::optional<std::string> area{};                       ///< Geographic area, such as SouthEast.
    std::optional<std::string> en_name{};                    ///< English name.
    std::optional<std::string> ens_region_id{};              ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> ens_region_name{};            ///< Name of the ENS region.
    std::optional<std::int64_t> nas_available_amount{};      ///< Number of NAS resources available.
    std::optional<std::string> nas_available_storge_type{};  ///< Available NAS storage type, such as capacity.
    std::optional<std::string> province{};                   ///< Province of the region.
  };

  std::optional<std::string> code{};                                    ///< Result code.
  std::optional<std::string> message{};                                 ///< Text about the result.
  std::vector<NasAvailableResourceInfo> nas_available_resource_info{};  ///< The available NAS resources.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the nodes on which NAS file systems can be bought.
///
/// A read: repeated after any failure that may pass.
struct DescribeNASAvailableResourceInfoRequest {
  using Response = DescribeNASAvailableResourceInfoResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeNASAvailableResourceInfoResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeNASAvailableResourceInfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNASAvailableResourceInfoRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
