#pragma once

#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// Why the service computed another signature, found by comparing what it signed (its message of a
/// SignatureDoesNotMatch or IncompleteSignature shows that) with what this client signed: either both are the same and
/// the secret is wrong, or the request was changed on its way, and the text names the first parameter or header that
/// differs and the offset in its decoded value. Never contains a value. Empty when the message does not tell.
///
/// `signed_here`: of signature 1.0 its string to sign. Of ACS3 the canonical request, or only its string to sign: that
/// is a hash, by which nothing can be named.
[[nodiscard]] std::string DiagnoseSignature(std::string_view signed_here, std::string_view server_message);

/// The message without what the service signed: that repeats the whole request, secrets included.
[[nodiscard]] std::string WithoutSignedText(std::string server_message);

}  // namespace alibabacloud::internal
