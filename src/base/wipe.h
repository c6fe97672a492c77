#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// Overwrites bytes.
void Wipe(char* bytes, std::size_t count) noexcept;

/// Overwrites the text, which becomes empty.
void Wipe(std::string& text) noexcept;

/// Makes room for `more` bytes in a text with secrets; a text that is full at least doubles, and what it outgrows is
/// wiped.
void ReserveSecretly(std::string& text, std::size_t more);

/// Appends to a text with secrets: no buffer that it outgrows keeps its content.
void AppendSecretly(std::string& text, std::string_view more);

/// Wipes what may hold secrets in a request: its URL, header values and body.
void WipeRequest(HttpRequest& request) noexcept;

}  // namespace alibabacloud::internal
