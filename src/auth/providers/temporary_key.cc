#include "auth/providers/temporary_key.h"

#include <optional>
#include <utility>

#include "alibabacloud/time.h"
#include "base/time.h"
#include "base/utf8.h"
#include "base/wipe.h"

namespace alibabacloud::internal {
namespace {

// What is wrong with the expiration; absent when it has been read, or may lack.
std::optional<std::string> ReadExpiration(std::string_view text, std::string_view name, bool is_needed,
                                          Credentials& credentials) {
  if (text.empty()) return is_needed ? std::optional(std::string(name) + " is empty") : std::nullopt;
  const auto time = ParseTime(text);
  if (!time) return std::string(name) + " is no time such as 2024-08-30T07:03:06Z";
  credentials.expiration = ToSystemTime(*time);
  return std::nullopt;
}

std::optional<std::string> FindRefusal(const SecretJson& json, bool code_is_needed) {
  const std::string_view code = json.Text("Code");
  if (code == "Success" || (code.empty() && !code_is_needed)) return std::nullopt;
  return "Code is \"" + EscapeForDisplay(code, 64) + "\" instead of \"Success\"";
}

}  // namespace

std::variant<Credentials, std::string> ReadTemporaryKey(const SecretJson& json, const TemporaryKeyNames& names,
                                                        TemporaryKeyNeeds needs) {
  Credentials credentials;
  credentials.access_key_id = json.Text(names.parts.access_key_id);
  credentials.access_key_secret = SecretString(json.Text(names.parts.access_key_secret));
  credentials.security_token = SecretString(json.Text(names.parts.security_token));
  if (auto fault = FindCredentialsFault(credentials, names.parts)) return *std::move(fault);
  if (needs.security_token && credentials.security_token.empty()) {
    return std::string(names.parts.security_token) + " is empty";
  }
  const std::string_view expiration = json.Text(names.expiration);
  if (auto fault = ReadExpiration(expiration, names.expiration, needs.expiration, credentials)) {
    return *std::move(fault);
  }
  return credentials;
}

std::variant<Credentials, std::string> ReadTemporaryKey(std::string& body, const TemporaryKeyNames& names,
                                                        TemporaryKeyNeeds needs) {
  const std::size_t size = body.size();
  const auto json = SecretJson::Read(body);
  Wipe(body);
  if (const auto* problem = std::get_if<std::string>(&json)) return DescribeUnreadable(*problem, size);
  if (auto refusal = FindRefusal(std::get<SecretJson>(json), needs.code)) return *std::move(refusal);
  return ReadTemporaryKey(std::get<SecretJson>(json), names, needs);
}

std::string DescribeUnreadable(std::string_view problem, std::size_t size) {
  return std::string(problem) + " (" + std::to_string(size) + " bytes)";
}

}  // namespace alibabacloud::internal
