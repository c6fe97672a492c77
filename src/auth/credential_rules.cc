#include "auth/credential_rules.h"

#include <algorithm>

#include "base/ascii.h"

namespace alibabacloud::internal {
namespace {

enum class WhenEmpty { kRefuse, kAccept };

std::optional<std::string> FindFault(std::string_view name, std::string_view value, WhenEmpty when_empty) {
  const auto fault = [name](std::string_view what) { return std::string(name).append(what); };
  if (value.empty()) {
    if (when_empty == WhenEmpty::kAccept) return std::nullopt;
    return fault(" is empty");
  }
  if (Trim(value).size() != value.size()) return fault(" begins or ends with white space, such as a line break");
  if (std::any_of(value.begin(), value.end(), IsControl)) {
    return fault(" contains a control character, such as NUL or a line break");
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> FindCredentialsFault(const Credentials& credentials, const CredentialNames& names) {
  const std::string_view bearer_token = credentials.bearer_token.view();
  if (!bearer_token.empty()) return FindFault(names.bearer_token, bearer_token, WhenEmpty::kRefuse);
  if (auto fault = FindFault(names.access_key_id, credentials.access_key_id, WhenEmpty::kRefuse)) return fault;
  const std::string_view secret = credentials.access_key_secret.view();
  if (auto fault = FindFault(names.access_key_secret, secret, WhenEmpty::kRefuse)) return fault;
  return FindFault(names.security_token, credentials.security_token.view(), WhenEmpty::kAccept);
}

}  // namespace alibabacloud::internal
