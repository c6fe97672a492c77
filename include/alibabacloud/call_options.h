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

/// The trace that a call belongs to, as W3C Trace Context and W3C Baggage have it: sent along as header fields. A
/// malformed value fails the call with kInvalidArgument.
struct TraceContext {
  /// Such as "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"; empty: none is sent.
  std::string traceparent{};
  /// Only with a traceparent; empty: none is sent.
  std::string tracestate{};
  /// Empty: none is sent.
  std::string baggage{};
};

/// What one call does differently from its client.
struct CallOptions {
  /// Region of this call; empty: the client's, or its default region. Another one than the client's is reached at that
  /// region's own endpoint, unless ClientOptions::endpoint is on this machine (loopback), the environment names an
  /// endpoint, or `endpoint` below is set.
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
  /// The trace that this call belongs to; empty: none.
  TraceContext trace{};
  /// Keep the reply's body in ResponseMetadata::body.
  bool keep_body = false;
};

}  // namespace alibabacloud
