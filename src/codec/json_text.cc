#include "codec/json_text.h"

#include <array>
#include <cstdio>

#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

void AppendEscaped(char c, std::string& out) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  std::array<char, 7> buffer;
  std::snprintf(buffer.data(), buffer.size(), "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
  out += buffer.data();
}

}  // namespace

void AppendJsonString(std::string_view text, std::string& out) {
  if (FindInvalidUtf8(text) != std::string_view::npos) return AppendJsonString(ReplaceInvalidUtf8(text), out);
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) continue;
    out += text.substr(plain, i - plain);
    AppendEscaped(c, out);
    plain = i + 1;
  }
  out += text.substr(plain);
  out += '"';
}

void JsonTextBuilder::Separate() {
  if (needs_comma_) text_ += ',';
  needs_comma_ = true;
}

void JsonTextBuilder::Begin(char bracket) {
  Separate();
  text_ += bracket;
  ++depth_;
  needs_comma_ = false;
}

void JsonTextBuilder::End(char bracket) {
  text_ += bracket;
  --depth_;
  needs_comma_ = true;
}

void JsonTextBuilder::Key(std::string_view name) {
  String(name);
  text_ += ':';
  needs_comma_ = false;
}

void JsonTextBuilder::String(std::string_view text) {
  Separate();
  AppendJsonString(text, text_);
}

void JsonTextBuilder::Literal(std::string_view text) {
  Separate();
  text_ += text;
}

}  // namespace alibabacloud::internal
