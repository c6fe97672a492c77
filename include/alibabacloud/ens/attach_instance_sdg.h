// Generated from src/ens/models/AttachInstanceSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AttachInstanceSDG returns.
struct AttachInstanceSDGResponse {
  /// The data of the response.
  struct Data {
    /// The result.
    struct Result {
      /// One failure.
      struct FailedItems {
        std::optional<std::string> err_message{};  ///< Error message of the item.
        std::optional<std::string> instance_id{};  ///< ID of the instance.
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

/// Attaches a shared data group (SDG) to AIC instances and returns the failures.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct AttachInstanceSDGRequest {
  using Response = AttachInstanceSDGResponse;  ///< What the action returns.

  /// The loading options.
  struct LoadOpt {
    std::optional<bool> block_rw_split{};               ///< Whether reads and writes of blocks are split.
    std::optional<std::int64_t> block_rw_split_size{};  ///< Size for the split of block reads and writes.
    std::optional<bool> cache{};                        ///< Whether to use a cache.
    std::optional<std::int64_t> cache_size{};           ///< Size of the cache.
  };

  std::optional<std::string> disk_access_protocol{};       ///< Protocol by which the disk is accessed.
  std::optional<std::string> disk_type{};                  ///< Type of the disk.
  std::optional<std::vector<std::string>> instance_ids{};  ///< Required. IDs of the instances.
  LoadOpt load_opt{};                                      ///< The loading options.
  std::optional<std::string> sdg_id{};                     ///< Required. ID of the SDG. Wire: SDGId.
};

const schema::Struct& SchemaOf(const AttachInstanceSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachInstanceSDGResponse::Data*) noexcept;
const schema::Struct& SchemaOf(const AttachInstanceSDGResponse::Data::Result*) noexcept;
const schema::Struct& SchemaOf(const AttachInstanceSDGResponse::Data::Result::FailedItems*) noexcept;
const schema::Struct& SchemaOf(const AttachInstanceSDGRequest*) noexcept;
const schema::Struct& SchemaOf(const AttachInstanceSDGRequest::LoadOpt*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachInstanceSDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
