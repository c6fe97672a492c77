// Generated from src/ecs/models/DescribeImages.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImages returns.
struct DescribeImagesResponse {
  /// One image.
  struct Image {
    /// The options and results of the image check.
    struct DetectionOptions {
      /// One item.
      struct Item {
        std::optional<std::string> name{};        ///< Name of the item.
        std::optional<std::string> risk_code{};   ///< Code of the risk.
        std::optional<std::string> risk_level{};  ///< Level of the risk.
        std::optional<std::string> value{};       ///< Value of the item.
      };

      std::vector<Item> items{};            ///< The items of the image check.
      std::optional<std::string> status{};  ///< Status of the detection option.
    };

    /// One disk device mapping.
    struct DiskDeviceMapping {
      std::optional<std::string> device{};  ///< Device name of the disk, such as /dev/xvda.
      std::optional<bool> encrypted{};      ///< Whether encryption is enabled.
      std::optional<std::string> format{};  ///< Format of the image file.
      /// OSS bucket the image is imported from. Wire: ImportOSSBucket.
      std::optional<std::string> import_oss_bucket{};
      /// OSS object the image is imported from. Wire: ImportOSSObject.
      std::optional<std::string> import_oss_object{};
      std::optional<std::string> progress{};      ///< Progress in percent.
      std::optional<std::int64_t> remain_time{};  ///< Remaining time until completion.
      std::optional<std::string> size{};          ///< Size of the disk device mapping in GiB.
      std::optional<std::string> snapshot_id{};   ///< ID of the snapshot.
      std::optional<std::string> type{};          ///< Type of the disk device mapping.
    };

    /// The features of the image.
    struct Features {
      std::optional<std::string> cpu_online_downgrade{};  ///< Whether vCPUs can be removed while the instance runs.
      std::optional<std::string> cpu_online_upgrade{};    ///< Whether vCPUs can be added while the instance runs.
      /// Version of the instance metadata service the image supports, v1 or v2.
      std::optional<std::string> imds_support{};
      std::optional<std::string> memory_online_downgrade{};  ///< Support of the image for reducing the memory online.
      std::optional<std::string> memory_online_upgrade{};    ///< Support of the image for extending the memory online.
      std::optional<std::string> nvme_support{};             ///< Support for NVMe.
    };

    /// The Secure Boot options of the image.
    struct SecureBootOptions {
      std::optional<std::string> secure_boot_support{};  ///< Support for Secure Boot.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> architecture{};              ///< System architecture, such as x86_64.
    std::optional<std::string> boot_mode{};                 ///< Boot mode of the image.
    std::optional<std::string> creation_time{};             ///< Time of creation.
    std::optional<std::string> description{};               ///< Description of the image.
    DetectionOptions detection_options{};                   ///< The options and results of the image check.
    std::vector<DiskDeviceMapping> disk_device_mappings{};  ///< The disks of the image.
    Features features{};                                    ///< The features of the image.
    std::optional<std::string> image_family{};              ///< Name of the image family.
    std::optional<std::string> image_id{};                  ///< ID of the image.
    std::optional<std::string> image_name{};                ///< Name of the image.
    std::optional<std::string> image_owner_alias{};         ///< Source of the image, such as system or self.
    std::optional<std::int64_t> image_owner_id{};           ///< ID of the account that owns the image.
    std::optional<std::string> image_version{};             ///< Version of the image.
    std::optional<bool> is_copied{};                        ///< Whether the image is a copy.
    std::optional<bool> is_public{};                        ///< Whether the image is public.
    /// Whether the owner shares the image with other accounts, as true or false.
    std::optional<std::string> is_self_shared{};
    std::optional<bool> is_subscribed{};                ///< Whether the image is subscribed to.
    std::optional<bool> is_support_cloudinit{};         ///< Whether the image supports cloud-init.
    std::optional<bool> is_support_io_optimized{};      ///< Whether the image supports I/O optimized instances.
    std::optional<std::string> license_type{};          ///< Type of the license of the operating system.
    std::optional<bool> login_as_non_root_supported{};  ///< Whether the image supports logon as a user other than root.
    std::optional<std::string> os_name{};               ///< Name of the operating system. Wire: OSName.
    std::optional<std::string> os_name_en{};            ///< English name of the operating system. Wire: OSNameEn.
    std::optional<std::string> os_type{};               ///< Type of the operating system. Wire: OSType.
    std::optional<std::string> platform{};              ///< Operating system platform.
    std::optional<std::string> product_code{};          ///< Product code in the Alibaba Cloud Marketplace.
    std::optional<std::string> progress{};              ///< Progress in percent.
    std::optional<std::string> resource_group_id{};     ///< ID of the resource group.
    SecureBootOptions secure_boot_options{};            ///< The Secure Boot options of the image.
    std::optional<std::int64_t> size{};                 ///< Size of the image in GiB.
    std::optional<std::string> status{};                ///< Status of the image.
    std::optional<std::string> supplier_name{};         ///< Name of the supplier.
    std::vector<Tag> tags{};                            ///< The tags.
    std::optional<bool> usable{};                       ///< Whether the image can be used.
    std::optional<std::string> usage{};                 ///< What the resource is used for, such as none.
  };

  std::vector<Image> images{};                ///< The images.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists images and their details.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `images`.
struct DescribeImagesRequest {
  using Response = DescribeImagesResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};    ///< Key of the filter.
    std::optional<std::string> value{};  ///< Value of the filter.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `action_type`.
  static constexpr const char* kActionTypeCreateEcs = "CreateEcs";
  static constexpr const char* kActionTypeChangeOS = "ChangeOS";
  /// @}
  /// @{
  /// A value of `usage`.
  static constexpr const char* kUsageInstance = "instance";
  static constexpr const char* kUsageNone = "none";
  /// @}

  /// Operation the image is for: creating an instance (CreateEcs) or changing the operating system (ChangeOS).
  std::optional<std::string> action_type{};
  std::optional<std::string> architecture{};       ///< System architecture, such as x86_64.
  std::optional<bool> dry_run{};                   ///< Whether to only check the request, without executing it.
  std::vector<Filter> filter{};                    ///< The filters, each a key with a value.
  std::optional<std::string> image_family{};       ///< Name of the image family.
  std::optional<std::string> image_id{};           ///< ID of the image.
  std::optional<std::string> image_name{};         ///< Name of the image.
  std::optional<std::string> image_owner_alias{};  ///< Source of the image, such as system or self.
  std::optional<std::int64_t> image_owner_id{};    ///< ID of the account that owns the image.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<bool> is_public{};                 ///< Whether the image is public. Default: false.
  std::optional<bool> is_support_cloudinit{};      ///< Whether the image supports cloud-init.
  std::optional<bool> is_support_io_optimized{};   ///< Whether the image supports I/O optimized instances.
  std::optional<std::string> os_type{};            ///< Type of the operating system. Wire: OSType.
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};         ///< Items on a page.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<bool> show_expired{};              ///< Whether to return expired images.
  std::optional<std::string> snapshot_id{};        ///< ID of the snapshot.
  /// Only images that are Creating, Waiting, Available (the default), UnAvailable, CreateFailed or Deprecated; several,
  /// separated by commas.
  std::optional<std::string> status{};
  std::vector<Tag> tag{};              ///< The tags.
  std::optional<bool> usable{};        ///< Whether the image can be used.
  std::optional<std::string> usage{};  ///< What the resource is used for, such as none.
};

const schema::Struct& SchemaOf(const DescribeImagesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DetectionOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DetectionOptions::Item*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::Features*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::SecureBootOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesRequest::Filter*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImagesRequest&) noexcept;
inline auto& ItemsOf(DescribeImagesResponse& page) noexcept {
  return page.images;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
