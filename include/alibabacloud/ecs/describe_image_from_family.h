// Generated from src/ecs/models/DescribeImageFromFamily.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImageFromFamily returns.
struct DescribeImageFromFamilyResponse {
  /// The image; as a number, the count of images.
  struct Image {
    /// One disk device mapping.
    struct DiskDeviceMapping {
      std::optional<std::string> device{};  ///< Device name of the disk, such as /dev/xvda.
      std::optional<std::string> format{};  ///< Format of the image file.
      /// OSS bucket the image is imported from. Wire: ImportOSSBucket.
      std::optional<std::string> import_oss_bucket{};
      /// OSS object the image is imported from. Wire: ImportOSSObject.
      std::optional<std::string> import_oss_object{};
      std::optional<std::string> size{};         ///< Size of the disk device mapping in GiB.
      std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
      std::optional<std::string> type{};         ///< Type of the disk device mapping.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// @{
    /// A value of `architecture`.
    static constexpr const char* kArchitectureI386 = "i386";
    static constexpr const char* kArchitectureX8664 = "x86_64";
    /// @}
    /// @{
    /// A value of `image_owner_alias`.
    static constexpr const char* kImageOwnerAliasSystem = "system";
    static constexpr const char* kImageOwnerAliasSelf = "self";
    static constexpr const char* kImageOwnerAliasOthers = "others";
    static constexpr const char* kImageOwnerAliasMarketplace = "marketplace";
    /// @}
    /// @{
    /// A value of `os_type`.
    static constexpr const char* kOSTypeWindows = "windows";
    static constexpr const char* kOSTypeLinux = "linux";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusUnAvailable = "UnAvailable";
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusCreating = "Creating";
    static constexpr const char* kStatusCreateFailed = "CreateFailed";
    /// @}
    /// @{
    /// A value of `usage`.
    static constexpr const char* kUsageInstance = "instance";
    static constexpr const char* kUsageNone = "none";
    /// @}

    std::optional<std::string> architecture{};              ///< System architecture, such as x86_64.
    std::optional<std::string> creation_time{};             ///< Time of creation.
    std::optional<std::string> description{};               ///< Description of the image.
    std::vector<DiskDeviceMapping> disk_device_mappings{};  ///< The disks of the image.
    std::optional<std::string> image_family{};              ///< Name of the image family.
    std::optional<std::string> image_id{};                  ///< ID of the image.
    std::optional<std::string> image_name{};                ///< Name of the image.
    std::optional<std::string> image_owner_alias{};         ///< Source of the image, such as system or self.
    std::optional<std::string> image_version{};             ///< Version of the image.
    std::optional<bool> is_copied{};                        ///< Whether the image is a copy.
    /// Whether the owner shares the image with other accounts, as true or false.
    std::optional<std::string> is_self_shared{};
    std::optional<bool> is_subscribed{};            ///< Whether the image is subscribed to.
    std::optional<bool> is_support_cloudinit{};     ///< Whether the image supports cloud-init.
    std::optional<bool> is_support_io_optimized{};  ///< Whether the image supports I/O optimized instances.
    std::optional<std::string> os_name{};           ///< Name of the operating system. Wire: OSName.
    std::optional<std::string> os_type{};           ///< Type of the operating system. Wire: OSType.
    std::optional<std::string> platform{};          ///< Operating system platform.
    std::optional<std::string> product_code{};      ///< Product code in the Alibaba Cloud Marketplace.
    std::optional<std::string> progress{};          ///< Progress in percent.
    std::optional<std::int64_t> size{};             ///< Size of the image in GiB.
    std::optional<std::string> status{};            ///< Status of the image.
    std::vector<Tag> tags{};                        ///< The tags.
    std::optional<std::string> usage{};             ///< What the resource is used for, such as none.
  };

  Image image{};  ///< The image; as a number, the count of images.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns an image of an image family.
///
/// A read: repeated after any failure that may pass.
struct DescribeImageFromFamilyRequest {
  using Response = DescribeImageFromFamilyResponse;  ///< What the action returns.

  std::optional<std::string> image_family{};  ///< Required. Name of the image family.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse::Image::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse::Image::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageFromFamilyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImageFromFamilyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
