#include "auth/signer_v1.h"

#include <array>
#include <span>
#include <utility>

#include "alibabacloud/base64.h"
#include "auth/canonical_query.h"
#include "base/hash.h"
#include "base/percent.h"

namespace alibabacloud::internal {
namespace {

constexpr std::string_view kSignatureKey = "&Signature=";

// "&Signature=" and the 28 characters of a base64 HMAC-SHA1, were all of them percent-encoded.
constexpr std::size_t kSignatureRoom = kSignatureKey.size() + std::size_t{3} * 28;

using Parameter = std::pair<std::string_view, std::string_view>;

ParameterList Join(const ParameterList& own, std::span<const Parameter> common) {
  std::size_t bytes = own.byte_size();
  for (const auto& [key, value] : common) bytes += key.size() + value.size();
  ParameterList all;
  all.Reserve(own.size() + common.size(), bytes);
  all.Append(own);
  for (const auto& [key, value] : common) all.Add(key, value);
  return all;
}

std::string_view FormatName(ResponseFormat format) { return format == ResponseFormat::kXml ? "XML" : "JSON"; }

ParameterList WithKeyParameters(const ParameterList& own, const SigningContext& context) {
  const std::string_view token = context.credentials.security_token.view();
  const std::array<Parameter, 9> common{{
      {"Action", context.action},
      {"Version", context.version},
      {"Format", FormatName(context.format)},
      {"AccessKeyId", context.credentials.access_key_id},
      {"SignatureMethod", "HMAC-SHA1"},
      {"SignatureVersion", "1.0"},
      {"SignatureNonce", context.nonce},
      {"Timestamp", context.timestamp},
      {"SecurityToken", token},
  }};
  return Join(own, std::span(common).first(token.empty() ? common.size() - 1 : common.size()));
}

ParameterList WithBearerParameters(const ParameterList& own, const SigningContext& context) {
  const std::array<Parameter, 7> common{{
      {"Action", context.action},
      {"Version", context.version},
      {"Format", FormatName(context.format)},
      {"BearerToken", context.credentials.bearer_token.view()},
      {"SignatureType", "BEARERTOKEN"},
      {"SignatureNonce", context.nonce},
      {"Timestamp", context.timestamp},
  }};
  return Join(own, common);
}

// The size of a canonical query once it is encoded again: its '%', '=' and '&' grow by two bytes each. There is a '%'
// for each byte that has grown by two already, which saves a pass over the text.
std::size_t SizeEncodedAgain(const ParameterList& parameters, std::size_t canonical_size) {
  if (parameters.empty()) return 0;
  const std::size_t separators = parameters.size() * 2 - 1;
  std::size_t raw_size = 0;
  for (std::size_t i = 0; i < parameters.size(); ++i) raw_size += parameters.key(i).size() + parameters.value(i).size();
  const std::size_t escapes = (canonical_size - raw_size - separators) / 2;
  return canonical_size + 2 * (escapes + separators);
}

// METHOD&%2F&, then the canonical query, percent-encoded once more.
SecretString StringToSign(HttpMethod method, const ParameterList& parameters, std::string_view canonical_query) {
  constexpr std::string_view kEncodedRootPath = "&%2F&";
  const std::string_view verb = ToString(method);
  const std::size_t encoded_size = SizeEncodedAgain(parameters, canonical_query.size());
  SecretString text;
  text.Reserve(verb.size() + kEncodedRootPath.size() + encoded_size);
  text.Append(verb);
  text.Append(kEncodedRootPath);
  PercentEncodeTo(canonical_query, text.Extend(encoded_size));
  return text;
}

SecretString SigningKey(const SecretString& access_key_secret) {
  SecretString key;
  key.Reserve(access_key_secret.size() + 1);
  key.Append(access_key_secret.view());
  key.Append("&");
  return key;
}

}  // namespace

RpcSignature SignRpc(HttpMethod method, ParameterList parameters, const SecretString& access_key_secret) {
  parameters.SortAndMerge();
  RpcSignature result;
  result.canonical_query = CanonicalQuery(parameters, kSignatureRoom);
  result.string_to_sign = StringToSign(method, parameters, result.canonical_query.view());
  const Digest<20> digest = HmacSha1(SigningKey(access_key_secret).view(), result.string_to_sign.view());
  result.signature = Base64Encode(BytesOf(digest));
  return result;
}

void AppendSignature(SecretString& canonical_query, std::string_view signature) {
  canonical_query.Append(canonical_query.empty() ? kSignatureKey.substr(1) : kSignatureKey);
  AppendPercentEncoded(canonical_query, signature);
}

SignedRequest SignerV1::Sign(const ParameterList& parameters, const SigningContext& context) const {
  const Credentials& credentials = context.credentials;
  RpcSignature rpc;
  if (credentials.bearer_token.empty()) {
    rpc = SignRpc(context.method, WithKeyParameters(parameters, context), credentials.access_key_secret);
    AppendSignature(rpc.canonical_query, rpc.signature);
  } else {
    // The token itself is the proof: there is nothing to sign with.
    ParameterList all = WithBearerParameters(parameters, context);
    all.SortAndMerge();
    rpc.canonical_query = CanonicalQuery(all);
  }
  SignedRequest request;
  if (context.method == HttpMethod::kGet) {
    request.query = std::move(rpc.canonical_query);
  } else {
    request.body = std::move(rpc.canonical_query);
    request.headers.push_back(FormContentType());
  }
  request.string_to_sign = std::move(rpc.string_to_sign);
  request.signature = std::move(rpc.signature);
  return request;
}

}  // namespace alibabacloud::internal
