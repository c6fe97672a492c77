#include "auth/profiles/ini_file.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

bool BeginsComment(std::string_view text) noexcept { return text.starts_with('#') || text.starts_with(';'); }

bool IsBlankOrComment(std::string_view text) noexcept {
  text = Trim(text);
  return text.empty() || BeginsComment(text);
}

// What stands between the quotes, behind which there may be a comment; absent when they are not closed.
std::optional<std::string_view> Unquote(std::string_view value) noexcept {
  const char quote = value.front();
  std::size_t end = value.find(quote, 1);
  while (end != std::string_view::npos && !IsBlankOrComment(value.substr(end + 1))) end = value.find(quote, end + 1);
  if (end == std::string_view::npos) return std::nullopt;
  return value.substr(1, end - 1);
}

// A comment begins with '#' or ';' behind white space: secrets have such characters, too. Absent for an open quote.
std::optional<std::string_view> WithoutQuotesOrComment(std::string_view value) noexcept {
  if (value.starts_with('"') || value.starts_with('\'')) return Unquote(value);
  if (BeginsComment(value)) return std::string_view();
  for (std::size_t i = 1; i < value.size(); ++i) {
    if (IsSpace(value[i - 1]) && BeginsComment(value.substr(i))) return Trim(value.substr(0, i));
  }
  return value;
}

}  // namespace

class IniFile::Reader {
 public:
  explicit Reader(std::vector<IniSection>& sections) : sections_(sections) {}

  // Says what is wrong with the line.
  std::optional<std::string> ReadLine(std::string_view line) {
    line = Trim(line);
    if (line.empty() || line.front() == '#' || line.front() == ';') return std::nullopt;
    return line.front() == '[' ? ReadHeading(line) : ReadValue(line);
  }

 private:
  // The name ends at the first bracket behind which there is nothing, or a comment.
  std::optional<std::string> ReadHeading(std::string_view line) {
    std::size_t end = line.find(']');
    while (end != std::string_view::npos && !IsBlankOrComment(line.substr(end + 1))) end = line.find(']', end + 1);
    if (end == std::string_view::npos) return "is not a [section]: it does not end in \"]\"";
    const std::string_view name = Trim(line.substr(1, end - 1));
    if (name.empty()) return "has a [section] without a name";
    const auto known =
        std::find_if(sections_.begin(), sections_.end(), [name](const IniSection& one) { return one.name == name; });
    current_ = static_cast<std::size_t>(known - sections_.begin());
    if (known == sections_.end()) sections_.push_back({.name = std::string(name)});
    return std::nullopt;
  }

  std::optional<std::string> ReadValue(std::string_view line) {
    const std::size_t delimiter = line.find_first_of("=:");
    if (delimiter == std::string_view::npos) return "is neither a [section] nor \"key = value\" nor a comment";
    const std::string_view key = Trim(line.substr(0, delimiter));
    if (key.empty()) return "has no key before its \"=\" or \":\"";
    if (sections_.empty()) return "stands before the first [section]";
    const auto value = WithoutQuotesOrComment(Trim(line.substr(delimiter + 1)));
    if (!value) return "has a quote that is not closed";
    sections_[current_].values.emplace_back(key, SecretString(*value));
    return std::nullopt;
  }

  std::vector<IniSection>& sections_;
  std::size_t current_ = 0;
};

std::variant<IniFile, std::string> IniFile::Read(std::string_view text) {
  IniFile file;
  Reader reader(file.sections_);
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (auto fault = reader.ReadLine(line)) return "is malformed: line " + std::to_string(number) + ' ' + *fault;
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return file;
}

const IniSection* IniFile::Find(std::string_view name) const noexcept {
  const auto found =
      std::find_if(sections_.begin(), sections_.end(), [name](const IniSection& one) { return one.name == name; });
  return found != sections_.end() ? &*found : nullptr;
}

}  // namespace alibabacloud::internal
