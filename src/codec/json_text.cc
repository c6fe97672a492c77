#include "codec/json_text.h"

#include <array>
#include <cstdio>

#include "base/utf8.h"
#include "base/wipe.h"

namespace alibabacloud::internal {

namespace {

void AppendEscaped(char c, std::string& out) {
  switch (c) {
    case '"':
      return AppendSecretly(out, "\\\"");
    case '\\':
      return AppendSecretly(out, "\\\\");
    case '\n':
      return AppendSecretly(out, "\\n");
    case '\r':
      return AppendSecretly(out, "\\r");
    case '\t':
      return AppendSecretly(out, "\\t");
    default:
      break;
  }
  std::array<char, 7> buffer;
  std::snprintf(buffer.data(), buffer.size(), "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
  AppendSecretly(out, buffer.data());
}

}  // namespace

void AppendJsonString(std::string_view text, std::string& out) {
  if (FindInvalidUtf8(text) != std::string_view::npos) {
    std::string valid = ReplaceInvalidUtf8(text);
    AppendJsonString(valid, out);
    return Wipe(valid);
  }
  AppendSecretly(out, "\"");
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) continue;
    AppendSecretly(out, text.substr(plain, i - plain));
    AppendEscaped(c, out);
    plain = i + 1;
  }
  AppendSecretly(out, text.substr(plain));
  AppendSecretly(out, "\"");
}

void JsonTextBuilder::Separate() {
  if (needs_comma_) AppendSecretly(text_, ",");
  needs_comma_ = true;
}

void JsonTextBuilder::Begin(char bracket) {
  Separate();
  AppendSecretly(text_, {&bracket, 1});
  ++depth_;
  needs_comma_ = false;
}

void JsonTextBuilder::End(char bracket) {
  AppendSecretly(text_, {&bracket, 1});
  --depth_;
  needs_comma_ = true;
}

void JsonTextBuilder::Key(std::string_view name) {
  String(name);
  AppendSecretly(text_, ":");
  needs_comma_ = false;
}

void JsonTextBuilder::String(std::string_view text) {
  Separate();
  AppendJsonString(text, text_);
}

void JsonTextBuilder::Literal(std::string_view text) {
  Separate();
  AppendSecretly(text_, text);
}

}  // namespace alibabacloud::internal
