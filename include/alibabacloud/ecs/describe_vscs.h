// Generated from src/ecs/models/DescribeVscs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeVscs returns.
struct DescribeVscsResponse {
  /// One VSC.
  struct Vscs {
    /// One tag.
    struct Tags {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusInUse = "In_use";
    static constexpr const char* kStatusAttaching = "Attaching";
    static constexpr const char* kStatusDetaching = "Detaching";
    static constexpr const char* kStatusAttachFailed = "AttachFailed";
    static constexpr const char* kStatusDetachFailed = "DetachFailed";
    /// @}

    std::optional<std::string> description{};        ///< Description of the VSC.
    std::optional<std::string> instance_id{};        ///< ID of the instance.
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::optional<std::string> status{};             ///< Status of the VSC.
    std::vector<Tags> tags{};                        ///< The tags.
    std::optional<std::string> vsc_id{};             ///< ID of the VSC.
    std::optional<std::string> vsc_name{};           ///< Name of the VSC.
    std::optional<std::string> vsc_type{};           ///< Type of the VSC, such as Primary.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Vscs> vscs{};  ///< The VSCs.
};

/// Lists virtual storage channels (VSCs).
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `vscs`.
struct DescribeVscsRequest {
  using Response = DescribeVscsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInUse = "In_use";
  static constexpr const char* kStatusAttaching = "Attaching";
  static constexpr const char* kStatusDetaching = "Detaching";
  static constexpr const char* kStatusAttachFailed = "AttachFailed";
  static constexpr const char* kStatusDetachFailed = "DetachFailed";
  static constexpr const char* kStatusAll = "All";
  /// @}

  std::optional<std::string> instance_id{};   ///< ID of the instance.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Range: 10..500.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> status{};             ///< Only items of this status. Default: All.
  std::vector<Tag> tag{};                          ///< The tags.
  std::vector<std::string> vsc_ids{};              ///< IDs of the VSCs.
};

const schema::Struct& SchemaOf(const DescribeVscsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVscsResponse::Vscs*) noexcept;
const schema::Struct& SchemaOf(const DescribeVscsResponse::Vscs::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeVscsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeVscsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVscsRequest&) noexcept;
inline auto& ItemsOf(DescribeVscsResponse& page) noexcept {
  return page.vscs;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
