// Generated from src/ens/models/DescribeImageInfos.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeImageInfos returns.
struct DescribeImageInfosResponse {
  /// One image.
  struct Image {
    /// One disk.
    struct DiskDeviceMapping {
      std::optional<std::string> format{};    ///< Format of the disk. Known from the API metadata only.
      std::optional<std::string> image_id{};  ///< ID of the image. Known from the API metadata only. Wire: imageId.
      std::optional<std::string> size{};      ///< Size of the disk. Known from the API metadata only.
      std::optional<std::string> type{};      ///< Type of the disk, such as Data. Known from the API metadata only.
    };

    /// @{
    /// A value of `compute_type`.
    static constexpr const char* kComputeTypeEnsVm = "ens_vm";
    static constexpr const char* kComputeTypeArmVm = "arm_vm";
    static constexpr const char* kComputeTypeBareMetal = "bare_metal";
    static constexpr const char* kComputeTypePcfarm = "pcfarm";
    /// @}

    /// Compute type of the image: ens_vm, arm_vm, bare_metal or pcfarm. Known from the API metadata only.
    std::optional<std::string> compute_type{};
    std::optional<std::string> description{};               ///< Description of the image.
    std::vector<DiskDeviceMapping> disk_device_mappings{};  ///< Disks of the image. Known from the API metadata only.
    std::optional<std::string> image_id{};                  ///< ID of the image, the ImageId of other actions.
    std::optional<std::string> image_size{};                ///< Size of the image in GB.
    std::optional<std::string> image_version{};             ///< Version of the image, such as 6.8.
    std::optional<std::string> os_name{};    ///< Operating system of the image, such as centos. Wire: OSName.
    std::optional<std::string> os_type{};    ///< Type of the operating system, such as linux. Wire: OSType.
    std::optional<std::string> region_id{};  ///< ID of the region of the image. Known from the API metadata only.
  };

  std::optional<std::int64_t> code{};  ///< Business code: 0 means success.
  std::vector<Image> images{};         ///< The images.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the images that can be used, all or those of one operating system type.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeImageInfosRequest {
  using Response = DescribeImageInfosResponse;  ///< What the action returns.

  /// @{
  /// A value of `os_type`.
  static constexpr const char* kOsTypeLinux = "linux";
  static constexpr const char* kOsTypeWindows = "windows";
  /// @}

  /// Only images of this operating system type, linux or windows; one only. All images by default.
  std::optional<std::string> os_type{};
};

const schema::Struct& SchemaOf(const DescribeImageInfosResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageInfosResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageInfosResponse::Image::DiskDeviceMapping*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageInfosRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImageInfosRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
