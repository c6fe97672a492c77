#pragma once

#include "alibabacloud/client_options.h"

namespace alibabacloud::internal {

/// Sets credentials of no account, takes no region from the environment or a profile, and retries as many as before but
/// without delay.
void UseForTests(ClientOptions& options);

}  // namespace alibabacloud::internal
