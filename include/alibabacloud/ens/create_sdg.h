// Generated from src/ens/models/CreateSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateSDG returns.
struct CreateSDGResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> sdg_id{};  ///< ID of the SDG. Wire: SDGId.
};

/// Creates a shared data group (SDG) and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateSDGRequest {
  using Response = CreateSDGResponse;  ///< What the action returns.

  std::optional<std::string> billing_cycle{};       ///< Cycle of the billing, such as Day.
  std::optional<std::string> description{};         ///< Text that describes the item.
  std::optional<std::string> disk_type{};           ///< Type of the disk.
  std::optional<std::string> from_sdg_id{};         ///< ID of the SDG to create the new one from. Wire: FromSDGId.
  std::optional<std::string> instance_id{};         ///< Required. ID of the instance.
  std::optional<std::int64_t> performance_level{};  ///< Performance level of the disk, such as PL1.
  std::optional<std::string> size{};                ///< Size of the disk or SDG in GiB.
};

const schema::Struct& SchemaOf(const CreateSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSDGRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
