#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/object.h"

namespace alibabacloud::internal {

/// The envelope in which the services report errors, JSON or XML, as a described struct: the readers and writers of
/// responses serve here too. Other spellings of the names are read.
struct ErrorEnvelope {
  /// As AccessDeniedDetail, with absent members: an envelope without details is written without them.
  struct AccessDenied {
    std::optional<std::string> auth_action{};
    std::optional<std::string> auth_principal_display_name{};
    std::optional<std::string> auth_principal_owner_id{};
    std::optional<std::string> auth_principal_type{};
    std::optional<std::string> encoded_diagnostic_message{};
    std::optional<std::string> no_permission_type{};
    std::optional<std::string> policy_type{};
  };

  std::string code{};
  std::string host_id{};
  std::string message{};
  std::string recommend{};
  std::string request_id{};
  AccessDenied access_denied_detail{};
};
[[nodiscard]] const schema::Struct& SchemaOf(const ErrorEnvelope* envelope) noexcept;

/// Longest message of a service that is kept, in bytes.
inline constexpr std::size_t kMaxErrorMessage = std::size_t{64} << 10;
/// Longest code, request ID or other name of a service that is kept, in bytes.
inline constexpr std::size_t kMaxErrorName = 256;

/// Reads an error envelope; absent when the text is not one (it has no Code), or exceeds the limits. White space at
/// both ends of its strings is removed; they are as long as the service sent them: see CutTexts().
[[nodiscard]] std::optional<ErrorEnvelope> ReadErrorEnvelope(std::string_view body, const LimitOptions& limits = {});

/// Returns the error that an envelope with this HTTP status stands for.
[[nodiscard]] Error ErrorFromEnvelope(int http_status, ErrorEnvelope envelope);

/// Returns the error that a response with this status and body stands for. The page of a gateway or proxy has no code:
/// its title, or its beginning, becomes the message. The strings of an envelope are as long as the service sent them:
/// secrets are replaced in them before CutTexts() shortens them, since a part of a secret would not be found.
[[nodiscard]] Error ErrorFromReply(int http_status, std::string_view content_type, std::string_view body,
                                   const LimitOptions& limits = {});

/// Returns the message of ErrorFromReply() for a body that is not an envelope. Takes memory for what it shows only.
[[nodiscard]] std::string DescribeForeignBody(int http_status, std::string_view content_type, std::string_view body);

/// Calls `function` with each string of an error that a service may have written, and the longest size that is kept of
/// it, in bytes.
void ForEachText(Error& error, const std::function<void(std::string& text, std::size_t max_bytes)>& function);

/// Shortens the strings of an error, as CutText() does: the message to 64 KiB, the link to 2 KiB, names and IDs to 256
/// bytes.
void CutTexts(Error& error);

/// Returns the beginning of a response's body, at most 512 bytes, as Error::body shows it.
[[nodiscard]] std::string BeginningOf(std::string_view body);

}  // namespace alibabacloud::internal
