#pragma once

#include <sys/types.h>

#include <string>

namespace alibabacloud::internal {

/// Returns the name of an environment variable that no other process has. A program that is started with it, whatever
/// its value, hands it on to what it starts.
[[nodiscard]] std::string MakeProcessMarker();

/// Kills a program that has not been waited for yet and leads a process group, with all that it has started. Everywhere
/// that is its process group. On Linux these are also its descendants, whatever their group or session, and all
/// processes that have the variable `marker` in the environment with which they were started, even if their parents
/// have ended. Not found are processes that have neither, and those that this user may not look at or kill.
void KillProcessTree(pid_t program, const std::string& marker) noexcept;

}  // namespace alibabacloud::internal
