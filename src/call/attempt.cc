#include "call/attempt.h"

#include <utility>

#include "auth/signer.h"
#include "call/trace_context.h"

namespace alibabacloud::internal {

Attempt MakeAttempt(const ParameterList& parameters, const AttemptContext& context) {
  const EffectiveOptions& options = context.options;
  SignedRequest signed_request = SignerFor(options.signature)
                                     .Sign(parameters, SigningContext{.credentials = context.credentials,
                                                                      .method = options.method,
                                                                      .action = context.action.name,
                                                                      .version = context.product.version,
                                                                      .format = options.format,
                                                                      .timestamp = context.timestamp,
                                                                      .nonce = context.nonce,
                                                                      .host = options.endpoint.authority});
  Attempt attempt{.string_to_sign = std::move(signed_request.string_to_sign),
                  .canonical_request = std::move(signed_request.canonical_request),
                  .signature = std::move(signed_request.signature)};
  HttpRequest& request = attempt.request;
  request.method = options.method;
  request.url = options.endpoint.Url();
  if (!signed_request.query.empty()) request.url.append("?").append(signed_request.query.view());
  request.headers = std::move(signed_request.headers);
  request.headers.push_back({"User-Agent", std::string(context.user_agent)});
  AppendTraceHeaders(context.trace, request.headers);
  request.body = std::move(signed_request.body);
  return attempt;
}

}  // namespace alibabacloud::internal
