// Generated from src/ecs/models/StartTerminalSession.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What StartTerminalSession returns.
struct StartTerminalSessionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> security_token{};  ///< Token for the connection of the session. Sensitive: printed as ***.
  std::optional<std::string> session_id{};      ///< ID of the session.
  std::optional<std::string> web_socket_url{};  ///< URL of the WebSocket of the session. Sensitive: printed as ***.
};

/// Starts a terminal session with instances and returns its ID, WebSocket URL and security token.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct StartTerminalSessionRequest {
  using Response = StartTerminalSessionResponse;  ///< What the action returns.

  /// The encryption options of the session.
  struct EncryptionOptions {
    std::optional<bool> enabled{};            ///< Whether this is enabled.
    std::optional<std::string> kms_key_id{};  ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::string> mode{};        ///< Encryption mode of the session, such as Auto. Default: Auto.
  };

  /// @{
  /// A value of `connection_type`.
  static constexpr const char* kConnectionTypeInternet = "Internet";
  static constexpr const char* kConnectionTypeIntranet = "Intranet";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Command line to execute in the session, such as ssh root@192.168.0.246. Sensitive: printed as ***.
  std::optional<std::string> command_line{};
  std::optional<std::string> connection_type{};  ///< Network of the connection, Internet or Intranet.
  EncryptionOptions encryption_options{};        ///< The encryption options of the session.
  std::vector<std::string> instance_id{};        ///< Required. IDs of the instances.
  std::optional<std::string> password_name{};    ///< Name of the stored password.
  std::optional<std::int64_t> port_number{};     ///< Number of the port.
  std::optional<std::string> region_id{};        ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> target_server{};    ///< IP address of the server to connect to.
  std::optional<std::string> username{};         ///< Name of the user on the instance.
};

const schema::Struct& SchemaOf(const StartTerminalSessionResponse*) noexcept;
const schema::Struct& SchemaOf(const StartTerminalSessionRequest*) noexcept;
const schema::Struct& SchemaOf(const StartTerminalSessionRequest::EncryptionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const StartTerminalSessionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
