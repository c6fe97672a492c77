#include "testing/xml_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <system_error>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "codec/xml_writer.h"

namespace alibabacloud::internal {

namespace {

enum class Kind : std::uint8_t { kText, kCdata, kStart, kEmpty, kEnd, kOther };

struct Token {
  Kind kind = Kind::kText;
  std::string_view raw{};
  std::string_view content{};  // Of a tag its name, of text and CDATA the text.
  bool is_plain = true;        // Of a tag: it has no attributes.
};

bool IsNameCharacter(char c) {
  const char lower = ToLower(c);
  return (lower >= 'a' && lower <= 'z') || IsDigit(c) || std::string_view("_-.:").find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Up to and with `end`, or all that there is.
Token Bracketed(Kind kind, std::string_view xml, std::size_t begin_size, std::string_view end) {
  const std::size_t found = xml.find(end, begin_size);
  const std::string_view raw = found == std::string_view::npos ? xml : xml.substr(0, found + end.size());
  const std::size_t content_end = found == std::string_view::npos ? xml.size() : found;
  return {.kind = kind, .raw = raw, .content = xml.substr(begin_size, content_end - begin_size), .is_plain = false};
}

// Absent when it is none.
std::optional<Token> Tag(std::string_view xml) {
  const bool is_end = xml.starts_with("</");
  const std::size_t begin = is_end ? 2 : 1;
  std::size_t end = begin;
  while (end < xml.size() && IsNameCharacter(xml[end])) ++end;
  const std::size_t close = xml.find_first_of("<>", end);
  if (end == begin || close == std::string_view::npos || xml[close] == '<') return std::nullopt;
  const bool is_empty = !is_end && xml[close - 1] == '/';
  const std::string_view rest = xml.substr(end, close - end - (is_empty ? 1 : 0));
  if (!rest.empty() && !IsSpace(rest.front())) return std::nullopt;
  return Token{.kind = is_end ? Kind::kEnd : (is_empty ? Kind::kEmpty : Kind::kStart),
               .raw = xml.substr(0, close + 1),
               .content = xml.substr(begin, end - begin),
               .is_plain = Trim(rest).empty()};
}

Token NextToken(std::string_view xml) {
  if (xml.starts_with("<![CDATA[")) return Bracketed(Kind::kCdata, xml, 9, "]]>");
  if (xml.starts_with("<!--")) return Bracketed(Kind::kOther, xml, 4, "-->");
  if (xml.starts_with("<?")) return Bracketed(Kind::kOther, xml, 2, "?>");
  if (xml.starts_with("<!")) return Bracketed(Kind::kOther, xml, 2, ">");
  if (xml.front() == '<') {
    if (const std::optional<Token> tag = Tag(xml)) return *tag;
  }
  const std::string_view text = xml.substr(0, xml.find('<', 1));
  return {.kind = Kind::kText, .raw = text, .content = text};
}

// `reference`: what stands between "&" and ";". Absent when there is none such.
std::optional<std::string> Resolve(std::string_view reference) {
  constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
      {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};
  for (const auto& [name, text] : kEntities) {
    if (reference == name) return std::string(text);
  }
  if (!reference.starts_with('#')) return std::nullopt;
  const bool is_hex = reference.starts_with("#x");
  const std::string_view digits = reference.substr(is_hex ? 2 : 1);
  std::uint32_t code_point = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code_point, is_hex ? 16 : 10);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  std::string text;
  AppendUtf8(code_point, text);
  return text;
}

std::string Unescape(std::string_view text) {
  constexpr std::size_t kLongestReference = 12;
  std::string plain;
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find('&'), text.size());
    plain += text.substr(0, begin);
    text.remove_prefix(begin);
    if (text.empty()) break;
    const std::size_t end = text.substr(0, kLongestReference).find(';');
    const auto resolved = end != std::string_view::npos ? Resolve(text.substr(1, end - 1)) : std::nullopt;
    plain += resolved.value_or("&");
    text.remove_prefix(resolved ? end + 1 : 1);
  }
  return plain;
}

class Changer {
 public:
  explicit Changer(const XmlChanges& changes) : changes_(changes) {}

  std::string Run(std::string_view xml) && {
    while (!xml.empty()) {
      const Token token = NextToken(xml);
      xml.remove_prefix(token.raw.size());
      Take(token);
    }
    EndText();
    return std::move(out_);
  }

 private:
  struct Element {
    std::string name;
    std::size_t path_size = 0;  // Of the one that it is in.
    std::map<std::string, std::size_t, std::less<>> children{};
  };

  void Take(const Token& token) {
    if (token.kind == Kind::kText || token.kind == Kind::kCdata) {
      raw_text_ += token.raw;
      text_ += token.kind == Kind::kCdata ? std::string(token.content) : Unescape(token.content);
    } else if (token.kind == Kind::kOther) {
      raw_text_ += changes_.markup(std::string(token.raw));
    } else {
      EndText();
      out_ += token.is_plain ? std::string(token.raw) : changes_.markup(std::string(token.raw));
      if (token.kind == Kind::kStart) Open(token.content);
      if (token.kind == Kind::kEnd) Close(token.content);
    }
  }

  // Its parts are changed as one: markup in between does not split it for a reader.
  void EndText() {
    const bool is_blank = Trim(text_).empty();
    const std::optional<std::string> changed = is_blank ? std::nullopt : changes_.text(path_, text_);
    out_ += changed ? EscapeXml(*changed) : raw_text_;
    raw_text_.clear();
    text_.clear();
  }

  void Open(std::string_view name) {
    Element element{.name = std::string(name), .path_size = path_.size()};
    if (open_.empty()) {
      path_.AddOptional(name);
    } else {
      path_.AddName(name);
      path_.AddNumber(++open_.back().children[element.name]);
    }
    open_.push_back(std::move(element));
  }

  // An end tag that nothing fits is passed over.
  void Close(std::string_view name) {
    const auto last =
        std::find_if(open_.rbegin(), open_.rend(), [&](const Element& element) { return element.name == name; });
    if (last == open_.rend()) return;
    path_.Cut(last->path_size);
    open_.erase(last.base() - 1, open_.end());
  }

  const XmlChanges& changes_;
  std::string out_;
  std::string raw_text_;
  std::string text_;
  ValuePath path_;
  std::vector<Element> open_;
};

}  // namespace

std::string ChangeXml(std::string_view xml, const XmlChanges& changes) { return Changer(changes).Run(xml); }

}  // namespace alibabacloud::internal
