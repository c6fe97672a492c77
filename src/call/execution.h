#pragma once

#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/http.h"

namespace alibabacloud::internal {

/// Returns whether the service may have executed the request that a complete response reports as failed. False only for
/// what proves that it did not: an error of the service itself, which has a code and a request id and does not tell of
/// a failure during execution; throttling; and status 407, which a proxy answers before it passes a request on. A
/// redirect or an error without the service's envelope may come from a gateway that had passed the request on.
///
/// `headers` are those of the response. `error.request_id` is that of the body or of the headers.
[[nodiscard]] bool MaybeExecuted(const Error& error, const std::vector<HttpHeader>& headers) noexcept;

}  // namespace alibabacloud::internal
