// Generated from src/ens/models/SetBackendServers.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What SetBackendServers returns.
struct SetBackendServersResponse {
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

  std::vector<BackendServer> backend_servers{};  ///< The backend servers with their weights.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Sets the weights of backend servers of an Edge Load Balancer (ELB) instance, up to 20 servers a call. Limits: 100
/// calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, NoPermission.
struct SetBackendServersRequest {
  using Response = SetBackendServersResponse;  ///< What the action returns.

  /// One backend server.
  struct BackendServers {
    /// @{
    /// A value of `type`.
    static constexpr const char* kTypeEns = "ens";
    static constexpr const char* kTypeEni = "eni";
    /// @}

    std::optional<std::string> server_id{};  ///< Required. ID of the backend server instance.
    std::optional<std::string> type{};  ///< Type of the backend server: ens (ENS instance) or eni (network interface).
    /// Required. Weight of the backend server, 0 to 100; 100 by default. With 0 it gets no requests.
    std::optional<std::int64_t> weight{};
  };

  /// Required. The servers to set the weights of, up to 20.
  std::optional<std::vector<BackendServers>> backend_servers{};
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
};

const schema::Struct& SchemaOf(const SetBackendServersResponse*) noexcept;
const schema::Struct& SchemaOf(const SetBackendServersResponse::BackendServer*) noexcept;
const schema::Struct& SchemaOf(const SetBackendServersRequest*) noexcept;
const schema::Struct& SchemaOf(const SetBackendServersRequest::BackendServers*) noexcept;
const schema::Action& ActionOf(const Client&, const SetBackendServersRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
