// Generated from src/ens/models/PrepareUpload.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What PrepareUpload returns.
struct PrepareUploadResponse {
  std::optional<std::string> addition_info{};  ///< Additional information about the upload.
  std::optional<std::string> bucket_name{};    ///< Name of the bucket.
  std::optional<std::string> endpoint{};       ///< Endpoint of the bucket.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Prepares the upload of an object and returns the bucket and endpoint to use.
///
/// Not repeated after a failure that may have been executed.
struct PrepareUploadRequest {
  using Response = PrepareUploadResponse;  ///< What the action returns.

  std::optional<std::string> addition_type{};  ///< Type of the additional information.
  std::optional<std::string> bucket_name{};    ///< Required. Name of the bucket.
  std::optional<std::string> client_ip{};      ///< IP address of the client.
  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> object_key{};     ///< Key of the object.
  std::optional<std::string> station{};        ///< Station of the upload.
  std::optional<std::int64_t> storage_cost{};  ///< Storage cost of the upload.
};

const schema::Struct& SchemaOf(const PrepareUploadResponse*) noexcept;
const schema::Struct& SchemaOf(const PrepareUploadRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const PrepareUploadRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
