// Generated from src/ecs/models/CreateImagePipeline.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateImagePipeline returns.
struct CreateImagePipelineResponse {
  std::optional<std::string> image_pipeline_id{};  ///< ID of the image pipeline.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an image pipeline and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateImagePipelineRequest {
  using Response = CreateImagePipelineResponse;  ///< What the action returns.

  /// The advanced options.
  struct AdvancedOptions {
    std::optional<std::string> image_name_suffix{};  ///< Suffix of the image name.
    std::optional<bool> retain_cloud_assistant{};    ///< Whether Cloud Assistant stays in the image.
    std::optional<bool> skip_build_image{};          ///< Whether to skip building the image.
    std::optional<bool> skip_check_image{};          ///< Whether to skip checking the image.
  };

  /// The image options.
  struct ImageOptions {
    /// The features of the image.
    struct ImageFeatures {
      std::optional<std::string> nvme_support{};  ///< Support for NVMe.
    };

    /// One image tag.
    struct ImageTags {
      std::optional<std::string> key{};    ///< Key of the image tag.
      std::optional<std::string> value{};  ///< Value of the image tag.
    };

    std::optional<std::string> description{};   ///< Description of the image option.
    std::optional<std::string> image_family{};  ///< Name of the image family.
    ImageFeatures image_features{};             ///< The features of the image.
    std::optional<std::string> image_name{};    ///< Name of the image.
    std::vector<ImageTags> image_tags{};        ///< The tags of the image.
  };

  /// The options of the image import.
  struct ImportImageOptions {
    /// One disk device mapping.
    struct DiskDeviceMappings {
      std::optional<std::int64_t> disk_image_size{};  ///< Size of the disk made from the image.
      std::optional<std::string> format{};            ///< Format of the image file.
      std::optional<std::string> oss_bucket{};        ///< OSS bucket of the image file. Wire: OSSBucket.
      std::optional<std::string> oss_object{};        ///< Key of the image file in the OSS bucket. Wire: OSSObject.
    };

    /// The features of the image.
    struct Features {
      /// @{
      /// A value of `imds_support`.
      static constexpr const char* kImdsSupportV1 = "v1";
      static constexpr const char* kImdsSupportV2 = "v2";
      /// @}

      /// Version of the instance metadata service the image supports, v1 or v2. Default: v1.
      std::optional<std::string> imds_support{};
      std::optional<std::string> nvme_support{};  ///< Support for NVMe.
    };

    /// One import image tag.
    struct ImportImageTags {
      std::optional<std::string> key{};    ///< Key of the import image tag.
      std::optional<std::string> value{};  ///< Value of the import image tag.
    };

    /// @{
    /// A value of `retention_strategy`.
    static constexpr const char* kRetentionStrategyRetainOnlySuccessful = "RetainOnlySuccessful";
    static constexpr const char* kRetentionStrategyRetainOnlyFailed = "RetainOnlyFailed";
    static constexpr const char* kRetentionStrategyRetainAlways = "RetainAlways";
    static constexpr const char* kRetentionStrategyRetainNever = "RetainNever";
    /// @}

    std::optional<std::string> architecture{};               ///< System architecture, such as x86_64.
    std::optional<std::string> boot_mode{};                  ///< Boot mode of the image.
    std::optional<std::string> description{};                ///< Description of the import image option.
    std::vector<DiskDeviceMappings> disk_device_mappings{};  ///< The disks of the image.
    Features features{};                                     ///< The features of the image.
    std::optional<std::string> image_name{};                 ///< Name of the image.
    std::vector<ImportImageTags> import_image_tags{};        ///< The tags of the imported image.
    std::optional<std::string> license_type{};               ///< Type of the license of the operating system.
    std::optional<std::string> os_type{};                    ///< Type of the operating system. Wire: OSType.
    std::optional<std::string> platform{};                   ///< Operating system platform.
    std::optional<bool> retain_imported_image{};             ///< Whether the imported image is kept. @deprecated
    /// When the imported image is kept: after success, after failure, always or never. Default: RetainNever.
    std::optional<std::string> retention_strategy{};
    std::optional<std::string> role_name{};  ///< Name of the RAM role.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::vector<std::int64_t> add_account{};  ///< IDs of the accounts to share the image with.
  AdvancedOptions advanced_options{};       ///< The advanced options.
  std::optional<std::string> base_image{};  ///< Image the pipeline starts from; BaseImageType tells what the value is.
  std::optional<std::string> base_image_type{};  ///< Required. Kind of the base image, such as IMAGE.
  std::optional<std::string> build_content{};    ///< Text of the image build template.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> delete_instance_on_failure{};  ///< Whether the build instance is deleted when the build fails.
  std::optional<std::string> description{};          ///< Text that describes the item.
  std::optional<std::string> image_family{};         ///< Name of the image family. @deprecated
  std::optional<std::string> image_name{};           ///< Name of the image. @deprecated
  ImageOptions image_options{};                      ///< The image options.
  ImportImageOptions import_image_options{};         ///< The options of the image import.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth. Range: 0..100.
  std::optional<std::string> name{};                         ///< Name of the item.
  std::optional<std::string> nvme_support{};                 ///< Support for NVMe. @deprecated
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> repair_item{};                    ///< Items to repair.
  std::optional<std::string> repair_mode{};                  ///< Mode of the repair, such as Standard.
  std::optional<std::string> resource_group_id{};            ///< ID of the resource group.
  std::optional<std::int64_t> system_disk_size{};            ///< Size of the system disk in GiB.
  std::vector<Tag> tag{};                                    ///< The tags.
  std::optional<std::string> test_content{};                 ///< Content of the test of the image.
  std::vector<std::string> to_region_id{};                   ///< Regions to copy the image to.
  std::optional<std::string> vswitch_id{};                   ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateImagePipelineResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::AdvancedOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImageOptions::ImageFeatures*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImageOptions::ImageTags*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions::Features*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions::ImportImageTags*) noexcept;
const schema::Struct& SchemaOf(const CreateImagePipelineRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateImagePipelineRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
