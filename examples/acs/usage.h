#pragma once

#include <string_view>

namespace acs {

/// What `acs --help` prints.
[[nodiscard]] std::string_view Usage() noexcept;

}  // namespace acs
