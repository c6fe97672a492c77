// Generated from src/ecs/models/DescribeManagedInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeManagedInstances returns.
struct DescribeManagedInstancesResponse {
  /// One instance.
  struct Instances {
    /// One tag.
    struct Tags {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> activation_id{};      ///< ID of the activation code.
    std::optional<std::string> agent_version{};      ///< Version of Cloud Assistant Agent.
    std::optional<bool> connected{};                 ///< Whether the managed instance is connected.
    std::optional<std::string> hostname{};           ///< Host name of the managed instance.
    std::optional<std::string> instance_id{};        ///< ID of the instance.
    std::optional<std::string> instance_name{};      ///< Name of the instance.
    std::optional<std::string> internet_ip{};        ///< Public IP address of the managed instance.
    std::optional<std::string> intranet_ip{};        ///< Private IP address of the managed instance.
    std::optional<std::int64_t> invocation_count{};  ///< Number of command executions.
    std::optional<std::string> last_invoked_time{};  ///< When a command was last executed, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> machine_id{};         ///< ID of the machine.
    std::optional<std::string> os_type{};            ///< Type of the operating system.
    std::optional<std::string> os_version{};         ///< Version of the operating system.
    /// When the instance was registered, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> registration_time{};
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::vector<Tags> tags{};                        ///< The tags.
  };

  std::vector<Instances> instances{};         ///< The instances.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists managed instances.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `instances`.
struct DescribeManagedInstancesRequest {
  using Response = DescribeManagedInstancesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `os_type`.
  static constexpr const char* kOsTypeWindows = "windows";
  static constexpr const char* kOsTypeLinux = "linux";
  static constexpr const char* kOsTypeFreeBSD = "FreeBSD";
  /// @}

  std::optional<std::string> activation_id{};  ///< ID of the activation code.
  std::optional<std::string> connected{};      ///< Whether the managed instance is connected.
  std::vector<std::string> instance_id{};      ///< IDs of the instances.
  std::optional<std::string> instance_ip{};    ///< IP address of the instance.
  std::optional<std::string> instance_name{};  ///< Name of the instance.
  std::optional<std::string> machine_id{};     ///< ID of the machine.
  std::optional<std::int64_t> max_results{};   ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> os_type{};            ///< Type of the operating system.
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeManagedInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeManagedInstancesResponse::Instances*) noexcept;
const schema::Struct& SchemaOf(const DescribeManagedInstancesResponse::Instances::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeManagedInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeManagedInstancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeManagedInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeManagedInstancesResponse& page) noexcept {
  return page.instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
