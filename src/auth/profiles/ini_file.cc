#include "auth/profiles/ini_file.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {}  // namespace

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
  std::optional<std::string> ReadHeading(std::string_view line) {
    if (line.back() != ']') return "is no [section]: it does not end in \"]\"";
    const std::string_view name = Trim(line.substr(1, line.size() - 2));
    if (name.empty()) return "has a [section] without a name";
    const auto known =
        std::find_if(sections_.begin(), sections_.end(), [name](const IniSection& one) { return one.name == name; });
    current_ = static_cast<std::size_t>(known - sections_.begin());
    if (known == sections_.end()) sections_.push_back({.name = std::string(name)});
    return std::nullopt;
  }

  std::optional<std::string> ReadValue(std::string_view line) {
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) return "is neither a [section] nor \"key = value\" nor a comment";
    const std::string_view key = Trim(line.substr(0, equals));
    if (key.empty()) return "has no key before its \"=\"";
    if (sections_.empty()) return "stands before the first [section]";
    sections_[current_].values.emplace_back(key, SecretString(Trim(line.substr(equals + 1))));
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
