// Generated from src/ens/models/DescribeInstanceVncUrl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceVncUrl returns.
struct DescribeInstanceVncUrlResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> vnc_url{};  ///< URL of the VNC connection. Sensitive: printed as ***.
};

/// Returns the VNC logon URL of an instance.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceVncUrlRequest {
  using Response = DescribeInstanceVncUrlResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DescribeInstanceVncUrlResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceVncUrlRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceVncUrlRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
