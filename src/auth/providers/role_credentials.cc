#include <memory>
#include <string>
#include <utility>

#include "auth/cached_credentials.h"
#include "auth/credential_sources.h"
#include "auth/providers/sts.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::string_view kAssumeRole = "AssumeRole";

// Whether STS does not know the key that it was asked with (any more).
bool IsRefusalOfKey(const CredentialsOutcome& outcome) {
  const auto* error = std::get_if<Error>(&outcome);
  return error != nullptr && error->kind == ErrorKind::kService && error->IsInvalidCredentials();
}

class RoleSource final : public CredentialSource {
 public:
  RoleSource(RoleOptions options, std::shared_ptr<CredentialsProvider> base) noexcept
      : options_(std::move(options)), base_(std::move(base)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kRole; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override;
  [[nodiscard]] std::string Explain() const override {
    return "role " + options_.role_arn + ", assumed with credentials from:\n" + base_->Explain();
  }

 private:
  [[nodiscard]] Task<CredentialsOutcome> FindBase(CredentialsIo& io) const;
  [[nodiscard]] Task<CredentialsOutcome> Assume(CredentialsIo& io, const Credentials& base) const;

  const RoleOptions options_;
  const std::shared_ptr<CredentialsProvider> base_;
};

// What can sign a request to STS.
Task<CredentialsOutcome> RoleSource::FindBase(CredentialsIo& io) const {
  const std::string purpose = "to assume role " + options_.role_arn + ": ";
  CredentialsOutcome outcome = co_await ResolveWithin(io, *base_, io.moment().time_left);
  if (auto* error = std::get_if<Error>(&outcome)) {
    error->message.insert(0, purpose);
    co_return outcome;
  }
  const auto& base = std::get<Credentials>(outcome);
  if (base.bearer_token.empty()) co_return outcome;
  co_return CredentialsError(purpose + '"' + base.provider + "\" gives a bearer token; give an access key instead");
}

// Errors are those of AskSts().
Task<CredentialsOutcome> RoleSource::Assume(CredentialsIo& io, const Credentials& base) const {
  StsRequest request{.action = kAssumeRole,
                     .role = options_,
                     .parameters = RoleParameters(options_, io.moment().now),
                     .signer = &base,
                     .sent_secret = base.security_token.view()};
  if (!options_.external_id.empty()) request.parameters.Add("ExternalId", options_.external_id);
  co_return co_await AskSts(io, request, kRole);
}

Task<Found> RoleSource::DoFind(CredentialsIo& io) const {
  if (auto fault = FindRoleFault(options_)) co_return CredentialsError(*std::move(fault));
  CredentialsOutcome base = co_await FindBase(io);
  if (auto* error = std::get_if<Error>(&base)) co_return std::move(*error);
  CredentialsOutcome outcome = co_await Assume(io, std::get<Credentials>(base));
  if (IsRefusalOfKey(outcome) && base_->Discard(std::get<Credentials>(base))) {
    CredentialsOutcome other = co_await FindBase(io);
    if (auto* error = std::get_if<Error>(&other)) co_return std::move(*error);
    const bool is_other = !IsSameKey(std::get<Credentials>(other), std::get<Credentials>(base));
    if (is_other) outcome = co_await Assume(io, std::get<Credentials>(other));
  }
  if (auto* error = std::get_if<Error>(&outcome)) co_return StsFailure(kAssumeRole, options_, std::move(*error));
  co_return std::get<Credentials>(std::move(outcome));
}

}  // namespace

Source MakeRoleSource(RoleOptions options, std::shared_ptr<CredentialsProvider> base) {
  if (!base) base = DefaultCredentials();
  return std::make_shared<RoleSource>(std::move(options), std::move(base));
}

}  // namespace internal

std::shared_ptr<CredentialsProvider> RoleCredentials(RoleOptions options, std::shared_ptr<CredentialsProvider> source) {
  return CachedCredentials(internal::MakeProvider(internal::MakeRoleSource(std::move(options), std::move(source))));
}

}  // namespace alibabacloud
