#pragma once

#include <string>

#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// The product's endpoint as the environment names it (ALIBABA_CLOUD_ENDPOINT_ECS); empty when it does not.
[[nodiscard]] std::string EndpointOfEnvironment(const schema::Product& product);

}  // namespace alibabacloud::internal
