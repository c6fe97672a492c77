// Generated from src/ens/models/ResizeDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ResizeDisk returns.
struct ResizeDiskResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the size of a disk and returns the order ID.
///
/// Not repeated after a failure that may have been executed.
struct ResizeDiskRequest {
  using Response = ResizeDiskResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};   ///< Required. ID of the disk.
  std::optional<std::string> new_size{};  ///< Required. New size of the disk in GiB.
};

const schema::Struct& SchemaOf(const ResizeDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const ResizeDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ResizeDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
