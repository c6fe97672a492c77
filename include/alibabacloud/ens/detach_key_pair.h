// Generated from src/ens/models/DetachKeyPair.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DetachKeyPair returns.
struct DetachKeyPairResponse {
  /// One result.
  struct Results {
    std::optional<std::int64_t> code{};        ///< Result code.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
    std::optional<std::string> message{};      ///< Text about the result.
    std::optional<bool> success{};             ///< Whether the operation succeeded.
  };

  std::optional<std::int64_t> fail_count{};    ///< Number of items that fail.
  std::optional<std::string> key_pair_id{};    ///< ID of the key pair.
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Results> results{};             ///< The results, one for each item of the request.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Unbinds an SSH key pair from instances and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DetachKeyPairRequest {
  using Response = DetachKeyPairResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> instance_ids{};  ///< Required. IDs of the instances.
  std::optional<std::string> key_pair_id{};                ///< ID of the key pair.
  std::optional<std::string> key_pair_name{};              ///< Name of the key pair.
};

const schema::Struct& SchemaOf(const DetachKeyPairResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachKeyPairResponse::Results*) noexcept;
const schema::Struct& SchemaOf(const DetachKeyPairRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachKeyPairRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
