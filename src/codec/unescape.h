#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// Bytes that a text stands for, and for each of them the part of the text that it comes from.
struct UnescapedText {
  /// Half-open range of bytes of the text.
  struct Source {
    std::size_t begin;
    std::size_t end;
  };

  SecretString bytes{};
  std::vector<Source> sources{};
};

/// Ways in which a program writes bytes that have a meaning of their own where the text stands.
enum class Escaping : unsigned char {
  kPercent,    ///< %XX, as in URLs.
  kForm,       ///< As kPercent, and a '+' is a space.
  kBackslash,  ///< As in JSON, and \xHH as in logs.
  kEntities,   ///< &amp; and the like, &#NN; and &#xHH;, as in XML and HTML.
};
inline constexpr Escaping kEscapings[] = {Escaping::kPercent, Escaping::kForm, Escaping::kBackslash,
                                          Escaping::kEntities};

/// Returns what the text stands for. A malformed escape stands for itself. The result may hold secrets.
[[nodiscard]] UnescapedText Unescape(std::string_view text, Escaping escaping);

/// Returns whether Unescape() would change anything.
[[nodiscard]] bool MayHaveEscapes(std::string_view text, Escaping escaping) noexcept;

}  // namespace alibabacloud::internal
