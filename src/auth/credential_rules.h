#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/credentials.h"

namespace alibabacloud::internal {

/// What the parts of credentials are called where they come from, such as the names of environment variables.
struct CredentialNames {
  std::string_view access_key_id = "access_key_id";
  std::string_view access_key_secret = "access_key_secret";
  std::string_view security_token = "security_token";
  std::string_view bearer_token = "bearer_token";
};

/// Says which part cannot be used and why ("access_key_id is empty"), by the name it has at its source and never with
/// its value; absent when all is well. Catches what would otherwise show as a wrong signature: empty keys, control
/// characters and blanks at the ends, as copying and files leave them. An empty token is none; with a bearer token,
/// only that one counts.
[[nodiscard]] std::optional<std::string> FindCredentialsFault(const Credentials& credentials,
                                                              const CredentialNames& names = {});

}  // namespace alibabacloud::internal
