#pragma once

#include <map>
#include <string>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/testing/emulator.h"
#include "alibabacloud/transport.h"

namespace alibabacloud::testing {

/// A request that no client would send: each part can be changed before it is signed.
struct HandMadeRequest {
  SignatureVersion scheme = SignatureVersion::kV1;
  HttpMethod method = HttpMethod::kPost;
  /// The Format parameter; empty: none.
  std::string format = "JSON";
  /// The common parameters by the names of signature 1.0; with V3 they travel as header fields.
  std::map<std::string, std::string> common{};
  Parameters parameters{};
  std::string secret = "testsecret";
  /// Instead of the right one.
  std::string signature{};
};

/// A request that an emulator with default options accepts: RebootInstance of ENS, or another action.
HandMadeRequest MakeRequest(SignatureVersion scheme, const std::string& action = "RebootInstance",
                            const std::string& version = "2017-11-10",
                            const Parameters& parameters = {{"InstanceId", "i-1"}});

/// Signs it.
HttpRequest ToHttp(const HandMadeRequest& request, const Emulator& emulator);

/// Signs and sends it; status 0 when there is no reply.
HttpResponse Send(const HandMadeRequest& request, const Emulator& emulator);
HttpResponse Send(const HttpRequest& request);

/// "2016-02-23T12:46:24Z" of now and `offset`.
std::string TimestampIn(std::chrono::seconds offset);

}  // namespace alibabacloud::testing
