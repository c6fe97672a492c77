#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/service.h"
#include "call/endpoint.h"
#include "call/region_source.h"

namespace alibabacloud::internal {

/// What one call goes by: the client's options with the call's own put over them, all checked.
struct EffectiveOptions {
  Endpoint endpoint{};
  /// Ask the Location service for the endpoint of the region.
  bool discover = false;
  Endpoint discovery_endpoint{};
  std::string region{};
  HttpMethod method = HttpMethod::kPost;
  SignatureVersion signature = SignatureVersion::kV1;
  ResponseFormat format = ResponseFormat::kJson;
  RetryOptions retry{};
  LimitOptions limits{};
  std::chrono::milliseconds connect_timeout{};
  std::chrono::milliseconds idle_timeout{};
  std::chrono::milliseconds attempt_timeout{};
  std::chrono::milliseconds call_timeout{};
  bool validate_required = true;
  bool keep_body = false;
};

/// Returns the region of a call: its own, else the client's, else that of `default_region` if the call's endpoint or
/// parameters depend on a region. `default_region` may be null.
[[nodiscard]] RegionChoice ChooseRegion(const schema::Product& product, const ClientOptions& client,
                                        const CallOptions& call, std::string_view environment_endpoint,
                                        const RegionSource* default_region);

/// Puts the options together for one action. `environment_endpoint` is empty when the environment has none,
/// `default_region` null when there is none. The error names the option that is wrong.
[[nodiscard]] std::variant<EffectiveOptions, Error> MakeEffectiveOptions(
    const schema::Product& product, const schema::Action& action, const ClientOptions& client, const CallOptions& call,
    std::string_view environment_endpoint, const RegionSource* default_region = nullptr);

}  // namespace alibabacloud::internal
