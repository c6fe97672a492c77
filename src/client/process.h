#pragma once

#include <stop_token>

#include "alibabacloud/credentials_resolution.h"

namespace alibabacloud::internal {

/// Runs a program, without a shell, and collects what it prints to its standard output; its standard input is empty.
/// The program, and what it has started in its process group, is killed when its time is up, its output is too long or
/// `stop` is asked to stop.
[[nodiscard]] ProcessResult Run(const RunProcess& process, const std::stop_token& stop);

}  // namespace alibabacloud::internal
