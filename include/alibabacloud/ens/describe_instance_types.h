// Generated from src/ens/models/DescribeInstanceTypes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceTypes returns.
struct DescribeInstanceTypesResponse {
  /// One instance type.
  struct InstanceType {
    std::optional<std::int64_t> cpu_core_count{};     ///< Number of vCPU cores.
    std::optional<std::string> instance_type_id{};    ///< ID of the instance type.
    std::optional<std::string> instance_type_name{};  ///< Name of the instance type.
    std::optional<std::int64_t> memory_size{};        ///< Size of the memory in MiB.
  };

  std::optional<std::int64_t> code{};          ///< Result code.
  std::vector<InstanceType> instance_types{};  ///< Instance types.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists instance types.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceTypesRequest {
  using Response = DescribeInstanceTypesResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceTypesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
