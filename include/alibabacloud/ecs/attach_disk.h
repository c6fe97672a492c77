// Generated from src/ecs/models/AttachDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AttachDisk returns.
struct AttachDiskResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Attaches a disk to an instance.
///
/// Not repeated after a failure that may have been executed.
struct AttachDiskRequest {
  using Response = AttachDiskResponse;  ///< What the action returns.

  /// The additional settings or information.
  struct AdditionalInfo {
    std::optional<bool> enable_sriov{};          ///< Whether SR-IOV is enabled for the disk. Wire: EnableSRIOV.
    std::optional<std::string> identifier{};     ///< Identifier of the attachment.
    std::optional<bool> safe_mode{};             ///< Whether to attach the disk in safe mode.
    std::optional<std::string> target_device{};  ///< Target device name of the disk.
  };

  AdditionalInfo additional_info{};  ///< The additional settings or information.
  std::optional<bool> bootable{};    ///< Whether to attach the disk as the system disk. Default: false.
  /// Whether the disk is released along with the instance. Default: false.
  std::optional<bool> delete_with_instance{};
  std::optional<std::string> device{};         ///< Device name of the disk, such as /dev/xvdb. @deprecated
  std::optional<std::string> disk_id{};        ///< Required. ID of the disk.
  std::optional<bool> force{};                 ///< Whether to force the operation. Default: false.
  std::optional<std::string> instance_id{};    ///< Required. ID of the instance.
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  std::optional<std::string> password{};       ///< Password for logging on. Sensitive: printed as ***.
};

const schema::Struct& SchemaOf(const AttachDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachDiskRequest*) noexcept;
const schema::Struct& SchemaOf(const AttachDiskRequest::AdditionalInfo*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
