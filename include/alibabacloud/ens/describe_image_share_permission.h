// Generated from src/ens/models/DescribeImageSharePermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeImageSharePermission returns.
struct DescribeImageSharePermissionResponse {
  /// One account.
  struct Account {
    std::optional<std::string> aliyun_uid{};  ///< ID of the Alibaba Cloud account.
  };

  std::vector<Account> accounts{};            ///< The accounts the image is shared with.
  std::optional<std::string> image_id{};      ///< ID of the image.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the accounts with which an image is shared.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `accounts`.
struct DescribeImageSharePermissionRequest {
  using Response = DescribeImageSharePermissionResponse;  ///< What the action returns.

  std::optional<std::int64_t> aliyun_id{};   ///< ID of the Alibaba Cloud account.
  std::optional<std::string> image_id{};     ///< Required. ID of the image.
  std::optional<std::string> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};    ///< Items on a page. Default: 10.
};

const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse::Account*) noexcept;
const schema::Struct& SchemaOf(const DescribeImageSharePermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeImageSharePermissionRequest&) noexcept;
inline auto& ItemsOf(DescribeImageSharePermissionResponse& page) noexcept {
  return page.accounts;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
