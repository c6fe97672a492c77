#include "codec/xml_reader.h"

#include <tinyxml2.h>

#include <algorithm>
#include <cstring>
#include <string>

#include "base/ascii.h"
#include "base/utf8.h"
#include "codec/xml_census.h"

namespace alibabacloud::internal {

namespace {

constexpr const char* kUtf8Repaired = "(text): invalid UTF-8 replaced";

// What tinyxml2 will allocate for a document: a copy of the text and a node for each part of it, from pools of blocks.
std::size_t DocumentBytes(const XmlCensus& census, std::size_t text_size) {
  constexpr std::size_t kPools = 4;
  constexpr std::size_t kBlock = 4096;
  constexpr std::size_t kOther =
      std::max({sizeof(tinyxml2::XMLComment), sizeof(tinyxml2::XMLDeclaration), sizeof(tinyxml2::XMLUnknown)});
  const std::size_t nodes = census.elements * sizeof(tinyxml2::XMLElement) +
                            census.attributes * sizeof(tinyxml2::XMLAttribute) +
                            census.texts * sizeof(tinyxml2::XMLText) + census.others * kOther;
  // The rest of each block that holds no further node, and the pools' lists of blocks.
  return text_size + nodes + nodes / 16 + kPools * kBlock;
}

// GetText() stops at a comment or a CDATA section, so the text is joined from all children.
std::string JoinedText(const tinyxml2::XMLElement& element) {
  std::size_t size = 0;
  for (const tinyxml2::XMLNode* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
    if (const tinyxml2::XMLText* part = node->ToText()) size += std::strlen(part->Value());
  }
  std::string text;
  text.reserve(size);
  for (const tinyxml2::XMLNode* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
    if (const tinyxml2::XMLText* part = node->ToText()) text += part->Value();
  }
  return text;
}

bool HasOnlySpace(const char* text) { return Trim(text).empty(); }

class Walker {
 public:
  Walker(StructBuilder& builder, ReadResult& result) : builder_(builder), result_(result) {}

  bool Element(const tinyxml2::XMLElement& element, bool is_root) {
    if (element.FirstChildElement() == nullptr && !is_root) return Text(JoinedText(element));
    if (!builder_.BeginObject()) return false;
    bool has_text = false;
    for (const tinyxml2::XMLNode* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
      const tinyxml2::XMLElement* child = node->ToElement();
      if (child != nullptr && (!builder_.Key(child->Name()) || !Element(*child, false))) return false;
      has_text = has_text || (node->ToText() != nullptr && !HasOnlySpace(node->Value()));
    }
    if (!builder_.EndObject()) return false;
    if (has_text) builder_.NoteStrayText();
    return true;
  }

 private:
  bool Text(std::string text) {
    // A character reference can name a surrogate, which the document's own bytes cannot.
    if (FindInvalidUtf8(text) != std::string_view::npos) {
      text = ReplaceInvalidUtf8(text);
      if (result_.repairs.empty()) result_.repairs.emplace_back(kUtf8Repaired);
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

// Why the document is not a response; empty when it may be one.
std::string Problem(const tinyxml2::XMLDocument& document) {
  if (document.Error()) {
    return std::string("not XML: ") + tinyxml2::XMLDocument::ErrorIDToName(document.ErrorID()) + " at line " +
           std::to_string(document.ErrorLineNum());
  }
  if (document.RootElement() == nullptr) return "not XML: it has no element";
  if (HasContentAfterRoot(document)) return "not XML: there is text after the root element";
  if (EqualsIgnoreCase(document.RootElement()->Name(), "html")) return "the body is an HTML page";
  return {};
}

}  // namespace

ReadResult ReadXml(std::string_view text, StructBuilder& builder) {
  ReadResult result;
  if (text.find('\0') != std::string_view::npos) return {.error = "not XML: it holds a NUL byte"};
  const XmlCensus census = TakeXmlCensus(text);
  if (!census.problem.empty()) return {.error = "not XML: " + std::string(census.problem)};
  const bool is_valid = FindInvalidUtf8(text) == std::string_view::npos;
  const std::size_t size = is_valid ? text.size() : SizeWithoutInvalidUtf8(text);
  const std::size_t needed = DocumentBytes(census, size) + (is_valid ? 0 : size);
  if (!builder.Charge(needed)) return {.error = builder.failure()};
  tinyxml2::XMLDocument document;
  if (is_valid) {
    document.Parse(text.data(), text.size());
  } else {
    const std::string repaired = ReplaceInvalidUtf8(text);
    document.Parse(repaired.data(), repaired.size());
    result.repairs.emplace_back(kUtf8Repaired);
  }
  result.error = Problem(document);
  if (!result.error.empty()) return result;
  result.ok = Walker(builder, result).Element(*document.RootElement(), true);
  if (!result.ok) result.error = builder.failure();
  builder.Refund(needed);
  return result;
}

}  // namespace alibabacloud::internal
