#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/credentials.h"
#include "auth/credential_task.h"

namespace alibabacloud::internal {

/// There is nothing to find credentials by: no file, no variable.
struct NotConfigured {
  std::string why;
};
using Found = std::variant<Credentials, NotConfigured, Error>;

/// Marks, as Credentials::expiration, credentials that serve only the call that obtained them: their source did not say
/// how long they are valid, or this machine's clock cannot tell. CachedProvider removes the mark, so no public provider
/// hands it out.
inline constexpr std::chrono::system_clock::time_point kForOneCall = (std::chrono::system_clock::time_point::min)();

/// One way to find credentials, without memory. Thread-safe: everything about one search is in its coroutine.
class CredentialSource {
 public:
  virtual ~CredentialSource() = default;
  /// As CredentialsProvider::Name(); also Credentials::provider of what is found, where the way leads through no other
  /// source.
  [[nodiscard]] virtual std::string_view Name() const noexcept = 0;
  /// Searches once. Credentials that have expired by the time of `io` are an error. Neither this object nor `io` may be
  /// destroyed before the task. Errors name what they are about, but not the source.
  [[nodiscard]] Task<Found> Find(CredentialsIo& io) const;
  /// As CredentialsProvider::Explain().
  [[nodiscard]] virtual std::string Explain() const;

 protected:
  /// Searches for Find(), which checks the expiration of what is found.
  [[nodiscard]] virtual Task<Found> DoFind(CredentialsIo& io) const = 0;
};

/// The source as a provider, for which nothing to find credentials by is an error. Keeps nothing.
[[nodiscard]] std::shared_ptr<CredentialsProvider> MakeProvider(std::shared_ptr<const CredentialSource> source);

/// How an error begins that a source, or what is made of one, ends with.
[[nodiscard]] std::string ErrorPrefix(std::string_view source);

/// An error of kind kCredentials.
[[nodiscard]] Error CredentialsError(std::string message);

}  // namespace alibabacloud::internal
