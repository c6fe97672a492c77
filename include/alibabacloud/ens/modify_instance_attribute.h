// Generated from src/ens/models/ModifyInstanceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyInstanceAttribute returns.
struct ModifyInstanceAttributeResponse {
  std::optional<std::int64_t> code{};  ///< Business code: 0 means success.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes some attributes of one instance, such as password and name. The password cannot be changed while the
/// instance is Starting or Running. A new password takes effect after a restart in the console or with RebootInstance,
/// not by a restart from inside the instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceAttributeRequest {
  using Response = ModifyInstanceAttributeResponse;  ///< What the action returns.

  /// Whether to protect the instance from deletion. Known from the API metadata only.
  std::optional<bool> deletion_protection{};
  std::optional<std::string> host_name{};    ///< New host name of the instance. Known from the API metadata only.
  std::optional<std::string> instance_id{};  ///< Required. The instance to change; one only.
  /// New name of the instance: 2 to 128 characters, beginning with a letter or a Chinese character but not with http://
  /// or https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> instance_name{};
  /// New password of the instance; it cannot be set while the instance is Starting or Running. Sensitive: printed as
  /// ***.
  std::optional<std::string> password{};
  /// New user data of the instance. Known from the API metadata only. Text that is not Base64 is refused: see
  /// Base64Encode(). Sensitive: printed as ***.
  std::optional<std::string> user_data{};
};

const schema::Struct& SchemaOf(const ModifyInstanceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
