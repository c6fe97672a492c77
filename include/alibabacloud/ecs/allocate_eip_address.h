// Generated from src/ecs/models/AllocateEipAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AllocateEipAddress returns.
struct AllocateEipAddressResponse {
  std::optional<std::string> allocation_id{};  ///< ID of the EIP.
  std::optional<std::string> eip_address{};    ///< IP address of the EIP; as an object, the EIP with its attributes.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Allocates an elastic IP address (EIP) and returns it with its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use AllocateEipAddress of Vpc.
struct AllocateEipAddressRequest {
  using Response = AllocateEipAddressResponse;  ///< What the action returns.

  std::optional<std::int64_t> activity_id{};  ///< ID of the activity the request belongs to.
  std::optional<std::string> bandwidth{};     ///< Bandwidth of the EIP, bandwidth package or physical connection.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::string> isp{};        ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AllocateEipAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const AllocateEipAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AllocateEipAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
