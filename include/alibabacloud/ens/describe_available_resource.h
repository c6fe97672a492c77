// Generated from src/ens/models/DescribeAvailableResource.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeAvailableResource returns.
struct DescribeAvailableResourceResponse {
  /// One image.
  struct Image {
    std::optional<std::string> image_id{};    ///< ID of the image.
    std::optional<std::string> image_name{};  ///< Name of the image.
  };

  /// One support resource.
  struct SupportResource {
    std::optional<std::string> data_disk_size{};           ///< Size of the data disk.
    std::optional<std::string> ens_region_id{};            ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_spec{};            ///< Specification of the instance, such as ens.sn1.stiny.
    std::optional<std::string> support_resources_count{};  ///< Number of supported resources.
    std::optional<std::string> system_disk_size{};         ///< Size of the system disk in GiB.
  };

  std::optional<std::int64_t> code{};  ///< Result code.
  std::vector<Image> images{};         ///< The images.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SupportResource> support_resources{};  ///< The supported resources.
};

/// Lists available instance specifications with nodes and disk sizes, together with images.
///
/// A read: repeated after any failure that may pass.
struct DescribeAvailableResourceRequest {
  using Response = DescribeAvailableResourceResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::SupportResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAvailableResourceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
