#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "testing/catalog.h"
#include "testing/secret_paths.h"

namespace alibabacloud::internal {

/// Takes secrets out of what is to be written, by the names of members and by values that are known. Immutable.
class Redactor {
 public:
  /// Secret is what the tables of the services call so, in whatever action, and what SecretPaths has by `more_names`.
  Redactor(const Catalog& catalog, const std::vector<std::string>& more_names)
      : Redactor(SecretPaths(catalog, more_names)) {}

  /// For what belongs to this action; as it is for one that no table has (null).
  [[nodiscard]] Redactor For(const schema::ActionEntry* entry) const {
    return entry != nullptr ? Redactor(names_.For(*entry)) : *this;
  }

  /// Redacts the scalars below secret names, also in strings that are JSON themselves. Texts that were replaced are
  /// appended to `secrets`.
  void RedactRequest(nlohmann::json& request, std::vector<std::string>& secrets) const;
  /// The same of a reply's body, in JSON, XML or another text; then replaces the values of `secrets`, those of the
  /// reply included, wherever they stand. JSON is read as clients read it: lexical faults do not matter. A body without
  /// secrets comes back as it is.
  [[nodiscard]] std::string RedactBody(const std::string& body, std::vector<std::string>& secrets) const;

 private:
  explicit Redactor(SecretPaths names) : names_(std::move(names)) {}

  [[nodiscard]] std::string RedactJson(const std::string& body, std::vector<std::string>& secrets) const;
  [[nodiscard]] std::string RedactXml(std::string_view xml, std::vector<std::string>& secrets) const;

  SecretPaths names_;
};

}  // namespace alibabacloud::internal
