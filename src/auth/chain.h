#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "auth/credential_source.h"

namespace alibabacloud::internal {

/// Several sources, asked in their order until one has credentials; from then on only that one. Remembers what became
/// of each.
class Chain final : public CredentialSource {
 public:
  Chain(std::string name, std::vector<std::shared_ptr<const CredentialSource>> sources);

  [[nodiscard]] std::string_view Name() const noexcept override { return name_; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override;
  [[nodiscard]] std::string Explain() const override { return Story("\n"); }

 private:
  [[nodiscard]] Task<Found> Ask(CredentialsIo& io, std::size_t index) const;
  [[nodiscard]] std::string Story(std::string_view separator) const;
  void Tell(std::size_t index, std::string what) const;
  [[nodiscard]] std::optional<std::size_t> Chosen() const;

  const std::string name_;
  const std::vector<std::shared_ptr<const CredentialSource>> sources_;
  mutable std::mutex mutex_;
  mutable std::optional<std::size_t> chosen_;
  mutable std::vector<std::string> story_;  ///< A line for each source, empty where it was not asked.
};

}  // namespace alibabacloud::internal
