// Generated from src/ens/models/ReleasePostPaidInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReleasePostPaidInstance returns.
struct ReleasePostPaidInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes one postpaid (pay-as-you-go) instance.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct ReleasePostPaidInstanceRequest {
  using Response = ReleasePostPaidInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. The postpaid instance to delete; one only.
};

const schema::Struct& SchemaOf(const ReleasePostPaidInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleasePostPaidInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleasePostPaidInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
