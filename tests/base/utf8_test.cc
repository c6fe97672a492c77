#include "base/utf8.h"

#include <gtest/gtest.h>

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

constexpr auto kValid = std::string_view::npos;

TEST(FindInvalidUtf8, AcceptsWellFormedText) {
  for (const std::string_view text :
       {""sv, "abc"sv, "\0\x7f"sv, "\xc2\x80"sv, "\xdf\xbf"sv, "\xe0\xa0\x80"sv, "\xed\x9f\xbf"sv, "\xee\x80\x80"sv,
        "\xef\xbf\xbf"sv, "\xf0\x90\x80\x80"sv, "\xf4\x8f\xbf\xbf"sv, "a\xe6\xb5\x8b\xf0\x9f\x9a\x80z"sv}) {
    EXPECT_EQ(FindInvalidUtf8(text), kValid) << EscapeForDisplay(text, 100);
  }
}

TEST(FindInvalidUtf8, NamesTheFirstBadByte) {
  struct Case {
    std::string_view text;
    std::size_t position;
  };
  for (const auto& [text, position] : {
           Case{"\x80", 0},
           Case{"ab\xff", 2},
           Case{"\xe6\xb5\x8b\xbf", 3},  // stray bytes
           Case{"\xc0\x80", 0},
           Case{"\xc1\xbf", 0},
           Case{"\xe0\x9f\xbf", 0},
           Case{"\xf0\x8f\xbf\xbf", 0},  // overlong
           Case{"\xed\xa0\x80", 0},
           Case{"x\xed\xbf\xbf", 1},  // surrogates
           Case{"\xf4\x90\x80\x80", 0},
           Case{"\xf5\x80\x80\x80", 0},  // above U+10FFFF
           Case{"a\xc3", 1},
           Case{"a\xe6\xb5", 1},
           Case{"a\xf0\x9f\x9a", 1},  // cut off
           Case{"\xe6\xb5x", 0},
       }) {
    EXPECT_EQ(FindInvalidUtf8(text), position) << EscapeForDisplay(text, 100);
  }
}

std::string Utf8(std::uint32_t code_point) {
  std::string text;
  AppendUtf8(code_point, text);
  return text;
}

TEST(AppendUtf8, EncodesTheBoundsOfEachLength) {
  struct Case {
    std::uint32_t code_point;
    std::string_view text;
  };
  for (const auto& [code_point, text] :
       {Case{0, "\0"sv}, Case{0x7f, "\x7f"}, Case{0x80, "\xc2\x80"}, Case{0x7ff, "\xdf\xbf"},
        Case{0x800, "\xe0\xa0\x80"}, Case{0xd7ff, "\xed\x9f\xbf"}, Case{0xe000, "\xee\x80\x80"},
        Case{0xffff, "\xef\xbf\xbf"}, Case{0x10000, "\xf0\x90\x80\x80"}, Case{0x10ffff, "\xf4\x8f\xbf\xbf"}}) {
    EXPECT_EQ(Utf8(code_point), text) << code_point;
  }
}

TEST(AppendUtf8, WritesOnlyWellFormedText) {
  for (std::uint32_t code_point = 0; code_point < 0x10ffff + 10; code_point += 13) {
    ASSERT_EQ(FindInvalidUtf8(Utf8(code_point)), kValid) << code_point;
  }
  for (const std::uint32_t none : {0xd800U, 0xdfffU, 0x110000U, 0xffffffffU}) EXPECT_EQ(Utf8(none), "\xef\xbf\xbd");
}

TEST(ReplaceInvalidUtf8, ReplacesEachMaximalSubpartOnce) {
  struct Case {
    std::string_view text, expected;
  };
  for (const auto& [text, expected] : {
           Case{"", ""},
           Case{"a\xe6\xb5\x8b", "a\xe6\xb5\x8b"},
           Case{"a\0b"sv, "a\0b"sv},
           Case{"a\xff"
                "b",
                "a\xef\xbf\xbd"
                "b"},
           // The examples of the Unicode standard, tables 3-8 to 3-11; '.' stands for U+FFFD.
           Case{"\xc0\xaf\xe0\x80\xbf\xf0\x81\x82\x41", "........A"},
           Case{"\xed\xa0\x80\xed\xbf\xbf\xed\xaf\x41", "........A"},
           Case{"\xf4\x91\x92\x93\xff\x41\x80\xbf\x42", ".....A..B"},
           Case{"\xe1\x80\xe2\xf0\x91\x92\xf1\xbf\x41", "....A"},
           Case{"\xf0\x9f\x9a", "."},
       }) {
    std::string wanted;
    for (const char c : expected) wanted += c == '.' ? "\xef\xbf\xbd" : std::string(1, c);
    EXPECT_EQ(ReplaceInvalidUtf8(text), wanted) << EscapeForDisplay(text, 100);
  }
}

TEST(EscapeForDisplay, KeepsPrintableTextAndEscapesTheRest) {
  struct Case {
    std::string_view text, expected;
  };
  for (const auto& [text, expected] : {
           Case{"", ""},
           Case{"plain \\ \"text\"", "plain \\ \"text\""},
           Case{"\xe6\xb5\x8b", "\xe6\xb5\x8b"},
           Case{"a\r\n\t\0z"sv, "a\\x0d\\x0a\\x09\\x00z"},
           Case{"\x1b[31m\x7f", "\\x1b[31m\\x7f"},
           Case{"\xc2\x85\xc2\xa0", "\\u{0085}\xc2\xa0"},
           Case{"\xff\xe6\xb5", "\\xff\\xe6\\xb5"},
       }) {
    EXPECT_EQ(EscapeForDisplay(text, 512), expected);
  }
}

TEST(EscapeForDisplay, EscapesWhatIsInvisibleOrReordersText) {
  struct Case {
    std::uint32_t code_point;
    std::string_view expected;
  };
  for (const auto& [code_point, expected] : {
           Case{0x7f, "\\x7f"},
           Case{0x80, "\\u{0080}"},
           Case{0x9b, "\\u{009b}"},
           Case{0x9f, "\\u{009f}"},
           Case{0xad, "\\u{00ad}"},
           Case{0x61c, "\\u{061c}"},
           Case{0x180e, "\\u{180e}"},
           Case{0x200b, "\\u{200b}"},
           Case{0x200c, "\\u{200c}"},
           Case{0x200d, "\\u{200d}"},
           Case{0x200e, "\\u{200e}"},
           Case{0x200f, "\\u{200f}"},
           Case{0x2028, "\\u{2028}"},
           Case{0x2029, "\\u{2029}"},
           Case{0x202a, "\\u{202a}"},
           Case{0x202e, "\\u{202e}"},
           Case{0x2060, "\\u{2060}"},
           Case{0x2066, "\\u{2066}"},
           Case{0x2069, "\\u{2069}"},
           Case{0x3164, "\\u{3164}"},
           Case{0xfe00, "\\u{fe00}"},
           Case{0xfeff, "\\u{feff}"},
           Case{0xfff9, "\\u{fff9}"},
           Case{0x1d173, "\\u{1d173}"},
           Case{0xe0001, "\\u{e0001}"},
           Case{0xe0041, "\\u{e0041}"},
           Case{0xe0100, "\\u{e0100}"},
           // Printable.
           Case{' ', " "},
           Case{0xa0, "\xc2\xa0"},
           Case{0x5d0, "\u05d0"},
           Case{0x2027, "\u2027"},
           Case{0x202f, "\u202f"},
           Case{0x205f, "\u205f"},
           Case{0x3000, "\u3000"},
           Case{0x4e2d, "\u4e2d"},
           Case{0xfe0f, "\ufe0f"},
           Case{0xfffd, "\ufffd"},
           Case{0x1f600, "\U0001f600"},
           Case{0x1f468, "\U0001f468"},
       }) {
    std::string text = "a";
    AppendUtf8(code_point, text);
    const std::string shown = EscapeForDisplay(text + 'b', 100);
    EXPECT_EQ(shown, 'a' + std::string(expected) + 'b') << std::hex << code_point;
    EXPECT_EQ(IsPrintable(text), shown == text + 'b') << std::hex << code_point;
  }
}

TEST(CutText, KeepsWholeCharactersAndSaysHowMuchIsMissing) {
  constexpr std::size_t kMax = 40;
  const std::string fits(kMax, 'a');
  EXPECT_EQ(CutText(fits, kMax), fits);
  EXPECT_EQ(CutText(fits + 'a', kMax), "aaaa... (37 more bytes)");
  EXPECT_EQ(CutText("ab\u4e2d" + fits, kMax), "ab... (43 more bytes)");
  EXPECT_EQ(CutText("a\u4e2d" + fits, kMax), "a\u4e2d... (40 more bytes)");
  const std::string cut = CutText(std::string(1000, '\x80'), kMax);
  EXPECT_LE(cut.size(), kMax);
  EXPECT_EQ(CutText(cut, kMax), cut);
}

TEST(Utf8Prefix, DoesNotCutASequence) {
  const std::string_view text = "a\u4e2d\U0001f600z";
  const std::size_t expected[] = {0, 1, 1, 1, 4, 4, 4, 4, 8, 9, 9};
  for (std::size_t max = 0; max < std::size(expected); ++max) {
    EXPECT_EQ(Utf8Prefix(text, max).size(), expected[max]) << max;
  }
}

TEST(SizeWithoutInvalidUtf8, IsTheSizeOfTheReplacement) {
  for (const std::string_view text : {"", "a", "\xff", "a\xff\xff", "\xe6\xb5\x8b\xe6\xb5", "\xed\xa0\x80"}) {
    EXPECT_EQ(SizeWithoutInvalidUtf8(text), ReplaceInvalidUtf8(text).size());
  }
}

TEST(EscapeForDisplay, CutsWholeCharactersAndSaysSo) {
  struct Case {
    std::string_view text;
    std::size_t max_bytes;
    std::string_view expected;
  };
  for (const auto& [text, max_bytes, expected] : {
           Case{"abcdef", 6, "abcdef"},
           Case{"abcdefg", 6, "abc..."},
           Case{"\xe6\xb5\x8b\xe6\xb5\x8b\xe6\xb5\x8b", 8, "\xe6\xb5\x8b..."},
           Case{"ab\n\n", 10, "ab\\x0a\\x0a"},
           Case{"ab\n\n", 9, "ab\\x0a..."},
           Case{"ab\n\n", 8, "ab..."},
           Case{"abc", 3, "abc"},
           Case{"abcd", 3, "..."},
           Case{"abcd", 2, ".."},
           Case{"a", 0, ""},
           Case{"", 0, ""},
       }) {
    EXPECT_EQ(EscapeForDisplay(text, max_bytes), expected) << text << ' ' << max_bytes;
  }
}

TEST(EscapeForDisplay, NeverExceedsTheLimit) {
  const std::string text = "ab\xe6\xb5\x8b\n\xff\xf0\x9f\x9a\x80z\xe6\xb5";
  for (std::size_t limit = 0; limit < 40; ++limit) {
    const std::string shown = EscapeForDisplay(text, limit);
    EXPECT_LE(shown.size(), limit);
    EXPECT_EQ(FindInvalidUtf8(shown), kValid);
  }
}

}  // namespace
}  // namespace alibabacloud::internal
