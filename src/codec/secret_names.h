#pragma once

#include <string_view>

namespace alibabacloud::internal {

/// Returns whether the value of a parameter or member with this name must be expected to be secret, for values that no
/// model describes: "Password", "LoginPasswd", "client_secret", "X.1.PrivateKey". The name may be the full name of a
/// parameter; one secret part is enough, since what is below a secret is secret. Upper and lower case, separators and
/// trailing digits make no difference. Names that only describe a secret ("PasswordInherit", "SecretName") and tokens
/// that are not credentials ("NextToken", "ClientToken") are not secret.
[[nodiscard]] bool IsSecretName(std::string_view name);

}  // namespace alibabacloud::internal
