#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "testing/catalog.h"

namespace alibabacloud::internal {

/// What stands in place of a secret.
inline constexpr std::string_view kRedacted = "***";

/// Takes secrets out of what is to be written, by the names of members and by values that are known. Immutable.
class Redactor {
 public:
  /// Secret is what the tables of the services call so, in whatever action, and what has one of the other names.
  Redactor(const Catalog& catalog, const std::vector<std::string>& more_names);

  /// Redacts the scalars below secret names, also in strings that are JSON themselves. Texts that were replaced are
  /// appended to `secrets`.
  void RedactRequest(nlohmann::json& request, std::vector<std::string>& secrets) const;
  /// The same of a reply's body, in JSON, XML or another text; replaces the values of `secrets` wherever they stand. A
  /// body without secrets comes back as it is.
  [[nodiscard]] std::string RedactBody(const std::string& body, const std::vector<std::string>& secrets) const;

 private:
  [[nodiscard]] bool IsSecret(std::string_view name) const;
  [[nodiscard]] bool MentionsSecret(std::string_view text) const;
  template <class Json>
  bool RedactTree(Json& tree, bool is_secret, const std::vector<std::string>& values,
                  std::vector<std::string>* found) const;
  template <class Json>
  bool RedactString(Json& value, bool is_secret, const std::vector<std::string>& values,
                    std::vector<std::string>* found) const;
  [[nodiscard]] std::string RedactXml(std::string_view xml) const;

  std::set<std::string, std::less<>> names_;  ///< In lower case.
};

}  // namespace alibabacloud::internal
