#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// A part of an INI file, with its keys in the order of the file.
struct IniSection {
  std::string name;
  /// Several may have the same key; the last counts.
  std::vector<std::pair<std::string, SecretString>> values{};
};

/// A small INI file with secrets in it.
class IniFile {
 public:
  /// Reads a text of "[section]", "key = value" or "key : value", comments that begin with '#' or ';', and empty lines,
  /// as the official libraries do. White space around names, keys and values does not belong to them. A comment has a
  /// line of its own, or follows a section or value after white space. A value in single or double quotes is what
  /// stands between them; there are no escape sequences. Sections with the same name are joined. For a text that has
  /// anything else, returns where and why, without what stands there: "is malformed: line 3 is neither ...".
  [[nodiscard]] static std::variant<IniFile, std::string> Read(std::string_view text);

  /// Null when there is none with this name.
  [[nodiscard]] const IniSection* Find(std::string_view name) const noexcept;
  [[nodiscard]] const std::vector<IniSection>& sections() const noexcept { return sections_; }

 private:
  class Reader;

  std::vector<IniSection> sections_;
};

}  // namespace alibabacloud::internal
