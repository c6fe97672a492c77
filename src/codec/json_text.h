#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace alibabacloud::internal {

/// Appends `text` as a JSON string literal; bytes that are not UTF-8 become U+FFFD, since JSON cannot carry them.
/// No buffer that `out` outgrows keeps its content.
void AppendJsonString(std::string_view text, std::string& out);

/// Returns how many bytes AppendJsonString() appends for a text that is well-formed UTF-8.
[[nodiscard]] std::size_t JsonStringSize(std::string_view text) noexcept;

/// Returns JSON text with every character that IsUnprintable() names as an escape (`\u202e`): it means the same, and a
/// terminal can show it. White space between values stays as it is. The memory of a text that changes is wiped.
[[nodiscard]] std::string EscapeUnprintableInJson(std::string json);

/// Builds compact JSON text piece by piece and puts the commas. Values may be secrets: what the text outgrows is wiped;
/// to wipe the text itself is up to who takes it.
class JsonTextBuilder {
 public:
  void Begin(char bracket);  ///< '{' or '['
  void End(char bracket);    ///< '}' or ']'
  void Key(std::string_view name);
  void String(std::string_view text);
  /// A number, true, false, null or JSON text, as it is.
  void Literal(std::string_view text);

  /// Makes room for so many more bytes.
  void Reserve(std::size_t bytes);

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] std::string Take() noexcept { return std::move(text_); }
  [[nodiscard]] std::size_t depth() const noexcept { return depth_; }

 private:
  void Separate();

  std::string text_;
  std::size_t depth_ = 0;
  bool needs_comma_ = false;
};

}  // namespace alibabacloud::internal
