#pragma once

#include "alibabacloud/transport.h"
#include "testing/http_server.h"

namespace alibabacloud::internal {

/// A transport's request as it would come over a socket.
[[nodiscard]] WireRequest ToWire(const HttpRequest& request);

}  // namespace alibabacloud::internal
