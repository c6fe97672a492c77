// Generated from src/ens/models/DeleteSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteSDG returns.
struct DeleteSDGResponse {
  /// The data of the response.
  struct Data {
    /// The result.
    struct Result {
      /// One failure.
      struct FailedItems {
        /// The item that fails.
        struct Item {
          std::optional<std::string> sdg_id{};  ///< ID of the SDG.
        };

        std::optional<std::string> err_message{};  ///< Error message of the item.
        Item item{};                               ///< The item that fails.
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

/// Deletes shared data groups (SDGs) and returns the failures.
///
/// Not repeated after a failure that may have been executed.
struct DeleteSDGRequest {
  using Response = DeleteSDGResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> sdg_id{};  ///< Required. ID of the SDG. Wire: SDGId.
};

const schema::Struct& SchemaOf(const DeleteSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteSDGResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const DeleteSDGResponse::Data::Result*) noexcept;
const schema::Struct& SchemaOf(const DeleteSDGResponse::Data::Result::FailedItems*) noexcept;
const schema::Struct& SchemaOf(const DeleteSDGResponse::Data::Result::FailedItems::Item*) noexcept;
const schema::Struct& SchemaOf(const DeleteSDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteSDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
