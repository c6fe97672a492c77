#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// What a file says under one name about how to get credentials: texts by key.
class Profile {
 public:
  Profile(std::string_view path, std::string name);

  /// Of several values for a key the last counts.
  void Set(std::string_view key, SecretString value);

  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  /// Where it stands, as errors begin: "/home/me/.aliyun/config.json, profile "dev"".
  [[nodiscard]] const std::string& where() const noexcept { return where_; }
  /// Empty when the key is not there.
  [[nodiscard]] std::string_view Text(std::string_view key) const noexcept;
  /// A flag as ParseFlag() reads it; `absent` when the key is not there or its value empty. Anything else is an error.
  [[nodiscard]] std::variant<bool, Error> Flag(std::string_view key, bool absent) const;
  /// A number of seconds; absent when the key is not there or its value empty.
  [[nodiscard]] std::variant<std::optional<std::chrono::seconds>, Error> Seconds(std::string_view key) const;

  /// An error that says where the profile stands, what is wrong with it and what to do.
  [[nodiscard]] Error Fault(std::string_view what, std::string_view remedy) const;
  /// Of the first of the keys that is not there or whose value is empty.
  [[nodiscard]] std::optional<Error> FindMissing(std::initializer_list<std::string_view> keys) const;

 private:
  std::string name_;
  std::string where_;
  std::vector<std::pair<std::string, SecretString>> values_;
};

/// What to do about a profile that lacks something.
inline constexpr std::string_view kCorrectProfile = "correct the profile or choose another one";

}  // namespace alibabacloud::internal
