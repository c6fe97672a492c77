// Generated from src/ecs/models/DescribeImagePipelines.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImagePipelines returns.
struct DescribeImagePipelinesResponse {
  /// One image pipeline.
  struct ImagePipelineSet {
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
      struct ImageTag {
        std::optional<std::string> tag_key{};    ///< Key of the tag.
        std::optional<std::string> tag_value{};  ///< Value of the tag.
      };

      std::optional<std::string> description{};   ///< Description of the image option.
      std::optional<std::string> image_family{};  ///< Name of the image family.
      ImageFeatures image_features{};             ///< The features of the image.
      std::optional<std::string> image_name{};    ///< Name of the image.
      std::vector<ImageTag> image_tags{};         ///< The tags of the image.
    };

    /// The options of the image import.
    struct ImportImageOptions {
      /// One disk device mapping.
      struct DiskDeviceMapping {
        std::optional<std::int64_t> disk_image_size{};  ///< Size of the disk made from the image.
        std::optional<std::string> format{};            ///< Format of the image file.
        std::optional<std::string> oss_bucket{};        ///< OSS bucket of the image file. Wire: OSSBucket.
        std::optional<std::string> oss_object{};        ///< Key of the image file in the OSS bucket. Wire: OSSObject.
      };

      /// The features of the image.
      struct Features {
        /// Version of the instance metadata service the image supports, v1 or v2.
        std::optional<std::string> imds_support{};
        std::optional<std::string> nvme_support{};  ///< Support for NVMe.
      };

      /// One import image tag.
      struct ImportImageTag {
        std::optional<std::string> key{};    ///< Key of the import image tag.
        std::optional<std::string> value{};  ///< Value of the import image tag.
      };

      std::optional<std::string> architecture{};              ///< System architecture, such as x86_64.
      std::optional<std::string> boot_mode{};                 ///< Boot mode of the image.
      std::optional<std::string> description{};               ///< Description of the import image option.
      std::vector<DiskDeviceMapping> disk_device_mappings{};  ///< The disks of the image.
      Features features{};                                    ///< The features of the image.
      std::optional<std::string> image_name{};                ///< Name of the image.
      std::vector<ImportImageTag> import_image_tags{};        ///< The tags of the imported image.
      std::optional<std::string> license_type{};              ///< Type of the license of the operating system.
      std::optional<std::string> os_type{};                   ///< Type of the operating system. Wire: OSType.
      std::optional<std::string> platform{};                  ///< Operating system platform.
      std::optional<bool> retain_imported_image{};            ///< Whether the imported image is kept.
      /// When the imported image is kept: after success, after failure, always or never.
      std::optional<std::string> retention_strategy{};
      std::optional<std::string> role_name{};  ///< Name of the RAM role.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::vector<std::string> add_accounts{};  ///< IDs of the accounts to share the image with.
    AdvancedOptions advanced_options{};       ///< The advanced options.
    /// Image the pipeline starts from; BaseImageType tells what the value is.
    std::optional<std::string> base_image{};
    std::optional<std::string> base_image_type{};      ///< Kind of the base image, such as IMAGE.
    std::optional<std::string> build_content{};        ///< Text of the image build template.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<bool> delete_instance_on_failure{};  ///< Whether the build instance is deleted when the build fails.
    std::optional<std::string> description{};          ///< Description of the image pipeline.
    std::optional<std::string> image_family{};         ///< Name of the image family. @deprecated
    std::optional<std::string> image_name{};           ///< Name of the image. @deprecated
    ImageOptions image_options{};                      ///< The image options.
    std::optional<std::string> image_pipeline_id{};    ///< ID of the image pipeline.
    ImportImageOptions import_image_options{};         ///< The options of the image import.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
    std::optional<std::string> name{};                         ///< Name of the image pipeline.
    std::optional<std::string> nvme_support{};                 ///< Support for NVMe. @deprecated
    std::vector<std::string> repair_items{};                   ///< Items to repair.
    std::optional<std::string> repair_mode{};                  ///< Mode of the repair, such as Standard.
    std::optional<std::string> resource_group_id{};            ///< ID of the resource group.
    std::optional<std::int64_t> system_disk_size{};            ///< Size of the system disk in GiB.
    std::vector<Tag> tags{};                                   ///< The tags.
    std::optional<std::string> test_content{};                 ///< Content of the test of the image.
    std::vector<std::string> to_region_ids{};                  ///< Regions to copy the image to.
    std::optional<std::string> vswitch_id{};                   ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::vector<ImagePipelineSet> image_pipeline{};  ///< The image pipelines.
  std::optional<std::int64_t> max_results{};       ///< Greatest number of items to return.
  std::optional<std::string> next_token{};         ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists image pipelines.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `image_pipeline`.
struct DescribeImagePipelinesRequest {
  using Response = DescribeImagePipelinesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::vector<std::string> image_pipeline_id{};  ///< IDs of the image pipelines.
  std::optional<std::int64_t> max_results{};     ///< Greatest number of items to return. Range: 1..500. Default: 50.
  std::optional<std::string> name{};             ///< Only items of this name.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeImagePipelinesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImagePipelinesRequest&) noexcept;
inline auto& ItemsOf(DescribeImagePipelinesResponse& page) noexcept {
  return page.image_pipeline;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
