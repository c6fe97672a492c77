// Generated from src/ens/models/DeleteFileSystem.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteFileSystem returns.
struct DeleteFileSystemResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a file system.
///
/// Not repeated after a failure that may have been executed.
struct DeleteFileSystemRequest {
  using Response = DeleteFileSystemResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};   ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> file_system_id{};  ///< Required. ID of the file system.
};

const schema::Struct& SchemaOf(const DeleteFileSystemResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteFileSystemRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteFileSystemRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
