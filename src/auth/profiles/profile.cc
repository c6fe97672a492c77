#include "auth/profiles/profile.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "auth/credential_source.h"
#include "auth/flags.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

// The year 2255. Later times, such as milliseconds that were taken for seconds, do not fit a time_point.
constexpr std::int64_t kMaxSeconds = 9'000'000'000;

}  // namespace

Profile::Profile(std::string_view path, std::string name)
    : name_(std::move(name)), where_(std::string(path) + ", profile " + Quoted(name_)) {}

void Profile::Set(std::string_view key, SecretString value) { values_.emplace_back(key, std::move(value)); }

std::string_view Profile::Text(std::string_view key) const noexcept {
  const auto found =
      std::find_if(values_.rbegin(), values_.rend(), [key](const auto& value) { return value.first == key; });
  return found != values_.rend() ? found->second.view() : std::string_view();
}

std::variant<bool, Error> Profile::Flag(std::string_view key, bool absent) const {
  const std::string_view text = Text(key);
  if (text.empty()) return absent;
  if (const std::optional<bool> flag = ParseFlag(text)) return *flag;
  return Fault("key " + Quoted(key) + " is " + Quoted(text) + ", " + std::string(kExpectedFlag), kCorrectProfile);
}

std::variant<std::optional<std::chrono::seconds>, Error> Profile::Seconds(std::string_view key) const {
  const std::string_view text = Text(key);
  if (text.empty()) return std::nullopt;
  std::int64_t seconds = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, seconds);
  if (error != std::errc() || rest != end || seconds < 0 || seconds > kMaxSeconds) {
    return Fault("key " + Quoted(key) + " is " + Quoted(text) + ", expected a number of seconds", kCorrectProfile);
  }
  return std::chrono::seconds(seconds);
}

Error Profile::Fault(std::string_view what, std::string_view remedy) const {
  return CredentialsError(std::string(where_).append(": ").append(what).append("; ").append(remedy));
}

std::optional<Error> Profile::FindMissing(std::initializer_list<std::string_view> keys) const {
  const auto missing =
      std::find_if(keys.begin(), keys.end(), [this](std::string_view key) { return Text(key).empty(); });
  if (missing == keys.end()) return std::nullopt;
  return Fault("key " + Quoted(*missing) + " is empty", kCorrectProfile);
}

}  // namespace alibabacloud::internal
