// Generated from src/ecs/models/DescribeForwardTableEntries.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeForwardTableEntries returns.
struct DescribeForwardTableEntriesResponse {
  /// One forward table entry.
  struct ForwardTableEntry {
    std::optional<std::string> external_ip{};       ///< External (public) IP address.
    std::optional<std::string> external_port{};     ///< External (public) port.
    std::optional<std::string> forward_entry_id{};  ///< ID of the DNAT (forward) entry.
    std::optional<std::string> forward_table_id{};  ///< ID of the DNAT (forward) table.
    std::optional<std::string> internal_ip{};       ///< Internal (private) IP address.
    std::optional<std::string> internal_port{};     ///< Internal (private) port.
    std::optional<std::string> ip_protocol{};       ///< Network protocol, such as TCP.
    std::optional<std::string> status{};            ///< Status of the forward table entry.
  };

  std::vector<ForwardTableEntry> forward_table_entries{};  ///< The DNAT (forward) entries.
  std::optional<std::int64_t> page_number{};               ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                 ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the port forwarding entries of a forward table.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `forward_table_entries`.
///
/// @deprecated Use DescribeForwardTableEntries of Vpc.
struct DescribeForwardTableEntriesRequest {
  using Response = DescribeForwardTableEntriesResponse;  ///< What the action returns.

  std::optional<std::string> forward_entry_id{};  ///< ID of the DNAT (forward) entry.
  std::optional<std::string> forward_table_id{};  ///< Required. ID of the DNAT (forward) table.
  std::optional<std::int64_t> page_number{};      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};        ///< Items on a page.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse::ForwardTableEntry*) noexcept;
const schema::Struct& SchemaOf(const DescribeForwardTableEntriesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeForwardTableEntriesRequest&) noexcept;
inline auto& ItemsOf(DescribeForwardTableEntriesResponse& page) noexcept {
  return page.forward_table_entries;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
