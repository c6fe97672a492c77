// Generated from src/ecs/models/DescribeTerminalSessions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeTerminalSessions returns.
struct DescribeTerminalSessionsResponse {
  /// One session.
  struct Session {
    /// One connection.
    struct Connection {
      std::optional<std::string> closed_reason{};  ///< Why the connection is closed.
      std::optional<std::string> end_time{};       ///< End of the time range or period.
      std::optional<std::string> failed_detail{};  ///< Details of the failure.
      std::optional<std::string> instance_id{};    ///< ID of the instance.
      std::optional<std::string> start_time{};     ///< Start time in UTC, such as 2017-12-10T04:04Z.
      std::optional<std::string> status{};         ///< Status of the connection.
    };

    std::optional<std::string> client_ip{};      ///< IP address of the client. Wire: ClientIP.
    std::vector<Connection> connections{};       ///< The connections of the session.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> identity_type{};  ///< Type of the identity that uses the session.
    std::optional<std::int64_t> port_number{};   ///< Number of the port.
    std::optional<std::string> principal_id{};   ///< ID of the principal of the session.
    std::optional<std::string> session_id{};     ///< ID of the session.
    std::optional<std::string> target_server{};  ///< IP address of the server to connect to.
    std::optional<std::string> username{};       ///< Name of the user on the instance.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Session> sessions{};  ///< The sessions.
};

/// Lists terminal sessions.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `sessions`.
struct DescribeTerminalSessionsRequest {
  using Response = DescribeTerminalSessionsResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};   ///< ID of the instance.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> session_id{};  ///< ID of the session.
};

const schema::Struct& SchemaOf(const DescribeTerminalSessionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeTerminalSessionsResponse::Session*) noexcept;
const schema::Struct& SchemaOf(const DescribeTerminalSessionsResponse::Session::Connection*) noexcept;
const schema::Struct& SchemaOf(const DescribeTerminalSessionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeTerminalSessionsRequest&) noexcept;
inline auto& ItemsOf(DescribeTerminalSessionsResponse& page) noexcept {
  return page.sessions;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
