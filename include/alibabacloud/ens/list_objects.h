// Generated from src/ens/models/ListObjects.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListObjects returns.
struct ListObjectsResponse {
  /// One common prefix.
  struct CommonPrefixInfo {
    std::optional<std::string> last_modified{};  ///< Time of the last modification, UTC as yyyy-MM-ddTHH:mm:ss.SSSZ.
    std::optional<std::string> prefix{};         ///< Prefix of the object names.
  };

  /// One content.
  struct Contents {
    std::optional<std::string> etag{};           ///< ETag of the object. Wire: ETag.
    std::optional<std::string> key{};            ///< Name of the object.
    std::optional<std::string> last_modified{};  ///< Time of the last modification, UTC as yyyy-MM-ddTHH:mm:ss.SSSZ.
    std::optional<std::int64_t> size{};          ///< Size of the content.
    std::optional<std::string> storage_class{};  ///< Storage class of the bucket or object.
  };

  std::optional<std::string> bucket_name{};             ///< Name of the bucket.
  std::vector<CommonPrefixInfo> common_prefix_infos{};  ///< The common prefixes with further information.
  std::vector<std::string> common_prefixes{};           ///< Prefixes shared by object names that contain the delimiter.
  std::vector<Contents> contents{};                     ///< The objects of the bucket.
  std::optional<std::string> continuation_token{};      ///< Token at which the listing continues.
  std::optional<std::string> delimiter{};               ///< Delimiter by which object names are grouped, such as /.
  std::optional<std::string> encoding_type{};           ///< Encoding of the object names in the response, such as url.
  std::optional<bool> is_truncated{};                   ///< Whether the listing is incomplete.
  std::optional<std::int64_t> key_count{};              ///< Number of objects returned.
  std::optional<std::string> marker{};                  ///< Marker of the request.
  std::optional<std::int64_t> max_keys{};               ///< Greatest number of objects to return.
  std::optional<std::string> next_continuation_token{};  ///< Token of the next page; empty on the last one.
  std::optional<std::string> next_marker{};              ///< Where the next page starts: Marker of the next request.
  std::optional<std::string> prefix{};                   ///< Prefix of the object names.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the objects of a bucket.
///
/// A read: repeated after any failure that may pass. Paged by `continuation_token`: each page holds some of `contents`.
struct ListObjectsRequest {
  using Response = ListObjectsResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};         ///< Required. Name of the bucket.
  std::optional<std::string> continuation_token{};  ///< Token at which the listing continues.
  std::optional<std::string> delimiter{};           ///< Delimiter by which object names are grouped, such as /.
  std::optional<std::string> encoding_type{};       ///< Encoding of the object names in the response, such as url.
  std::optional<std::string> marker{};              ///< Where to start: the entries after this name are returned.
  std::optional<std::int64_t> max_keys{};    ///< Greatest number of objects to return. Range: 0..1000. Default: 100.
  std::optional<std::string> prefix{};       ///< Prefix of the object names.
  std::optional<std::string> start_after{};  ///< Only objects after this name are returned.
};

const schema::Struct& SchemaOf(const ListObjectsResponse*) noexcept;
const schema::Struct& SchemaOf(const ListObjectsResponse::CommonPrefixInfo*) noexcept;
const schema::Struct& SchemaOf(const ListObjectsResponse::Contents*) noexcept;
const schema::Struct& SchemaOf(const ListObjectsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListObjectsRequest&) noexcept;
inline auto& ItemsOf(ListObjectsResponse& page) noexcept {
  return page.contents;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
