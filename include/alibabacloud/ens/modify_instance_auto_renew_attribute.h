// Generated from src/ens/models/ModifyInstanceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyInstanceAutoRenewAttribute returns.
struct ModifyInstanceAutoRenewAttributeResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the auto-renewal settings of instances.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceAutoRenewAttributeRequest {
  using Response = ModifyInstanceAutoRenewAttributeResponse;  ///< What the action returns.

  std::optional<std::string> auto_renew{};      ///< Required. Whether auto-renewal is enabled. Default: False.
  std::optional<std::string> duration{};        ///< Length of one auto-renewal.
  std::optional<std::string> instance_ids{};    ///< Required. IDs of the instances.
  std::optional<std::string> renewal_status{};  ///< Renewal status; AutoRenewal means automatic renewal.
};

const schema::Struct& SchemaOf(const ModifyInstanceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
