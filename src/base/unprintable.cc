#include "base/unprintable.h"

#include <algorithm>
#include <iterator>

namespace alibabacloud::internal {
namespace {

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

// Sorted. Control and format characters, line and paragraph separators, and what Unicode calls default-ignorable.
// U+FE0E and U+FE0F are not among them: they only choose between the two forms of an emoji.
constexpr Range kUnprintable[] = {
    {0x00, 0x1f},     {0x7f, 0x9f},       {0xad, 0xad},       {0x34f, 0x34f},     {0x61c, 0x61c},
    {0x115f, 0x1160}, {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f},   {0x2028, 0x202e},
    {0x2060, 0x206f}, {0x3164, 0x3164},   {0xfe00, 0xfe0d},   {0xfeff, 0xfeff},   {0xffa0, 0xffa0},
    {0xfff0, 0xfffb}, {0x13430, 0x1343f}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
};

}  // namespace

bool IsUnprintable(std::uint32_t code_point) noexcept {
  const auto* const range = std::lower_bound(std::begin(kUnprintable), std::end(kUnprintable), code_point,
                                             [](const Range& r, std::uint32_t wanted) { return r.last < wanted; });
  return range != std::end(kUnprintable) && code_point >= range->first;
}

}  // namespace alibabacloud::internal
