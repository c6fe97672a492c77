// Generated from src/ecs/models/GetInstanceConsoleOutput.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What GetInstanceConsoleOutput returns.
struct GetInstanceConsoleOutputResponse {
  std::optional<std::string> console_output{};  ///< Output of the system console of the instance. Base64-encoded text.
  std::optional<std::string> instance_id{};     ///< ID of the instance.
  std::optional<std::string> last_update_time{};  ///< Time of the last update, as yyyy-MM-dd HH:mm:ss.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the console output of an instance.
///
/// A read: repeated after any failure that may pass.
struct GetInstanceConsoleOutputRequest {
  using Response = GetInstanceConsoleOutputResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<bool> remove_symbols{};      ///< Whether to remove symbols from the output. Default: false.
};

const schema::Struct& SchemaOf(const GetInstanceConsoleOutputResponse*) noexcept;
const schema::Struct& SchemaOf(const GetInstanceConsoleOutputRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetInstanceConsoleOutputRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
