#pragma once

#include <cstddef>
#include <string_view>

#include "alibabacloud/schema/table.h"

namespace alibabacloud::test {

/// A field of a table written by hand: `MakeField<decltype(T::m)>("M", offsetof(T, m))`. Fields of a table are sorted
/// by name.
template <class Member>
constexpr schema::Field MakeField(std::string_view name, std::size_t offset, std::uint8_t flags = 0,
                                  schema::Style style = schema::Style::kRepeat, std::string_view item_name = {}) {
  return {.name = name,
          .item_name = item_name,
          .type = schema::TypeOf<Member>(),
          .offset = static_cast<std::uint32_t>(offset),
          .style = style,
          .flags = flags};
}

}  // namespace alibabacloud::test
