// Generated from src/ecs/models/DescribeImageComponents.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImageComponents returns.
struct DescribeImageComponentsResponse {
  /// One image component.
  struct ImageComponentSet {
    /// One parameter.
    struct Parameter {
      std::optional<std::string> default_value{};  ///< Default value.
      std::optional<std::string> name{};           ///< Name of the parameter.
      std::optional<std::string> type{};           ///< Type of the parameter.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> component_type{};      ///< Type of the image component.
    std::optional<std::string> component_version{};   ///< Version of the image component, such as 1.0.0.
    std::optional<std::string> content{};             ///< Content of the component, file or key.
    std::optional<std::string> creation_time{};       ///< Time of creation.
    std::optional<std::string> description{};         ///< Description of the image component.
    std::optional<std::string> image_component_id{};  ///< ID of the image component.
    std::optional<std::string> name{};                ///< Name of the image component.
    std::optional<std::string> owner{};               ///< Owner of the image component.
    std::vector<Parameter> parameters{};              ///< Custom parameters: names and values.
    std::optional<std::string> resource_group_id{};   ///< ID of the resource group.
    std::optional<std::string> system_type{};         ///< Type of the operating system.
    std::vector<Tag> tags{};                          ///< The tags.
  };

  std::vector<ImageComponentSet> image_component{};  ///< The image components.
  std::optional<std::int64_t> max_results{};         ///< Greatest number of items to return.
  std::optional<std::string> next_token{};           ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists image components.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `image_component`.
struct DescribeImageComponentsRequest {
  using Response = DescribeImageComponentsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `component_type`.
  static constexpr const char* kComponentTypeBuild = "Build";
  static constexpr const char* kComponentTypeTest = "Test";
  /// @}
  /// @{
  /// A value of `owner`.
  static constexpr const char* kOwnerSELF = "SELF";
  static constexpr const char* kOwnerALIYUN = "ALIYUN";
  /// @}
  /// @{
  /// A value of `system_type`.
  static constexpr const char* kSystemTypeLinux = "Linux";
  static constexpr const char* kSystemTypeWindows = "Windows";
  /// @}

  std::optional<std::string> component_type{};     ///< Type of the image component.
  std::optional<std::string> component_version{};  ///< Version of the image component, such as 1.0.0.
  std::vector<std::string> image_component_id{};   ///< IDs of the image components.
  std::optional<std::int64_t> max_results{};       ///< Greatest number of items to return. Range: 1..500. Default: 50.
  std::optional<std::string> name{};               ///< Only items of this name.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> owner{};              ///< Owner of the image component.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> system_type{};        ///< Type of the operating system.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeImageComponentsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageComponentsResponse::ImageComponentSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageComponentsResponse::ImageComponentSet::Parameter*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageComponentsResponse::ImageComponentSet::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageComponentsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageComponentsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImageComponentsRequest&) noexcept;
inline auto& ItemsOf(DescribeImageComponentsResponse& page) noexcept {
  return page.image_component;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
