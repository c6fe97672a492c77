// Generated from src/ens/models/ExportBillDetailData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ExportBillDetailData returns.
struct ExportBillDetailDataResponse {
  std::optional<std::string> file_path{};  ///< URL of the exported file.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Exports bill details between two dates and returns the path of the file.
///
/// Not repeated after a failure that may have been executed.
struct ExportBillDetailDataRequest {
  using Response = ExportBillDetailDataResponse;  ///< What the action returns.

  std::optional<std::string> end_date{};    ///< Required. End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> start_date{};  ///< Required. Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
};

const schema::Struct& SchemaOf(const ExportBillDetailDataResponse*) noexcept;
const schema::Struct& SchemaOf(const ExportBillDetailDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ExportBillDetailDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
