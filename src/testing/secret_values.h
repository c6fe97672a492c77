#pragma once

#include <string>
#include <vector>

namespace alibabacloud::internal {

/// What stands in place of a secret.
inline constexpr char kRedacted[] = "***";

/// Values that are known to be secret, to be found wherever a reply repeats them. Immutable.
class SecretValues {
 public:
  /// Values of less than six bytes are left out: they would be found where they are none.
  explicit SecretValues(const std::vector<std::string>& values);

  /// The text with kRedacted for each of the values: as it is, percent-encoded once or twice, or escaped as in XML or
  /// JSON.
  [[nodiscard]] std::string Hide(std::string text) const;

 private:
  std::vector<std::string> forms_;  ///< The long ones first: one may be a part of another.
};

}  // namespace alibabacloud::internal
