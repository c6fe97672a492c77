// Generated from src/ens/models/DescribeExportImageInfo.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeExportImageInfo returns.
struct DescribeExportImageInfoResponse {
  /// One image.
  struct Image {
    /// @{
    /// A value of `image_export_status`.
    static constexpr const char* kImageExportStatusExporting = "Exporting";
    static constexpr const char* kImageExportStatusExported = "Exported";
    static constexpr const char* kImageExportStatusExportError = "ExportError";
    static constexpr const char* kImageExportStatusUnexported = "Unexported";
    /// @}
    /// @{
    /// A value of `image_owner_alias`.
    static constexpr const char* kImageOwnerAliasSystem = "system";
    static constexpr const char* kImageOwnerAliasSelf = "self";
    /// @}

    std::optional<std::string> architecture{};         ///< System architecture, such as x86_64.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::string> exported_image_url{};   ///< URL of the exported image. Wire: ExportedImageURL.
    std::optional<std::string> image_export_status{};  ///< Status of the image export.
    std::optional<std::string> image_id{};             ///< ID of the image.
    std::optional<std::string> image_name{};           ///< Name of the image.
    std::optional<std::string> image_owner_alias{};    ///< Source of the image, such as system or self.
    std::optional<std::string> platform{};             ///< Operating system platform.
  };

  std::vector<Image> images{};                ///< The images.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists images with the status and URL of their export.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `images`.
struct DescribeExportImageInfoRequest {
  using Response = DescribeExportImageInfoResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};      ///< ID of the image.
  std::optional<std::string> image_name{};    ///< Name of the image.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Default: 10.
};

const schema::Struct& SchemaOf(const DescribeExportImageInfoResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeExportImageInfoResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeExportImageInfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeExportImageInfoRequest&) noexcept;
inline auto& ItemsOf(DescribeExportImageInfoResponse& page) noexcept {
  return page.images;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
