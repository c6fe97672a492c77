// Generated from src/ecs/models/DescribePrefixListAssociations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePrefixListAssociations returns.
struct DescribePrefixListAssociationsResponse {
  /// One prefix list association.
  struct PrefixListAssociation {
    std::optional<std::string> resource_id{};    ///< ID of the resource.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
  };

  std::optional<std::string> next_token{};                        ///< Token of the next page; empty on the last one.
  std::vector<PrefixListAssociation> prefix_list_associations{};  ///< The resources that use the prefix list.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the resources that use a prefix list.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `prefix_list_associations`.
struct DescribePrefixListAssociationsRequest {
  using Response = DescribePrefixListAssociationsResponse;  ///< What the action returns.

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> prefix_list_id{};  ///< Required. ID of the prefix list.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribePrefixListAssociationsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListAssociationsResponse::PrefixListAssociation*) noexcept;
const schema::Struct& SchemaOf(const DescribePrefixListAssociationsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePrefixListAssociationsRequest&) noexcept;
inline auto& ItemsOf(DescribePrefixListAssociationsResponse& page) noexcept {
  return page.prefix_list_associations;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
