// Generated from src/ecs/models/ModifyPrefixList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyPrefixList returns.
struct ModifyPrefixListResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a prefix list, or adds and removes entries.
///
/// Not repeated after a failure that may have been executed.
struct ModifyPrefixListRequest {
  using Response = ModifyPrefixListResponse;  ///< What the action returns.

  /// One add entry.
  struct AddEntry {
    std::optional<std::string> cidr{};         ///< Required. CIDR block, such as 192.168.1.0/24.
    std::optional<std::string> description{};  ///< Description of the add entry.
  };

  /// One remove entry.
  struct RemoveEntry {
    std::optional<std::string> cidr{};  ///< Required. CIDR block, such as 192.168.1.0/24.
  };

  std::vector<AddEntry> add_entry{};              ///< The entries to add.
  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::string> prefix_list_id{};    ///< Required. ID of the prefix list.
  std::optional<std::string> prefix_list_name{};  ///< Name of the prefix list.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
  std::vector<RemoveEntry> remove_entry{};        ///< The entries to remove.
};

const schema::Struct& SchemaOf(const ModifyPrefixListResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrefixListRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrefixListRequest::AddEntry*) noexcept;
const schema::Struct& SchemaOf(const ModifyPrefixListRequest::RemoveEntry*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyPrefixListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
