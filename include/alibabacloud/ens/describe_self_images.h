// Generated from src/ens/models/DescribeSelfImages.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSelfImages returns.
struct DescribeSelfImagesResponse {
  /// One image.
  struct Image {
    /// One disk device mapping.
    struct DiskDeviceMapping {
      /// @{
      /// A value of `type`.
      static constexpr const char* kTypeSystem = "system";
      static constexpr const char* kTypeData = "data";
      /// @}

      std::optional<std::string> format{};    ///< Format of the image file.
      std::optional<std::string> image_id{};  ///< ID of the image. Wire: imageId.
      std::optional<std::string> size{};      ///< Size of the disk device mapping.
      std::optional<std::string> type{};      ///< Type of the disk device mapping.
    };

    /// @{
    /// A value of `architecture`.
    static constexpr const char* kArchitectureI386 = "i386";
    static constexpr const char* kArchitectureX8664 = "x86_64";
    /// @}
    /// @{
    /// A value of `image_owner_alias`.
    static constexpr const char* kImageOwnerAliasOthers = "others";
    static constexpr const char* kImageOwnerAliasSelf = "self";
    /// @}

    std::optional<std::string> architecture{};              ///< System architecture, such as x86_64.
    std::optional<std::string> compute_type{};              ///< Type of the compute resource, such as ens_vm.
    std::optional<std::string> creation_time{};             ///< Time of creation.
    std::vector<DiskDeviceMapping> disk_device_mappings{};  ///< The disks of the image.
    std::optional<std::string> image_id{};                  ///< ID of the image.
    std::optional<std::string> image_name{};                ///< Name of the image.
    std::optional<std::string> image_owner_alias{};         ///< Source of the image, such as system or self.
    std::optional<std::string> image_size{};                ///< Size of the image.
    std::optional<std::string> image_storage_size{};        ///< Storage size of the image.
    std::optional<std::string> instance_id{};               ///< ID of the instance.
    std::optional<std::string> os_version{};                ///< Version of the operating system.
    std::optional<std::string> platform{};                  ///< Operating system platform.
    std::optional<std::string> region_id{};                 ///< Region, such as cn-hangzhou.
    std::optional<std::string> snapshot_id{};               ///< ID of the snapshot.
    std::optional<std::string> status{};                    ///< Status of the image.
  };

  std::optional<std::int64_t> code{};        ///< Result code.
  std::vector<Image> images{};               ///< The images.
  std::optional<std::string> page_number{};  ///< Number of the page, from 1.
  std::optional<std::string> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Lists custom images of the account.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `images`.
struct DescribeSelfImagesRequest {
  using Response = DescribeSelfImagesResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};      ///< ID of the image.
  std::optional<std::string> image_name{};    ///< Name of the image.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> snapshot_id{};   ///< ID of the snapshot.
};

const schema::Struct& SchemaOf(const DescribeSelfImagesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSelfImagesResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeSelfImagesResponse::Image::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const DescribeSelfImagesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSelfImagesRequest&) noexcept;
inline auto& ItemsOf(DescribeSelfImagesResponse& page) noexcept {
  return page.images;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
