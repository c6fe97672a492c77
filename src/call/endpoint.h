#pragma once

#include <string>
#include <string_view>
#include <variant>

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

/// Reads "host", "host:port" or "http(s)://host[:port][/]"; without a scheme it is https.
[[nodiscard]] std::variant<Endpoint, Error> ParseEndpoint(std::string_view text);

/// The explicit endpoint if there is one; else the product's host for the region: from its table, by the rule
/// `<product>.<region>.aliyuncs.com` for a region that the table lacks, and the central host without a region.
[[nodiscard]] std::variant<Endpoint, Error> ResolveEndpoint(const schema::Product& product, std::string_view region,
                                                            std::string_view explicit_endpoint);

/// Whether it has the shape of a region id: 1 to 64 of a-z, 0-9 and "-".
[[nodiscard]] bool IsWellFormedRegion(std::string_view region) noexcept;

}  // namespace alibabacloud::internal
