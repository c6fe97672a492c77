#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/secret_string.h"
#include "alibabacloud/transport.h"

namespace alibabacloud {

/// What a request is signed with.
struct Credentials {
  std::string access_key_id{};
  SecretString access_key_secret{};
  /// Of temporary credentials (STS); empty for a long-lived access key.
  SecretString security_token{};
  /// When they stop working; absent: never.
  std::optional<std::chrono::system_clock::time_point> expiration{};
  /// Name of the provider that found them, such as "env"; sent as x-acs-credentials-provider.
  std::string provider{};
};

// What a provider wants done for it. A provider never does I/O itself, so the blocking client and an event loop can
// both run it, and a test needs neither files nor sockets.

/// Asks for environment variables, by name; answered by EnvironmentValues.
struct ReadEnvironment {
  std::vector<std::string> names{};
};
/// Asks for the content of a regular file; answered by FileContent. One larger than `max_bytes` is not read.
struct ReadFile {
  std::string path{};
  std::size_t max_bytes = std::size_t{1} << 20;
};
/// Asks to run a program and for what it prints to its standard output; answered by ProcessResult. It is killed when
/// its time, or the call's, is up, or when it prints more than `max_output_bytes`.
struct RunProcess {
  /// Program and arguments; no shell is involved.
  std::vector<std::string> argv{};
  std::chrono::milliseconds timeout{60000};
  std::size_t max_output_bytes = std::size_t{1} << 20;
};
/// Asks for an HTTP exchange; answered by HttpFetched. The limits are cut to the time that the call has left.
struct FetchHttp {
  HttpRequest request{};
  HttpLimits limits{};
};

// The answers to the above, in the same order.

/// Answers ReadEnvironment.
struct EnvironmentValues {
  /// One for each asked name; absent when the variable is not set.
  std::vector<std::optional<SecretString>> values{};
};
/// Answers ReadFile.
struct FileContent {
  /// Absent when the file could not be read; `error` then says why.
  std::optional<SecretString> text{};
  std::string error{};
};
/// Answers RunProcess.
struct ProcessResult {
  /// -1 when the program could not be started, was killed or ran into a limit; `error` then says why.
  int exit_code = -1;
  SecretString output{};
  std::string error{};
};
/// Answers FetchHttp.
struct HttpFetched {
  HttpResult result{};
};

/// One thing to do for a provider.
using CredentialsAction = std::variant<ReadEnvironment, ReadFile, RunProcess, FetchHttp>;
/// What came of it: alternative N answers action N.
using CredentialsAnswer = std::variant<EnvironmentValues, FileContent, ProcessResult, HttpFetched>;
/// Credentials or an Error (kind kCredentials) end the resolution; an action asks for an answer.
using CredentialsStep = std::variant<Credentials, Error, CredentialsAction>;

/// One resolution in progress; used by one call, from one thread at a time.
class CredentialsResolution {
 public:
  virtual ~CredentialsResolution() = default;
  /// The first step.
  virtual CredentialsStep Start(std::chrono::system_clock::time_point now) = 0;
  /// The next step, after the answer to the action that the last step asked for.
  virtual CredentialsStep Continue(CredentialsAnswer answer, std::chrono::system_clock::time_point now) = 0;
};

/// Where credentials come from. Shared by clients and threads: Resolve() must be safe to call concurrently.
class CredentialsProvider {
 public:
  virtual ~CredentialsProvider() = default;
  /// Short and stable, such as "static"; shown in errors.
  [[nodiscard]] virtual std::string_view Name() const noexcept = 0;
  /// Begins a resolution; does no I/O.
  [[nodiscard]] virtual std::unique_ptr<CredentialsResolution> Resolve() const = 0;
};

/// Always the same credentials. An empty id or secret makes every call fail with kInvalidArgument.
[[nodiscard]] std::shared_ptr<CredentialsProvider> StaticCredentials(std::string access_key_id,
                                                                     SecretString access_key_secret,
                                                                     SecretString security_token = {});
/// For literals in tests and examples.
[[nodiscard]] std::shared_ptr<CredentialsProvider> StaticCredentials(std::string access_key_id,
                                                                     std::string_view access_key_secret,
                                                                     std::string_view security_token = {});

/// ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, if set, ALIBABA_CLOUD_SECURITY_TOKEN, read anew
/// by each call. A missing or empty variable fails the call with kCredentials and its name.
[[nodiscard]] std::shared_ptr<CredentialsProvider> EnvironmentCredentials();

/// What a client uses when its options name no provider: the environment.
[[nodiscard]] std::shared_ptr<CredentialsProvider> DefaultCredentials();

}  // namespace alibabacloud
