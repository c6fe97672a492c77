// Generated from src/ens/models/DistApplicationData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DistApplicationData returns.
struct DistApplicationDataResponse {
  /// One dist result.
  struct DistResult {
    std::optional<std::string> name{};            ///< Name of the dist result.
    std::optional<std::int64_t> result_code{};    ///< Code of the result.
    std::optional<std::string> result_descrip{};  ///< Description of the result.
    std::optional<std::string> version{};         ///< Version number or name.
  };

  std::vector<std::string> dist_instance_ids{};             ///< IDs of the instances that receive the data.
  std::optional<std::int64_t> dist_instance_total_count{};  ///< Number of the instances that receive the data.
  std::vector<DistResult> dist_results{};                   ///< The results of the distribution.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Distributes data of an application to instances and returns the results.
///
/// Not repeated after a failure that may have been executed.
struct DistApplicationDataRequest {
  using Response = DistApplicationDataResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};         ///< Required. ID of the application.
  std::optional<std::string> data{};           ///< Required. Data to distribute or push, as text.
  std::optional<std::string> dist_strategy{};  ///< Strategy of the distribution.
};

const schema::Struct& SchemaOf(const DistApplicationDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DistApplicationDataResponse::DistResult*) noexcept;
const schema::Struct& SchemaOf(const DistApplicationDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DistApplicationDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
