#pragma once

#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// Appends `text` as a JSON string literal; bytes that are not UTF-8 become U+FFFD, since JSON cannot carry them.
/// No buffer that `out` outgrows keeps its content.
void AppendJsonString(std::string_view text, std::string& out);

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
