#include "base/exception_error.h"

#include <exception>
#include <string>

namespace alibabacloud::internal {

Error ErrorOfException(ErrorKind kind, std::string_view what) noexcept {
  Error error{.kind = kind};
  try {
    error.message = std::string("an exception ended the call: ").append(what);
  } catch (const std::exception&) {
    error.message = "out of memory";  // Short enough for std::string to keep it in itself.
  }
  return error;
}

}  // namespace alibabacloud::internal
