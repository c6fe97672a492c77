#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/http.h"
#include "testing/http_server.h"

namespace alibabacloud::internal {

/// A request with its parameters decoded.
struct ReceivedRequest {
  std::string method{};
  std::string path{};  ///< Not decoded.
  Parameters query{};
  /// Query and form, in this order.
  Parameters parameters{};
  std::vector<HttpHeader> headers{};
  std::string body{};
  /// Why the parameters cannot be read; empty when they can.
  std::string fault{};

  /// The value of a parameter; empty when it is absent.
  [[nodiscard]] std::string_view Parameter(std::string_view name) const noexcept;
};

/// Decodes query and form. Forms are bodies of type application/x-www-form-urlencoded; other bodies are no parameters.
[[nodiscard]] ReceivedRequest ParseRequest(const WireRequest& wire);

/// The value of the first parameter of that name; empty when there is none.
[[nodiscard]] std::string_view FindParameter(const Parameters& parameters, std::string_view name) noexcept;

/// Who signed a request, how, and what for: common parameters with signature 1.0, header fields with V3. Views into
/// the request; what is absent is empty.
struct Claims {
  SignatureVersion scheme = SignatureVersion::kV1;
  std::string_view action{};
  std::string_view version{};
  std::string_view access_key_id{};
  std::string_view timestamp{};
  std::string_view nonce{};
  std::string_view signature{};
  std::string_view security_token{};
  std::string_view bearer_token{};       ///< In place of key and signature.
  std::string_view signature_method{};   ///< 1.0 only.
  std::string_view signature_version{};  ///< 1.0 only.
  std::string_view signed_headers{};     ///< V3 only: lower case, joined by semicolons.
};

/// With V3 a bearer token takes the place of the Authorization field, too.
[[nodiscard]] Claims ReadClaims(const ReceivedRequest& request);

/// Those of a request's parameters that are the action's own.
[[nodiscard]] Parameters ActionParameters(const Parameters& parameters);

/// The format of the reply; absent when the request names one that there is not. Without a name it is XML with
/// signature 1.0, and what Accept says with V3.
[[nodiscard]] std::optional<ResponseFormat> RequestedFormat(const ReceivedRequest& request, const Claims& claims);

}  // namespace alibabacloud::internal
