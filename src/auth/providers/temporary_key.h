#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/credentials.h"
#include "auth/credential_rules.h"
#include "codec/secret_json.h"

namespace alibabacloud::internal {

/// Where the parts of a key stand in a JSON object: paths for SecretJson. These are the names of most services.
struct TemporaryKeyNames {
  CredentialNames parts{"AccessKeyId", "AccessKeySecret", "SecurityToken"};
  std::string_view expiration = "Expiration";
};

/// What must be there besides the access key.
struct TemporaryKeyNeeds {
  bool security_token = true;
  bool expiration = true;
  /// A member "Code" that says "Success".
  bool code = false;
};

/// The key in the object, of no provider; else what is wrong with it, by name and without a value:
/// "SecurityToken is empty".
[[nodiscard]] std::variant<Credentials, std::string> ReadTemporaryKey(const SecretJson& json,
                                                                      const TemporaryKeyNames& names = {},
                                                                      TemporaryKeyNeeds needs = {});

/// The same from the text of a reply, which must not have a member "Code" that says anything but
/// "Success". Wipes the text.
[[nodiscard]] std::variant<Credentials, std::string> ReadTemporaryKey(std::string& body,
                                                                      const TemporaryKeyNames& names = {},
                                                                      TemporaryKeyNeeds needs = {});

/// Why a text, such as a reply, cannot be read as JSON: `problem` of SecretJson::Read() and the size, since the text
/// itself may be a secret.
[[nodiscard]] std::string DescribeUnreadable(std::string_view problem, std::size_t size);

}  // namespace alibabacloud::internal
