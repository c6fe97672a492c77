#pragma once

#include <memory>
#include <string>

#include "alibabacloud/credentials.h"
#include "base/random.h"

// What a preview uses in place of what a call gets from outside.

namespace acs {

/// Those of the default chain. An environment without an access key gives "testid" and "testsecret", so that scripts
/// work offline; one with half a key throws Failure.
[[nodiscard]] alibabacloud::Credentials PreviewCredentials();

/// Repeats bytes that depend on the text alone.
[[nodiscard]] std::unique_ptr<alibabacloud::internal::RandomSource> RandomFrom(const std::string& text);

}  // namespace acs
