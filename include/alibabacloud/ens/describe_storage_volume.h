// Generated from src/ens/models/DescribeStorageVolume.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeStorageVolume returns.
struct DescribeStorageVolumeResponse {
  /// One storage volume.
  struct StorageVolumes {
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusCreating = "creating";
    static constexpr const char* kStatusAvailable = "available";
    static constexpr const char* kStatusDeleting = "deleting";
    static constexpr const char* kStatusDeleted = "deleted";
    /// @}

    std::optional<std::string> auth_protocol{};        ///< Authentication protocol, such as CHAP.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::string> description{};          ///< Description of the storage volume.
    std::optional<std::string> ens_region_id{};        ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::int64_t> is_auth{};             ///< Whether authentication is enabled: 1 yes, 0 no.
    std::optional<std::int64_t> is_enable{};           ///< Whether the storage volume is enabled: 1 yes, 0 no.
    std::optional<std::string> status{};               ///< Status of the storage volume.
    std::optional<std::string> storage_gateway_id{};   ///< ID of the storage gateway.
    std::optional<std::string> storage_id{};           ///< ID of the storage.
    std::optional<std::string> storage_volume_id{};    ///< ID of the storage volume.
    std::optional<std::string> storage_volume_name{};  ///< Name of the storage volume.
    std::optional<std::string> target_name{};          ///< iSCSI qualified name (IQN) of the target.
  };

  std::optional<std::string> page_number{};  ///< Number of the page, from 1.
  std::optional<std::string> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<StorageVolumes> storage_volumes{};  ///< The storage volumes.
  std::optional<std::string> total_count{};       ///< Number of items on all pages.
};

/// Lists the volumes of storage gateways.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `storage_volumes`.
struct DescribeStorageVolumeRequest {
  using Response = DescribeStorageVolumeResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> gateway_id{};     ///< ID of the storage gateway.
  std::optional<std::int64_t> is_enable{};     ///< Whether the storage volume is enabled: 1 yes, 0 no.
  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page.
  std::optional<std::string> storage_id{};     ///< ID of the storage.
  std::optional<std::string> volume_id{};      ///< ID of the storage volume.
};

const schema::Struct& SchemaOf(const DescribeStorageVolumeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageVolumeResponse::StorageVolumes*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageVolumeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeStorageVolumeRequest&) noexcept;
inline auto& ItemsOf(DescribeStorageVolumeResponse& page) noexcept {
  return page.storage_volumes;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
