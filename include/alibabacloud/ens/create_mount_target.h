// Generated from src/ens/models/CreateMountTarget.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateMountTarget returns.
struct CreateMountTargetResponse {
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusActive = "active";
  static constexpr const char* kStatusInactive = "inactive";
  static constexpr const char* kStatusPending = "pending";
  static constexpr const char* kStatusDeleting = "deleting";
  /// @}

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> status{};  ///< Status of the item.
};

/// Creates a mount target of a file system and returns its status.
///
/// Not repeated after a failure that may have been executed.
struct CreateMountTargetRequest {
  using Response = CreateMountTargetResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};      ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> file_system_id{};     ///< Required. ID of the file system.
  std::optional<std::string> mount_target_name{};  ///< Required. Name of the mount target.
  std::optional<std::string> net_work_id{};        ///< Required. ID of the network.
};

const schema::Struct& SchemaOf(const CreateMountTargetResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateMountTargetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateMountTargetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
