// Generated from src/ecs/models/ModifyPortRangeList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyPortRangeList returns.
struct ModifyPortRangeListResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a port range list, or adds and removes entries.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct ModifyPortRangeListRequest {
  using Response = ModifyPortRangeListResponse;  ///< What the action returns.

  /// One add entry.
  struct AddEntry {
    std::optional<std::string> description{};  ///< Description of the add entry.
    std::optional<std::string> port_range{};   ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
  };

  /// One remove entry.
  struct RemoveEntry {
    std::optional<std::string> port_range{};  ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
  };

  std::vector<AddEntry> add_entry{};  ///< The entries to add.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};           ///< Text that describes the item.
  std::optional<std::string> port_range_list_id{};    ///< Required. ID of the port list.
  std::optional<std::string> port_range_list_name{};  ///< Name of the port list.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::vector<RemoveEntry> remove_entry{};            ///< The entries to remove.
};

const schema::Struct& SchemaOf(const ModifyPortRangeListResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyPortRangeListRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyPortRangeListRequest::AddEntry*) noexcept;
const schema::Struct& SchemaOf(const ModifyPortRangeListRequest::RemoveEntry*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyPortRangeListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
