#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/http.h"

namespace alibabacloud::testing {

/// One request that an Emulator or a FakeService received.
struct RecordedRequest {
  /// "Ecs"; empty when no service has the action.
  std::string product{};
  /// As the request names it, known or not.
  std::string action{};
  /// Of the API, as the request names it: "2014-05-26".
  std::string version{};
  /// "GET", "POST" or whatever else came.
  std::string method{};
  /// What the request is signed by.
  SignatureVersion signature = SignatureVersion::kV1;
  /// Of the reply.
  ResponseFormat format = ResponseFormat::kXml;
  /// All parameters of query and form, decoded, in the order in which they came; those of the signature included.
  Parameters parameters{};
  /// Names of parameters that the action does not have. As with the service, they are ignored.
  std::vector<std::string> unknown_parameters{};
  /// Names as sent.
  std::vector<HttpHeader> headers{};
  /// Of the reply.
  int http_status = 0;
  /// Why the request was refused, or the code that a handler failed it with; empty after a success.
  std::string error_code{};
  /// Past all checks and answered by a handler, a recording or an example.
  bool executed = false;
  /// Of the reply.
  std::string request_id{};

  /// The value of a parameter; empty when it did not come.
  [[nodiscard]] std::string_view Parameter(std::string_view name) const noexcept;
};

}  // namespace alibabacloud::testing
