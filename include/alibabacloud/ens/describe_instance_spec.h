// Generated from src/ens/models/DescribeInstanceSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceSpec returns.
struct DescribeInstanceSpecResponse {
  /// One instance type.
  struct InstanceSpec {
    std::optional<std::string> core{};           ///< Number of vCPUs.
    std::optional<std::string> display_name{};   ///< Name of the instance type to show to people; may be Chinese.
    std::optional<std::string> instance_type{};  ///< Code of the instance type, such as ens.sn1.stiny.
    std::optional<std::string> memory{};         ///< Memory in MB.
  };

  std::optional<std::int64_t> bandwidth_limit{};     ///< Greatest bandwidth of one instance in Mbit/s.
  std::optional<std::int64_t> code{};                ///< Business code: 0 means success.
  std::optional<std::int64_t> data_disk_max_size{};  ///< Greatest size of the data disk in GB.
  std::optional<std::int64_t> data_disk_min_size{};  ///< Least size of the data disk in GB.
  std::vector<InstanceSpec> instance_specs{};        ///< The instance types.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> system_disk_max_size{};  ///< Greatest size of the system disk in GB.
};

/// Lists the instance types that can be bought, with the limits of disks and bandwidth.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeInstanceSpecRequest {
  using Response = DescribeInstanceSpecResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeInstanceSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceSpecResponse::InstanceSpec*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceSpecRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
