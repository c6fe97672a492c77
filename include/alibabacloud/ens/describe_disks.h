// Generated from src/ens/models/DescribeDisks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeDisks returns.
struct DescribeDisksResponse {
  /// One disk.
  struct Disks {
    /// One tag.
    struct Tags {
      std::optional<std::string> key{};    ///< Key of the tag.
      std::optional<std::string> value{};  ///< Value of the tag.
    };

    /// @{
    /// A value of `disk_charge_type`.
    static constexpr const char* kDiskChargeTypePrepaid = "prepaid";
    static constexpr const char* kDiskChargeTypePostpaid = "postpaid";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusInUse = "In-use";
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusAttaching = "Attaching";
    static constexpr const char* kStatusDetaching = "Detaching";
    static constexpr const char* kStatusCreating = "Creating";
    static constexpr const char* kStatusReIniting = "ReIniting";
    /// @}
    /// @{
    /// A value of `type`.
    static constexpr const char* kType1 = "1";
    static constexpr const char* kType2 = "2";
    /// @}

    std::optional<std::string> category{};          ///< Category of the disk, such as cloud_efficiency.
    std::optional<std::string> creation_time{};     ///< Time of creation.
    std::optional<bool> delete_with_instance{};     ///< Whether the disk is released along with the instance.
    std::optional<std::string> description{};       ///< Description of the disk.
    std::optional<std::string> disk_charge_type{};  ///< Billing method of the disk.
    std::optional<std::string> disk_id{};           ///< ID of the disk.
    std::optional<std::string> disk_name{};         ///< Name of the disk.
    std::optional<bool> encrypted{};                ///< Whether encryption is enabled.
    std::optional<std::string> encrypted_key_id{};  ///< ID of the encryption key.
    std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};       ///< ID of the instance.
    std::optional<std::string> instance_name{};     ///< Name of the instance.
    std::optional<bool> portable{};                 ///< Whether the disk is removable.
    std::optional<std::string> serial_id{};         ///< Serial number of the disk.
    std::optional<std::int64_t> size{};             ///< Size of the disk.
    std::optional<std::string> snapshot_id{};       ///< ID of the snapshot.
    std::optional<std::string> status{};            ///< Status of the disk.
    std::vector<Tags> tags{};                       ///< The tags.
    std::optional<std::string> type{};              ///< Type of the disk.
  };

  std::optional<std::int64_t> code{};         ///< Result code.
  std::vector<Disks> disks{};                 ///< The disks.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists disks.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `disks`.
struct DescribeDisksRequest {
  using Response = DescribeDisksResponse;  ///< What the action returns.

  /// @{
  /// A value of `disk_type`.
  static constexpr const char* kDiskTypeServiceDisk = "ServiceDisk";
  static constexpr const char* kDiskTypeResoureDisk = "ResoureDisk";
  static constexpr const char* kDiskTypePostPayDisk = "PostPayDisk";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInUse = "In-use";
  static constexpr const char* kStatusAvailable = "Available";
  static constexpr const char* kStatusAttaching = "Attaching";
  static constexpr const char* kStatusDetaching = "Detaching";
  static constexpr const char* kStatusCreating = "Creating";
  static constexpr const char* kStatusReIniting = "ReIniting";
  static constexpr const char* kStatusDeleting = "Deleting";
  static constexpr const char* kStatusDeleted = "Deleted";
  static constexpr const char* kStatusExpiring = "Expiring";
  /// @}
  /// @{
  /// A value of `type`.
  static constexpr const char* kTypeSystem = "system";
  static constexpr const char* kTypeData = "data";
  /// @}

  std::optional<std::string> category{};                     ///< Category of the disk, such as cloud_efficiency.
  std::optional<std::string> disk_charge_type{};             ///< Billing method of the disk.
  std::optional<std::string> disk_id{};                      ///< ID of the disk.
  std::optional<std::vector<std::string>> disk_ids{};        ///< IDs of the disks.
  std::optional<std::string> disk_name{};                    ///< Name of the disk.
  std::optional<std::string> disk_type{};                    ///< Type of the disk.
  std::optional<std::string> ens_region_id{};                ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::vector<std::string>> ens_region_ids{};  ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> instance_id{};                  ///< ID of the instance.
  std::optional<std::string> order_by_params{};              ///< Order of the results: fields with asc or desc.
  std::optional<std::string> page_number{};                  ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};                    ///< Items on a page. Default: 10.
  std::optional<std::string> snapshot_id{};                  ///< ID of the snapshot.
  std::optional<std::string> status{};                       ///< Only items of this status.
  std::optional<std::string> type{};                         ///< Only items of this type.
};

const schema::Struct& SchemaOf(const DescribeDisksResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disks*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disks::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDisksRequest&) noexcept;
inline auto& ItemsOf(DescribeDisksResponse& page) noexcept {
  return page.disks;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
