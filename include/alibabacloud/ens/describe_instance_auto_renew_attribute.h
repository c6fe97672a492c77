// Generated from src/ens/models/DescribeInstanceAutoRenewAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceAutoRenewAttribute returns.
struct DescribeInstanceAutoRenewAttributeResponse {
  /// Renewal settings of one instance.
  struct InstanceRenewAttribute {
    std::optional<bool> auto_renewal{};  ///< Whether the instance is renewed automatically.
    /// Months of each automatic renewal; the sample has 0 without automatic renewal.
    std::optional<std::string> duration{};
    std::optional<std::string> instance_id{};  ///< ID of the instance.
  };

  std::optional<std::int64_t> code{};                               ///< Business code: 0 means success.
  std::vector<InstanceRenewAttribute> instance_renew_attributes{};  ///< Renewal settings of the instances.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the renewal settings of one or more instances.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceAutoRenewAttributeRequest {
  using Response = DescribeInstanceAutoRenewAttributeResponse;  ///< What the action returns.

  /// Required. The instances to look up; sent as one text, separated by semicolons.
  std::vector<std::string> instance_ids{};
};

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceAutoRenewAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
