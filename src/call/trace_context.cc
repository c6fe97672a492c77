#include "call/trace_context.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace alibabacloud::internal {

namespace {

// The least that receivers must pass on, by W3C Trace Context and W3C Baggage: longer values may get lost on the way.
constexpr std::size_t kMaxTracestate = 512;
constexpr std::size_t kMaxBaggage = 8192;

Error Invalid(std::string_view member, std::string_view problem) {
  return {.kind = ErrorKind::kInvalidArgument,
          .message = std::string("trace.").append(member).append(" ").append(problem)};
}

bool IsPrintableAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool IsLowerHex(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return IsDigit(c) || (c >= 'a' && c <= 'f'); });
}

bool IsZero(std::string_view digits) { return digits.find_first_not_of('0') == std::string_view::npos; }

// Without this the text cannot be taken apart: "00-" trace id "-" parent id "-" flags, and of later versions "-" and
// more.
bool HasShapeOfTraceparent(std::string_view text) {
  constexpr std::size_t kSize = 55;
  if (text.size() < kSize || text[2] != '-' || text[35] != '-' || text[52] != '-') return false;
  const std::string_view version = text.substr(0, 2);
  const bool is_whole = text.size() == kSize || (version != "00" && text[kSize] == '-' && IsPrintableAscii(text));
  return is_whole && IsLowerHex(version) && IsLowerHex(text.substr(3, 32)) && IsLowerHex(text.substr(36, 16)) &&
         IsLowerHex(text.substr(53, 2));
}

std::optional<Error> CheckTraceparent(std::string_view text) {
  constexpr std::string_view kMember = "traceparent";
  if (!HasShapeOfTraceparent(text)) {
    return Invalid(kMember,
                   "must be 2, 32, 16 and 2 hex digits in lower case with hyphens between, such as "
                   "\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\"");
  }
  if (text.starts_with("ff")) return Invalid(kMember, "must not be of version ff, which is reserved");
  if (IsZero(text.substr(3, 32))) return Invalid(kMember, "must have a trace id that is not all zeros");
  if (IsZero(text.substr(36, 16))) return Invalid(kMember, "must have a parent id that is not all zeros");
  return std::nullopt;
}

std::optional<Error> CheckText(std::string_view member, std::string_view text, std::size_t max_size) {
  if (!IsPrintableAscii(text)) return Invalid(member, "must consist of printable ASCII characters");
  if (text.size() > max_size) {
    return Invalid(
        member, "has " + std::to_string(text.size()) + " bytes: at most " + std::to_string(max_size) + " are allowed");
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> CheckTraceContext(const TraceContext& trace) {
  if (!trace.traceparent.empty()) {
    if (auto error = CheckTraceparent(trace.traceparent)) return error;
  } else if (!trace.tracestate.empty()) {
    return Invalid("tracestate", "needs a trace.traceparent");
  }
  if (auto error = CheckText("tracestate", trace.tracestate, kMaxTracestate)) return error;
  return CheckText("baggage", trace.baggage, kMaxBaggage);
}

void AppendTraceHeaders(const TraceContext& trace, std::vector<HttpHeader>& headers) {
  if (!trace.traceparent.empty()) headers.push_back({"traceparent", trace.traceparent});
  if (!trace.tracestate.empty()) headers.push_back({"tracestate", trace.tracestate});
  if (!trace.baggage.empty()) headers.push_back({"baggage", trace.baggage});
}

}  // namespace alibabacloud::internal
