#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/error.h"

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

/// Whether it has the shape of a region id: 1 to 64 of a-z, 0-9 and "-".
[[nodiscard]] bool IsWellFormedRegion(std::string_view region) noexcept;

}  // namespace alibabacloud::internal
