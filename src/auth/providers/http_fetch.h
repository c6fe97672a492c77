#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/credentials_resolution.h"
#include "auth/credential_task.h"

namespace alibabacloud::internal {

/// An HTTP exchange that may be repeated.
struct Exchange {
  FetchHttp fetch{};
  /// How errors begin: method and URL, without a secret.
  std::string what{};
  /// Do not ask for another attempt when the server cannot be reached: often there is none, and that is no failure.
  bool may_be_unreachable = false;
};

/// The most that a reply with a key may have, in bytes.
inline constexpr std::size_t kMaxKeyReply = std::size_t{1} << 16;

/// A reply of any status; else why there is none, of the transport's kind; `maybe_executed`: the request may have got
/// there.
using FetchOutcome = std::variant<HttpResponse, Error>;

/// Does the exchange, again as long as the call's rules permit it: after status 429 or 5xx, and when no reply came.
/// Wipes the request, and what had come of a reply that broke off.
[[nodiscard]] Task<FetchOutcome> FetchWithRetries(CredentialsIo& io, Exchange exchange);

/// Whether nothing came back at all, as opposed to an answer that broke off.
[[nodiscard]] bool IsSilence(const Error& error) noexcept;

/// The end of a search after a reply with a status that is of no use.
[[nodiscard]] Error StatusError(std::string_view what, int status);

/// The end of a search after an exchange without a reply: kind kCredentials, unless the call was cancelled.
[[nodiscard]] Error FetchError(Error error);

}  // namespace alibabacloud::internal
