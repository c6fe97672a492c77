// Generated from src/ens/models/DescribeLoadBalancerListeners.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancerListeners returns.
struct DescribeLoadBalancerListenersResponse {
  /// One listener.
  struct Listener {
    /// @{
    /// A value of `listener_forward`.
    static constexpr const char* kListenerForwardOn = "on";
    static constexpr const char* kListenerForwardOff = "off";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusRunning = "running";
    static constexpr const char* kStatusStopped = "stopped";
    /// @}

    std::optional<std::int64_t> backend_server_port{};  ///< Port of the backend servers.
    std::optional<std::string> create_time{};           ///< Time of creation.
    std::optional<std::string> description{};           ///< Description of the listener.
    std::optional<std::string> forward_port{};          ///< Port the traffic is forwarded to.
    std::optional<std::string> listener_forward{};  ///< Whether the listener forwards to another listener, on or off.
    std::optional<std::string> listener_port{};     ///< Port of the listener.
    std::optional<std::string> load_balancer_id{};  ///< ID of the load balancer.
    std::optional<std::string> protocol{};          ///< Protocol of the traffic.
    std::optional<std::string> status{};            ///< Status of the listener.
  };

  std::vector<Listener> listeners{};          ///< The listeners.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the listeners of a load balancer.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `listeners`.
struct DescribeLoadBalancerListenersRequest {
  using Response = DescribeLoadBalancerListenersResponse;  ///< What the action returns.

  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::int64_t> listener_port{};    ///< Port of the listener.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the load balancer.
  std::optional<std::int64_t> page_number{};      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};        ///< Items on a page.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerListenersResponse::Listener*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerListenersRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerListenersRequest&) noexcept;
inline auto& ItemsOf(DescribeLoadBalancerListenersResponse& page) noexcept {
  return page.listeners;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
