#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "testing/catalog.h"

namespace alibabacloud::internal {

/// Position of a value: the names of the members that lead to it, and of items of lists their numbers, from 1. Parts
/// that are optional need not be in the paths that this one is compared with.
class ValuePath {
 public:
  struct Part {
    std::string text{};  ///< In lowercase.
    bool is_optional = false;
    bool is_secret_name = false;  ///< By IsSecretName().
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

/// Names and positions of secrets. Immutable.
class SecretPaths {
 public:
  /// Secret are names that the tables of the services call sensitive, in whatever action, names by IsSecretName(), and
  /// `more`: a name at any depth, or a path from the top, where the numbers of items may be left out. Compared without
  /// case.
  SecretPaths(const Catalog& catalog, const std::vector<std::string>& more);

  /// Returns these without the names that this action's tables have and do not call sensitive: "Config" is a kubeconfig
  /// in one action, and settings in another.
  [[nodiscard]] SecretPaths For(const schema::ActionEntry& entry) const;

  /// Returns whether the value at that position, or something that contains it, has such a name.
  [[nodiscard]] bool Cover(const ValuePath& path) const;
  /// Returns whether one of the names occurs anywhere in the text.
  [[nodiscard]] bool AreMentionedIn(std::string_view text) const;

 private:
  std::set<std::string, std::less<>> names_;  ///< In every action. In lowercase, as those of tables.
  std::set<std::string, std::less<>> table_names_;
  std::set<std::string, std::less<>> plain_names_;  ///< Of one action: not secret, whatever IsSecretName() says.
  std::vector<ValuePath> paths_;
};

}  // namespace alibabacloud::internal
