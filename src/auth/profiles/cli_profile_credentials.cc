#include <memory>
#include <string>
#include <utility>

#include "auth/credential_sources.h"
#include "auth/profiles/cli_profile.h"
#include "auth/profiles/cli_profile_lead.h"
#include "auth/profiles/profile_file.h"
#include "auth/profiles/profile_lead.h"
#include "auth/providers/sts.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::string_view kDisabled = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

constexpr ProfileFileKind kCliFile = {
    .path_variable = "ALIBABA_CLOUD_CONFIG_FILE", .path_at_home = "/.aliyun/config.json", .read = ReadCliProfiles};

class CliProfileSource final : public CredentialSource {
 public:
  explicit CliProfileSource(CliProfileOptions options) : options_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kCliProfile; }

  [[nodiscard]] Task<Found> Find(CredentialsIo& io) const override {
    auto choice = co_await ChooseProfile(io, kCliFile, options_.path, options_.profile);
    if (auto* nothing = std::get_if<NotConfigured>(&choice)) co_return std::move(*nothing);
    if (auto* error = std::get_if<Error>(&choice)) co_return std::move(*error);
    const auto& chosen = std::get<ChosenProfile>(choice);
    CliProfileOptions options = options_;
    options.sts = co_await StsFromEnvironment(io, options_.sts);
    ProfileLead lead = LeadOfCliProfile(chosen, options, io.moment().now);
    co_return co_await Follow(io, kCliProfile, chosen.profile().where(), std::move(lead));
  }

 private:
  CliProfileOptions options_;
};

// The same, unless the environment forbids it.
class CliProfileFromEnvironment final : public CredentialSource {
 public:
  explicit CliProfileFromEnvironment(CliProfileOptions options) : source_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return source_.Name(); }

  [[nodiscard]] Task<Found> Find(CredentialsIo& io) const override {
    ReadEnvironment read{{std::string(kDisabled)}};
    const EnvironmentValues environment = co_await io.Do(std::move(read));
    if (IsTrue(environment.values.at(0))) co_return NotConfigured{std::string(kDisabled) + " is true"};
    co_return co_await source_.Find(io);
  }

 private:
  CliProfileSource source_;
};

}  // namespace

Source MakeCliProfileSource(CliProfileOptions options) {
  return std::make_shared<CliProfileSource>(std::move(options));
}

Source MakeCliProfileFromEnvironment(CliProfileOptions options) {
  return std::make_shared<CliProfileFromEnvironment>(std::move(options));
}

}  // namespace internal

std::shared_ptr<CredentialsProvider> CliProfileCredentials(CliProfileOptions options) {
  return CachedCredentials(internal::MakeProvider(internal::MakeCliProfileSource(std::move(options))));
}

}  // namespace alibabacloud
