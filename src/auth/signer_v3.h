#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "auth/signer.h"

namespace alibabacloud::internal {

/// What ACS3-HMAC-SHA256 makes of a request.
struct AcsSignature {
  SecretString canonical_request;  ///< Secret, since it holds parameters and the security token.
  std::string string_to_sign;
  std::string signature;      ///< Lower-case hex.
  std::string authorization;  ///< Value of the Authorization header.
};

/// Signs exactly what it is given. `path` is percent-encoded already, `query` in any order. Of `headers` those are
/// signed that ACS3 covers (host, content-type and x-acs-*, in any case); the others are ignored. `body_sha256_hex` is
/// the hash of the body, which x-acs-content-sha256 carries too.
[[nodiscard]] AcsSignature SignAcs(HttpMethod method, std::string_view path, ParameterList query,
                                   const std::vector<HttpHeader>& headers, std::string_view body_sha256_hex,
                                   std::string_view access_key_id, const SecretString& access_key_secret);

/// ACS3-HMAC-SHA256. Common parameters and signature travel as headers, the action's own parameters in the query of a
/// GET, else in a form body; of the common ones only Format=XML is a parameter too. A bearer token takes the place of
/// key and signature.
class SignerV3 final : public Signer {
 public:
  [[nodiscard]] SignedRequest Sign(const ParameterList& parameters, const SigningContext& context) const override;
};

}  // namespace alibabacloud::internal
