// Generated from src/ens/models/DetachDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DetachDisk returns.
struct DetachDiskResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Detaches a disk from an instance.
///
/// Not repeated after a failure that may have been executed.
struct DetachDiskRequest {
  using Response = DetachDiskResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};      ///< Required. ID of the disk.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DetachDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
