#pragma once

#include <string>

namespace alibabacloud::internal {

/// A new random UUID in upper case, as the services number requests: "4C467B38-3910-447D-87BC-AC049166F216".
[[nodiscard]] std::string MakeRequestId();

}  // namespace alibabacloud::internal
