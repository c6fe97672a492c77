// Generated from src/ens/models/DescribeMountTargets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeMountTargets returns.
struct DescribeMountTargetsResponse {
  /// One mount target.
  struct MountTargets {
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusActive = "active";
    static constexpr const char* kStatusInactive = "inactive";
    static constexpr const char* kStatusPending = "pending";
    static constexpr const char* kStatusDeleting = "deleting";
    /// @}

    std::optional<std::string> ens_region_id{};        ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> file_system_id{};       ///< ID of the file system.
    std::optional<std::string> mount_target_domain{};  ///< Domain of the mount target.
    std::optional<std::string> mount_target_name{};    ///< Name of the mount target.
    std::optional<std::string> net_work_id{};          ///< ID of the network.
    std::optional<std::string> status{};               ///< Status of the mount target.
  };

  std::vector<MountTargets> mount_targets{};  ///< The mount targets.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the mount targets of a file system.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `mount_targets`.
struct DescribeMountTargetsRequest {
  using Response = DescribeMountTargetsResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};      ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> file_system_id{};     ///< Required. ID of the file system.
  std::optional<std::string> mount_target_name{};  ///< Name of the mount target.
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};         ///< Items on a page. Default: 10.
};

const schema::Struct& SchemaOf(const DescribeMountTargetsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeMountTargetsResponse::MountTargets*) noexcept;
const schema::Struct& SchemaOf(const DescribeMountTargetsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeMountTargetsRequest&) noexcept;
inline auto& ItemsOf(DescribeMountTargetsResponse& page) noexcept {
  return page.mount_targets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
