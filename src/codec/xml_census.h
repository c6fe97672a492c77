#pragma once

#include <cstddef>
#include <string_view>

namespace alibabacloud::internal {

/// How many nodes a parser would make of an XML document, found without making them. An upper bound, also where the
/// text is not XML.
struct XmlCensus {
  std::size_t elements = 0;
  std::size_t attributes = 0;
  std::size_t texts = 0;   ///< CDATA sections included; white space between tags is none.
  std::size_t others = 0;  ///< Comments, declarations, processing instructions and DTDs.
  /// Why the document must not be parsed, since the parser's time would grow with the square of its size: too many
  /// attributes of one element or too many '&#' without a ';'. Empty otherwise.
  std::string_view problem{};
};

/// Counts the nodes in time linear in the size of the text.
[[nodiscard]] XmlCensus TakeXmlCensus(std::string_view text);

}  // namespace alibabacloud::internal
