// Generated from src/ecs/models/CreatePrefixList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreatePrefixList returns.
struct CreatePrefixListResponse {
  std::optional<std::string> prefix_list_id{};  ///< ID of the prefix list.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a prefix list and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreatePrefixListRequest {
  using Response = CreatePrefixListResponse;  ///< What the action returns.

  /// One entry.
  struct Entry {
    std::optional<std::string> cidr{};         ///< Required. CIDR block, such as 192.168.1.0/24.
    std::optional<std::string> description{};  ///< Description of the entry.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `address_family`.
  static constexpr const char* kAddressFamilyIPv4 = "IPv4";
  static constexpr const char* kAddressFamilyIPv6 = "IPv6";
  /// @}

  std::optional<std::string> address_family{};  ///< Required. IP version of the prefix list, IPv4 or IPv6.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::vector<Entry> entry{};                ///< The entries of the list to create.
  /// Required. Greatest number of entries that the list can hold. Range: 1..200.
  std::optional<std::int64_t> max_entries{};
  std::optional<std::string> prefix_list_name{};   ///< Required. Name of the prefix list.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const CreatePrefixListResponse*) noexcept;
const schema::Struct& SchemaOf(const CreatePrefixListRequest*) noexcept;
const schema::Struct& SchemaOf(const CreatePrefixListRequest::Entry*) noexcept;
const schema::Struct& SchemaOf(const CreatePrefixListRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreatePrefixListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
