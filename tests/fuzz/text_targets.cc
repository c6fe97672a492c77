#include <string>
#include <string_view>

#include "alibabacloud/base64.h"
#include "alibabacloud/time.h"
#include "base/percent.h"
#include "base/time.h"
#include "base/utf8.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"

namespace alibabacloud::test {

namespace {

void CheckPercent(std::string_view input) {
  const std::string encoded = internal::PercentEncode(input);
  Require(internal::PercentDecode(encoded, true) == input && internal::PercentDecode(encoded, false) == input,
          "decoding undoes encoding");
  for (const bool plus_is_space : {false, true}) {
    const auto decoded = internal::PercentDecode(input, plus_is_space);
    if (!decoded) continue;
    Require(decoded->size() <= input.size(), "decoding makes no text longer");
    Require(internal::PercentDecode(internal::PercentEncode(*decoded), plus_is_space) == decoded,
            "what was decoded can be encoded");
  }
}

void CheckBase64(std::string_view input) {
  Require(Base64Decode(Base64Encode(input)) == input, "Base64 decodes to what it encodes");
  const auto decoded = Base64Decode(input);
  Require(!decoded || Base64Encode(*decoded) == input, "only one text is the Base64 of some bytes");
}

void CheckUtf8(std::string_view input) {
  const std::string valid = internal::ReplaceInvalidUtf8(input);
  Require(internal::FindInvalidUtf8(valid) == std::string_view::npos, "what was mended is UTF-8");
  Require(internal::FindInvalidUtf8(input) != std::string_view::npos || valid == input, "UTF-8 stays as it is");
  for (const std::size_t limit : {0U, 1U, 3U, 10U, 1000U}) {
    const std::string shown = internal::EscapeForDisplay(input, limit);
    Require(shown.size() <= limit && internal::IsPrintable(shown), "a text for display fits and can be shown");
  }
}

}  // namespace

void FuzzTime(std::string_view input) {
  if (const auto time = ParseTime(input)) {
    Require(ParseTime(internal::FormatTimestamp(*time)) == time, "a time that is written reads back as itself");
    Require(internal::ParseHttpDate(internal::FormatHttpDate(*time)) == time, "and as a date, too");
  }
  if (const auto date = internal::ParseHttpDate(input)) {
    Require(internal::FormatHttpDate(*date) == input, "a date has one form only");
  }
}

void FuzzText(std::string_view input) {
  CheckPercent(input);
  CheckBase64(input);
  CheckUtf8(input);
}

}  // namespace alibabacloud::test
