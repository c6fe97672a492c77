#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/error.h"

namespace acs {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;

/// Prints one line to stderr.
void Warn(std::string_view line);

/// Ends the program with one line on stderr.
class Failure : public std::runtime_error {
 public:
  Failure(int exit_code, const std::string& line) : std::runtime_error(line), exit_code_(exit_code) {}
  explicit Failure(const alibabacloud::Error& error);

  [[nodiscard]] int exit_code() const noexcept { return exit_code_; }

 private:
  int exit_code_;
};

/// The command line, or what it refers to, is wrong.
class UsageError : public Failure {
 public:
  explicit UsageError(const std::string& line) : Failure(kExitUsage, line) {}
};

/// The value, unless there is an error instead.
template <class T>
T ValueOrThrow(std::variant<T, alibabacloud::Error> result) {
  if (const auto* error = std::get_if<alibabacloud::Error>(&result)) throw Failure(*error);
  return std::get<T>(std::move(result));
}

}  // namespace acs
