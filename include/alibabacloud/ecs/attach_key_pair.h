// Generated from src/ecs/models/AttachKeyPair.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AttachKeyPair returns.
struct AttachKeyPairResponse {
  /// One result.
  struct Result {
    std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::optional<std::string> message{};      ///< Text about the result.
    std::optional<std::string> success{};      ///< Whether the operation succeeded.
  };

  std::optional<std::string> fail_count{};     ///< Number of items that fail.
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Result> results{};             ///< The results, one for each item of the request.
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Binds an SSH key pair to instances and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed.
struct AttachKeyPairRequest {
  using Response = AttachKeyPairResponse;  ///< What the action returns.

  /// Required. IDs of the instances, as a JSON array of strings.
  std::optional<std::vector<std::string>> instance_ids{};
  std::optional<std::string> key_pair_name{};  ///< Required. Name of the key pair.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AttachKeyPairResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachKeyPairResponse::Result*) noexcept;
const schema::Struct& SchemaOf(const AttachKeyPairRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachKeyPairRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
