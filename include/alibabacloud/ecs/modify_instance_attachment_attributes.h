// Generated from src/ecs/models/ModifyInstanceAttachmentAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceAttachmentAttributes returns.
struct ModifyInstanceAttachmentAttributesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the private pool settings of an instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceAttachmentAttributesRequest {
  using Response = ModifyInstanceAttachmentAttributesResponse;  ///< What the action returns.

  /// The private pool options.
  struct PrivatePoolOptions {
    /// @{
    /// A value of `match_criteria`.
    static constexpr const char* kMatchCriteriaOpen = "Open";
    static constexpr const char* kMatchCriteriaTarget = "Target";
    static constexpr const char* kMatchCriteriaNone = "None";
    /// @}

    std::optional<std::string> id{};              ///< ID of the private pool option.
    std::optional<std::string> match_criteria{};  ///< Required. How instances are matched with private pools.
  };

  std::optional<std::string> instance_id{};   ///< Required. ID of the instance.
  PrivatePoolOptions private_pool_options{};  ///< Required. The private pool options.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceAttachmentAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttachmentAttributesRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceAttachmentAttributesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
