#pragma once

#include "alibabacloud/client_options.h"
#include "call/call_events.h"

namespace alibabacloud::internal {

/// Who watches the calls of a client with these options: the observer of the options, and what writes their log, if
/// there is one.
[[nodiscard]] Observers ObserversOf(const ClientOptions& options);

}  // namespace alibabacloud::internal
