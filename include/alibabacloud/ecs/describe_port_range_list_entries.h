// Generated from src/ecs/models/DescribePortRangeListEntries.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePortRangeListEntries returns.
struct DescribePortRangeListEntriesResponse {
  /// One entry.
  struct Entries {
    std::optional<std::string> description{};  ///< Description of the entry.
    std::optional<std::string> port_range{};   ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
  };

  std::vector<Entries> entries{};  ///< The entries of the list.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the entries of a port range list.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribePortRangeListEntriesRequest {
  using Response = DescribePortRangeListEntriesResponse;  ///< What the action returns.

  std::optional<std::string> port_range_list_id{};  ///< Required. ID of the port list.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribePortRangeListEntriesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListEntriesResponse::Entries*) noexcept;
const schema::Struct& SchemaOf(const DescribePortRangeListEntriesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePortRangeListEntriesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
