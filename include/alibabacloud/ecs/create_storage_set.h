// Generated from src/ecs/models/CreateStorageSet.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateStorageSet returns.
struct CreateStorageSetResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> storage_set_id{};  ///< ID of the storage set.
};

/// Creates a storage set and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateStorageSetRequest {
  using Response = CreateStorageSetResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};            ///< Text that describes the item.
  std::optional<std::int64_t> max_partition_number{};  ///< Greatest number of partitions in the storage set.
  std::optional<std::string> region_id{};              ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};      ///< ID of the resource group.
  std::optional<std::string> storage_set_name{};       ///< Name of the storage set.
  std::vector<Tag> tag{};                              ///< The tags.
  std::optional<std::string> zone_id{};                ///< Required. Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateStorageSetResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageSetRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageSetRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateStorageSetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
