#include "testing/received_request.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/ascii.h"
#include "base/percent.h"

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kFormType = "application/x-www-form-urlencoded";
constexpr std::string_view kV3Scheme = "ACS3-HMAC-SHA256";

// They belong to the protocol and not to the action.
constexpr std::array<std::string_view, 12> kCommonParameters = {
    "AccessKeyId",     "Action",         "BearerToken",   "Format",           "SecurityToken", "Signature",
    "SignatureMethod", "SignatureNonce", "SignatureType", "SignatureVersion", "Timestamp",     "Version"};

// No action has nearly as many, and each costs a multiple of its size on the wire.
constexpr std::size_t kMaxParameters = 10'000;

// Takes the text up to `separator` off the front of `rest`, the separator too.
std::string_view TakeUntil(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

// Appends the parameters of a query or form; returns what is wrong with it.
std::string Decode(std::string_view text, Parameters& parameters) {
  while (!text.empty()) {
    std::string_view value = TakeUntil(text, '&');
    if (value.empty()) continue;
    const std::string_view name = TakeUntil(value, '=');
    std::optional<std::string> decoded_name = PercentDecode(name, true);
    std::optional<std::string> decoded_value = PercentDecode(value, true);
    if (!decoded_name || !decoded_value) return "a '%' is not followed by two hex digits";
    if (decoded_name->empty()) return "a parameter has no name";
    if (parameters.size() == kMaxParameters)
      return "it has more than " + std::to_string(kMaxParameters) + " parameters";
    parameters.emplace_back(*std::move(decoded_name), *std::move(decoded_value));
  }
  return {};
}

std::string FindDuplicate(const Parameters& parameters) {
  std::set<std::string_view> names;
  for (const auto& [name, value] : parameters) {
    if (!names.insert(name).second) return "parameter \"" + name + "\" occurs twice";
  }
  return {};
}

bool HasForm(const WireRequest& wire) {
  std::string_view type = FindHeader(wire.headers, "content-type");
  return EqualsIgnoreCase(Trim(TakeUntil(type, ';')), kFormType);
}

Claims ReadCommonParameters(const ReceivedRequest& request) {
  return {.scheme = SignatureVersion::kV1,
          .action = request.Parameter("Action"),
          .version = request.Parameter("Version"),
          .access_key_id = request.Parameter("AccessKeyId"),
          .timestamp = request.Parameter("Timestamp"),
          .nonce = request.Parameter("SignatureNonce"),
          .signature = request.Parameter("Signature"),
          .security_token = request.Parameter("SecurityToken"),
          .bearer_token = request.Parameter("BearerToken"),
          .signature_method = request.Parameter("SignatureMethod"),
          .signature_version = request.Parameter("SignatureVersion")};
}

// `authorization`: what follows the scheme, "Credential=..,SignedHeaders=..,Signature=..".
Claims ReadHeaders(const ReceivedRequest& request, std::string_view authorization) {
  Claims claims{.scheme = SignatureVersion::kV3,
                .action = FindHeader(request.headers, "x-acs-action"),
                .version = FindHeader(request.headers, "x-acs-version"),
                .timestamp = FindHeader(request.headers, "x-acs-date"),
                .nonce = FindHeader(request.headers, "x-acs-signature-nonce"),
                .security_token = FindHeader(request.headers, "x-acs-security-token"),
                .bearer_token = FindHeader(request.headers, "x-acs-bearer-token")};
  while (!authorization.empty()) {
    std::string_view value = TakeUntil(authorization, ',');
    const std::string_view name = Trim(TakeUntil(value, '='));
    if (name == "Credential") claims.access_key_id = Trim(value);
    if (name == "SignedHeaders") claims.signed_headers = Trim(value);
    if (name == "Signature") claims.signature = Trim(value);
  }
  return claims;
}

}  // namespace

std::string_view FindParameter(const Parameters& parameters, std::string_view name) noexcept {
  const auto found = std::find_if(parameters.begin(), parameters.end(),
                                  [name](const auto& parameter) { return parameter.first == name; });
  return found != parameters.end() ? std::string_view(found->second) : std::string_view();
}

std::string_view ReceivedRequest::Parameter(std::string_view name) const noexcept {
  return FindParameter(parameters, name);
}

ReceivedRequest ParseRequest(const WireRequest& wire) {
  ReceivedRequest request{.method = wire.method, .headers = wire.headers, .body = wire.body};
  std::string_view target = wire.target;
  request.path = TakeUntil(target, '?');
  request.fault = Decode(target, request.query);
  request.parameters = request.query;
  if (request.fault.empty() && HasForm(wire)) request.fault = Decode(wire.body, request.parameters);
  if (request.fault.empty()) request.fault = FindDuplicate(request.parameters);
  return request;
}

Claims ReadClaims(const ReceivedRequest& request) {
  std::string_view authorization = Trim(FindHeader(request.headers, "authorization"));
  const std::string_view scheme = TakeUntil(authorization, ' ');
  const bool is_unsigned_v3 = scheme.empty() && !FindHeader(request.headers, "x-acs-action").empty();
  return scheme == kV3Scheme || is_unsigned_v3 ? ReadHeaders(request, authorization) : ReadCommonParameters(request);
}

Parameters ActionParameters(const Parameters& parameters) {
  Parameters own;
  for (const auto& parameter : parameters) {
    if (!std::binary_search(kCommonParameters.begin(), kCommonParameters.end(), parameter.first)) {
      own.push_back(parameter);
    }
  }
  return own;
}

std::optional<ResponseFormat> RequestedFormat(const ReceivedRequest& request, const Claims& claims) {
  const std::string_view format = request.Parameter("Format");
  if (EqualsIgnoreCase(format, "JSON")) return ResponseFormat::kJson;
  if (EqualsIgnoreCase(format, "XML")) return ResponseFormat::kXml;
  if (!format.empty()) return std::nullopt;
  if (claims.scheme == SignatureVersion::kV1) return ResponseFormat::kXml;
  const std::string accept = ToLower(FindHeader(request.headers, "accept"));
  return accept.find("xml") != std::string::npos ? ResponseFormat::kXml : ResponseFormat::kJson;
}

}  // namespace alibabacloud::internal
