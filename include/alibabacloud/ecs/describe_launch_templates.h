// Generated from src/ecs/models/DescribeLaunchTemplates.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeLaunchTemplates returns.
struct DescribeLaunchTemplatesResponse {
  /// One launch template.
  struct LaunchTemplateSet {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> create_time{};              ///< Time of creation.
    std::optional<std::string> created_by{};               ///< ID of the account that created it.
    std::optional<std::int64_t> default_version_number{};  ///< Number of the default version of the launch template.
    std::optional<std::int64_t> latest_version_number{};   ///< Number of the latest version of the launch template.
    std::optional<std::string> launch_template_id{};       ///< ID of the launch template.
    std::optional<std::string> launch_template_name{};     ///< Name of the launch template.
    std::optional<std::string> modified_time{};            ///< When the item was last modified.
    std::optional<std::string> resource_group_id{};        ///< ID of the resource group.
    std::vector<Tag> tags{};                               ///< The tags.
  };

  std::vector<LaunchTemplateSet> launch_template_sets{};  ///< The launch templates.
  std::optional<std::int64_t> page_number{};              ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists launch templates.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `launch_template_sets`.
struct DescribeLaunchTemplatesRequest {
  using Response = DescribeLaunchTemplatesResponse;  ///< What the action returns.

  /// One template tag.
  struct TemplateTag {
    std::optional<std::string> key{};    ///< Key of the template tag.
    std::optional<std::string> value{};  ///< Value of the template tag.
  };

  std::vector<std::string> launch_template_id{};            ///< IDs of the launch templates.
  std::vector<std::string> launch_template_name{};          ///< Names of the launch templates.
  std::optional<std::int64_t> page_number{};                ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                  ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                   ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> template_resource_group_id{};  ///< ID of the resource group of the launch template.
  std::vector<TemplateTag> template_tag{};                  ///< The tags of the template.
};

const schema::Struct& SchemaOf(const DescribeLaunchTemplatesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLaunchTemplatesResponse::LaunchTemplateSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeLaunchTemplatesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeLaunchTemplatesRequest::TemplateTag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLaunchTemplatesRequest&) noexcept;
inline auto& ItemsOf(DescribeLaunchTemplatesResponse& page) noexcept {
  return page.launch_template_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
