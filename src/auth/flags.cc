#include "auth/flags.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "auth/credential_source.h"
#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

constexpr struct {
  std::string_view text;
  bool value;
} kFlags[] = {{"true", true},   {"yes", true}, {"on", true},   {"1", true},
              {"false", false}, {"no", false}, {"off", false}, {"0", false}};

}  // namespace

std::optional<bool> ParseFlag(std::string_view text) noexcept {
  const auto* const found = std::find_if(std::begin(kFlags), std::end(kFlags),
                                         [text](const auto& flag) { return EqualsIgnoreCase(flag.text, text); });
  return found != std::end(kFlags) ? std::optional(found->value) : std::nullopt;
}

FlagRead ReadFlag(std::string_view variable, const std::optional<SecretString>& value) {
  if (!value || value->empty()) return false;
  if (const std::optional<bool> flag = ParseFlag(Trim(value->view()))) return *flag;
  return CredentialsError(
      std::string(variable).append(" is ").append(Quoted(value->view())).append(", ").append(kExpectedFlag));
}

}  // namespace alibabacloud::internal
