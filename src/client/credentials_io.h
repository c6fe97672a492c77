#pragma once

#include <chrono>
#include <stop_token>
#include <variant>

#include "alibabacloud/credentials.h"
#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// Runs a provider's resolution to its end on this thread and does the I/O that it asks for. Ends with kTimeout when
/// `timeout` runs out and with kCancelled when `stop` is asked to stop.
[[nodiscard]] std::variant<Credentials, Error> ResolveCredentials(const CredentialsProvider& provider,
                                                                  Transport& transport,
                                                                  std::chrono::milliseconds timeout,
                                                                  std::stop_token stop);

}  // namespace alibabacloud::internal
