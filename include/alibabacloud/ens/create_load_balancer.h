// Generated from src/ens/models/CreateLoadBalancer.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateLoadBalancer returns.
struct CreateLoadBalancerResponse {
  std::optional<std::string> load_balancer_id{};    ///< ID of the new ELB instance.
  std::optional<std::string> load_balancer_name{};  ///< Name of the ELB instance.
  std::optional<std::string> network_id{};          ///< ID of the network.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch of the ELB instance. Wire: VSwitchId.
};

/// Creates an Edge Load Balancer (ELB) instance. Limits: 100 calls per second, 5 per user.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// Errors, HTTP 400: NoPermission.
struct CreateLoadBalancerRequest {
  using Response = CreateLoadBalancerResponse;  ///< What the action returns.

  /// @{
  /// A value of `pay_type`.
  static constexpr const char* kPayTypePostPaid = "PostPaid";
  /// @}

  std::optional<std::string> billing_cycle{};  ///< Billing cycle of the ELB instance. Known from the API metadata only.
  /// Token that makes the call safe to repeat: with the same token it is executed once. Known from the API metadata
  /// only.
  std::optional<std::string> client_token{};
  std::optional<std::string> ens_region_id{};  ///< Required. The node to create the ELB instance on.
  /// Name of the ELB instance: 1 to 80 English or Chinese characters, not starting with http:// or https://. Unset, the
  /// system assigns a random name.
  std::optional<std::string> load_balancer_name{};
  /// Required. Specification of the ELB instance, such as elb.s2.medium.
  std::optional<std::string> load_balancer_spec{};
  std::optional<std::string> load_balancer_type{};  ///< Type of the ELB instance. Known from the API metadata only.
  std::optional<std::string> network_id{};          ///< Required. ID of the network to create the ELB instance in.
  /// Required. Billing method; only PostPaid (pay-as-you-go) is supported at present.
  std::optional<std::string> pay_type{};
  std::optional<std::string> vswitch_id{};  ///< Required. ID of the vSwitch of the ELB instance. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateLoadBalancerResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateLoadBalancerRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateLoadBalancerRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
