// Generated from src/ens/models/DescribeAICImages.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeAICImages returns.
struct DescribeAICImagesResponse {
  /// One image.
  struct Images {
    std::optional<std::string> android_version{};  ///< Android version of the image.
    std::optional<std::string> creation_time{};    ///< Time of creation.
    std::optional<std::string> description{};      ///< Description of the image.
    std::optional<std::string> image_id{};         ///< ID of the image.
    std::optional<std::string> image_url{};        ///< URL of the image.
    std::optional<std::string> status{};           ///< Status of the image.
    std::optional<std::string> user{};             ///< User of the image.
  };

  std::vector<Images> images{};               ///< The images.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists images for AIC instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `images`.
struct DescribeAICImagesRequest {
  using Response = DescribeAICImagesResponse;  ///< What the action returns.

  /// @{
  /// A value of `image_type`.
  static constexpr const char* kImageTypePublic = "public";
  static constexpr const char* kImageTypePrivate = "private";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusVerifying = "verifying";
  static constexpr const char* kStatusDisable = "disable";
  static constexpr const char* kStatusAvailable = "available";
  /// @}

  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> image_id{};     ///< ID of the image.
  std::optional<std::string> image_type{};   ///< Type of the image, public or private.
  std::optional<std::string> image_url{};    ///< URL of the image.
  std::optional<std::string> max_date{};     ///< Latest date as yyyy-MM-dd.
  std::optional<std::string> min_date{};     ///< Earliest date as yyyy-MM-dd.
  std::optional<std::string> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> status{};       ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeAICImagesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAICImagesResponse::Images*) noexcept;
const schema::Struct& SchemaOf(const DescribeAICImagesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAICImagesRequest&) noexcept;
inline auto& ItemsOf(DescribeAICImagesResponse& page) noexcept {
  return page.images;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
