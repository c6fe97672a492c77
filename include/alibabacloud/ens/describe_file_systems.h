// Generated from src/ens/models/DescribeFileSystems.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeFileSystems returns.
struct DescribeFileSystemsResponse {
  /// One file system.
  struct FileSystems {
    /// One mount target.
    struct MountTargets {
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusActive = "active";
      static constexpr const char* kStatusInactive = "inactive";
      static constexpr const char* kStatusPending = "pending";
      static constexpr const char* kStatusDeleting = "deleting";
      /// @}

      std::optional<std::string> mount_target_domain{};  ///< Domain of the mount target.
      std::optional<std::string> mount_target_name{};    ///< Name of the mount target.
      std::optional<std::string> net_work_id{};          ///< ID of the network.
      std::optional<std::string> status{};               ///< Status of the mount target.
    };

    /// @{
    /// A value of `protocol_type`.
    static constexpr const char* kProtocolTypeNFS = "NFS";
    static constexpr const char* kProtocolTypeSMB = "SMB";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusPending = "pending";
    static constexpr const char* kStatusRunning = "running";
    static constexpr const char* kStatusStopped = "stopped";
    static constexpr const char* kStatusExtending = "extending";
    static constexpr const char* kStatusStopping = "stopping";
    static constexpr const char* kStatusDeleting = "deleting";
    /// @}
    /// @{
    /// A value of `storage_type`.
    static constexpr const char* kStorageTypeCapacity = "capacity";
    static constexpr const char* kStorageTypePerformance = "performance";
    /// @}

    std::optional<std::int64_t> capacity{};         ///< Capacity of the file system.
    std::optional<std::string> creation_time{};     ///< Time of creation.
    std::optional<std::string> description{};       ///< Description of the file system.
    std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> file_system_id{};    ///< ID of the file system.
    std::optional<std::string> file_system_name{};  ///< Name of the file system.
    std::optional<std::int64_t> metered_size{};     ///< Metered size of the file system.
    std::vector<MountTargets> mount_targets{};      ///< The mount targets.
    std::optional<std::string> pay_type{};          ///< Billing method.
    std::optional<std::string> protocol_type{};     ///< Protocol of the file system.
    std::optional<std::string> status{};            ///< Status of the file system.
    std::optional<std::string> storage_type{};      ///< Type of the storage.
  };

  std::vector<FileSystems> file_systems{};    ///< The file systems.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists file systems.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `file_systems`.
struct DescribeFileSystemsRequest {
  using Response = DescribeFileSystemsResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> file_system_id{};    ///< ID of the file system.
  std::optional<std::string> file_system_name{};  ///< Name of the file system.
  std::optional<std::int64_t> page_number{};      ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};        ///< Items on a page. Default: 10.
};

const schema::Struct& SchemaOf(const DescribeFileSystemsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeFileSystemsResponse::FileSystems*) noexcept;
const schema::Struct& SchemaOf(const DescribeFileSystemsResponse::FileSystems::MountTargets*) noexcept;
const schema::Struct& SchemaOf(const DescribeFileSystemsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeFileSystemsRequest&) noexcept;
inline auto& ItemsOf(DescribeFileSystemsResponse& page) noexcept {
  return page.file_systems;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
