#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// A small JSON object with secrets in it: credentials in files and replies. Unlike with other readers, no text value
/// is ever in memory that is freed without being wiped. Not for large texts.
class SecretJson {
 public:
  /// The text, which has to be a JSON object of at most 32 levels; else why not, with the line and without a value:
  /// "is not JSON: line 3 has a malformed string". A byte order mark is skipped. Bytes of strings that are not UTF-8
  /// stay as they are.
  [[nodiscard]] static std::variant<SecretJson, std::string> Read(std::string_view text);

  /// The value at such a path as "profiles[2].access_key_id": of a string its text, of a number, true or false the
  /// literal. Null when there is none, for JSON's null, and for objects and lists. Of several members with one name the
  /// last counts; one whose name has a '.' or '[' is not found.
  [[nodiscard]] const SecretString* Find(std::string_view path) const noexcept;
  /// The same as a view; empty when there is none.
  [[nodiscard]] std::string_view Text(std::string_view path) const noexcept;
  /// Whether there is an object or a list at the path.
  [[nodiscard]] bool IsNested(std::string_view path) const noexcept;
  /// How many items the list at the path has; 0 when there is none.
  [[nodiscard]] std::size_t ListSize(std::string_view path) const noexcept;

  /// Calls `function` with each string, number, true and false at any depth, and with the names that lead to it, joined
  /// by '.'; items of a list have the name of the list.
  void ForEachText(const std::function<void(std::string_view name, const SecretString& text)>& function) const;

 private:
  class Handler;
  enum class Kind : std::uint8_t { kNull, kText, kObject, kList };
  struct Node {
    std::string name;  ///< In an object.
    Kind kind = Kind::kNull;
    SecretString text{};
    std::vector<Node> children{};

    // Null when this is no object, or no list, or has none such.
    [[nodiscard]] const Node* Member(std::string_view wanted) const noexcept;
    [[nodiscard]] const Node* Item(std::size_t index) const noexcept;
    void ForEachText(std::string& path,
                     const std::function<void(std::string_view name, const SecretString& text)>& function) const;
  };

  [[nodiscard]] const Node* At(std::string_view path) const noexcept;

  Node root_;
};

}  // namespace alibabacloud::internal
