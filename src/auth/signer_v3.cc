#include "auth/signer_v3.h"

#include <algorithm>
#include <initializer_list>
#include <tuple>
#include <utility>

#include "auth/canonical_query.h"
#include "base/ascii.h"
#include "base/hash.h"
#include "base/hex.h"

namespace alibabacloud::internal {
namespace {

constexpr std::string_view kAlgorithm = "ACS3-HMAC-SHA256";
constexpr std::string_view kRootPath = "/";

bool IsSigned(std::string_view lower_name) {
  return lower_name == "host" || lower_name == "content-type" || lower_name.starts_with("x-acs-");
}

// One line of the canonical headers; the value is a view into the caller's header.
struct CanonicalHeader {
  std::string name;
  std::string_view value;
};

std::vector<CanonicalHeader> SelectHeaders(const std::vector<HttpHeader>& headers) {
  std::vector<CanonicalHeader> selected;
  selected.reserve(headers.size());
  for (const HttpHeader& header : headers) {
    std::string name = ToLower(header.name);
    if (IsSigned(name)) selected.push_back({std::move(name), Trim(header.value)});
  }
  std::sort(selected.begin(), selected.end(), [](const CanonicalHeader& a, const CanonicalHeader& b) {
    return std::tie(a.name, a.value) < std::tie(b.name, b.value);
  });
  return selected;
}

// The headers of a request as the signature sees them.
struct HeaderBlock {
  SecretString lines;        // `name:value` and a newline for each; the values of a repeated name joined by commas.
  std::string signed_names;  // `name;name`
};

HeaderBlock MakeHeaderBlock(const std::vector<HttpHeader>& headers) {
  const std::vector<CanonicalHeader> selected = SelectHeaders(headers);
  HeaderBlock block;
  for (std::size_t i = 0; i < selected.size(); ++i) {
    const auto& [name, value] = selected[i];
    if (i != 0 && name == selected[i - 1].name) {
      block.lines.Append(",");
    } else {
      if (i != 0) block.lines.Append("\n");
      block.lines.Append(name);
      block.lines.Append(":");
      block.signed_names += (block.signed_names.empty() ? "" : ";") + name;
    }
    block.lines.Append(value);
  }
  if (!selected.empty()) block.lines.Append("\n");
  return block;
}

SecretString JoinLines(std::initializer_list<std::string_view> lines) {
  std::size_t size = lines.size();
  for (const std::string_view line : lines) size += line.size();
  SecretString text;
  text.Reserve(size);
  for (const std::string_view line : lines) {
    if (!text.empty()) text.Append("\n");
    text.Append(line);
  }
  return text;
}

// As SignAcs(), with the query in the form it travels in.
AcsSignature SignCanonical(HttpMethod method, std::string_view path, std::string_view canonical_query,
                           const std::vector<HttpHeader>& headers, std::string_view body_sha256_hex,
                           std::string_view access_key_id, const SecretString& access_key_secret) {
  const HeaderBlock block = MakeHeaderBlock(headers);
  AcsSignature result;
  result.canonical_request = JoinLines({ToString(method), path.empty() ? kRootPath : path, canonical_query,
                                        block.lines.view(), block.signed_names, body_sha256_hex});
  result.string_to_sign.append(kAlgorithm).append("\n");
  result.string_to_sign += HexEncode(BytesOf(Sha256(result.canonical_request.view())));
  result.signature = HexEncode(BytesOf(HmacSha256(access_key_secret.view(), result.string_to_sign)));
  result.authorization.append(kAlgorithm).append(" Credential=").append(access_key_id);
  result.authorization.append(",SignedHeaders=").append(block.signed_names);
  result.authorization.append(",Signature=").append(result.signature);
  return result;
}

// A bearer token is itself the proof: there is nothing to sign with.
bool IsBearer(const SigningContext& context) { return !context.credentials.bearer_token.empty(); }

std::vector<HttpHeader> CommonHeaders(const SigningContext& context, std::string_view body_sha256_hex) {
  std::vector<HttpHeader> headers;
  headers.reserve(12);
  const auto add = [&headers](std::string_view name, std::string_view value) {
    headers.push_back({std::string(name), std::string(value)});
  };
  add("x-acs-action", context.action);
  add("x-acs-version", context.version);
  add("x-acs-date", context.timestamp);
  add("x-acs-signature-nonce", context.nonce);
  add("x-acs-content-sha256", body_sha256_hex);
  add("Accept", context.format == ResponseFormat::kXml ? "application/xml" : "application/json");
  if (!context.credentials.security_token.empty() && !IsBearer(context)) {
    add("x-acs-accesskey-id", context.credentials.access_key_id);
    add("x-acs-security-token", context.credentials.security_token.view());
  }
  if (IsBearer(context)) add("x-acs-bearer-token", context.credentials.bearer_token.view());
  if (context.method != HttpMethod::kGet) headers.push_back(FormContentType());
  return headers;
}

}  // namespace

AcsSignature SignAcs(HttpMethod method, std::string_view path, ParameterList query,
                     const std::vector<HttpHeader>& headers, std::string_view body_sha256_hex,
                     std::string_view access_key_id, const SecretString& access_key_secret) {
  query.SortAndMerge();
  return SignCanonical(method, path, CanonicalQuery(query).view(), headers, body_sha256_hex, access_key_id,
                       access_key_secret);
}

SignedRequest SignerV3::Sign(const ParameterList& parameters, const SigningContext& context) const {
  ParameterList all = parameters;
  if (context.format == ResponseFormat::kXml) all.Add("Format", "XML");
  if (IsBearer(context)) all.Add("SignatureType", "BEARERTOKEN");
  all.SortAndMerge();
  SignedRequest request;
  SecretString& target = context.method == HttpMethod::kGet ? request.query : request.body;
  target = CanonicalQuery(all);
  const std::string body_hash = HexEncode(BytesOf(Sha256(request.body.view())));
  request.headers = CommonHeaders(context, body_hash);
  if (IsBearer(context)) return request;
  // Signed, but sent by the transport.
  request.headers.push_back({"host", std::string(context.host)});
  AcsSignature acs = SignCanonical(context.method, kRootPath, request.query.view(), request.headers, body_hash,
                                   context.credentials.access_key_id, context.credentials.access_key_secret);
  request.headers.back() = {"Authorization", std::move(acs.authorization)};
  request.string_to_sign = SecretString(acs.string_to_sign);
  request.canonical_request = std::move(acs.canonical_request);
  request.signature = std::move(acs.signature);
  return request;
}

}  // namespace alibabacloud::internal
