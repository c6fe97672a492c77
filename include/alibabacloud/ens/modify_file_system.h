// Generated from src/ens/models/ModifyFileSystem.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyFileSystem returns.
struct ModifyFileSystemResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the description of a file system.
///
/// Not repeated after a failure that may have been executed.
struct ModifyFileSystemRequest {
  using Response = ModifyFileSystemResponse;  ///< What the action returns.

  std::optional<std::string> description{};     ///< Required. Text that describes the item.
  std::optional<std::string> ens_region_id{};   ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> file_system_id{};  ///< Required. ID of the file system.
};

const schema::Struct& SchemaOf(const ModifyFileSystemResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyFileSystemRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyFileSystemRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
