#include "auth/profiles/command_line.h"

#include <cstddef>
#include <utility>

#include "base/ascii.h"

namespace alibabacloud::internal {
namespace {

class Splitter {
 public:
  explicit Splitter(std::string_view text) noexcept : text_(text) {}

  std::variant<std::vector<std::string>, std::string> Split() {
    while (SkipBlanks()) {
      if (!ReadWord()) return std::move(problem_);
    }
    return std::move(words_);
  }

 private:
  // False at the end.
  bool SkipBlanks() noexcept {
    while (position_ < text_.size() && (IsSpace(text_[position_]) || IsContinuation())) {
      position_ += IsContinuation() ? 2 : 1;
    }
    return position_ < text_.size();
  }

  // Whether a backslash before a line break is next, which a shell removes together with it.
  [[nodiscard]] bool IsContinuation() const noexcept { return text_.substr(position_).starts_with("\\\n"); }
  bool SkipContinuation() noexcept {
    if (!IsContinuation()) return false;
    position_ += 2;
    return true;
  }

  bool ReadWord() {
    words_.emplace_back();
    while (position_ < text_.size() && !IsSpace(text_[position_])) {
      if (SkipContinuation()) continue;
      const char c = text_[position_++];
      if (c == '\'' || c == '"') {
        if (!ReadQuoted(c)) return Fail("has a quote that is not closed");
      } else if (c != '\\') {
        words_.back() += c;
      } else if (!ReadEscaped()) {
        return Fail("ends in a backslash");
      }
    }
    return true;
  }

  // From behind a quote to behind the next one of its kind.
  bool ReadQuoted(char quote) {
    while (position_ < text_.size()) {
      if (quote == '"' && SkipContinuation()) continue;
      const char c = text_[position_++];
      if (c == quote) return true;
      // Within double quotes, a backslash before anything else stands for itself; within single quotes, always.
      const bool escapes = quote == '"' && c == '\\' && position_ < text_.size() && IsEscapable(text_[position_]);
      words_.back() += escapes ? text_[position_++] : c;
    }
    return false;
  }

  static bool IsEscapable(char c) noexcept { return c == '"' || c == '\\' || c == '$' || c == '`'; }

  bool ReadEscaped() {
    if (position_ == text_.size()) return false;
    words_.back() += text_[position_++];
    return true;
  }

  bool Fail(std::string_view problem) {
    problem_ = problem;
    return false;
  }

  std::string_view text_;
  std::size_t position_ = 0;
  std::vector<std::string> words_;
  std::string problem_;
};

}  // namespace

std::variant<std::vector<std::string>, std::string> SplitCommand(std::string_view text) {
  return Splitter(text).Split();
}

}  // namespace alibabacloud::internal
