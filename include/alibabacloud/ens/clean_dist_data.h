// Generated from src/ens/models/CleanDistData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CleanDistData returns.
struct CleanDistDataResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes distributed data of an application.
///
/// Not repeated after a failure that may have been executed.
struct CleanDistDataRequest {
  using Response = CleanDistDataResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};         ///< ID of the application.
  std::optional<std::string> data_name{};      ///< Name of the data.
  std::optional<std::string> data_version{};   ///< Version of the data.
  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
};

const schema::Struct& SchemaOf(const CleanDistDataResponse*) noexcept;
const schema::Struct& SchemaOf(const CleanDistDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CleanDistDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
