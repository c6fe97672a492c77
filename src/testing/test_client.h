#pragma once

#include "alibabacloud/client_options.h"

namespace alibabacloud::internal {

/// Sets credentials of no account, and retries as many as before but without delay.
void UseForTests(ClientOptions& options);

}  // namespace alibabacloud::internal
