// Generated from src/ecs/models/DescribeImageSupportInstanceTypes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImageSupportInstanceTypes returns.
struct DescribeImageSupportInstanceTypesResponse {
  /// One instance type.
  struct InstanceType {
    std::optional<std::int64_t> cpu_core_count{};       ///< Number of vCPU cores.
    std::optional<std::string> instance_type_family{};  ///< Instance family, such as ecs.g6.
    std::optional<std::string> instance_type_id{};      ///< ID of the instance type.
    std::optional<double> memory_size{};                ///< Size of the memory in GiB.
  };

  std::optional<std::string> image_id{};       ///< ID of the image.
  std::vector<InstanceType> instance_types{};  ///< Instance types.
  std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the instance types that an image supports.
///
/// A read: repeated after any failure that may pass.
struct DescribeImageSupportInstanceTypesRequest {
  using Response = DescribeImageSupportInstanceTypesResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    /// @{
    /// A value of `key`.
    static constexpr const char* kKeyImageId = "imageId";
    static constexpr const char* kKeyFilter = "filter";
    /// @}

    std::optional<std::string> key{};    ///< Key of the filter. @deprecated
    std::optional<std::string> value{};  ///< Value of the filter. @deprecated
  };

  /// @{
  /// A value of `action_type`.
  static constexpr const char* kActionTypeCreateEcs = "CreateEcs";
  static constexpr const char* kActionTypeChangeOS = "ChangeOS";
  /// @}

  /// Operation the image is for: creating an instance (CreateEcs) or changing the operating system (ChangeOS).
  std::optional<std::string> action_type{};
  std::vector<Filter> filter{};            ///< The filters, each a key with a value.
  std::optional<std::string> image_id{};   ///< ID of the image.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesResponse::InstanceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImageSupportInstanceTypesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
