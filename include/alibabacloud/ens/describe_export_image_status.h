// Generated from src/ens/models/DescribeExportImageStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeExportImageStatus returns.
struct DescribeExportImageStatusResponse {
  /// @{
  /// A value of `image_export_status`.
  static constexpr const char* kImageExportStatusExporting = "Exporting";
  static constexpr const char* kImageExportStatusExported = "Exported";
  static constexpr const char* kImageExportStatusExportError = "ExportError";
  static constexpr const char* kImageExportStatusUnexported = "Unexported";
  /// @}

  std::optional<std::string> image_export_status{};  ///< Status of the image export.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the export status of an image.
///
/// A read: repeated after any failure that may pass.
struct DescribeExportImageStatusRequest {
  using Response = DescribeExportImageStatusResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};  ///< Required. ID of the image.
};

const schema::Struct& SchemaOf(const DescribeExportImageStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeExportImageStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeExportImageStatusRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
