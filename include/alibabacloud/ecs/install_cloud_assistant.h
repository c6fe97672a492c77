// Generated from src/ecs/models/InstallCloudAssistant.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What InstallCloudAssistant returns.
struct InstallCloudAssistantResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Installs Cloud Assistant on instances.
///
/// Not repeated after a failure that may have been executed.
struct InstallCloudAssistantRequest {
  using Response = InstallCloudAssistantResponse;  ///< What the action returns.

  std::vector<std::string> instance_id{};  ///< Required. IDs of the instances.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const InstallCloudAssistantResponse*) noexcept;
const schema::Struct& SchemaOf(const InstallCloudAssistantRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const InstallCloudAssistantRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
