#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <string>

#include "support/scripted_server.h"

namespace alibabacloud::test {

/// A server on loopback that hands out temporary keys: as STS does (POST /), as the metadata service of an instance
/// with the role "role" does (/latest/...), and as a credentials URI does (/credentials). The n-th key is "STS.n" with
/// the secret "secret-n" and the token "token-n".
class CredentialsServer {
 public:
  CredentialsServer();

  [[nodiscard]] std::string url() const { return server_.url(); }
  /// Keys handed out so far.
  [[nodiscard]] std::size_t keys() const noexcept { return keys_; }
  [[nodiscard]] const ScriptedServer& server() const noexcept { return server_; }

  /// How long the keys live that are handed out from now on; an hour by default.
  void SetLifetime(std::chrono::seconds lifetime) noexcept { lifetime_ = lifetime; }
  /// With this status and an error instead of a key, from now on; 0: with keys.
  void FailWith(int status) noexcept { failure_ = status; }
  /// How long each key takes.
  void SetDelay(std::chrono::milliseconds delay) noexcept { delay_ = delay; }

 private:
  [[nodiscard]] bool Serve(Peer& peer);
  [[nodiscard]] std::string AnswerTo(const ReceivedRequest& request);
  [[nodiscard]] std::string NextKey(bool as_sts);

  std::atomic<std::size_t> keys_{0};
  std::atomic<std::chrono::seconds> lifetime_{std::chrono::hours(1)};
  std::atomic<int> failure_{0};
  std::atomic<std::chrono::milliseconds> delay_{std::chrono::milliseconds(0)};
  ScriptedServer server_;  ///< Declared last: its threads use the others.
};

}  // namespace alibabacloud::test
