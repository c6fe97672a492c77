// Generated from src/ens/models/ModifySnatEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifySnatEntry returns.
struct ModifySnatEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes an SNAT entry.
///
/// Not repeated after a failure that may have been executed.
struct ModifySnatEntryRequest {
  using Response = ModifySnatEntryResponse;  ///< What the action returns.

  std::optional<bool> eip_affinity{};            ///< Whether EIP affinity is enabled. Default: true.
  std::optional<bool> isp_affinity{};            ///< Whether carrier affinity is enabled.
  std::optional<std::string> snat_entry_id{};    ///< Required. ID of the SNAT entry.
  std::optional<std::string> snat_entry_name{};  ///< Name of the SNAT entry.
  std::optional<std::string> snat_ip{};          ///< Public IP address of the SNAT entry.
};

const schema::Struct& SchemaOf(const ModifySnatEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySnatEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySnatEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
