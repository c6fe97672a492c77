#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "auth/providers/temporary_key.h"
#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr TemporaryKeyNames kPrintedKey = {.parts = {"access_key_id", "access_key_secret", "sts_token"},
                                           .expiration = "expiration"};

// What the program has printed, without what its mode leaves out; else what is wrong with it.
std::variant<Credentials, std::string> ReadOutput(std::string_view output) {
  const auto json = SecretJson::Read(output);
  if (const auto* problem = std::get_if<std::string>(&json)) return DescribeUnreadable(*problem, output.size());
  const std::string_view mode = std::get<SecretJson>(json).Text("mode");
  const bool is_temporary = EqualsIgnoreCase(mode, "StsToken");
  if (!is_temporary && !EqualsIgnoreCase(mode, "AK")) {
    return "mode is \"" + EscapeForDisplay(mode, 64) + "\" instead of \"AK\" or \"StsToken\"";
  }
  auto key =
      ReadTemporaryKey(std::get<SecretJson>(json), kPrintedKey, {.security_token = is_temporary, .expiration = false});
  auto* credentials = std::get_if<Credentials>(&key);
  if (credentials != nullptr && !is_temporary) credentials->security_token.Clear();
  return key;
}

class ProcessSource final : public CredentialSource {
 public:
  explicit ProcessSource(ProcessCredentialsOptions options) noexcept : options_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kProcess; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override;

 private:
  // The arguments may hold secrets.
  [[nodiscard]] std::string Program() const { return "program \"" + EscapeForDisplay(options_.argv[0], 200) + "\" "; }

  const ProcessCredentialsOptions options_;
};

Task<Found> ProcessSource::DoFind(CredentialsIo& io) const {
  if (options_.argv.empty() || options_.argv[0].empty()) co_return CredentialsError("no program is named");
  RunProcess run{.argv = options_.argv, .timeout = options_.timeout};
  const ProcessResult result = co_await io.Do(std::move(run));
  if (!result.error.empty()) co_return CredentialsError(Program() + result.error);
  if (result.exit_code != 0) {
    co_return CredentialsError(Program() + "ended with exit code " + std::to_string(result.exit_code) +
                               "; run it by hand to see why");
  }
  auto key = ReadOutput(result.output.view());
  if (const auto* fault = std::get_if<std::string>(&key)) {
    co_return CredentialsError("the output of " + Program() + "cannot be used: " + *fault);
  }
  auto& credentials = std::get<Credentials>(key);
  credentials.provider = kProcess;
  if (!credentials.expiration) credentials.expiration = kForOneCall;
  co_return std::move(credentials);
}

}  // namespace

Source MakeProcessSource(ProcessCredentialsOptions options) {
  return std::make_shared<ProcessSource>(std::move(options));
}

}  // namespace internal

std::shared_ptr<CredentialsProvider> ProcessCredentials(ProcessCredentialsOptions options) {
  return CachedCredentials(internal::MakeProvider(internal::MakeProcessSource(std::move(options))));
}

}  // namespace alibabacloud
