// Generated from src/ecs/models/ModifyInstanceSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceSpec returns.
struct ModifyInstanceSpecResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Changes the instance type, disks or public bandwidth of an instance and returns the task ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyInstanceSpecRequest {
  using Response = ModifyInstanceSpecResponse;  ///< What the action returns.

  /// One disk.
  struct Disk {
    std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> disk_id{};            ///< ID of the disk.
    std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::string> category{};  ///< Category of the resource, for a disk such as cloud_ssd.
  };

  /// The temporary change.
  struct Temporary {
    std::optional<std::string> end_time{};                     ///< End of the time range or period.
    std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
    std::optional<std::string> start_time{};                   ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  };

  std::optional<bool> allow_migrate_across_zone{};  ///< Whether migration across zones is allowed.
  std::optional<bool> async{};                      ///< Whether to execute the request asynchronously.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::vector<Disk> disk{};                  ///< The disks.
  std::optional<bool> dry_run{};             ///< Whether to only check the request, without executing it.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::int64_t> internet_max_bandwidth_in{};   ///< Greatest inbound Internet bandwidth.
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth. Range: 0..100.
  std::optional<std::string> modify_mode{};                  ///< Mode of the modification.
  SystemDisk system_disk{};                                  ///< The system disk.
  Temporary temporary{};                                     ///< The temporary change.
};

const schema::Struct& SchemaOf(const ModifyInstanceSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest::Disk*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest::SystemDisk*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest::Temporary*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
