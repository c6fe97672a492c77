#include "call/location.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <variant>
#include <vector>

#include "alibabacloud/schema/table.h"
#include "base/ascii.h"
#include "call/endpoint.h"
#include "codec/json_reader.h"
#include "codec/struct_builder.h"
#include "codec/xml_reader.h"

namespace alibabacloud {

namespace internal {
namespace {

constexpr std::string_view kPublicApi = "openAPI";

constexpr schema::Product kLocation = {.name = "Location",
                                       .key = "location",
                                       .version = "2015-06-12",
                                       .central_endpoint = "location-readonly.aliyuncs.com",
                                       .regional = false,
                                       .endpoints = {},
                                       .vpc_endpoints = {},
                                       .region_parameter = {}};
constexpr schema::Action kDescribeEndpoints = {
    .name = "DescribeEndpoints", .request = nullptr, .response = nullptr, .idempotency = schema::Idempotency::kSafe};

// What is read of {"Endpoints": {"Endpoint": [{"Endpoint": "...", "Type": "..."}]}, "Success": true}.
struct NamedHost {
  std::string endpoint{};
  std::string type{};
};
struct Reply {
  std::vector<NamedHost> endpoints{};
  std::optional<bool> success{};
};

template <class Member>
constexpr schema::Field MakeField(std::string_view name, std::string_view item_name, std::size_t offset) {
  return {.name = name,
          .item_name = item_name,
          .type = schema::TypeOf<Member>(),
          .offset = static_cast<std::uint32_t>(offset),
          .style = schema::Style::kRepeat,
          .flags = 0};
}

constexpr std::array kNamedHostFields = {
    MakeField<decltype(NamedHost::endpoint)>("Endpoint", {}, offsetof(NamedHost, endpoint)),
    MakeField<decltype(NamedHost::type)>("Type", {}, offsetof(NamedHost, type))};
constexpr schema::Struct kNamedHost = {.name = "NamedHost", .fields = kNamedHostFields, .aliases = {}};

}  // namespace
}  // namespace internal

template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<internal::NamedHost> = &internal::kNamedHost;

namespace internal {
namespace {

constexpr std::array kReplyFields = {
    MakeField<decltype(Reply::endpoints)>("Endpoints", "Endpoint", offsetof(Reply, endpoints)),
    MakeField<decltype(Reply::success)>("Success", {}, offsetof(Reply, success))};
constexpr schema::Struct kReply = {.name = "Reply", .fields = kReplyFields, .aliases = {}};

// What cannot be read leaves nothing behind.
Reply ReadBody(std::string_view body) {
  Reply reply;
  StructBuilder builder{schema::MutableObject(kReply, &reply), {}};
  if (ReadJson(body, builder).ok) return reply;
  builder.Restart();
  if (ReadXml(body, builder).ok) return reply;
  return {};
}

bool IsUsable(const std::string& host) {
  const std::variant<Endpoint, Error> parsed = ParseEndpoint(host);
  const auto* endpoint = std::get_if<Endpoint>(&parsed);
  // A text with a scheme or a port differs from the host in it.
  return endpoint != nullptr && endpoint->authority == host && host.ends_with(".aliyuncs.com");
}

}  // namespace

const schema::Product& LocationProduct() noexcept { return kLocation; }

const schema::Action& DescribeEndpointsAction() noexcept { return kDescribeEndpoints; }

void AddLocationParameters(const schema::Product& product, std::string_view region, ParameterList& parameters) {
  parameters.Add("Id", region);
  parameters.Add("ServiceCode", product.key);
  parameters.Add("Type", kPublicApi);
}

std::optional<std::string> ReadLocationReply(const HttpResponse& reply) {
  if (reply.status < 200 || reply.status > 299 || reply.body.size() > kMaxLocationReply) return std::nullopt;
  const Reply read = ReadBody(reply.body);
  if (read.success == false) return std::nullopt;
  for (const NamedHost& named : read.endpoints) {
    if (!named.type.empty() && named.type != kPublicApi) continue;
    std::string host = ToLower(named.endpoint);
    if (IsUsable(host)) return host;
  }
  return std::nullopt;
}

}  // namespace internal
}  // namespace alibabacloud
