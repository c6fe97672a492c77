#include "call/endpoint.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/invalid_argument.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

Endpoint HttpsEndpoint(std::string host) { return {.scheme = "https", .authority = std::move(host)}; }

using HostTable = std::span<const schema::RegionEndpoint>;

std::string_view HostOfRegion(HostTable table, std::string_view region) {
  const auto found =
      std::lower_bound(table.begin(), table.end(), region,
                       [](const schema::RegionEndpoint& entry, std::string_view key) { return entry.region < key; });
  return found != table.end() && found->region == region ? found->host : std::string_view();
}

std::string HostByRule(std::string_view prefix, std::string_view region) {
  return std::string(prefix).append(".").append(region).append(".aliyuncs.com");
}

// The table comes first: a product with a central host may have hosts of their own for some regions.
Endpoint ResolvePublic(const schema::Product& product, std::string_view region) {
  const std::string_view host = HostOfRegion(product.endpoints, region);
  if (!host.empty()) return HttpsEndpoint(std::string(host));
  const bool is_central = region.empty() || !product.regional;
  return HttpsEndpoint(is_central ? std::string(product.central_endpoint) : HostByRule(product.key, region));
}

Error NoVpcHost(const schema::Product& product, std::string_view region) {
  std::string message = "network kVpc: ";
  message.append(product.key).append(" has no VPC host ");
  message += region.empty() ? "without a region" : "in region \"" + std::string(region) + '"';
  for (const schema::RegionEndpoint& entry : product.vpc_endpoints) {
    message.append(&entry == product.vpc_endpoints.data() ? ", only in " : ", ").append(entry.region);
  }
  return InvalidArgument(std::move(message));
}

std::variant<Endpoint, Error> ResolveVpc(const schema::Product& product, std::string_view region) {
  const std::string_view host = HostOfRegion(product.vpc_endpoints, region);
  if (!host.empty()) return HttpsEndpoint(std::string(host));
  if (!product.regional) return NoVpcHost(product, region);
  if (region.empty()) {
    return InvalidArgument("network kVpc needs a region, since each has a VPC host of its own; set region");
  }
  return HttpsEndpoint(HostByRule(std::string(product.key) + "-vpc", region));
}

Error MalformedRegion(const EndpointChoice& choice) {
  std::string message = "region \"" + EscapeForDisplay(choice.region, 100) + '"';
  if (!choice.region_origin.empty()) message.append(" (from ").append(choice.region_origin).append(")");
  return InvalidArgument(message +
                         " is malformed: expected 1 to 64 characters of a-z, 0-9 and \"-\", such as cn-hangzhou");
}

}  // namespace

std::string EndpointVariable(const schema::Product& product) {
  std::string name = "ALIBABA_CLOUD_ENDPOINT_";
  for (const char c : product.key) name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return name;
}

std::variant<Endpoint, Error> ResolveEndpoint(const schema::Product& product, const EndpointChoice& choice) {
  if (!choice.region.empty() && !IsWellFormedRegion(choice.region)) return MalformedRegion(choice);
  if (!choice.explicit_endpoint.empty()) return ParseEndpoint(choice.explicit_endpoint);
  if (!choice.environment_endpoint.empty()) {
    return ParseEndpoint(choice.environment_endpoint, EndpointVariable(product));
  }
  if (choice.network == Network::kVpc) return ResolveVpc(product, choice.region);
  return ResolvePublic(product, choice.region);
}

bool IsDiscoverable(const schema::Product& product, const EndpointChoice& choice) noexcept {
  return product.regional && choice.network == Network::kPublic && IsWellFormedRegion(choice.region) &&
         choice.explicit_endpoint.empty() && choice.environment_endpoint.empty();
}

}  // namespace alibabacloud::internal
