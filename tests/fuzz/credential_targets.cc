#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "auth/credential_sources.h"
#include "auth/profiles/command_line.h"
#include "auth/profiles/ini_file.h"
#include "base/ascii.h"
#include "base/utf8.h"
#include "codec/secret_json.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"
#include "support/fake_world.h"

namespace alibabacloud::test {

namespace {

using internal::IniFile;
using internal::SecretJson;
using Resolved = std::variant<Credentials, Error>;

constexpr std::array kSecretKeys = {"access_key_secret", "sts_token", "security_token", "bearer_token", "private_key"};

// A kind of profile, and where its file is.
struct Kind {
  internal::Source source;
  const char* path;
};

// What comes of a profile in such a file, in a world with nothing else in it.
Resolved Resolve(const Kind& kind, std::string_view text) {
  FakeWorld world;
  world.environment["HOME"] = "/home/me";
  world.files[kind.path] = text;
  return world.Resolve(*internal::MakeProvider(kind.source));
}

// Whether the error says it because the file does: it is not there when the file has another secret in its place.
bool Discloses(const Error& error, const std::string& secret, const Kind& kind, std::string text) {
  constexpr std::size_t kTelling = 4;
  const std::size_t place = text.find(secret);
  if (secret.size() < kTelling || place == std::string::npos || error.message.find(secret) == std::string::npos) {
    return false;
  }
  const bool is_elsewhere = text.find(secret, place + 1) != std::string::npos;
  text.replace(place, secret.size(), std::string(secret.size(), 'Z'));
  const Resolved other = Resolve(kind, text);
  const auto* other_error = std::get_if<Error>(&other);
  return !is_elsewhere && other_error != nullptr && other_error->message.find(secret) == std::string::npos;
}

void CheckOutcome(const Kind& kind, std::string_view text, const std::vector<std::string>& secrets) {
  const Resolved outcome = Resolve(kind, text);
  const auto* error = std::get_if<Error>(&outcome);
  if (error == nullptr) {
    const auto& found = std::get<Credentials>(outcome);
    Require(!found.bearer_token.empty() || (!found.access_key_id.empty() && !found.access_key_secret.empty()),
            "credentials that are found are complete");
    return;
  }
  Require(internal::IsPrintable(error->message) && !error->message.empty(), "an error of credentials can be shown");
  for (const std::string& secret : secrets) {
    Require(!Discloses(*error, secret, kind, std::string(text)), "an error of credentials shows no secret");
  }
}

bool BeginsComment(std::string_view text) { return text.starts_with('#') || text.starts_with(';'); }

// Whether a comment would begin inside of the value: behind white space, or behind a character that is like the quotes
// around it.
template <class IsLimit>
bool HasCommentBehind(std::string_view value, const IsLimit& is_limit) {
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (is_limit(value[i]) && BeginsComment(internal::Trim(value.substr(i + 1)))) return true;
  }
  return false;
}

// As it stands or within quotes of one kind: of a value that was read, one of the three means the same.
std::string WriteValue(std::string_view value) {
  const bool is_bare = internal::Trim(value) == value && !value.starts_with('"') && !value.starts_with('\'') &&
                       !BeginsComment(value) && !HasCommentBehind(value, internal::IsSpace);
  if (is_bare) return std::string(value);
  const auto is_quote = [](char c) { return c == '"'; };
  const char quote = HasCommentBehind(value, is_quote) ? '\'' : '"';
  return quote + std::string(value) + quote;
}

std::string WriteIni(const IniFile& file) {
  std::string text;
  for (const internal::IniSection& section : file.sections()) {
    text.append("[").append(section.name).append("]\n");
    for (const auto& [key, value] : section.values)
      text.append(key).append(" = ").append(WriteValue(value.view())).append("\n");
  }
  return text;
}

std::vector<std::string> SecretsOf(const IniFile& file) {
  std::vector<std::string> secrets;
  for (const internal::IniSection& section : file.sections()) {
    for (const auto& [key, value] : section.values) {
      if (std::find(kSecretKeys.begin(), kSecretKeys.end(), key) != kSecretKeys.end()) {
        secrets.emplace_back(value.view());
      }
    }
  }
  return secrets;
}

std::vector<std::string> SecretsOf(const SecretJson& json) {
  std::vector<std::string> secrets;
  for (std::size_t i = 0; i < json.ListSize("profiles"); ++i) {
    for (const char* key : kSecretKeys) {
      secrets.emplace_back(json.Text("profiles[" + std::to_string(i) + "]." + key));
    }
  }
  return secrets;
}

// A reader of another kind has to agree about texts that both know.
void CompareWithDom(const SecretJson& json, const nlohmann::json& dom) {
  for (const auto& [name, value] : dom.items()) {
    if (name.empty() || name.find_first_of(".[") != std::string::npos) continue;
    if (value.is_string()) {
      Require(json.Text(name) == value.get_ref<const std::string&>(), "a text is what another reader finds");
    }
    Require(json.IsNested(name) == value.is_structured(), "nesting is what another reader finds");
    if (value.is_array()) Require(json.ListSize(name) == value.size(), "a list has the size that another reader finds");
  }
}

std::string Quote(std::string_view word) {
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace

void FuzzIniProfile(std::string_view input) {
  const Kind kind{internal::MakeIniProfileSource({}), "/home/me/.alibabacloud/credentials"};
  const auto read = IniFile::Read(input);
  const auto* file = std::get_if<IniFile>(&read);
  CheckOutcome(kind, input, file != nullptr ? SecretsOf(*file) : std::vector<std::string>());
  if (file == nullptr) return;
  const std::string written = WriteIni(*file);
  const auto again = IniFile::Read(written);
  Require(std::holds_alternative<IniFile>(again) && WriteIni(std::get<IniFile>(again)) == written,
          "what an INI file says reads back as itself");
}

void FuzzCliProfile(std::string_view input) {
  const Kind kind{internal::MakeCliProfileSource({}), "/home/me/.aliyun/config.json"};
  const auto read = SecretJson::Read(input);
  const auto* json = std::get_if<SecretJson>(&read);
  CheckOutcome(kind, input, json != nullptr ? SecretsOf(*json) : std::vector<std::string>());
}

void FuzzSecretJson(std::string_view input) {
  const auto read = SecretJson::Read(input);
  const auto* json = std::get_if<SecretJson>(&read);
  const std::string* problem = std::get_if<std::string>(&read);
  Require(problem == nullptr || internal::IsPrintable(*problem), "an error of a file can be shown");
  // The other reader does without texts that are no UTF-8, and takes a zero byte for the end.
  if (internal::FindInvalidUtf8(input) != std::string_view::npos || input.find('\0') != std::string_view::npos) return;
  const auto dom = nlohmann::json::parse(input, nullptr, false);
  if (json == nullptr) {
    Require(!dom.is_object() || *problem == "is nested too deeply", "every JSON object can be read");
    return;
  }
  Require(dom.is_object(), "only JSON objects are read");
  CompareWithDom(*json, dom);
}

void FuzzCommandLine(std::string_view input) {
  const auto split = internal::SplitCommand(input);
  const auto* words = std::get_if<std::vector<std::string>>(&split);
  if (words == nullptr) return;
  std::string quoted;
  for (const std::string& word : *words) quoted.append(Quote(word)).append(" ");
  const auto again = internal::SplitCommand(quoted);
  Require(
      std::holds_alternative<std::vector<std::string>>(again) && std::get<std::vector<std::string>>(again) == *words,
      "words that are quoted are the same words");
}

}  // namespace alibabacloud::test
