#include "client_settings.h"

#include <string>
#include <variant>

#include "call/effective_options.h"
#include "call/endpoint.h"
#include "client/default_region.h"
#include "client/environment.h"
#include "failure.h"

namespace acs {

namespace internal = alibabacloud::internal;

Syntax RequestSyntax() {
  return {.words = "<product> <Action>",
          .min_words = 2,
          .max_words = 2,
          .options = {"json", "method", "format", "signature", "region", "endpoint"},
          .takes_parameters = true};
}

namespace {

// The library would choose the same region; here, a wrong one is wrong usage and names where it comes from.
void SetRegion(const Arguments& arguments, const alibabacloud::schema::Product& product,
               alibabacloud::ClientOptions& options) {
  const internal::DefaultRegion default_region;
  options.region = arguments.Value("region").value_or("");
  const internal::RegionChoice region =
      internal::ChooseRegion(product, options, {}, internal::EndpointOfEnvironment(product), &default_region);
  if (!region.warning.empty()) Warn(std::string(region.warning));
  if (!region.name.empty() && !internal::IsWellFormedRegion(region.name)) {
    throw UsageError("the region \"" + std::string(region.name) + '"' +
                     (region.origin.empty() ? "" : " (from " + std::string(region.origin) + ")") +
                     " is malformed: expected something like cn-hangzhou");
  }
  options.region = region.name;
  options.allow_default_region = false;
}

}  // namespace

alibabacloud::ClientOptions ReadClientOptions(const Arguments& arguments,
                                              const alibabacloud::schema::Product& product) {
  using alibabacloud::HttpMethod, alibabacloud::ResponseFormat, alibabacloud::SignatureVersion;
  alibabacloud::ClientOptions options;
  if (const auto method = arguments.Value("method")) {
    options.method = ChooseOf("method", *method, {"GET", "POST"}) == 0 ? HttpMethod::kGet : HttpMethod::kPost;
  }
  if (const auto format = arguments.Value("format")) {
    options.format = ChooseOf("format", *format, {"JSON", "XML"}) == 0 ? ResponseFormat::kJson : ResponseFormat::kXml;
  }
  if (const auto signature = arguments.Value("signature")) {
    const bool v1 = ChooseOf("signature", *signature, {"v1", "v3"}) == 0;
    options.signature = v1 ? SignatureVersion::kV1 : SignatureVersion::kV3;
  }
  options.endpoint = arguments.Value("endpoint").value_or("");
  if (!options.endpoint.empty()) {
    const auto parsed = internal::ParseEndpoint(options.endpoint);
    if (const auto* error = std::get_if<alibabacloud::Error>(&parsed)) throw UsageError(error->message);
  }
  SetRegion(arguments, product, options);
  options.user_agent_suffix = "acs";
  return options;
}

}  // namespace acs
