#pragma once

#include <string>

#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// Returns the value of an environment variable; empty if it is not set.
[[nodiscard]] std::string ReadVariable(const char* name);

/// Returns the endpoint that the environment names for the product (ALIBABA_CLOUD_ENDPOINT_ECS); empty if it names
/// none.
[[nodiscard]] std::string EndpointOfEnvironment(const schema::Product& product);

}  // namespace alibabacloud::internal
