#include "client/environment.h"

#include <cstdlib>

#include "call/endpoint.h"

namespace alibabacloud::internal {

std::string EndpointOfEnvironment(const schema::Product& product) {
  const char* value = std::getenv(EndpointVariable(product).c_str());
  return value != nullptr ? value : "";
}

}  // namespace alibabacloud::internal
