// Generated from src/ens/models/DescribeCloudDiskTypes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeCloudDiskTypes returns.
struct DescribeCloudDiskTypesResponse {
  /// One support resource.
  struct SupportResource {
    std::optional<std::string> category{};       ///< Category of the disk, such as cloud_efficiency.
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SupportResource> support_resources{};  ///< The supported resources.
};

/// Lists the disk categories that nodes support.
///
/// A read: repeated after any failure that may pass.
struct DescribeCloudDiskTypesRequest {
  using Response = DescribeCloudDiskTypesResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};                ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::vector<std::string>> ens_region_ids{};  ///< ENS regions, such as cn-chengdu-26.
};

const schema::Struct& SchemaOf(const DescribeCloudDiskTypesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudDiskTypesResponse::SupportResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudDiskTypesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCloudDiskTypesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
