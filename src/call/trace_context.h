#pragma once

#include <optional>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/http.h"

namespace alibabacloud::internal {

/// Whether these values may travel as header fields: of the form that W3C Trace Context level 1 (and of later versions,
/// what it knows of them) prescribes, not too long and free of line breaks. The error names the member that is wrong,
/// and never shows its value: baggage may be private.
[[nodiscard]] std::optional<Error> CheckTraceContext(const TraceContext& trace);

/// Adds a header field for each value that is given.
void AppendTraceHeaders(const TraceContext& trace, std::vector<HttpHeader>& headers);

}  // namespace alibabacloud::internal
