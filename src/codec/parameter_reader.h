#pragma once

#include <string>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/schema/object.h"

namespace alibabacloud::internal {

/// What became of parameters that were read into a request.
struct ParameterReadResult {
  /// Names that stand for no field.
  std::vector<std::string> unknown{};
  /// Names whose value does not fit the field's type.
  std::vector<std::string> misfits{};
};

/// The opposite of EncodeQuery(): fills a request from parameters as they travel ("Tag.1.Key" = "a").
[[nodiscard]] ParameterReadResult ReadParameters(const Parameters& parameters, schema::MutableObject request);

}  // namespace alibabacloud::internal
