#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/client_options.h"

namespace alibabacloud {

/// Parameters by wire name, in the form they travel in ("Tag.1.Key").
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// What one call does differently from its client.
struct CallOptions {
  /// Empty: the client's.
  std::string region{};
  /// Empty: the client's.
  std::string endpoint{};
  /// For the whole call; absent: TimeoutOptions::call.
  std::optional<std::chrono::milliseconds> timeout{};
  /// Absent: the client's.
  std::optional<RetryOptions> retry{};
  /// Asking it to stop ends the call with kCancelled.
  std::stop_token stop{};
  /// Sent besides the request's fields, such as OwnerId; replaces a field of the same wire name. Not for the common
  /// parameters (Action, Version, Signature...).
  Parameters extra_parameters{};
  /// Keep the reply's body in ResponseMetadata::body.
  bool keep_body = false;
};

}  // namespace alibabacloud
