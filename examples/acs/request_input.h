#pragma once

#include "alibabacloud/call_options.h"
#include "alibabacloud/schema/table.h"
#include "arguments.h"
#include "services.h"

namespace acs {

/// A request as the command line describes it.
struct RequestInput {
  alibabacloud::schema::OwnedObject request;
  /// Text given for a field that travels as JSON text: sent as it is, never parsed.
  alibabacloud::Parameters verbatim{};
};

/// Reads `--json FILE` and `--Name value` in their order; what comes later wins, a list as a whole. Throws UsageError
/// for what the request has no field for.
[[nodiscard]] RequestInput ReadRequest(const Target& target, const Arguments& arguments);

}  // namespace acs
