#pragma once

#include <string>
#include <string_view>

#include "alibabacloud/call_options.h"
#include "alibabacloud/credentials.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/transport.h"
#include "call/effective_options.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// What one attempt is made of besides the action's own parameters. Everything is borrowed.
struct AttemptContext {
  const schema::Product& product;
  const schema::Action& action;
  const EffectiveOptions& options;
  const Credentials& credentials;
  std::string_view timestamp;
  std::string_view nonce;
  std::string_view user_agent;
  /// Checked; sent along unsigned, since proxies and meshes may rewrite it on the way.
  const TraceContext& trace;
};

/// A signed request as a transport sends it, and what its signature was made of.
struct Attempt {
  HttpRequest request{};
  SecretString string_to_sign{};
  SecretString canonical_request{};  ///< Of signature 3 only.
  std::string signature{};
};

/// Signs the parameters and puts the request together.
[[nodiscard]] Attempt MakeAttempt(const ParameterList& parameters, const AttemptContext& context);

}  // namespace alibabacloud::internal
