#include "codec/json_text.h"

#include <array>
#include <cstdint>

#include "base/unprintable.h"
#include "base/utf8.h"
#include "base/wipe.h"

namespace alibabacloud::internal {

namespace {

// One UTF-16 code unit.
void AppendUnit(std::uint32_t unit, std::string& out) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const std::array<char, 6> escape = {
      '\\', 'u', kDigits[unit >> 12 & 0xf], kDigits[unit >> 8 & 0xf], kDigits[unit >> 4 & 0xf], kDigits[unit & 0xf]};
  AppendSecretly(out, {escape.data(), escape.size()});
}

void AppendEscaped(std::uint32_t code_point, std::string& out) {
  if (code_point < 0x10000) return AppendUnit(code_point, out);
  AppendUnit(0xd7c0 + (code_point >> 10), out);
  AppendUnit(0xdc00 | (code_point & 0x3ff), out);
}

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
  AppendUnit(static_cast<unsigned char>(c), out);
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

std::size_t JsonStringSize(std::string_view text) noexcept {
  std::size_t size = 2 + text.size();
  for (const char c : text) {
    if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
      size += 1;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      size += 5;
    }
  }
  return size;
}

std::string EscapeUnprintableInJson(std::string json) {
  std::string out;
  std::string_view rest = json;
  for (std::size_t plain = 0; plain < rest.size();) {
    const Utf8Sequence sequence = FirstUtf8Sequence(rest.substr(plain));
    const std::uint32_t code_point = sequence.code_point.value_or(0xfffd);
    // Below U+0020 there can only be white space between values.
    if (sequence.code_point && (code_point < 0x20 || !IsUnprintable(code_point))) {
      plain += sequence.size;
      continue;
    }
    AppendSecretly(out, rest.substr(0, plain));
    AppendEscaped(code_point, out);
    rest.remove_prefix(plain + sequence.size);
    plain = 0;
  }
  if (rest.size() == json.size()) return json;
  AppendSecretly(out, rest);
  Wipe(json);
  return out;
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

void JsonTextBuilder::Reserve(std::size_t bytes) { ReserveSecretly(text_, bytes); }

}  // namespace alibabacloud::internal
