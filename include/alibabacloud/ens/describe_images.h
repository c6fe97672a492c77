// Generated from src/ens/models/DescribeImages.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeImages returns.
struct DescribeImagesResponse {
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
    /// A value of `image_owner_alias`.
    static constexpr const char* kImageOwnerAliasSystem = "system";
    static constexpr const char* kImageOwnerAliasSelf = "self";
    static constexpr const char* kImageOwnerAliasOthers = "others";
    /// @}
    /// @{
    /// A value of `platform`.
    static constexpr const char* kPlatformLinux = "Linux";
    static constexpr const char* kPlatformWindows = "Windows";
    /// @}

    std::optional<std::string> architecture{};              ///< System architecture, such as x86_64.
    std::optional<std::string> creation_time{};             ///< Time of creation.
    std::vector<DiskDeviceMapping> disk_device_mappings{};  ///< The disks of the image.
    std::optional<std::string> image_id{};                  ///< ID of the image.
    std::optional<std::string> image_name{};                ///< Name of the image.
    std::optional<std::string> image_owner_alias{};         ///< Source of the image, such as system or self.
    std::optional<std::string> image_size{};                ///< Size of the image.
    std::optional<std::string> platform{};                  ///< Operating system platform.
    std::optional<std::string> region_id{};                 ///< Region, such as cn-hangzhou.
    std::optional<std::string> snapshot_id{};               ///< ID of the snapshot.
  };

  std::optional<std::int64_t> code{};         ///< Result code.
  std::vector<Image> images{};                ///< The images.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists images.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `images`.
struct DescribeImagesRequest {
  using Response = DescribeImagesResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> image_id{};       ///< ID of the image.
  std::optional<std::string> image_name{};     ///< Name of the image.
  std::optional<std::string> page_number{};    ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};      ///< Items on a page. Default: 10.
  std::optional<std::string> snapshot_id{};    ///< ID of the snapshot.
  std::optional<std::string> status{};         ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeImagesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImagesRequest&) noexcept;
inline auto& ItemsOf(DescribeImagesResponse& page) noexcept {
  return page.images;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
