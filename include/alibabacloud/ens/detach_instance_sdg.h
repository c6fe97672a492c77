// Generated from src/ens/models/DetachInstanceSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DetachInstanceSDG returns.
struct DetachInstanceSDGResponse {
  /// The data of the response.
  struct Data {
    /// The result.
    struct Result {
      /// One failure.
      struct FailedItems {
        std::optional<std::string> err_message{};  ///< Error message of the item.
        std::optional<std::string> instance_id{};  ///< ID of the instance.
      };

      std::optional<std::int64_t> failed_count{};  ///< Number of items that fail.
      std::vector<FailedItems> failed_items{};     ///< The items that fail.
      std::optional<std::string> success_count{};  ///< Number of items that succeeded.
    };

    std::optional<std::string> message{};  ///< Text about the result.
    Result result{};                       ///< The result.
    std::optional<bool> success{};         ///< Whether the operation succeeded.
  };

  Data data{};  ///< The data of the response.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Detaches a shared data group (SDG) from AIC instances and returns the failures.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DetachInstanceSDGRequest {
  using Response = DetachInstanceSDGResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> instance_ids{};  ///< Required. IDs of the instances.
  std::optional<std::string> sdg_id{};                     ///< Required. ID of the SDG. Wire: SDGId.
};

const schema::Struct& SchemaOf(const DetachInstanceSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachInstanceSDGResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const DetachInstanceSDGResponse::Data::Result*) noexcept;
const schema::Struct& SchemaOf(const DetachInstanceSDGResponse::Data::Result::FailedItems*) noexcept;
const schema::Struct& SchemaOf(const DetachInstanceSDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachInstanceSDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
