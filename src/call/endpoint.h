#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/service.h"
#include "base/endpoint_text.h"

namespace alibabacloud::internal {

/// What the endpoint of a call depends on; all views may be empty.
struct EndpointChoice {
  std::string_view region;
  std::string_view explicit_endpoint;     ///< Of an option.
  std::string_view environment_endpoint;  ///< The value of EndpointVariable().
  Network network = Network::kPublic;
  std::string_view region_origin{};  ///< What names the region, for errors; empty for an option.
};

/// The environment variable with the product's endpoint: ALIBABA_CLOUD_ENDPOINT_ECS.
[[nodiscard]] std::string EndpointVariable(const schema::Product& product);

/// Returns the explicit endpoint if there is one, else that of the environment, else the product's host for region and
/// network. Hosts come from the product's table. For a region that the table lacks, a regional product follows the rule
/// `<product>[-vpc].<region>.aliyuncs.com`, and another one has its central host, for public calls only. Public calls
/// without a region go to the central host.
///
/// The error is kInvalidArgument: a malformed region or endpoint, the VPC network without a region, or with one in
/// which a product that is not regional has no VPC host.
[[nodiscard]] std::variant<Endpoint, Error> ResolveEndpoint(const schema::Product& product,
                                                            const EndpointChoice& choice);

/// Whether the Location service could know better than ResolveEndpoint(): nobody named an endpoint, and it is the
/// public host of a region that is looked for.
[[nodiscard]] bool IsDiscoverable(const schema::Product& product, const EndpointChoice& choice) noexcept;

}  // namespace alibabacloud::internal
