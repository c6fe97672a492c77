#include "client/environment.h"

#include <cstdlib>

#include "call/endpoint.h"

namespace alibabacloud::internal {

std::string ReadVariable(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

std::string EndpointOfEnvironment(const schema::Product& product) {
  return ReadVariable(EndpointVariable(product).c_str());
}

}  // namespace alibabacloud::internal
