#pragma once

#include <cstdint>

namespace alibabacloud::internal {

/// Whether a code point must be escaped where people read it: it moves a terminal's cursor, breaks the line, changes
/// the order of the characters around it (bidirectional controls) or shows nothing at all (zero-width characters,
/// tags). A zero-width joiner is one, too: an emoji that is joined from several is shown as those.
[[nodiscard]] bool IsUnprintable(std::uint32_t code_point) noexcept;

}  // namespace alibabacloud::internal
