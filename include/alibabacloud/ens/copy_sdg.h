// Generated from src/ens/models/CopySDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CopySDG returns.
struct CopySDGResponse {
  /// The data of the response.
  struct Data {
    /// The result.
    struct Result {
      /// One failure.
      struct FailedItems {
        std::optional<std::string> destination_region_id{};  ///< Destination region.
        std::optional<std::string> error_message{};          ///< Error message of the item.
      };

      std::optional<std::int64_t> failed_count{};   ///< Number of items that fail.
      std::vector<FailedItems> failed_items{};      ///< The items that fail.
      std::optional<std::int64_t> success_count{};  ///< Number of items that succeeded.
    };

    std::optional<std::string> message{};  ///< Text about the result.
    Result result{};                       ///< The result.
    std::optional<bool> success{};         ///< Whether the operation succeeded.
  };

  Data data{};  ///< The data of the response.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Copies a shared data group (SDG) to nodes and returns the failures.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct CopySDGRequest {
  using Response = CopySDGResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> destination_region_ids{};  ///< Required. Destination regions.
  std::optional<std::string> sdg_id{};                               ///< Required. ID of the SDG. Wire: SDGId.
};

const schema::Struct& SchemaOf(const CopySDGResponse*) noexcept;
const schema::Struct& SchemaOf(const CopySDGResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const CopySDGResponse::Data::Result*) noexcept;
const schema::Struct& SchemaOf(const CopySDGResponse::Data::Result::FailedItems*) noexcept;
const schema::Struct& SchemaOf(const CopySDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CopySDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
