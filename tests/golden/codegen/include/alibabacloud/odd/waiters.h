// Generated from src/odd/models/waiters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <string>
#include <vector>

#include "alibabacloud/waiter.h"

// What alibabacloud::Wait() can wait for. An empty region is that of the call's options or of the client.

namespace alibabacloud::odd {

class Client;

/// Waits for a tag. Looks at once, then every 1 s, by ListCaseTwins.
[[nodiscard]] Waiter<Client> TagHere(std::vector<std::string> ids, std::string region = {});

/// Waits until a tag is gone. Looks after 2 s, then every 3 to 30 s, by ListCaseTwins.
[[nodiscard]] Waiter<Client> TagAbsent(std::vector<std::string> ids, std::string region = {});

}  // namespace alibabacloud::odd
