// Generated from src/ens/models/ManageAICLogin.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ManageAICLogin returns.
struct ManageAICLoginResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Opens or closes the logon to an AIC instance with a public key.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ManageAICLoginRequest {
  using Response = ManageAICLoginResponse;  ///< What the action returns.

  /// @{
  /// A value of `action_name`.
  static constexpr const char* kActionNameOpen = "open";
  static constexpr const char* kActionNameClose = "close";
  /// @}

  std::optional<std::string> action_name{};  ///< Required. What to do with the login to the instance: open or close it.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> key_group{};    ///< Group of the public key.
  std::optional<std::string> key_name{};     ///< Name of the public key.
};

const schema::Struct& SchemaOf(const ManageAICLoginResponse*) noexcept;
const schema::Struct& SchemaOf(const ManageAICLoginRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ManageAICLoginRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
