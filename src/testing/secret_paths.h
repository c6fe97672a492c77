#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "testing/catalog.h"

namespace alibabacloud::internal {

/// Where a value stands: the names of the members that lead to it, and of items of lists their numbers, from 1. Parts
/// that are optional need not be in the paths that this one is compared with.
class ValuePath {
 public:
  struct Part {
    std::string text{};  ///< In lower case.
    bool is_optional = false;
  };

  /// A name or several, joined by dots as those of parameters are: "Account.1.Password".
  void AddName(std::string_view name);
  void AddOptional(std::string_view part);
  void AddNumber(std::size_t number) { AddOptional(std::to_string(number)); }
  /// Goes back to where the path had so many parts.
  void Cut(std::size_t size) { parts_.resize(size); }
  [[nodiscard]] std::size_t size() const noexcept { return parts_.size(); }
  [[nodiscard]] const std::vector<Part>& parts() const noexcept { return parts_; }

 private:
  std::vector<Part> parts_;
};

/// By which names secrets go. Immutable.
class SecretPaths {
 public:
  /// What the tables of the services call so, in whatever action, and `more`: a name, wherever it stands, or a path
  /// from the top, where the numbers of items may be left out. Compared without case.
  SecretPaths(const Catalog& catalog, const std::vector<std::string>& more);

  /// The same without what this action's tables call so and do not say to be secret: "Config" is a kubeconfig in one
  /// action, and settings in another.
  [[nodiscard]] SecretPaths For(const schema::ActionEntry& entry) const;

  /// Whether what stands there, or something that it is in, has such a name.
  [[nodiscard]] bool Cover(const ValuePath& path) const;
  /// Whether one of the names occurs in the text, as whatever.
  [[nodiscard]] bool AreMentionedIn(std::string_view text) const;

 private:
  std::set<std::string, std::less<>> names_;  ///< In every action. In lower case, as those of tables.
  std::set<std::string, std::less<>> table_names_;
  std::vector<ValuePath> paths_;
};

}  // namespace alibabacloud::internal
