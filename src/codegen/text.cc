#include "codegen/text.h"

#include <algorithm>
#include <optional>

namespace alibabacloud::codegen {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::vector<std::string> SplitWords(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (const char c : text) {
    if (!IsSpace(c)) {
      if (!inside) words.emplace_back();
      words.back() += c;
    }
    inside = !IsSpace(c);
  }
  return words;
}

/// Whether an ordinary source line can hold every character: a raw literal keeps all but these as they are.
bool FitsRawLiteral(std::string_view text, std::string_view terminator) {
  const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
  });
  return plain && text.find(terminator) == std::string_view::npos;
}

std::string OctalEscape(unsigned char byte) {
  std::string out = "\\000";
  out[1] = static_cast<char>('0' + (byte >> 6));
  out[2] = static_cast<char>('0' + ((byte >> 3) & 7));
  out[3] = static_cast<char>('0' + (byte & 7));
  return out;
}

}  // namespace

std::size_t Width(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string Join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) out += separator;
    out += part;
  }
  return out;
}

namespace {

/// `cells` in lines that begin at column `begin` and are as full as can be; nothing when one is too wide for that.
std::optional<std::string> Pack(const std::vector<std::string>& cells, std::size_t begin) {
  std::string out;
  std::size_t column = begin;
  for (const std::string& cell : cells) {
    if (begin + Width(cell) > kColumns) return std::nullopt;
    const bool first = &cell == &cells.front();
    if (!first && column + 1 + Width(cell) > kColumns) {
      out += '\n' + std::string(begin, ' ');
      column = begin;
    } else if (!first) {
      out += ' ';
      ++column;
    }
    out += cell;
    column += Width(cell);
  }
  return out;
}

}  // namespace

std::string WrapList(std::string_view head, const std::vector<std::string>& parts, std::string_view tail,
                     std::string_view indent) {
  std::vector<std::string> cells = parts;
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) cells[i] += ',';
  if (!cells.empty()) cells.back() += tail;
  if (const auto beside = Pack(cells, Width(head))) return std::string(head) + *beside + '\n';
  const std::string below = Pack(cells, indent.size()).value_or(Join(cells, " "));
  return std::string(head) + '\n' + std::string(indent) + below + '\n';
}

std::string Sentence(std::string_view text) {
  std::string out = Join(SplitWords(text), " ");
  const bool ends = out.empty() || std::string_view(".!?").find(out.back()) != std::string_view::npos;
  return ends ? out : out + '.';
}

std::string FirstSentence(std::string_view text) {
  std::string all = Sentence(text);
  for (std::size_t at = all.find(". "); at != std::string::npos; at = all.find(". ", at + 1)) {
    const char next = all[at + 2];
    if (next >= 'A' && next <= 'Z') return all.substr(0, at + 1);
  }
  return all;
}

std::string CommentBlock(std::string_view text, std::string_view prefix) {
  std::string out;
  std::string line;
  const auto flush = [&] {
    // A backslash there would continue the comment on the next line.
    if (!line.empty() && line.back() == '\\') line += '.';
    if (!line.empty()) out += std::string(prefix) + line + '\n';
    line.clear();
  };
  for (const std::string& word : SplitWords(text)) {
    if (!line.empty() && prefix.size() + Width(line) + 1 + Width(word) > kColumns) flush();
    if (!line.empty()) line += ' ';
    line += word;
  }
  flush();
  return out;
}

std::string StringLiteral(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20 || byte == 0x7F) {
      out += OctalEscape(byte);
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string LongLiteral(std::string_view text) {
  for (const std::string_view delimiter : {"", "text", "long_text"}) {
    const std::string terminator = ")" + std::string(delimiter) + '"';
    if (FitsRawLiteral(text, terminator)) {
      return "R\"" + std::string(delimiter) + "(" + std::string(text) + terminator;
    }
  }
  return StringLiteral(text);
}

std::string FileHead(std::string_view source) {
  return std::string(kGeneratedMark) + "from " + std::string(source) +
         "; do not edit.\n// Regenerate: cmake --build BUILD --target codegen\n";
}

std::string PageNote(std::string_view source) {
  return std::string(kGeneratedPageMark) + "from " + std::string(source) +
         "; do not edit.\n     Regenerate: cmake --build BUILD --target codegen -->\n";
}

}  // namespace alibabacloud::codegen
