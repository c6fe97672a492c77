#pragma once

#include <optional>
#include <string_view>

#include "codegen/diagnostics.h"
#include "codegen/model.h"

namespace alibabacloud::codegen {

/// Reads a model file; `file` is what messages call it. Reports unknown keys, values of the wrong type and missing
/// keys, and gives nothing only when the text is not a JSON object.
[[nodiscard]] std::optional<Action> ReadAction(std::string_view text, std::string_view file, Diagnostics& diagnostics);

/// Reads a service.json, without its actions.
[[nodiscard]] std::optional<Service> ReadService(std::string_view text, std::string_view file,
                                                 Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
