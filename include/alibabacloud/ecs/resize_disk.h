// Generated from src/ecs/models/ResizeDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ResizeDisk returns.
struct ResizeDiskResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the size of a disk and returns the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ResizeDiskRequest {
  using Response = ResizeDiskResponse;  ///< What the action returns.

  /// @{
  /// A value of `type`.
  static constexpr const char* kTypeOffline = "offline";
  static constexpr const char* kTypeOnline = "online";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> disk_id{};    ///< Required. ID of the disk.
  std::optional<std::int64_t> new_size{};  ///< Required. New size of the disk in GiB.
  std::optional<std::string> type{};       ///< Type of the item.
};

const schema::Struct& SchemaOf(const ResizeDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const ResizeDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ResizeDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
