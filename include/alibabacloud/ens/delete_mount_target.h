// Generated from src/ens/models/DeleteMountTarget.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteMountTarget returns.
struct DeleteMountTargetResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a mount target of a file system.
///
/// Not repeated after a failure that may have been executed.
struct DeleteMountTargetRequest {
  using Response = DeleteMountTargetResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};      ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> file_system_id{};     ///< Required. ID of the file system.
  std::optional<std::string> mount_target_name{};  ///< Required. Name of the mount target.
};

const schema::Struct& SchemaOf(const DeleteMountTargetResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteMountTargetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteMountTargetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
