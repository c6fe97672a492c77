#pragma once

#include <chrono>

#include "alibabacloud/credential_providers.h"
#include "auth/profiles/profile_file.h"
#include "auth/profiles/profile_lead.h"

namespace alibabacloud::internal {

/// Where a profile of the command-line interface leads, by its mode, at the time `now`; profiles that it builds on are
/// looked up in the file. `options` are those of the user, with `sts` filled up from the environment.
[[nodiscard]] ProfileLead LeadOfCliProfile(const ChosenProfile& choice, const CliProfileOptions& options,
                                           std::chrono::system_clock::time_point now);

}  // namespace alibabacloud::internal
