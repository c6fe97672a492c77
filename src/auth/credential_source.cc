#include "auth/credential_source.h"

#include <utility>

#include "auth/expiration.h"

namespace alibabacloud::internal {

namespace {

// A coroutine as a function, since one that is a lambda would lose what it has captured.
Task<CredentialsOutcome> FindOrFail(const CredentialSource& source, CredentialsIo& io) {
  Found found = co_await source.Find(io);
  if (auto* credentials = std::get_if<Credentials>(&found)) co_return std::move(*credentials);
  if (auto* nothing = std::get_if<NotConfigured>(&found)) {
    co_return CredentialsError(ErrorPrefix(source.Name()) + nothing->why);
  }
  Error error = std::get<Error>(std::move(found));
  error.message.insert(0, ErrorPrefix(source.Name()));
  co_return error;
}

class SourceProvider final : public CredentialsProvider {
 public:
  explicit SourceProvider(std::shared_ptr<const CredentialSource> source) noexcept : source_(std::move(source)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return source_->Name(); }
  [[nodiscard]] std::string Explain() const override { return source_->Explain(); }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<TaskResolution>([this](CredentialsIo& io) { return FindOrFail(*source_, io); });
  }
  // Nothing is kept: the next search may find others.
  [[nodiscard]] bool Discard(const Credentials&) const override { return true; }

 private:
  std::shared_ptr<const CredentialSource> source_;
};

}  // namespace

Task<Found> CredentialSource::Find(CredentialsIo& io) const {
  Found found = co_await DoFind(io);
  if (const auto* credentials = std::get_if<Credentials>(&found)) {
    if (auto expired = FindExpired(*credentials, io.moment().now)) co_return *std::move(expired);
  }
  co_return found;
}

std::string CredentialSource::Explain() const { return "credentials come from \"" + std::string(Name()) + "\""; }

std::shared_ptr<CredentialsProvider> MakeProvider(std::shared_ptr<const CredentialSource> source) {
  return std::make_shared<SourceProvider>(std::move(source));
}

std::string ErrorPrefix(std::string_view source) { return "credentials of \"" + std::string(source) + "\": "; }

Error CredentialsError(std::string message) { return {.kind = ErrorKind::kCredentials, .message = std::move(message)}; }

}  // namespace alibabacloud::internal
