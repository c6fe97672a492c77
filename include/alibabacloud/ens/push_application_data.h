// Generated from src/ens/models/PushApplicationData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What PushApplicationData returns.
struct PushApplicationDataResponse {
  /// One push result.
  struct PushResult {
    std::optional<std::string> name{};            ///< Name of the push result.
    std::optional<std::int64_t> result_code{};    ///< Code of the result.
    std::optional<std::string> result_descrip{};  ///< Description of the result.
    std::optional<std::string> version{};         ///< Version number or name.
  };

  std::vector<PushResult> push_results{};  ///< The results of pushing the data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Pushes data of an application to nodes and returns the results.
///
/// Not repeated after a failure that may have been executed.
struct PushApplicationDataRequest {
  using Response = PushApplicationDataResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};         ///< Required. ID of the application.
  std::optional<std::string> data{};           ///< Required. Data to distribute or push, as text.
  std::optional<std::string> push_strategy{};  ///< Strategy of pushing the data.
  std::optional<std::int64_t> timeout{};       ///< Timeout in seconds.
};

const schema::Struct& SchemaOf(const PushApplicationDataResponse*) noexcept;
const schema::Struct& SchemaOf(const PushApplicationDataResponse::PushResult*) noexcept;
const schema::Struct& SchemaOf(const PushApplicationDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const PushApplicationDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
