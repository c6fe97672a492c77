// Generated from src/ens/models/DescribeCreatePrePaidInstanceResult.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeCreatePrePaidInstanceResult returns.
struct DescribeCreatePrePaidInstanceResultResponse {
  /// The result of the creation.
  struct InstanceCreateResult {
    std::optional<std::string> instance_create_status{};  ///< Status of the creation.
    std::optional<std::string> instance_id{};             ///< ID of the instance.
  };

  InstanceCreateResult instance_create_result{};  ///< The result of the creation.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the creation status of a subscription instance.
///
/// A read: repeated after any failure that may pass.
struct DescribeCreatePrePaidInstanceResultRequest {
  using Response = DescribeCreatePrePaidInstanceResultResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DescribeCreatePrePaidInstanceResultResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult*) noexcept;
const schema::Struct& SchemaOf(const DescribeCreatePrePaidInstanceResultRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCreatePrePaidInstanceResultRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
