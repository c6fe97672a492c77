#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/error.h"

namespace alibabacloud::internal {

/// The envelope in which the services report errors, JSON or XML; names are accepted in any case.
struct ErrorEnvelope {
  std::string code{};
  std::string message{};
  std::string request_id{};
  std::string host_id{};
  std::string recommend{};
};

/// Reads an error envelope; absent when the text is none (it has no Code).
[[nodiscard]] std::optional<ErrorEnvelope> ReadErrorEnvelope(std::string_view body);

/// The error that a reply with this status and body stands for. A page of a gateway or proxy has no code: its title, or
/// its beginning, becomes the message.
[[nodiscard]] Error ErrorFromReply(int http_status, std::string_view content_type, std::string_view body);

/// The beginning of a reply's body as Error::body shows it.
[[nodiscard]] std::string BeginningOf(std::string_view body);

}  // namespace alibabacloud::internal
