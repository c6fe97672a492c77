#pragma once

#include <span>
#include <string_view>

namespace alibabacloud::test {

/// What a fuzzer feeds: reads any input as one kind of text and aborts, saying what, when a promise is broken. That
/// nothing crashes, throws or takes long is watched by the fuzzer itself.
struct FuzzTarget {
  /// Also the directory of its seeds.
  std::string_view name;
  void (*run)(std::string_view input);
};

/// All of them.
[[nodiscard]] std::span<const FuzzTarget> FuzzTargets();

// Bodies of replies.
void FuzzJson(std::string_view input);
void FuzzXml(std::string_view input);
void FuzzErrorBody(std::string_view input);
/// Header fields of replies: Retry-After, x-acs-retry-after and Date, one a line.
void FuzzReplyHeaders(std::string_view input);

// What becomes a request.
void FuzzRequestJson(std::string_view input);
/// A form, as the emulator gets it.
void FuzzParameters(std::string_view input);
/// traceparent, tracestate and baggage, one a line.
void FuzzTraceContext(std::string_view input);

// Options: numbers, then the texts, one a line.
void FuzzEndpoint(std::string_view input);
void FuzzOptions(std::string_view input);
void FuzzRetry(std::string_view input);

// Where credentials are.
void FuzzIniProfile(std::string_view input);
void FuzzCliProfile(std::string_view input);
void FuzzSecretJson(std::string_view input);
void FuzzCommandLine(std::string_view input);

// Forms of text.
void FuzzTime(std::string_view input);
void FuzzText(std::string_view input);

}  // namespace alibabacloud::test
