#pragma once

#include <cstddef>
#include <string>

#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// Largest request line and header fields together, in bytes. libcurl refuses a request of more than 1 MiB as if memory
/// had run out (DYN_HTTP_REQUEST in lib/dynbuf.h), and adds some fields of its own.
constexpr std::size_t kMaxRequestHeadBytes = 1'000'000;

/// Returns why no request with this URL and these header fields can be sent, empty if it can.
[[nodiscard]] std::string RequestHeadProblem(const HttpRequest& request);

/// Returns EMFILE or ENFILE if the process or the system has no file descriptor left, otherwise 0. Thread-safe.
[[nodiscard]] int DescriptorShortage() noexcept;

}  // namespace alibabacloud::internal
