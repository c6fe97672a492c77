#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "call/trace_context.h"
#include "codec/parameter_list.h"
#include "codec/parameter_reader.h"
#include "codec/query_encoder.h"
#include "codec/validate.h"
#include "fuzz/input_reader.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"
#include "support/everything.h"
#include "testing/received_request.h"

namespace alibabacloud::test {

namespace {

// What is sensitive in it.
std::vector<std::string> SecretsOf(const Everything& request) {
  std::vector<std::string> secrets;
  for (const auto* secret : {&request.password, &request.inner.secret, &request.json_object.secret}) {
    if (*secret) secrets.push_back(**secret);
  }
  return secrets;
}

Parameters Encode(const Everything& request) {
  internal::ParameterList list;
  internal::EncodeQuery(request, list);
  list.SortAndMerge();
  Parameters parameters;
  for (std::size_t i = 0; i < list.size(); ++i) parameters.emplace_back(list.key(i), list.value(i));
  return parameters;
}

bool IsReported(const internal::ParameterReadResult& result, std::string_view name) {
  const auto is_about = [name](const std::string& path) { return path == name || name.starts_with(path + '.'); };
  return std::any_of(result.unknown.begin(), result.unknown.end(), is_about) ||
         std::any_of(result.misfits.begin(), result.misfits.end(), is_about);
}

}  // namespace

void FuzzRequestJson(std::string_view input) {
  const auto request = FromJson<Everything>(input);
  if (!request) {
    Require(IsPresentable(request.error().message), "an error of input can be shown");
    return;
  }
  std::ostringstream printed;
  printed << schema::ConstObject(*request);
  const std::string clear = ToJson(*request);
  const auto fault = internal::FindInvalidValue(*request);
  for (const std::string& secret : SecretsOf(*request)) {
    Require(!Discloses(printed.str(), secret, clear), "sensitive members are printed as ***");
    Require(!fault || !Discloses(*fault, secret, clear), "an error about a value does not show it");
  }
  (void)Encode(*request);
  (void)internal::MissingRequired(*request);
}

void FuzzParameters(std::string_view input) {
  const internal::ReceivedRequest received =
      internal::ParseRequest({.method = "POST",
                              .target = "/",
                              .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                              .body = std::string(input)});
  if (!received.fault.empty()) return;
  Everything request;
  const auto result = internal::ReadParameters(received.parameters, schema::MutableObject(request));
  for (const auto& whole : received.parameters) {
    for (const auto& part : received.parameters) {
      if (!part.first.starts_with(whole.first + '.')) continue;
      Require(IsReported(result, whole.first) || IsReported(result, part.first),
              "a parameter is not silently lost to one with its parts");
    }
  }
  const Parameters encoded = Encode(request);
  Everything again;
  const auto second = internal::ReadParameters(encoded, schema::MutableObject(again));
  Require(second.unknown.empty() && second.misfits.empty() && Encode(again) == encoded,
          "what has been read is sent as parameters that read back as themselves");
}

void FuzzTraceContext(std::string_view input) {
  InputReader reader(input);
  const TraceContext trace{.traceparent = std::string(reader.TakeLine()),
                           .tracestate = std::string(reader.TakeLine()),
                           .baggage = std::string(reader.TakeLine())};
  if (const auto error = internal::CheckTraceContext(trace)) {
    Require(IsPresentable(error->message), "an error of a trace context can be shown");
    Require(!Discloses(error->message, trace.baggage, input), "an error does not show baggage");
    return;
  }
  std::vector<HttpHeader> headers;
  internal::AppendTraceHeaders(trace, headers);
  for (const HttpHeader& header : headers) {
    Require(IsPresentable(header.value) && !header.value.empty(), "a header field has one line");
  }
}

}  // namespace alibabacloud::test
