#pragma once

#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace alibabacloud::internal {

/// JSON text with its lexical faults repaired while it is read, without a copy of the text.
///
/// Repairs what makes a parser refuse a whole body for one odd byte: ill-formed UTF-8 and lone surrogates become
/// U+FFFD, raw control characters in strings are escaped, numbers beyond double are clamped. Structure is never
/// touched, so a truncated text stays truncated. After kMaxRepairs the text ends, so that a hostile one costs no more
/// time and memory than a sound one.
class RepairedJson {
 public:
  static constexpr std::size_t kMaxRepairs = std::size_t{1} << 20;

  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit Iterator(RepairedJson* text) noexcept : text_(text) {}
    char operator*() const noexcept { return *text_->at_; }
    Iterator& operator++() {
      text_->Advance();
      return *this;
    }
    void operator++(int) { text_->Advance(); }
    /// Iterators of one text differ only by whether it has ended.
    bool operator==(const Iterator& other) const noexcept { return AtEnd() == other.AtEnd(); }

   private:
    [[nodiscard]] bool AtEnd() const noexcept { return text_ == nullptr || text_->at_ == nullptr; }
    RepairedJson* text_;
  };

  explicit RepairedJson(std::string_view text);
  RepairedJson(const RepairedJson&) = delete;
  RepairedJson& operator=(const RepairedJson&) = delete;

  /// The text can be read once.
  [[nodiscard]] Iterator begin() noexcept { return Iterator(this); }
  [[nodiscard]] static Iterator end() noexcept { return Iterator(nullptr); }

  /// What has been repaired so far, one entry for each kind of fault; empty while there was none.
  [[nodiscard]] const std::vector<std::string>& repairs() const noexcept { return repairs_; }
  /// Whether the text ended because it had more than kMaxRepairs faults.
  [[nodiscard]] bool has_too_many_faults() const noexcept { return count_ > kMaxRepairs; }

 private:
  // To the next character: within what can be passed on as it is, or where that ends.
  void Advance() {
    if (++at_ == until_) Find();
  }
  void Find();
  void FindInString();
  void FindNumber();
  void Pass(std::size_t count) noexcept;
  void Replace(std::size_t count, std::string_view replacement, bool& noted, const char* repair);

  std::string_view rest_;        ///< What has not been looked at yet.
  const char* at_ = nullptr;     ///< The present character, in the text or in a replacement; null at the end.
  const char* until_ = nullptr;  ///< Where the run of characters that needs no look ends.
  bool in_string_ = false;
  std::array<char, 6> escape_{};  ///< Of a control character.
  std::size_t count_ = 0;
  std::vector<std::string> repairs_;
  bool utf8_ = false;
  bool control_ = false;
  bool surrogate_ = false;
  bool number_ = false;
};

}  // namespace alibabacloud::internal
