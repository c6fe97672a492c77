#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/percent.h"
#include "base/time.h"
#include "call/attempt.h"
#include "call/effective_options.h"
#include "call/request_builder.h"
#include "client/environment.h"
#include "client/user_agent.h"
#include "client_settings.h"
#include "codec/validate.h"
#include "commands.h"
#include "failure.h"
#include "preview_mask.h"
#include "preview_sources.h"
#include "request_input.h"
#include "services.h"
#include "text_io.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;

// The pairs of a query or a form.
void DecodePairs(std::string_view text, std::map<std::string, std::string>& pairs) {
  while (!text.empty()) {
    const std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(pair.size() + 1, text.size()));
    const std::size_t equals = pair.find('=');
    pairs[internal::PercentDecode(pair.substr(0, equals), false).value()] =
        internal::PercentDecode(pair.substr(equals + 1), false).value();
  }
}

std::map<std::string, std::string> DecodedParameters(const alibabacloud::HttpRequest& request) {
  std::map<std::string, std::string> pairs;
  const std::string_view url = request.url;
  if (const std::size_t mark = url.find('?'); mark != std::string_view::npos) DecodePairs(url.substr(mark + 1), pairs);
  DecodePairs(request.body.view(), pairs);
  return pairs;
}

Json Headers(const alibabacloud::HttpRequest& request, std::string_view host, bool show_secrets) {
  // Added by the transport.
  Json headers = {{"Host", host}};
  for (const alibabacloud::HttpHeader& header : request.headers) {
    headers[header.name] = show_secrets ? header.value : PreviewMask::Header(header);
  }
  return headers;
}

// The signature is that of the real request, whatever is shown of it.
Json Describe(const Target& target, const internal::Attempt& attempt, std::string_view host, bool show_secrets) {
  const std::map<std::string, std::string> parameters = DecodedParameters(attempt.request);
  const PreviewMask mask(target, parameters);
  const std::string_view form = attempt.request.body.view();
  const std::string_view signed_text = attempt.string_to_sign.view();
  return {{"method", alibabacloud::ToString(attempt.request.method)},
          {"url", show_secrets ? attempt.request.url : mask.Url(attempt.request.url)},
          {"headers", Headers(attempt.request, host, show_secrets)},
          {"body", show_secrets ? std::string(form) : mask.Form(form)},
          {"params", show_secrets ? parameters : mask.parameters()},
          {"string_to_sign", show_secrets ? std::string(signed_text) : mask.StringToSign(signed_text)},
          {"signature", attempt.signature}};
}

// What is neither set nor filled in by the client.
Json MissingFields(alibabacloud::schema::ConstObject request, const internal::ParameterList& parameters) {
  Json missing = Json::array();
  for (const std::string& name : internal::MissingRequired(request)) {
    bool is_sent = false;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const std::string_view key = parameters.key(i);
      is_sent = is_sent || key == name || key.starts_with(name + '.');
    }
    if (!is_sent) missing.push_back(name);
  }
  return missing;
}

std::string CurrentTime() {
  return internal::FormatTimestamp(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

}  // namespace

void Preview(const std::vector<std::string>& arguments) {
  Syntax syntax = RequestSyntax();
  syntax.flags = {"show-secrets"};
  syntax.options.insert(syntax.options.end(), {"timestamp", "nonce"});
  const Arguments parsed(arguments, syntax);
  const Target target = FindTarget(parsed.words()[0], parsed.words()[1]);
  alibabacloud::ClientOptions options = ReadClientOptions(parsed, target.product());
  options.validate_required = false;
  const RequestInput input = ReadRequest(target, parsed);

  const auto given_nonce = parsed.Value("nonce");
  const std::unique_ptr<internal::RandomSource> fixed = given_nonce ? RandomFrom(*given_nonce) : nullptr;
  internal::RandomSource& random = fixed ? *fixed : internal::SystemRandom();
  const auto effective = ValueOrThrow(internal::MakeEffectiveOptions(
      target.product(), target.action(), options, {}, internal::EndpointOfEnvironment(target.product())));
  const auto parameters = ValueOrThrow(internal::BuildParameters(
      target.product(), target.action(), input.request.object, input.verbatim, effective, random));
  const alibabacloud::Credentials credentials = PreviewCredentials();
  const std::string timestamp = parsed.Value("timestamp").value_or(CurrentTime());
  const std::string nonce = given_nonce ? *given_nonce : internal::MakeNonce(random);
  const internal::Attempt attempt =
      internal::MakeAttempt(parameters, {.product = target.product(),
                                         .action = target.action(),
                                         .options = effective,
                                         .credentials = credentials,
                                         .timestamp = timestamp,
                                         .nonce = nonce,
                                         .user_agent = internal::MakeUserAgent(options.user_agent_suffix),
                                         .trace = {}});
  Json preview = Describe(target, attempt, effective.endpoint.authority, parsed.Has("show-secrets"));
  preview["missing"] = MissingFields(input.request.object, parameters);
  PrintJson(preview);
}

}  // namespace acs
