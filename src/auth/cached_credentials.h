#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <string>

#include "alibabacloud/credentials.h"
#include "auth/credential_task.h"
#include "base/fork.h"

namespace alibabacloud::internal {

/// How much longer credentials serve, and what follows from it.
enum class Freshness {
  kFresh,     ///< Use them.
  kAgeing,    ///< Use them, but one call fetches new ones.
  kEnding,    ///< Wait for new ones, and use these if there are none.
  kUnusable,  ///< There must be new ones.
};
/// Judged by the rules of credential_providers.h. `obtained` is when they were found.
[[nodiscard]] Freshness JudgeFreshness(const Credentials& credentials, std::chrono::system_clock::time_point obtained,
                                       std::chrono::system_clock::time_point now) noexcept;

/// Whether both are the same key, whatever is known about it besides.
[[nodiscard]] bool IsSameKey(const Credentials& a, const Credentials& b) noexcept;

/// What a key is called where people read it: the beginning of its id, where it comes from and when it expires.
[[nodiscard]] std::string Describe(const Credentials& credentials);

/// Keeps what another provider finds. Of all calls that need new credentials one fetches them, and when that one is
/// given up, the next does. A forked process inherits the credentials, but no search that was in progress.
class CachedProvider final : public CredentialsProvider {
 public:
  using Time = std::chrono::system_clock::time_point;

  explicit CachedProvider(std::shared_ptr<CredentialsProvider> source) noexcept;

  [[nodiscard]] std::string_view Name() const noexcept override { return source_->Name(); }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override;
  [[nodiscard]] bool Discard(const Credentials& refused) const override;
  [[nodiscard]] std::string Explain() const override;

 private:
  // A search for new credentials that calls share. `outcome` is absent when it was given up.
  struct Flight {
    const unsigned generation = ForkGeneration();  ///< Of the process that searches.
    OneTimeEvent ended;
    std::optional<CredentialsOutcome> outcome;
  };
  class Leadership;
  // What a call is to do: use `old`, or else search, or else wait for the search of another; then `old`, if there is
  // one, is what to fall back to.
  struct Turn {
    enum class Kind { kUse, kSearch, kWait } kind;
    std::shared_ptr<const Credentials> old;
    std::shared_ptr<Flight> flight;
  };

  [[nodiscard]] Task<CredentialsOutcome> Find(CredentialsIo& io) const;
  [[nodiscard]] Task<CredentialsOutcome> Search(CredentialsIo& io, const Turn& turn) const;
  [[nodiscard]] Turn TakeTurn(Time now) const;
  void EndSearch(const std::shared_ptr<Flight>& flight, std::optional<CredentialsOutcome> outcome, Time now) const;

  const std::shared_ptr<CredentialsProvider> source_;
  mutable std::mutex mutex_;
  mutable std::shared_ptr<const Credentials> current_;
  mutable bool is_for_one_call_ = false;  ///< `current_`, which is kept to tell about it.
  mutable Time obtained_{};
  mutable Time next_search_{};  ///< Not before, while the current ones serve.
  mutable std::shared_ptr<Flight> flight_;
  mutable std::string last_failure_;  ///< Of a refresh, since the last success.
};

}  // namespace alibabacloud::internal
