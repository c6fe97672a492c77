#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "auth/credential_sources.h"
#include "auth/flags.h"
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

  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    auto choice = co_await ChooseProfile(io, kCliFile, options_.path, options_.profile);
    if (auto* nothing = std::get_if<NotConfigured>(&choice)) co_return std::move(*nothing);
    if (auto* error = std::get_if<Error>(&choice)) co_return std::move(*error);
    const auto& chosen = std::get<ChosenProfile>(choice);
    auto context = co_await MakeContext(io);
    if (auto* error = std::get_if<Error>(&context)) co_return std::move(*error);
    ProfileLead lead = LeadOfCliProfile(chosen, std::get<CliProfileContext>(context));
    co_return co_await Follow(io, kCliProfile, chosen.profile().where(), std::move(lead));
  }

 private:
  [[nodiscard]] Task<std::variant<CliProfileContext, Error>> MakeContext(CredentialsIo& io) const {
    auto sts = co_await StsFromEnvironment(io, options_.sts);
    if (auto* error = std::get_if<Error>(&sts)) co_return std::move(*error);
    ReadEnvironment read{{std::string(kUriVariable), std::string(kExternalDisabledVariable)}};
    const EnvironmentValues environment = co_await io.Do(std::move(read));
    const std::optional<SecretString>& uri = environment.values.at(0);
    FlagRead external_is_disabled = ReadFlag(kExternalDisabledVariable, environment.values.at(1));
    if (auto* error = std::get_if<Error>(&external_is_disabled)) co_return std::move(*error);
    co_return CliProfileContext{.options = options_,
                                .sts = std::get<StsOptions>(std::move(sts)),
                                .credentials_uri = uri ? std::string(uri->view()) : std::string(),
                                .external_is_disabled = std::get<bool>(external_is_disabled),
                                .now = io.moment().now};
  }

  CliProfileOptions options_;
};

// A CliProfileSource, unless the environment forbids it.
class CliProfileFromEnvironment final : public CredentialSource {
 public:
  explicit CliProfileFromEnvironment(CliProfileOptions options) : source_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return source_.Name(); }

  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    ReadEnvironment read{{std::string(kDisabled)}};
    const EnvironmentValues environment = co_await io.Do(std::move(read));
    FlagRead is_disabled = ReadFlag(kDisabled, environment.values.at(0));
    if (auto* error = std::get_if<Error>(&is_disabled)) co_return std::move(*error);
    if (std::get<bool>(is_disabled)) co_return NotConfigured{std::string(kDisabled) + " is true"};
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
