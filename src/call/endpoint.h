#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// Where requests go. `authority` is the host with the port, unless that is the scheme's own: exactly what the Host
/// header carries and signatures cover.
struct Endpoint {
  std::string scheme{};
  std::string authority{};
  bool is_loopback = false;

  [[nodiscard]] std::string Url() const { return scheme + "://" + authority + "/"; }
};

/// Reads "host", "host:port" or "http(s)://host[:port][/]"; without a scheme it is https. `name` is where the text
/// comes from, for the error: an option or an environment variable.
[[nodiscard]] std::variant<Endpoint, Error> ParseEndpoint(std::string_view text, std::string_view name = "endpoint");

/// What the endpoint of a call depends on; all views may be empty.
struct EndpointChoice {
  std::string_view region;
  std::string_view explicit_endpoint;     ///< Of an option.
  std::string_view environment_endpoint;  ///< The value of EndpointVariable().
  Network network = Network::kPublic;
};

/// The environment variable with the product's endpoint: ALIBABA_CLOUD_ENDPOINT_ECS.
[[nodiscard]] std::string EndpointVariable(const schema::Product& product);

/// The explicit endpoint if there is one, else that of the environment, else the product's host for region and network:
/// from its table, or by the rule `<product>[-vpc].<region>.aliyuncs.com` for a region that the table lacks. The
/// central host serves public calls without a region, and all public calls of a product that is not regional.
///
/// The error is kInvalidArgument: a malformed region or endpoint, the VPC network without a region, or with one in
/// which a product that is not regional has no VPC host.
[[nodiscard]] std::variant<Endpoint, Error> ResolveEndpoint(const schema::Product& product,
                                                            const EndpointChoice& choice);

/// Whether the Location service could know better than ResolveEndpoint(): nobody named an endpoint, and it is the
/// public host of a region that is looked for.
[[nodiscard]] bool IsDiscoverable(const schema::Product& product, const EndpointChoice& choice) noexcept;

/// Whether it has the shape of a region id: 1 to 64 of a-z, 0-9 and "-".
[[nodiscard]] bool IsWellFormedRegion(std::string_view region) noexcept;

}  // namespace alibabacloud::internal
