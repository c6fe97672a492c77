#pragma once

#include <stdexcept>
#include <string>

namespace acs {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;

/// Ends the program with one line on standard error.
class Failure : public std::runtime_error {
 public:
  Failure(int exit_code, const std::string& line) : std::runtime_error(line), exit_code_(exit_code) {}

  [[nodiscard]] int exit_code() const noexcept { return exit_code_; }

 private:
  int exit_code_;
};

/// The command line, or what it refers to, is wrong.
class UsageError : public Failure {
 public:
  explicit UsageError(const std::string& line) : Failure(kExitUsage, line) {}
};

}  // namespace acs
