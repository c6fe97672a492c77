#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Text of generated files: lines, comments and literals.

namespace alibabacloud::codegen {

/// Longest line of a generated file, as in .clang-format.
inline constexpr std::size_t kColumns = 120;

/// Columns that UTF-8 text takes: one a code point.
[[nodiscard]] std::size_t Width(std::string_view text);

/// `text` with single spaces for all white space, and a full stop at its end.
[[nodiscard]] std::string Sentence(std::string_view text);

/// The first sentence of a text.
[[nodiscard]] std::string FirstSentence(std::string_view text);

/// `text` as comment lines of at most kColumns, each with `prefix` ("  /// ") before it and a line feed behind it.
[[nodiscard]] std::string CommentBlock(std::string_view text, std::string_view prefix);

/// `text` in double quotes, escaped.
[[nodiscard]] std::string StringLiteral(std::string_view text);

/// A long `text` as one literal: raw where that can express it.
[[nodiscard]] std::string LongLiteral(std::string_view text);

/// `parts` with `separator` between them.
[[nodiscard]] std::string Join(const std::vector<std::string>& parts, std::string_view separator);

/// `head`, the `parts` with commas between them, `tail`, as clang-format lays out a call: on one line, or with the
/// parts below each other's begin, or, where that is too wide, below `head` with `indent` before them.
[[nodiscard]] std::string WrapList(std::string_view head, const std::vector<std::string>& parts, std::string_view tail,
                                   std::string_view indent);

/// First lines of a generated file; every such file and no other begins with kGeneratedMark.
inline constexpr std::string_view kGeneratedMark = "// Generated ";
[[nodiscard]] std::string FileHead(std::string_view source);

/// The same of a page in Markdown, which begins with its heading: what stands below that.
inline constexpr std::string_view kGeneratedPageMark = "<!-- Generated ";
[[nodiscard]] std::string PageNote(std::string_view source);

}  // namespace alibabacloud::codegen
