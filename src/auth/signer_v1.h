#pragma once

#include <string>

#include "auth/signer.h"

namespace alibabacloud::internal {

/// What RPC signature 1.0 (HMAC-SHA1) makes of a set of parameters.
struct RpcSignature {
  SecretString canonical_query;  ///< All parameters, sorted and percent-encoded; Signature is not among them.
  SecretString string_to_sign;
  std::string signature;  ///< Base64; to be percent-encoded where it is sent.
};

/// Signs exactly what it is given: `parameters` are all that travel, the common ones included, in any order; of equal
/// keys the one added last counts. The method is part of what is signed.
[[nodiscard]] RpcSignature SignRpc(HttpMethod method, ParameterList parameters, const SecretString& access_key_secret);

/// Appends "&Signature=..." to the canonical query, which then is what travels as query or form.
void AppendSignature(SecretString& canonical_query, std::string_view signature);

/// RPC signature 1.0. All parameters travel together: in the query of a GET, else in a form body. A common parameter
/// replaces one of the action's own with that name. A bearer token takes the place of key and signature.
class SignerV1 final : public Signer {
 public:
  [[nodiscard]] SignedRequest Sign(const ParameterList& parameters, const SigningContext& context) const override;
};

}  // namespace alibabacloud::internal
