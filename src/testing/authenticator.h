#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "alibabacloud/error.h"
#include "alibabacloud/secret_string.h"
#include "testing/nonce_memory.h"
#include "testing/received_request.h"

namespace alibabacloud::internal {

/// Checks who sent a request, as the services' gateway does. Thread-safe.
class Authenticator {
 public:
  using Time = NonceMemory::Time;

  /// An empty token: requests carry none.
  Authenticator(std::string access_key_id, SecretString access_key_secret, std::string security_token);

  /// Why the request is refused; absent when it is accepted, and its nonce is used up then.
  [[nodiscard]] std::optional<Error> Check(const ReceivedRequest& request, const Claims& claims, Time now);

 private:
  [[nodiscard]] std::optional<Error> CheckKey(const Claims& claims) const;
  [[nodiscard]] std::optional<Error> CheckNonce(const Claims& claims) const;
  [[nodiscard]] std::optional<Error> CheckSignature(const ReceivedRequest& request, const Claims& claims) const;
  [[nodiscard]] std::optional<Error> CheckRpcSignature(const ReceivedRequest& request, const Claims& claims) const;
  [[nodiscard]] std::optional<Error> CheckAcsSignature(const ReceivedRequest& request, const Claims& claims) const;
  [[nodiscard]] std::optional<Error> CheckToken(const Claims& claims) const;

  std::string access_key_id_;
  SecretString access_key_secret_;
  std::string security_token_;
  NonceMemory nonces_;
};

}  // namespace alibabacloud::internal
