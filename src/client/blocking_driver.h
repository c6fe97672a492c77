#pragma once

#include <stop_token>

#include "alibabacloud/credentials.h"
#include "alibabacloud/transport.h"
#include "call/call.h"

namespace alibabacloud::internal {

/// Drives the call to its end on this thread.
[[nodiscard]] CallResult DriveBlocking(Call& call, const CredentialsProvider& credentials, Transport& transport,
                                       const std::stop_token& stop);

}  // namespace alibabacloud::internal
