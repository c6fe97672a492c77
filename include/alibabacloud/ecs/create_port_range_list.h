// Generated from src/ecs/models/CreatePortRangeList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreatePortRangeList returns.
struct CreatePortRangeListResponse {
  std::optional<std::string> port_range_list_id{};  ///< ID of the port list.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a port range list and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct CreatePortRangeListRequest {
  using Response = CreatePortRangeListResponse;  ///< What the action returns.

  /// One entry.
  struct Entry {
    std::optional<std::string> description{};  ///< Description of the entry.
    std::optional<std::string> port_range{};   ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::vector<Entry> entry{};                ///< The entries of the list to create.
  /// Required. Greatest number of entries that the list can hold. Range: 1..2000.
  std::optional<std::int64_t> max_entries{};
  std::optional<std::string> port_range_list_name{};  ///< Required. Name of the port list.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};     ///< ID of the resource group.
  std::vector<Tag> tag{};                             ///< The tags.
};

const schema::Struct& SchemaOf(const CreatePortRangeListResponse*) noexcept;
const schema::Struct& SchemaOf(const CreatePortRangeListRequest*) noexcept;
const schema::Struct& SchemaOf(const CreatePortRangeListRequest::Entry*) noexcept;
const schema::Struct& SchemaOf(const CreatePortRangeListRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreatePortRangeListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
