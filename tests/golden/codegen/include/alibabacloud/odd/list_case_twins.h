// Generated from src/odd/models/ListCaseTwins.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What ListCaseTwins returns.
struct ListCaseTwinsResponse {
  /// Lower.
  struct LowerTag {
    std::optional<std::string> key{};        ///< Wire: key.
    std::optional<std::string> region_id{};  ///< Not a twin. Wire: regionId.
  };

  /// An upper tag.
  struct Tag {
    std::optional<std::string> key{};
  };

  std::optional<std::string> code{};         ///< Code in the envelope.
  std::optional<std::int64_t> lower_code{};  ///< Code of the result. Wire: code.
  std::vector<LowerTag> lower_tags{};        ///< Lower. Wire: tags.
  std::optional<std::string> next_token{};   ///< Where to go on.
  std::vector<Tag> tags{};                   ///< Upper.
};

/// Names that differ in their first letter only.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `tags`.
struct ListCaseTwinsRequest {
  using Response = ListCaseTwinsResponse;  ///< What the action returns.

  /// Not the alias.
  struct ResponseItem {
    std::optional<std::string> a{};
  };

  /// @{
  /// A value of `lower_status`.
  static constexpr const char* kLowerStatusOn = "On";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusOn = "On";
  /// @}

  std::optional<std::string> lower_status{};  ///< Lower. Wire: status.
  std::optional<std::int64_t> max_results{};  ///< Page size.
  std::optional<std::string> next_token{};    ///< Where to go on.
  ResponseItem response{};                    ///< Not the alias.
  std::optional<std::string> status{};        ///< Upper.
};

const schema::Struct& SchemaOf(const ListCaseTwinsResponse*) noexcept;
const schema::Struct& SchemaOf(const ListCaseTwinsResponse::LowerTag*) noexcept;
const schema::Struct& SchemaOf(const ListCaseTwinsResponse::Tag*) noexcept;
const schema::Struct& SchemaOf(const ListCaseTwinsRequest*) noexcept;
const schema::Struct& SchemaOf(const ListCaseTwinsRequest::ResponseItem*) noexcept;
const schema::Action& ActionOf(const Client&, const ListCaseTwinsRequest&) noexcept;
inline auto& ItemsOf(ListCaseTwinsResponse& page) noexcept {
  return page.tags;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
