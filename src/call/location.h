#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"
#include "codec/parameter_list.h"

// The one call of the Location service that the library makes: which host serves a product in a region.

namespace alibabacloud::internal {

/// The Location service; DiscoveryOptions::endpoint may name another host of it.
[[nodiscard]] const schema::Product& LocationProduct() noexcept;

/// DescribeEndpoints, a read. Without tables, as actions called by name: AddLocationParameters() makes its parameters
/// and ReadLocationReply() reads what comes back.
[[nodiscard]] const schema::Action& DescribeEndpointsAction() noexcept;

/// Asks for the product's public host in the region. No type of host that the service knows is documented to mean VPCs,
/// so it is never asked for theirs.
void AddLocationParameters(const schema::Product& product, std::string_view region, ParameterList& parameters);

/// Largest reply that is read, in bytes; a real one has some hundred.
inline constexpr std::size_t kMaxLocationReply = std::size_t{1} << 20;

/// The host that a reply names, in lower case; nothing when it names none that can be used. Only a bare host name below
/// aliyuncs.com can be: no reply sends signed requests elsewhere or over plain http.
[[nodiscard]] std::optional<std::string> ReadLocationReply(const HttpResponse& reply);

}  // namespace alibabacloud::internal
