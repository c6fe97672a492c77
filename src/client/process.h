#pragma once

#include <stop_token>

#include "alibabacloud/credentials_resolution.h"

namespace alibabacloud::internal {

/// Runs a program, without a shell, and collects what it prints to its standard output until it ends; its standard
/// input is empty. What it has started may keep running and keep the output open: what that prints afterwards is not
/// read. When its time is up, its output is too long or `stop` is asked to stop, the program is killed with all that it
/// has started, see KillProcessTree().
[[nodiscard]] ProcessResult Run(const RunProcess& process, const std::stop_token& stop);

}  // namespace alibabacloud::internal
