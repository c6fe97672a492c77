#pragma once

#include <optional>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// Judges a complete reply: fills `response` from a success, and says what went wrong otherwise. Also notes in
/// `metadata` what only the body tells; the header moves there. `response` is absent for a call by name, whose body
/// stays as it is.
[[nodiscard]] std::optional<Error> ReadReply(const schema::Action& action, HttpResponse& reply,
                                             const LimitOptions& limits, std::optional<schema::MutableObject> response,
                                             ResponseMetadata& metadata);

}  // namespace alibabacloud::internal
