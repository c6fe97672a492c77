#pragma once

#include <optional>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"
#include "call/sent_secrets.h"

namespace alibabacloud::internal {

/// Reads a complete response: fills `response` from a success, and returns what went wrong otherwise. Also notes in
/// `metadata` what only the body tells; the headers move there. `response` is absent for a call by name, whose body
/// stays as it is. `secrets` are hidden in what the error shows of a body that is not an error of the service; the
/// strings of the service's own errors are as they came.
[[nodiscard]] std::optional<Error> ReadReply(const schema::Action& action, HttpResponse& reply,
                                             const LimitOptions& limits, std::optional<schema::MutableObject> response,
                                             const SentSecrets& secrets, ResponseMetadata& metadata);

}  // namespace alibabacloud::internal
