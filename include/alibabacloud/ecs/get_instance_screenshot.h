// Generated from src/ecs/models/GetInstanceScreenshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What GetInstanceScreenshot returns.
struct GetInstanceScreenshotResponse {
  std::optional<std::string> instance_id{};  ///< ID of the instance.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> screenshot{};  ///< Picture of the screen, Base64-encoded. Base64-encoded text.
};

/// Returns a screenshot of an instance.
///
/// A read: repeated after any failure that may pass.
struct GetInstanceScreenshotRequest {
  using Response = GetInstanceScreenshotResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<bool> wake_up{};             ///< Whether to wake up the instance. Default: false.
};

const schema::Struct& SchemaOf(const GetInstanceScreenshotResponse*) noexcept;
const schema::Struct& SchemaOf(const GetInstanceScreenshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetInstanceScreenshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
