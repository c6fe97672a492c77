#include "codec/secret_values.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/percent.h"
#include "base/replace_all.h"
#include "codec/json_text.h"
#include "codec/xml_writer.h"

namespace alibabacloud::internal {

namespace {

constexpr std::size_t kShortestValue = 6;

std::string EscapeXmlQuotes(std::string escaped, std::string_view quotation_mark, std::string_view apostrophe) {
  ReplaceAll(escaped, "\"", quotation_mark);
  ReplaceAll(escaped, "'", apostrophe);
  return escaped;
}

// Returns a JSON string without its quotation marks.
std::string EscapeJson(std::string_view text) {
  std::string literal;
  AppendJsonString(text, literal);
  return literal.substr(1, literal.size() - 2);
}

// Returns what JSON writers produce that escape for HTML, too.
std::string EscapeJsonForHtml(std::string escaped) {
  ReplaceAll(escaped, "&", "\\u0026");
  ReplaceAll(escaped, "<", "\\u003c");
  ReplaceAll(escaped, ">", "\\u003e");
  return escaped;
}

}  // namespace

SecretValues::SecretValues(const std::vector<std::string>& values) {
  for (const std::string& value : values) {
    if (value.size() < kShortestValue) continue;
    const std::string percent = PercentEncode(value);
    const std::string xml = EscapeXml(value);
    const std::string json = EscapeJson(value);
    // A string to sign has them encoded twice.
    forms_.insert(forms_.end(), {value, percent, PercentEncode(percent), xml, EscapeXmlQuotes(xml, "&quot;", "&apos;"),
                                 EscapeXmlQuotes(xml, "&quot;", "&#39;"), EscapeXmlQuotes(xml, "&#34;", "&#39;"), json,
                                 EscapeJsonForHtml(json)});
  }
  std::sort(forms_.begin(), forms_.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  forms_.erase(std::unique(forms_.begin(), forms_.end()), forms_.end());
}

std::string SecretValues::Hide(std::string text) const {
  for (const std::string& form : forms_) ReplaceAll(text, form, kRedacted);
  return text;
}

}  // namespace alibabacloud::internal
