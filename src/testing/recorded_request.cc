#include "alibabacloud/testing/recorded_request.h"

#include "testing/received_request.h"

namespace alibabacloud::testing {

std::string_view RecordedRequest::Parameter(std::string_view name) const noexcept {
  return internal::FindParameter(parameters, name);
}

}  // namespace alibabacloud::testing
