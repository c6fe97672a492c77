#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "alibabacloud/credentials.h"
#include "alibabacloud/http.h"
#include "alibabacloud/transport.h"

namespace alibabacloud {

class Logger;
class Observer;
class RateLimiter;

/// How requests are signed.
enum class SignatureVersion : std::uint8_t {
  kV1,  ///< RPC signature 1.0, HMAC-SHA1: parameters and signature travel together.
  kV3,  ///< ACS3-HMAC-SHA256: common parameters and signature travel as headers.
};

/// The encoding of responses. The typed results are the same.
enum class ResponseFormat : std::uint8_t {
  kJson,  ///< `Format=JSON`.
  kXml,   ///< `Format=XML`.
};

/// What RetryOptions::decide says about a failed attempt.
enum class RetryDecision : std::uint8_t {
  kDefault,  ///< As the library would.
  kRetry,    ///< Repeat it, within the limits of RetryOptions.
  kStop,     ///< Return the error.
};

/// When a failed attempt is repeated. What may have been executed is repeated only where the action is a read or
/// carries a client token; throttled requests and those that found no connection are repeated for every action.
struct RetryOptions {
  /// Attempts in all, the first included; 1 switches retries off, throttling included.
  int max_attempts = 3;
  /// Further attempts after the service refused because of its rate limits; counted apart.
  int max_throttled = 8;
  /// The wait before attempt n is random in [0, min(max_delay, base_delay * 2^(n-2))].
  std::chrono::milliseconds base_delay{200};
  /// Longest wait between two attempts.
  std::chrono::milliseconds max_delay{20000};
  /// The same after throttling, unless the service names a wait itself.
  std::chrono::milliseconds throttled_base_delay{1000};
  /// Longest wait after throttling.
  std::chrono::milliseconds throttled_max_delay{60000};
  /// Further attempts after the service refused because another operation is going on or a resource is not yet in the
  /// right state (Error::IsConflict()); counted apart. 0: such an error is returned.
  int max_conflicts = 0;
  /// The wait before each of them is random in between.
  std::chrono::milliseconds conflict_min_delay{3000};
  /// Longest wait after a conflict; not less than `conflict_min_delay`.
  std::chrono::milliseconds conflict_max_delay{5000};
  /// Whether retries after throttling share a budget with those of all calls of the client, so that many calls at once
  /// do not make a service busier that is too busy already: 100 retries. A call that the service lets pass, whatever
  /// its result, gives back its own and a fifth of another one. Without budget left, the error of the service is
  /// returned. A client with a rate limiter needs no budget for its calls and has none; requests for credentials, which
  /// no rate limiter delays, always share one.
  bool should_limit_throttling_retries = true;
  /// Asked about each failed attempt that got as far as the network; Error::attempts counts this one. kRetry also
  /// repeats what would fail again by the library's rules, but never an action that is neither a read nor has a client
  /// token and that may have been executed. Called on the thread of the call, from several threads at once; must not
  /// throw.
  std::function<RetryDecision(const Error&)> decide{};
};

/// Which of a region's hosts to use.
enum class Network : std::uint8_t {
  kPublic,  ///< Reached over the Internet.
  kVpc,     ///< Reached from within the region's VPCs only.
};

/// Whether to ask the Location service which host serves a region.
struct DiscoveryOptions {
  /// For public hosts (Network::kPublic). Off by default: the library knows the regions, and a new one follows the
  /// pattern of the others. When the service does not answer, that is what is used. One more request for each region,
  /// remembered for an hour by the client.
  bool enabled = false;
  /// Host, host:port or URL of the Location service.
  std::string endpoint = "location-readonly.aliyuncs.com";
};

/// How long things may take. Zero or less is an invalid argument. Some actions are known to take the service longer,
/// which is silent meanwhile: for them `idle` and `attempt` are at least that time and ten seconds.
struct TimeoutOptions {
  /// Name resolution, TCP and TLS of one attempt.
  std::chrono::milliseconds connect{5000};
  /// Longest silence on an open connection; more for slow actions.
  std::chrono::milliseconds idle{30000};
  /// One attempt, without its time in line on an EventLoop; more for slow actions.
  std::chrono::milliseconds attempt{30000};
  /// The whole call: credentials, attempts and the waits between them. The default has room for one attempt of the
  /// slowest action; a smaller value cuts attempts short, also those of slow actions.
  std::chrono::milliseconds call{150000};
};

/// Limits of a response. At its peak, a response takes at most four times the size of its body after decompression, and
/// `max_decoded_bytes`. A response that exceeds a limit is an error of the kind kDecode, which names the option.
struct LimitOptions {
  /// Largest JSON body after decompression, in bytes.
  std::size_t max_json_bytes = std::size_t{64} << 20;
  /// Largest XML body after decompression, in bytes.
  std::size_t max_xml_bytes = std::size_t{16} << 20;
  /// Most memory, in bytes, of the decoded response and of what is needed to decode it: strings, lists and their spare
  /// capacity, the tree of an XML document, JSON inside of strings.
  std::size_t max_decoded_bytes = std::size_t{256} << 20;
};

/// Everything a client can be told. Plain values: copy, change, share; all defaults are visible here.
struct ClientOptions {
  /// Region such as "cn-hangzhou": chooses the endpoint and fills the RegionId of ECS requests. An unknown region
  /// works. Empty: the region of the environment or of the selected CLI profile (see `allow_default_region`), else
  /// none: calls go to the product's central endpoint.
  std::string region{};
  /// Whether a client without a region takes it from its surroundings, wherever its credentials come from. First from
  /// the environment: ALIBABA_CLOUD_REGION_ID, ALIBABACLOUD_REGION_ID, ALICLOUD_REGION_ID, REGION_ID or REGION, read
  /// when the client is made; the last two are ignored if malformed, since other programs use them. Then from the
  /// `region_id` of a profile of the Alibaba Cloud CLI: the one that ALIBABA_CLOUD_PROFILE names, else the current one,
  /// in the file that ALIBABA_CLOUD_CONFIG_FILE names, else in ~/.aliyun/config.json; not if
  /// ALIBABA_CLOUD_CLI_PROFILE_DISABLED or ALIBABA_CLOUD_IGNORE_PROFILE is "true". The file is read once for a client,
  /// at the first call whose endpoint or RegionId depends on a region. A file that cannot be read is logged as a
  /// warning and counts as absent; a malformed region fails the call with kInvalidArgument.
  bool allow_default_region = true;
  /// Host, host:port or URL to use instead of the region's endpoint. Plain http:// is used as given. One on this
  /// machine (localhost, 127.0.0.0/8, [::1]: a stand-in or a tunnel) serves all regions; another one serves `region`,
  /// and not calls that name another (CallOptions::region). Empty: that of the environment (ALIBABA_CLOUD_ENDPOINT_ECS,
  /// ALIBABA_CLOUD_ENDPOINT_ENS; read when the client is made), if there is one, for all regions.
  std::string endpoint{};
  /// Public hosts or those for VPCs; a region without a VPC host of its own follows the pattern of the others, and a
  /// product with one host for all regions has VPC hosts in some regions only. Without effect where an endpoint is
  /// given.
  Network network = Network::kPublic;
  /// Whether to ask the Location service for the host; off by default.
  DiscoveryOptions discovery{};
  /// Null: DefaultCredentials().
  std::shared_ptr<CredentialsProvider> credentials{};
  /// How to sign; the services take both.
  SignatureVersion signature = SignatureVersion::kV1;
  /// What replies are encoded in; of no consequence for their types.
  ResponseFormat format = ResponseFormat::kJson;
  /// POST keeps parameters out of URLs and logs and has no length limit. An action that takes only one method uses
  /// that.
  HttpMethod method = HttpMethod::kPost;
  /// When to try again; on by default.
  RetryOptions retry{};
  /// How long things may take.
  TimeoutOptions timeouts{};
  /// How large replies may be.
  LimitOptions limits{};
  /// Refuse a request that lacks a required field before sending it. Switch it off should the metadata be wrong.
  bool validate_required = true;
  /// Certificates and the oldest TLS version.
  TlsOptions tls{};
  /// Which proxy to use; by default what the environment says.
  ProxyOptions proxy{};
  /// Null: libcurl with the `tls` and `proxy` above, which a transport of your own replaces.
  std::shared_ptr<Transport> transport{};
  /// Appended to the User-Agent, such as "my-tool/1.2".
  std::string user_agent_suffix{};
  /// Gets to see what calls do; see <alibabacloud/observer.h>. Null: nobody does.
  std::shared_ptr<Observer> observer{};
  /// Gets the lines that calls write; see <alibabacloud/log.h>. Null: the error output when the environment says so by
  /// ALIBABA_CLOUD_SDK_LOG (error, warn, info, debug or trace; read when the client is made), else nobody.
  std::shared_ptr<Logger> logger{};
  /// Holds requests back once the service throttles; may be shared by clients; see <alibabacloud/rate_limiter.h>. Null:
  /// no limit.
  std::shared_ptr<RateLimiter> limiter{};
};

}  // namespace alibabacloud
