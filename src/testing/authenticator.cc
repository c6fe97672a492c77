#include "testing/authenticator.h"

#include <utility>
#include <vector>

#include "alibabacloud/time.h"
#include "auth/signer_v1.h"
#include "auth/signer_v3.h"
#include "base/ascii.h"
#include "base/hash.h"
#include "base/hex.h"
#include "base/time.h"
#include "testing/refusal.h"

namespace alibabacloud::internal {

namespace {

constexpr std::chrono::minutes kMaxSkew{15};

HttpMethod MethodOf(const ReceivedRequest& request) {
  return request.method == "GET" ? HttpMethod::kGet : HttpMethod::kPost;
}

ParameterList ToList(const Parameters& parameters, std::string_view without = {}) {
  ParameterList list;
  for (const auto& [name, value] : parameters) {
    if (name != without) list.Add(name, value);
  }
  return list;
}

std::optional<Error> CheckTimestamp(const Claims& claims, Authenticator::Time now) {
  if (claims.timestamp.empty()) return RefuseMissing("Timestamp");
  const std::optional<std::chrono::sys_seconds> time = ParseTime(claims.timestamp);
  // ParseTime() takes all the forms that times have in responses; here there is only one.
  if (!time || FormatTimestamp(*time) != claims.timestamp) {
    return Refuse(400, "InvalidTimeStamp.Format", "Specified time stamp or date value is not well formatted.");
  }
  const Authenticator::Time claimed = ToSystemTime(*time);
  if (claimed < now - kMaxSkew || claimed > now + kMaxSkew) {
    return Refuse(400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
  }
  return std::nullopt;
}

Error NonceUsed() { return Refuse(400, "SignatureNonceUsed", "Specified signature nonce was used already."); }

std::optional<Error> CheckAlgorithm(const Claims& claims) {
  if (claims.scheme == SignatureVersion::kV3) return std::nullopt;
  if (claims.signature_method.empty()) return RefuseMissing("SignatureMethod");
  if (claims.signature_version.empty()) return RefuseMissing("SignatureVersion");
  if (claims.signature_method != "HMAC-SHA1") {
    return Refuse(400, "InvalidSignatureMethod", "Specified signature method is not valid.");
  }
  if (claims.signature_version != "1.0") {
    return Refuse(400, "InvalidSignatureVersion", "Specified signature version is not valid.");
  }
  return std::nullopt;
}

bool IsListed(std::string_view list, std::string_view name) {
  const std::string padded = ';' + std::string(list) + ';';
  return padded.find(';' + std::string(name) + ';') != std::string::npos;
}

// What the signature must cover, listed or not, and what else the client says that it covers.
std::vector<HttpHeader> SignedHeaders(const ReceivedRequest& request, const Claims& claims) {
  std::vector<HttpHeader> covered;
  for (const HttpHeader& header : request.headers) {
    const std::string name = ToLower(header.name);
    const bool required = name == "host" || name.starts_with("x-acs-");
    if (required || IsListed(claims.signed_headers, name)) covered.push_back(header);
  }
  return covered;
}

}  // namespace

Authenticator::Authenticator(std::string access_key_id, SecretString access_key_secret, std::string security_token)
    : access_key_id_(std::move(access_key_id)),
      access_key_secret_(std::move(access_key_secret)),
      security_token_(std::move(security_token)),
      nonces_(2 * kMaxSkew) {}

std::optional<Error> Authenticator::Check(const ReceivedRequest& request, const Claims& claims, Time now) {
  if (auto error = CheckKey(claims)) return error;
  if (auto error = CheckTimestamp(claims, now)) return error;
  if (auto error = CheckNonce(claims)) return error;
  if (auto error = CheckAlgorithm(claims)) return error;
  if (auto error = CheckSignature(request, claims)) return error;
  if (auto error = CheckToken(claims)) return error;
  // Last, since a request with a wrong signature is nobody's: it must not use up the nonce of a right one.
  if (!nonces_.Insert(claims.nonce, now)) return NonceUsed();
  return std::nullopt;
}

std::optional<Error> Authenticator::CheckKey(const Claims& claims) const {
  if (claims.access_key_id.empty()) return RefuseMissing("AccessKeyId");
  if (claims.access_key_id == access_key_id_) return std::nullopt;
  return Refuse(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
}

std::optional<Error> Authenticator::CheckNonce(const Claims& claims) const {
  if (claims.nonce.empty()) return RefuseMissing("SignatureNonce");
  if (nonces_.Contains(claims.nonce)) return NonceUsed();
  return std::nullopt;
}

std::optional<Error> Authenticator::CheckSignature(const ReceivedRequest& request, const Claims& claims) const {
  if (claims.signature.empty()) return RefuseMissing("Signature");
  return claims.scheme == SignatureVersion::kV1 ? CheckRpcSignature(request, claims)
                                                : CheckAcsSignature(request, claims);
}

std::optional<Error> Authenticator::CheckRpcSignature(const ReceivedRequest& request, const Claims& claims) const {
  const RpcSignature expected = SignRpc(MethodOf(request), ToList(request.parameters, "Signature"), access_key_secret_);
  if (claims.signature == expected.signature) return std::nullopt;
  return Refuse(400, "SignatureDoesNotMatch",
                std::string("Specified signature is not matched with our calculation. server string to sign is:")
                    .append(expected.string_to_sign.view()));
}

std::optional<Error> Authenticator::CheckAcsSignature(const ReceivedRequest& request, const Claims& claims) const {
  const std::string body_hash = HexEncode(BytesOf(Sha256(request.body)));
  const AcsSignature expected = SignAcs(MethodOf(request), request.path, ToList(request.query),
                                        SignedHeaders(request, claims), body_hash, access_key_id_, access_key_secret_);
  const bool hash_matches = FindHeader(request.headers, "x-acs-content-sha256") == body_hash;
  if (hash_matches && claims.signature == expected.signature) return std::nullopt;
  return Refuse(400, "SignatureDoesNotMatch",
                std::string("Specified signature does not match our calculation. server StringToSign is [")
                    .append(expected.string_to_sign)
                    .append("] server CanonicalRequest is [")
                    .append(expected.canonical_request.view())
                    .append("]"));
}

std::optional<Error> Authenticator::CheckToken(const Claims& claims) const {
  if (claims.security_token == security_token_) return std::nullopt;
  if (claims.security_token.empty()) return RefuseMissing("SecurityToken");
  return Refuse(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.");
}

}  // namespace alibabacloud::internal
