#include "codec/xml_census.h"

#include <algorithm>

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n\v\f";
// The parser compares each attribute with all those before it.
constexpr std::size_t kMaxAttributes = 100;
// For each of these, the parser searches the rest of the text for a ';'.
constexpr std::size_t kMaxOpenReferences = 100;
constexpr std::size_t kMaxReference = 12;

class Counter {
 public:
  explicit Counter(std::string_view text) : rest_(text) {}

  XmlCensus Run() {
    while (!rest_.empty() && census_.problem.empty()) {
      rest_.front() == '<' ? Markup() : Text();
    }
    return census_;
  }

 private:
  void Text() {
    const std::string_view text = rest_.substr(0, rest_.find('<'));
    rest_.remove_prefix(text.size());
    if (text.find_first_not_of(kWhiteSpace) == std::string_view::npos) return;
    ++census_.texts;
    for (std::size_t at = text.find("&#"); at != std::string_view::npos; at = text.find("&#", at + 2)) {
      if (text.substr(at, kMaxReference).find(';') == std::string_view::npos) ++open_references_;
    }
    if (open_references_ > kMaxOpenReferences) census_.problem = "too many '&#' that are not character references";
  }

  void Markup() {
    if (rest_.starts_with("<!--")) return Skip(4, "-->", census_.others);
    if (rest_.starts_with("<![CDATA[")) return Skip(9, "]]>", census_.texts);
    if (rest_.starts_with("<?")) return Skip(2, "?>", census_.others);
    if (rest_.starts_with("<!")) return Skip(2, ">", census_.others);
    const bool closing = rest_.starts_with("</");
    if (!closing) ++census_.elements;
    Tag();
  }

  // To behind the terminator, which is looked for behind the first bytes.
  void Skip(std::size_t first, std::string_view terminator, std::size_t& count) {
    ++count;
    const std::size_t found = rest_.find(terminator, first);
    rest_.remove_prefix(found == std::string_view::npos ? rest_.size() : found + terminator.size());
  }

  // To behind the '>' that ends a tag; one in an attribute's value does not.
  void Tag() {
    std::size_t attributes = 0;
    rest_.remove_prefix(1);
    while (true) {
      const std::size_t found = rest_.find_first_of("\"'>");
      if (found == std::string_view::npos) return rest_.remove_prefix(rest_.size());
      const char c = rest_[found];
      rest_.remove_prefix(found + 1);
      if (c == '>') break;
      ++census_.attributes;
      ++attributes;
      const std::size_t end = rest_.find(c);
      rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    }
    if (attributes > kMaxAttributes) census_.problem = "an element has too many attributes";
  }

  std::string_view rest_;
  std::size_t open_references_ = 0;
  XmlCensus census_;
};

}  // namespace

XmlCensus TakeXmlCensus(std::string_view text) { return Counter(text).Run(); }

}  // namespace alibabacloud::internal
