// Generated from src/ens/models/DescribeLoadBalancers.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancers returns.
struct DescribeLoadBalancersResponse {
  /// One ELB instance.
  struct LoadBalancer {
    /// @{
    /// A value of `address_ip_version`.
    static constexpr const char* kAddressIPVersionIpv4 = "ipv4";
    static constexpr const char* kAddressIPVersionIpv6 = "ipv6";
    /// @}
    /// @{
    /// A value of `load_balancer_status`.
    static constexpr const char* kLoadBalancerStatusActive = "Active";
    static constexpr const char* kLoadBalancerStatusInActive = "InActive";
    /// @}
    /// @{
    /// A value of `pay_type`.
    static constexpr const char* kPayTypePrePaid = "PrePaid";
    static constexpr const char* kPayTypePostPaid = "PostPaid";
    /// @}

    std::optional<std::string> address{};  ///< IP address at which the ELB instance serves.
    /// IP version of the ELB instance: ipv4 or ipv6. Wire: AddressIPVersion.
    std::optional<std::string> address_ip_version{};
    /// Type of the address of the ELB instance. Known from the API metadata only.
    std::optional<std::string> address_type{};
    std::optional<std::string> create_time{};    ///< When the ELB instance was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> ens_region_id{};  ///< ID of the node that the ELB instance is on.
    std::optional<std::string> load_balancer_id{};    ///< ID of the ELB instance.
    std::optional<std::string> load_balancer_name{};  ///< Name of the ELB instance.
    /// State of the ELB instance: Active (listeners forward the traffic they receive, by their rules) or InActive (they
    /// no longer forward it). Compare without regard to case; Inactive occurs as well.
    std::optional<std::string> load_balancer_status{};
    std::optional<std::string> load_balancer_type{};  ///< Type of the ELB instance. Known from the API metadata only.
    std::optional<std::string> network_id{};          ///< ID of the network.
    /// Billing method: PrePaid (subscription) or PostPaid (pay-as-you-go); only PostPaid is supported at present.
    std::optional<std::string> pay_type{};
    std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::vector<LoadBalancer> load_balancers{};  ///< The ELB instances of this page.
  std::optional<std::int64_t> page_number{};   ///< Number of this page.
  std::optional<std::int64_t> page_size{};     ///< Entries per page, as asked for.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many ELB instances match in all.
};

/// Lists Edge Load Balancer (ELB) instances, page by page. The parameters are filters. Limits: 100 calls per second, 10
/// per user.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `load_balancers`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeLoadBalancersRequest {
  using Response = DescribeLoadBalancersResponse;  ///< What the action returns.

  /// @{
  /// A value of `load_balancer_status`.
  static constexpr const char* kLoadBalancerStatusActive = "Active";
  static constexpr const char* kLoadBalancerStatusInActive = "InActive";
  /// @}

  std::optional<std::string> address{};        ///< Only the ELB instance that serves at this IP address.
  std::optional<std::string> ens_region_id{};  ///< Only ELB instances on this node.
  /// Only ELB instances on one of these nodes. Known from the API metadata only.
  std::vector<std::string> ens_region_ids{};
  std::optional<std::string> load_balancer_id{};    ///< Only this ELB instance.
  std::optional<std::string> load_balancer_name{};  ///< Only ELB instances of this name.
  /// Only ELB instances in this state: Active (listeners forward the traffic they receive, by their rules) or InActive
  /// (they no longer forward it).
  std::optional<std::string> load_balancer_status{};
  /// Only ELB instances of this type. Known from the API metadata only.
  std::optional<std::string> load_balancer_type{};
  std::optional<std::string> network_id{};    ///< Only ELB instances in this network.
  std::optional<std::int64_t> page_number{};  ///< Page to return; 1 by default.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, 10 to 100; 10 by default.
  std::optional<std::string> server_id{};     ///< Only ELB instances that have this instance as backend server.
  std::optional<std::string> vswitch_id{};    ///< Only ELB instances on this vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancersResponse::LoadBalancer*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancersRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancersRequest&) noexcept;
inline auto& ItemsOf(DescribeLoadBalancersResponse& page) noexcept {
  return page.load_balancers;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
