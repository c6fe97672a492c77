#include "codec/xml_reader.h"

#include <tinyxml2.h>

#include <string>

#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

// GetText() stops at a comment or a CDATA section, so the text is joined from all children.
std::string JoinedText(const tinyxml2::XMLElement& element) {
  std::string text;
  for (const tinyxml2::XMLNode* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
    if (const tinyxml2::XMLText* part = node->ToText()) text += part->Value();
  }
  return text;
}

class Walker {
 public:
  Walker(StructBuilder& builder, ReadResult& result) : builder_(builder), result_(result) {}

  bool Element(const tinyxml2::XMLElement& element, bool is_root) {
    if (element.FirstChildElement() == nullptr && !is_root) return Text(JoinedText(element));
    if (!builder_.BeginObject()) return false;
    for (const auto* child = element.FirstChildElement(); child != nullptr; child = child->NextSiblingElement()) {
      if (!builder_.Key(child->Name()) || !Element(*child, false)) return false;
    }
    return builder_.EndObject();
  }

 private:
  bool Text(std::string text) {
    // A character reference can name a surrogate, which the document's own bytes cannot.
    if (FindInvalidUtf8(text) != std::string_view::npos) {
      text = ReplaceInvalidUtf8(text);
      result_.repairs.emplace_back("(text): invalid UTF-8 replaced");
    }
    return builder_.UntypedText(text);
  }

  StructBuilder& builder_;
  ReadResult& result_;
};

// tinyxml2 accepts more than one root and text after it.
bool HasContentAfterRoot(const tinyxml2::XMLDocument& document) {
  for (const auto* node = document.RootElement()->NextSibling(); node != nullptr; node = node->NextSibling()) {
    if (node->ToComment() == nullptr) return true;
  }
  return false;
}

}  // namespace

ReadResult ReadXml(std::string_view text, StructBuilder& builder) {
  ReadResult result;
  if (text.find('\0') != std::string_view::npos) return {.error = "not XML: it holds a NUL byte"};
  std::string repaired;
  if (FindInvalidUtf8(text) != std::string_view::npos) {
    repaired = ReplaceInvalidUtf8(text);
    text = repaired;
    result.repairs.emplace_back("(text): invalid UTF-8 replaced");
  }
  tinyxml2::XMLDocument document;
  if (document.Parse(text.data(), text.size()) != tinyxml2::XML_SUCCESS) {
    result.error = std::string("not XML: ") + tinyxml2::XMLDocument::ErrorIDToName(document.ErrorID()) + " at line " +
                   std::to_string(document.ErrorLineNum());
    return result;
  }
  if (document.RootElement() == nullptr) return {.error = "not XML: it has no element"};
  if (HasContentAfterRoot(document)) return {.error = "not XML: there is text after the root element"};
  if (EqualsIgnoreCase(document.RootElement()->Name(), "html")) return {.error = "the body is an HTML page"};
  result.ok = Walker(builder, result).Element(*document.RootElement(), true);
  if (!result.ok) result.error = builder.failure();
  return result;
}

}  // namespace alibabacloud::internal
