#pragma once

#include <functional>

namespace alibabacloud::test {

/// Runs `work` in a forked process and returns whether it returned true; false also when the process crashed, or had to
/// be killed because it did not end within 30 seconds.
[[nodiscard]] bool EndsInAChild(const std::function<bool()>& work);

}  // namespace alibabacloud::test
