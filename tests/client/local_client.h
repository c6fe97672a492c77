#pragma once

#include <string>

#include "alibabacloud/client_options.h"

namespace alibabacloud::test {

/// Options for a client of a server on this machine: one attempt, no proxy, keys that no service knows.
inline ClientOptions LocalOptions(std::string endpoint) {
  ClientOptions options;
  options.endpoint = std::move(endpoint);
  options.credentials = StaticCredentials("test-id", "test-secret");
  options.retry.max_attempts = 1;
  options.timeouts.call = std::chrono::seconds(20);
  options.proxy.no_proxy = "*";
  return options;
}

}  // namespace alibabacloud::test
