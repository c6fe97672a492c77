// Generated from src/ens/models/ExportMeasurementData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ExportMeasurementData returns.
struct ExportMeasurementDataResponse {
  std::optional<std::string> file_path{};  ///< URL of the exported file.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Exports metering data between two dates and returns the path of the file.
///
/// Not repeated after a failure that may have been executed.
struct ExportMeasurementDataRequest {
  using Response = ExportMeasurementDataResponse;  ///< What the action returns.

  std::optional<std::string> end_date{};    ///< Required. End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> start_date{};  ///< Required. Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
};

const schema::Struct& SchemaOf(const ExportMeasurementDataResponse*) noexcept;
const schema::Struct& SchemaOf(const ExportMeasurementDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ExportMeasurementDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
