#include "testing/test_client.h"

#include <chrono>

#include "alibabacloud/credentials.h"

namespace alibabacloud::internal {

void UseForTests(ClientOptions& options) {
  constexpr std::chrono::milliseconds kAtOnce{0};
  options.credentials = StaticCredentials("testid", "testsecret");
  options.allow_default_region = false;
  RetryOptions& retry = options.retry;
  retry.base_delay = retry.max_delay = kAtOnce;
  retry.throttled_base_delay = retry.throttled_max_delay = kAtOnce;
  retry.conflict_min_delay = retry.conflict_max_delay = kAtOnce;
}

}  // namespace alibabacloud::internal
