// Generated from src/ens/models/DescribeServcieSchedule.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeServcieSchedule returns.
struct DescribeServcieScheduleResponse {
  /// The summary of the pod.
  struct PodAbstractInfo {
    /// One container status.
    struct ContainerStatus {
      std::optional<std::string> container_id{};  ///< ID of the container.
      std::optional<std::string> name{};          ///< Name of the container status.
    };

    std::optional<bool> container_service{};            ///< Whether this is a container service.
    std::vector<ContainerStatus> container_statuses{};  ///< The statuses of the containers.
    std::optional<bool> name{};                         ///< Name of the pod abstract.
    std::optional<bool> namespace_{};                   ///< Namespace of the resource.
    std::optional<bool> resource_scope{};               ///< Scope of the resource.
    std::optional<bool> status{};                       ///< Status of the pod abstract.
  };

  std::optional<std::int64_t> index{};          ///< Index of the scheduled service.
  std::optional<std::string> instance_id{};     ///< ID of the instance.
  std::optional<std::string> instance_ip{};     ///< IP address of the instance.
  std::optional<std::int64_t> instance_port{};  ///< Port of the instance.
  PodAbstractInfo pod_abstract_info{};          ///< The summary of the pod.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<bool> request_repeated{};  ///< Whether the request repeats an earlier one.
  std::optional<std::string> tcp_ports{};  ///< TCP ports, such as 80-88.
};

/// Returns the instance, ports and container selected by a service schedule.
///
/// A read: repeated after any failure that may pass.
struct DescribeServcieScheduleRequest {
  using Response = DescribeServcieScheduleResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};           ///< Required. ID of the application.
  std::optional<std::string> pod_config_name{};  ///< Name of the pod configuration.
  std::optional<std::string> uuid{};             ///< Required. Universally unique ID.
};

const schema::Struct& SchemaOf(const DescribeServcieScheduleResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeServcieScheduleResponse::PodAbstractInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeServcieScheduleResponse::PodAbstractInfo::ContainerStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeServcieScheduleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeServcieScheduleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
