// Generated from src/ens/models/RemoveBackendServers.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RemoveBackendServers returns.
struct RemoveBackendServersResponse {
  /// One backend server.
  struct BackendServer {
    /// @{
    /// A value of `type`.
    static constexpr const char* kTypeEns = "ens";
    static constexpr const char* kTypeEni = "eni";
    /// @}

    std::optional<std::string> ip{};         ///< IP address of the backend server.
    std::optional<std::int64_t> port{};      ///< Port that the load balancer uses on the backend server.
    std::optional<std::string> server_id{};  ///< ID of the backend server instance.
    std::optional<std::string> type{};  ///< Type of the backend server: ens (ENS instance) or eni (network interface).
    /// Weight of the backend server, 0 to 100; 100 by default. With 0 it gets no requests.
    std::optional<std::int64_t> weight{};
  };

  /// Backend servers of the ELB instance; whether those removed or those that remain is not documented.
  std::vector<BackendServer> backend_servers{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes backend servers from an Edge Load Balancer (ELB) instance, up to 20 a call. Limits: 100 calls per second, 10
/// per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Missing%s, Invalid%s, NoPermission.
struct RemoveBackendServersRequest {
  using Response = RemoveBackendServersResponse;  ///< What the action returns.

  /// One backend server.
  struct BackendServers {
    /// @{
    /// A value of `type`.
    static constexpr const char* kTypeEns = "ens";
    static constexpr const char* kTypeEni = "eni";
    /// @}

    std::optional<std::string> ip{};         ///< IP address of the backend server.
    std::optional<std::int64_t> port{};      ///< Port that the load balancer uses on the backend server.
    std::optional<std::string> server_id{};  ///< Required. ID of the backend server instance.
    std::optional<std::string> type{};  ///< Type of the backend server: ens (ENS instance) or eni (network interface).
    /// Weight of the backend server, 0 to 100; 100 by default. With 0 it gets no requests.
    std::optional<std::int64_t> weight{};
  };

  std::optional<std::vector<BackendServers>> backend_servers{};  ///< Required. The servers to remove, up to 20.
  std::optional<std::string> load_balancer_id{};                 ///< Required. ID of the ELB instance.
};

const schema::Struct& SchemaOf(const RemoveBackendServersResponse*) noexcept;
const schema::Struct& SchemaOf(const RemoveBackendServersResponse::BackendServer*) noexcept;
const schema::Struct& SchemaOf(const RemoveBackendServersRequest*) noexcept;
const schema::Struct& SchemaOf(const RemoveBackendServersRequest::BackendServers*) noexcept;
const schema::Action& ActionOf(const Client&, const RemoveBackendServersRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
