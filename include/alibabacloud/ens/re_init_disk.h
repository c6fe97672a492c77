// Generated from src/ens/models/ReInitDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReInitDisk returns.
struct ReInitDiskResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Reinitializes a disk.
///
/// Not repeated after a failure that may have been executed.
struct ReInitDiskRequest {
  using Response = ReInitDiskResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};   ///< Required. ID of the disk.
  std::optional<std::string> image_id{};  ///< Required. ID of the image.
};

const schema::Struct& SchemaOf(const ReInitDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const ReInitDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReInitDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
