#include "client_settings.h"

#include <cstdlib>
#include <variant>

#include "call/endpoint.h"
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

alibabacloud::ClientOptions ReadClientOptions(const Arguments& arguments) {
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
  const char* region = std::getenv("ALIBABA_CLOUD_REGION_ID");
  options.region = arguments.Value("region").value_or(region != nullptr ? region : "");
  if (!options.region.empty() && !internal::IsWellFormedRegion(options.region)) {
    throw UsageError("the region \"" + options.region + "\" is malformed: expected something like cn-hangzhou");
  }
  options.endpoint = arguments.Value("endpoint").value_or("");
  if (!options.endpoint.empty()) {
    const auto parsed = internal::ParseEndpoint(options.endpoint);
    if (const auto* error = std::get_if<alibabacloud::Error>(&parsed)) throw UsageError(error->message);
  }
  options.user_agent_suffix = "acs";
  return options;
}

}  // namespace acs
