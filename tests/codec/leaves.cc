#include "codec/leaves.h"

#include <gtest/gtest.h>
#include <tinyxml2.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "base/ascii.h"
#include "codec/convert.h"

namespace alibabacloud::internal {

namespace {

using Json = nlohmann::ordered_json;

// Numbers that are written otherwise are the same value, and so are booleans.
std::string Normal(std::string_view text) {
  text = Trim(text);
  if (const std::optional<double> number = ParseDouble(text); number && !ParseInteger(text)) {
    std::string normal;
    AppendNumber(*number, normal);
    return normal;
  }
  if (EqualsIgnoreCase(text, "true") || EqualsIgnoreCase(text, "false")) return ToLower(text);
  return std::string(text);
}

void CollectJson(const Json& value, const std::string& key, Leaves& leaves);

void CollectText(const std::string& text, const std::string& key, Leaves& leaves) {
  const std::string_view trimmed = Trim(text);
  const bool is_structured = trimmed.starts_with('{') || trimmed.starts_with('[');
  if (is_structured && Json::accept(text)) return CollectJson(Json::parse(text), key, leaves);
  leaves.insert(key + '=' + Normal(text));
}

void CollectJson(const Json& value, const std::string& key, Leaves& leaves) {
  if (value.is_object()) {
    // Of a key such as "Outer.Inner", only the last name is that of the value's member.
    for (const auto& [name, member] : value.items()) CollectJson(member, name.substr(name.rfind('.') + 1), leaves);
  } else if (value.is_array()) {
    for (const Json& item : value) CollectJson(item, "", leaves);
  } else if (!value.is_null()) {
    CollectText(value.is_string() ? value.get<std::string>() : value.dump(), key, leaves);
  }
}

void CollectXml(const tinyxml2::XMLElement& element, Leaves& leaves) {
  std::string text;
  for (const auto* node = element.FirstChild(); node != nullptr; node = node->NextSibling()) {
    if (const auto* child = node->ToElement()) CollectXml(*child, leaves);
    if (node->ToText() != nullptr) text += node->Value();
  }
  if (Trim(text).empty()) return;
  Leaves values;
  CollectText(text, "", values);
  leaves.merge(TextsOnly(values));
}

}  // namespace

Leaves JsonLeaves(const std::string& text) {
  Leaves leaves;
  CollectJson(Json::parse(text), "", leaves);
  return leaves;
}

Leaves XmlLeaves(const std::string& text) {
  Leaves leaves;
  tinyxml2::XMLDocument document;
  EXPECT_EQ(document.Parse(text.data(), text.size()), tinyxml2::XML_SUCCESS);
  if (document.RootElement() != nullptr) CollectXml(*document.RootElement(), leaves);
  return leaves;
}

Leaves TextsOnly(const Leaves& leaves) {
  Leaves texts;
  for (const std::string& leaf : leaves) {
    if (const std::string text = leaf.substr(leaf.find('=') + 1); !text.empty()) texts.insert(text);
  }
  return texts;
}

Leaves WithoutItemNames(const Leaves& leaves, const Leaves& decoded) {
  Leaves result;
  for (const std::string& leaf : leaves) {
    result.insert(decoded.count(leaf) > 0 ? leaf : leaf.substr(leaf.find('=')));
  }
  return result;
}

}  // namespace alibabacloud::internal
