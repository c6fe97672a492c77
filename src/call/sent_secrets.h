#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/call_options.h"
#include "alibabacloud/credentials.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/transport.h"
#include "call/secret_mask.h"

namespace alibabacloud::internal {

/// What a call sends that is secret. Everything is borrowed; nothing is copied before a mask is made.
class SentSecrets {
 public:
  /// `request` is absent for a call by name. `credentials` are those of the present attempt.
  SentSecrets(std::optional<schema::ConstObject> request, const Parameters& extra_parameters,
              const Credentials& credentials) noexcept
      : request_(request), extra_parameters_(extra_parameters), credentials_(credentials) {}

  /// Returns a mask of the fields that the request's tables mark as sensitive, of members of JSON strings and of extra
  /// parameters whose names say that they are secret, and of the credentials.
  [[nodiscard]] SecretMask MakeMask() const;

  /// Replaces these secrets in a text of any size by `***`.
  [[nodiscard]] std::string Redact(std::string text) const;
  /// Returns at most `max_bytes` bytes of a text, cut as by CutText(), with `***` in place of each of these secrets;
  /// also of one of which only a part is among these bytes.
  [[nodiscard]] std::string RedactBeginning(std::string_view text, std::size_t max_bytes) const;

 private:
  std::optional<schema::ConstObject> request_;
  const Parameters& extra_parameters_;
  const Credentials& credentials_;
};

/// Adds the secrets of a request that a credentials provider makes: header fields, parameters of the URL and of a form,
/// and members of JSON, whose names say that they are secret.
void AddSecretsOf(const HttpRequest& request, SecretMask& mask);

}  // namespace alibabacloud::internal
