// Generated from src/ecs/models/DescribeStorageSets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeStorageSets returns.
struct DescribeStorageSetsResponse {
  /// One storage.
  struct StorageSet {
    /// One tag.
    struct Tag {
      std::optional<std::string> key{};    ///< Key of the tag.
      std::optional<std::string> value{};  ///< Value of the tag.
    };

    std::optional<std::string> creation_time{};                  ///< Time of creation.
    std::optional<std::string> description{};                    ///< Description of the storage.
    std::optional<std::string> region_id{};                      ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};              ///< ID of the resource group.
    std::optional<std::string> storage_set_id{};                 ///< ID of the storage set.
    std::optional<std::string> storage_set_name{};               ///< Name of the storage set.
    std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set.
    std::vector<Tag> tags{};                                     ///< The tags.
    std::optional<std::string> zone_id{};                        ///< Zone, such as cn-hangzhou-f.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<StorageSet> storage_sets{};     ///< The storage sets.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists storage sets.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `storage_sets`.
struct DescribeStorageSetsRequest {
  using Response = DescribeStorageSetsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::int64_t> page_number{};                  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                    ///< Items on a page.
  std::optional<std::string> region_id{};                     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::vector<std::string>> storage_set_ids{};  ///< IDs of the storage sets.
  std::optional<std::string> storage_set_name{};              ///< Name of the storage set.
  std::vector<Tag> tag{};                                     ///< The tags.
  std::optional<std::string> zone_id{};                       ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeStorageSetsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageSetsResponse::StorageSet*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageSetsResponse::StorageSet::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageSetsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageSetsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeStorageSetsRequest&) noexcept;
inline auto& ItemsOf(DescribeStorageSetsResponse& page) noexcept {
  return page.storage_sets;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
