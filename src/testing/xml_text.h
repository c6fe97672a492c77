#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "testing/secret_paths.h"

namespace alibabacloud::internal {

/// What is to become of parts of a document.
struct XmlChanges {
  /// The new text of an element; absent: it stays as it is. `path`: the elements that lead to it, the root as an
  /// optional part and the others each with its number among those of its name. `text`: decoded.
  std::function<std::optional<std::string>(const ValuePath& path, const std::string& text)> text{};
  /// What stands in place of a comment, a tag with attributes or the like, as it is written.
  std::function<std::string(std::string markup)> markup{};
};

/// The document with the changes. What is not well-formed is taken as text, and an element that does not end, in a
/// document that was cut off, has the rest in it; so any text will do.
[[nodiscard]] std::string ChangeXml(std::string_view xml, const XmlChanges& changes);

}  // namespace alibabacloud::internal
