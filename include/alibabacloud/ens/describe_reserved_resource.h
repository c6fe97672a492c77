// Generated from src/ens/models/DescribeReservedResource.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeReservedResource returns.
struct DescribeReservedResourceResponse {
  /// One image.
  struct Image {
    std::optional<std::string> image_id{};    ///< ID of the image.
    std::optional<std::string> image_name{};  ///< Name of the image.
  };

  /// One support resource.
  struct SupportResource {
    std::vector<std::string> data_disk_sizes{};            ///< Sizes of data disks.
    std::optional<std::string> ens_region_id{};            ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_spec{};            ///< Specification of the instance, such as ens.sn1.stiny.
    std::optional<std::string> support_resources_count{};  ///< Number of supported resources.
    std::vector<std::string> system_disk_sizes{};          ///< Sizes of the system disk.
  };

  std::optional<std::int64_t> code{};  ///< Result code.
  std::vector<Image> images{};         ///< The images.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SupportResource> support_resources{};  ///< The supported resources.
};

/// Lists reserved instance specifications with nodes and disk sizes, together with images.
///
/// A read: repeated after any failure that may pass.
struct DescribeReservedResourceRequest {
  using Response = DescribeReservedResourceResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeReservedResourceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedResourceResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedResourceResponse::SupportResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedResourceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeReservedResourceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
