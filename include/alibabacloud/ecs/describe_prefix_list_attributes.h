// Generated from src/ecs/models/DescribePrefixListAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePrefixListAttributes returns.
struct DescribePrefixListAttributesResponse {
  /// One entry.
  struct Entry {
    std::optional<std::string> cidr{};         ///< CIDR block, such as 192.168.1.0/24.
    std::optional<std::string> description{};  ///< Description of the entry.
  };

  /// @{
  /// A value of `address_family`.
  static constexpr const char* kAddressFamilyIPv4 = "IPv4";
  static constexpr const char* kAddressFamilyIPv6 = "IPv6";
  /// @}

  std::optional<std::string> address_family{};    ///< IP version of the prefix list, IPv4 or IPv6.
  std::optional<std::string> creation_time{};     ///< Time of creation.
  std::optional<std::string> description{};       ///< Text that describes the item.
  std::vector<Entry> entries{};                   ///< The entries of the list.
  std::optional<std::int64_t> max_entries{};      ///< Greatest number of entries that the list can hold.
  std::optional<std::string> prefix_list_id{};    ///< ID of the prefix list.
  std::optional<std::string> prefix_list_name{};  ///< Name of the prefix list.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the attributes of a prefix list together with its entries.
///
/// A read: repeated after any failure that may pass.
struct DescribePrefixListAttributesRequest {
  using Response = DescribePrefixListAttributesResponse;  ///< What the action returns.

  std::optional<std::string> prefix_list_id{};  ///< Required. ID of the prefix list.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribePrefixListAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListAttributesResponse::Entry*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListAttributesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePrefixListAttributesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
