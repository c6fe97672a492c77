#pragma once

#include <string>
#include <vector>

namespace alibabacloud::internal {

/// Replacement for a secret in printed or stored text.
inline constexpr char kRedacted[] = "***";

/// Values that are known to be secret, and finds them in text that repeats them. Immutable.
class SecretValues {
 public:
  /// Leaves out values of less than six bytes: they would be found in text that does not repeat them.
  explicit SecretValues(const std::vector<std::string>& values);

  /// Returns the text with kRedacted in place of each of the values: as it is, percent-encoded once or twice, or
  /// escaped as in XML or JSON.
  [[nodiscard]] std::string Hide(std::string text) const;

 private:
  std::vector<std::string> forms_;  ///< The long ones first: one may be a part of another.
};

}  // namespace alibabacloud::internal
