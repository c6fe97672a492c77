#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/client_options.h"
#include "alibabacloud/credentials.h"
#include "alibabacloud/http.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// What a signature covers besides the action's own parameters.
struct SigningContext {
  const Credentials& credentials;
  HttpMethod method;
  std::string_view action;
  std::string_view version;
  ResponseFormat format;
  std::string_view timestamp;  ///< UTC, `2016-02-23T12:46:24Z`
  std::string_view nonce;
  std::string_view host;  ///< As sent in the Host header, with the port if it is not the scheme's own.
};

/// A request in the form it travels in.
struct SignedRequest {
  SecretString query;               ///< After `?`; empty for POST.
  SecretString body;                ///< Form-encoded; empty for GET.
  std::vector<HttpHeader> headers;  ///< Content-Type included, Host and Content-Length not.
  SecretString string_to_sign;
  SecretString canonical_request;  ///< Of ACS3: what the string to sign holds the hash of.
  std::string signature;
};

/// Signs requests. Stateless: one instance serves all threads, and static objects that make calls while the process
/// exits.
class Signer {
 public:
  /// `parameters`: the action's own, unsorted; a signer adds the common ones that travel with them.
  [[nodiscard]] virtual SignedRequest Sign(const ParameterList& parameters, const SigningContext& context) const = 0;

 protected:
  ~Signer() = default;  // Not virtual, so that signers need no destruction.
};

[[nodiscard]] const Signer& SignerFor(SignatureVersion version) noexcept;

}  // namespace alibabacloud::internal
