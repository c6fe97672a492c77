#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_task.h"
#include "base/endpoint_text.h"
#include "codec/parameter_list.h"

// The Security Token Service: who may take on a role gets temporary credentials from it.

namespace alibabacloud::internal {

using StsRead = std::variant<StsOptions, Error>;

/// Returns the options, and where they leave something open, what ALIBABA_CLOUD_STS_ENDPOINT, ALIBABA_CLOUD_STS_REGION
/// and ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED say. The error names the variable whose value is not a flag.
[[nodiscard]] Task<StsRead> StsFromEnvironment(CredentialsIo& io, StsOptions options);

/// Where the service is: the endpoint of the options, else the host of their region, else the central one. The error is
/// kInvalidArgument and names the option.
[[nodiscard]] std::variant<Endpoint, Error> StsEndpoint(const StsOptions& options);

/// What the parts of RoleOptions are called where they come from, such as the names of environment variables.
struct RoleNames {
  std::string_view role_arn = "role_arn";
  std::string_view session_name = "session_name";
};

/// Says which of the options STS would certainly refuse and what to give instead; absent when all is well.
[[nodiscard]] std::optional<std::string> FindRoleFault(const RoleOptions& role, const RoleNames& names = {});

/// Whether the text has the shape of the name of a resource in RAM (ARN): "acs:ram::...", without white space
/// and unprintable characters.
[[nodiscard]] bool IsRamArn(std::string_view text) noexcept;

/// The parameters by which all ways to take on a role tell STS about the role and the session.
[[nodiscard]] ParameterList RoleParameters(const RoleOptions& role, std::chrono::system_clock::time_point now);

/// What is asked of STS.
struct StsRequest {
  /// "AssumeRole" or "AssumeRoleWithOIDC".
  std::string_view action;
  const RoleOptions& role;
  /// The action's own.
  ParameterList parameters;
  /// What to sign with; null: the request is not signed.
  const Credentials* signer;
  /// The secret that is sent along, which must not come back in an error.
  std::string_view sent_secret;
};

/// Asks STS for credentials, again as far as that is permitted. Errors are as they came (kService, kConnect, ...); for
/// the user, see StsFailure(). `provider` becomes Credentials::provider.
[[nodiscard]] Task<CredentialsOutcome> AskSts(CredentialsIo& io, const StsRequest& request, std::string_view provider);

/// An error of AskSts() as the end of a search: what was tried for which role, and what came of it.
[[nodiscard]] Error StsFailure(std::string_view action, const RoleOptions& role, Error error);

}  // namespace alibabacloud::internal
