#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "alibabacloud/credentials.h"
#include "alibabacloud/http.h"
#include "alibabacloud/transport.h"

namespace alibabacloud {

/// How requests are signed.
enum class SignatureVersion : std::uint8_t {
  kV1,  ///< RPC signature 1.0, HMAC-SHA1: parameters and signature travel together.
  kV3,  ///< ACS3-HMAC-SHA256: common parameters and signature travel as headers.
};

/// The encoding of responses. The typed results are the same.
enum class ResponseFormat : std::uint8_t { kJson, kXml };

/// When a failed attempt is repeated. What may have been executed is repeated only where the action is a read or
/// carries a client token; throttled requests and those that found no connection are repeated for every action.
struct RetryOptions {
  /// Attempts in all, the first included; 1 switches retries off, throttling included.
  int max_attempts = 3;
  /// Further attempts after the service refused because of its rate limits; counted apart.
  int max_throttled = 8;
  /// The wait before attempt n is random in [0, min(max_delay, base_delay * 2^(n-2))].
  std::chrono::milliseconds base_delay{200};
  std::chrono::milliseconds max_delay{20000};
  /// The same after throttling, unless the service names a wait itself.
  std::chrono::milliseconds throttled_base_delay{1000};
  std::chrono::milliseconds throttled_max_delay{60000};
};

/// How long things may take. Zero or less is an invalid argument.
struct TimeoutOptions {
  /// Name resolution, TCP and TLS of one attempt.
  std::chrono::milliseconds connect{5000};
  /// Longest silence on an open connection.
  std::chrono::milliseconds idle{30000};
  /// One attempt; an action known to be slow takes its own, longer value.
  std::chrono::milliseconds attempt{30000};
  /// The whole call: credentials, attempts and the waits between them.
  std::chrono::milliseconds call{120000};
};

/// What a response may cost.
struct LimitOptions {
  /// Largest JSON body after decompression, in bytes.
  std::size_t max_json_bytes = std::size_t{64} << 20;
  /// Largest XML body after decompression, in bytes.
  std::size_t max_xml_bytes = std::size_t{16} << 20;
  /// Largest memory of the decoded lists, in bytes.
  std::size_t max_decoded_bytes = std::size_t{256} << 20;
};

/// Everything a client can be told. Plain values: copy, change, share; all defaults are visible here.
struct ClientOptions {
  /// Such as "cn-hangzhou": chooses the endpoint and fills the RegionId of ECS requests. An unknown region works.
  /// Empty: the product's central endpoint.
  std::string region{};
  /// Host, host:port or URL to use instead of the region's endpoint. Plain http:// is used as given.
  std::string endpoint{};
  /// Null: DefaultCredentials().
  std::shared_ptr<CredentialsProvider> credentials{};
  SignatureVersion signature = SignatureVersion::kV1;
  ResponseFormat format = ResponseFormat::kJson;
  /// POST keeps parameters out of URLs and logs and has no length limit. An action that takes only one method uses
  /// that.
  HttpMethod method = HttpMethod::kPost;
  RetryOptions retry{};
  TimeoutOptions timeouts{};
  LimitOptions limits{};
  /// Refuse a request that lacks a required field before sending it. Switch it off should the metadata be wrong.
  bool validate_required = true;
  TlsOptions tls{};
  ProxyOptions proxy{};
  /// Null: libcurl with the `tls` and `proxy` above, which a transport of your own replaces.
  std::shared_ptr<Transport> transport{};
  /// Appended to the User-Agent, such as "my-tool/1.2".
  std::string user_agent_suffix{};
};

}  // namespace alibabacloud
