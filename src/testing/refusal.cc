#include "testing/refusal.h"

#include <string>

namespace alibabacloud::internal {

Error Refuse(int http_status, std::string_view code, std::string_view message) {
  return {.kind = ErrorKind::kService,
          .code = std::string(code),
          .message = std::string(message),
          .http_status = http_status};
}

Error RefuseMissing(std::string_view common_parameter) {
  return Refuse(400, std::string("Missing").append(common_parameter),
                std::string(common_parameter).append(" is mandatory for this action."));
}

}  // namespace alibabacloud::internal
