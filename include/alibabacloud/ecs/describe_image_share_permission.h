// Generated from src/ecs/models/DescribeImageSharePermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeImageSharePermission returns.
struct DescribeImageSharePermissionResponse {
  /// One account.
  struct Account {
    std::optional<std::string> aliyun_id{};    ///< ID of the Alibaba Cloud account.
    std::optional<std::string> shared_time{};  ///< When the image was shared.
  };

  /// One share group.
  struct ShareGroup {
    std::optional<std::string> group{};  ///< Group the image is shared with, such as all.
  };

  std::vector<Account> accounts{};            ///< The accounts the image is shared with.
  std::optional<std::string> image_id{};      ///< ID of the image.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<ShareGroup> share_groups{};     ///< The groups that the image is shared with.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the accounts and share groups with which an image is shared.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `accounts`.
struct DescribeImageSharePermissionRequest {
  using Response = DescribeImageSharePermissionResponse;  ///< What the action returns.

  std::optional<std::string> image_id{};      ///< Required. ID of the image.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse::Account*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse::ShareGroup*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSharePermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImageSharePermissionRequest&) noexcept;
inline auto& ItemsOf(DescribeImageSharePermissionResponse& page) noexcept {
  return page.accounts;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
