#pragma once

namespace alibabacloud::internal {

/// A number that a process has and those that it forks have not, if it was asked for before they were. Thread-safe.
[[nodiscard]] unsigned ForkGeneration() noexcept;

}  // namespace alibabacloud::internal
