#pragma once

#include <string>

#include "services.h"

namespace acs {

/// What an action does and its parameters as options of the command line, for people.
[[nodiscard]] std::string ActionHelp(const Target& target);

}  // namespace acs
