#include <algorithm>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "base/utf8.h"
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

// What is sensitive in it and set.
std::vector<std::string*> SecretsOf(Everything& request) {
  std::vector<std::string*> secrets;
  for (auto* secret : {&request.password, &request.inner.secret, &request.json_object.secret}) {
    if (*secret) secrets.push_back(&**secret);
  }
  return secrets;
}

// Whether `text` shows the secret. One that `clear`, with all that may be shown, has elsewhere as well proves nothing.
bool Discloses(std::string_view text, std::string_view secret, std::string_view clear) {
  constexpr std::size_t kTelling = 6;
  return secret.size() >= kTelling && text.find(secret) != std::string_view::npos &&
         clear.find(secret) == clear.rfind(secret);
}

// What is wrong with it when all secrets have an 'x' for each ASCII character but NUL.
std::optional<std::string> FaultWithoutSecrets(Everything request) {
  for (std::string* secret : SecretsOf(request)) {
    std::replace_if(
        secret->begin(), secret->end(), [](char c) { return c > '\0'; }, 'x');
  }
  return internal::FindInvalidValue(request);
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

// What is wrong when the baggage is as long, but consists of this character.
std::string MessageAbout(TraceContext trace, char character) {
  trace.baggage.assign(trace.baggage.size(), character);
  const auto error = internal::CheckTraceContext(trace);
  return error ? error->message : std::string();
}

}  // namespace

void FuzzRequestJson(std::string_view input) {
  auto request = FromJson<Everything>(input);
  if (!request) {
    Require(internal::IsPrintable(request.error().message), "an error of input can be shown");
    return;
  }
  std::ostringstream printed;
  printed << schema::ConstObject(*request);
  const std::string clear = ToJson(*request);
  for (const std::string* secret : SecretsOf(*request)) {
    Require(!Discloses(printed.str(), *secret, clear), "sensitive members are printed as ***");
  }
  Require(internal::FindInvalidValue(*request) == FaultWithoutSecrets(*request),
          "an error about a value does not depend on what a secret says");
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
    Require(internal::IsPrintable(error->message), "an error of a trace context can be shown");
    Require(error->message == MessageAbout(trace, 'x') || error->message == MessageAbout(trace, '\x01'),
            "an error tells nothing of baggage but its size and that it is not printable");
    return;
  }
  std::vector<HttpHeader> headers;
  internal::AppendTraceHeaders(trace, headers);
  for (const HttpHeader& header : headers) {
    Require(internal::IsPrintable(header.value) && !header.value.empty(), "a header field has one line");
  }
}

}  // namespace alibabacloud::test
