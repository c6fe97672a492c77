#include "testing/wire.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

WireRequest ToWire(const HttpRequest& request) {
  std::string_view rest = request.url;
  if (const std::size_t scheme = rest.find("://"); scheme != std::string_view::npos) rest.remove_prefix(scheme + 3);
  const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
  WireRequest wire{.method = std::string(ToString(request.method)),
                   .target = std::string(rest.substr(end)),
                   .headers = request.headers,
                   .body = std::string(request.body.view())};
  if (!wire.target.starts_with('/')) wire.target.insert(0, 1, '/');
  if (FindHeader(wire.headers, "host").empty()) wire.headers.push_back({"Host", std::string(rest.substr(0, end))});
  return wire;
}

}  // namespace alibabacloud::internal
