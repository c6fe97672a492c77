#include "codec/secret_names.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

#include "base/ascii.h"

namespace alibabacloud::internal {

namespace {

// All lists are in lowercase and without separators, as Normalize() returns names.

// Secret wherever they occur in a name, unless the rest of the name says that something else is meant.
constexpr std::string_view kStems[] = {
    // Passwords.
    "password", "passwd", "passphrase", "passcode",
    // Credentials.
    "secret", "credential", "accesskey", "secretkey", "apikey", "appkey", "token", "authorization", "kubeconfig",
    // Keys of one owner or of two parties. "Key" alone is the name of a tag or of an object.
    "privatekey", "sharedkey", "sessionkey", "masterkey", "signingkey", "signkey", "encryptionkey", "encryptkey",
    "decryptionkey", "decryptkey", "authkey", "authenticationkey", "clientkey", "serverkey", "accountkey", "storagekey",
    "hmackey", "aeskey", "rsakey", "sslkey", "tlskey", "licensekey", "streamkey", "keymaterial",
    // Programs and settings that carry such values.
    "userdata", "customdata", "commandcontent", "commandline", "servicecommand",
    // Codes and addresses that let in whoever has them.
    "activationcode", "verificationcode", "verifycode", "presignedurl", "vncurl", "websocketurl"};

// Secret as the last word of a name: within other words they mean nothing.
constexpr std::string_view kLastWords[] = {"pass", "pwd", "psk", "jwt"};

// Secret as a whole name.
constexpr std::string_view kNames[] = {"auth", "accesskeyid", "script", "scripts"};

// What a token is for that is not a credential: the words in front of it.
constexpr std::string_view kPlainTokens[] = {"next",       "page",        "pagination", "continuation", "client",
                                             "http",       "start",       "prev",       "previous",     "resume",
                                             "idempotent", "idempotency", "sync",       "cursor",       "marker"};

// What follows a secret's name where the value only describes it.
constexpr std::string_view kDescriptions[] = {
    "id",        "ids",         "name",     "names",    "arn",    "type",     "version", "inherit",  "length",
    "len",       "size",        "count",    "status",   "state",  "enable",   "enabled", "ttl",      "encoding",
    "encoded",   "description", "method",   "required", "source", "mode",     "format",  "provider", "time",
    "algorithm", "strength",    "validity", "set",      "isset",  "supported"};
constexpr std::string_view kDescriptionBeginnings[] = {"expir", "rotation", "policy", "policies", "last", "max", "min"};

template <class Range>
bool Contains(const Range& range, std::string_view value) {
  return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

// Letters and digits in lowercase, without digits at the end.
std::string Normalize(std::string_view name) {
  std::string normalized;
  for (const char c : name) {
    const char lower = ToLower(c);
    if ((lower >= 'a' && lower <= 'z') || IsDigit(lower)) normalized += lower;
  }
  while (!normalized.empty() && IsDigit(normalized.back())) normalized.pop_back();
  return normalized;
}

bool IsUpper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
bool IsLetter(char c) noexcept { return IsUpper(c) || (c >= 'a' && c <= 'z'); }

// Of "DBPass", "db_pass" and "dbPass1": "pass".
std::string LastWord(std::string_view name) {
  while (!name.empty() && !IsLetter(name.back())) name.remove_suffix(1);
  std::size_t begin = name.size();
  while (begin > 0 && IsLetter(name[begin - 1])) {
    const bool is_start = begin < name.size() && IsUpper(name[begin]) &&
                          (!IsUpper(name[begin - 1]) || (begin + 1 < name.size() && !IsUpper(name[begin + 1])));
    if (is_start) break;
    --begin;
  }
  return ToLower(name.substr(begin));
}

bool IsDescription(std::string_view rest) {
  if (Contains(kDescriptions, rest)) return true;
  return std::any_of(std::begin(kDescriptionBeginnings), std::end(kDescriptionBeginnings),
                     [rest](std::string_view beginning) { return rest.starts_with(beginning); });
}

bool IsPlainToken(std::string_view words_before) {
  return std::any_of(std::begin(kPlainTokens), std::end(kPlainTokens),
                     [words_before](std::string_view word) { return words_before.ends_with(word); });
}

// Where the last of the stems ends in the name; 0 if none is in it. The last one decides: "AccessKeySecret".
std::size_t EndOfStems(std::string_view name) {
  std::size_t end = 0;
  for (const std::string_view stem : kStems) {
    const std::size_t at = name.rfind(stem);
    if (at == std::string_view::npos || (stem == "token" && IsPlainToken(name.substr(0, at)))) continue;
    end = std::max(end, at + stem.size());
  }
  return end;
}

bool IsSecretPart(std::string_view part) {
  const std::string name = Normalize(part);
  if (Contains(kNames, name)) return true;
  if (Contains(kLastWords, LastWord(part)) && !name.ends_with("bypass")) return true;
  if (name.ends_with("pwd")) return true;
  const std::size_t end = EndOfStems(name);
  if (end == 0) return false;
  const std::string_view rest = std::string_view(name).substr(end);
  return !IsDescription(rest) && !(rest.starts_with('s') && IsDescription(rest.substr(1)));
}

}  // namespace

bool IsSecretName(std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('.'), name.size());
    if (IsSecretPart(name.substr(0, end))) return true;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return false;
}

}  // namespace alibabacloud::internal
