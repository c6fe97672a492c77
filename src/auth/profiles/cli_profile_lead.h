#pragma once

#include <chrono>
#include <string>

#include "alibabacloud/credential_providers.h"
#include "auth/profiles/profile_file.h"
#include "auth/profiles/profile_lead.h"

namespace alibabacloud::internal {

/// What the meaning of a profile of the command-line interface depends on, besides the file.
struct CliProfileContext {
  /// Those of the user.
  CliProfileOptions options{};
  /// The user's options for STS, completed from the environment.
  StsOptions sts{};
  /// ALIBABA_CLOUD_CREDENTIALS_URI.
  std::string credentials_uri{};
  /// ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS.
  bool external_is_disabled = false;
  std::chrono::system_clock::time_point now{};
};

/// Returns where a profile of the command-line interface leads, by its mode. Profiles that it builds on are looked up
/// in the file.
[[nodiscard]] ProfileLead LeadOfCliProfile(const ChosenProfile& choice, const CliProfileContext& context);

}  // namespace alibabacloud::internal
