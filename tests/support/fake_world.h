#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/credentials_resolution.h"

namespace alibabacloud::test {

/// Everything that a credentials provider can ask for, without files, processes and sockets: the test says what there
/// is, and sees what was asked.
class FakeWorld {
 public:
  std::map<std::string, std::string> environment{};
  /// Content by path; files that are not here do not exist.
  std::map<std::string, std::string> files{};
  /// Of all files.
  bool files_are_readable_by_others = false;
  /// As FileContent::other_writers, of all files.
  std::string other_writers{};
  /// Answers an HTTP request; a world without it has no network.
  std::function<HttpResult(const HttpRequest&)> http{};
  /// Answers a program's run; a world without it has no programs.
  std::function<ProcessResult(const RunProcess&)> process{};
  /// How many retries are permitted.
  int retries = 0;
  std::chrono::system_clock::time_point now{std::chrono::seconds(1456231584)};  // 2016-02-23T12:46:24Z

  /// Runs one resolution to its end.
  [[nodiscard]] std::variant<Credentials, Error> Resolve(const CredentialsProvider& provider);

  // What was asked for, in order.
  [[nodiscard]] const std::vector<std::string>& files_read() const noexcept { return files_read_; }
  [[nodiscard]] const std::vector<HttpRequest>& requests() const noexcept { return requests_; }
  [[nodiscard]] const std::vector<RunProcess>& processes() const noexcept { return processes_; }
  [[nodiscard]] const std::vector<AskRetry>& retries_asked() const noexcept { return retries_asked_; }
  [[nodiscard]] const std::vector<Notice>& notices() const noexcept { return notices_; }

 private:
  EnvironmentValues Answer(const ReadEnvironment& action);
  FileContent Answer(const ReadFile& action);
  ProcessResult Answer(const RunProcess& action);
  HttpFetched Answer(const FetchHttp& action);
  RetryPermission Answer(const AskRetry& action);
  EventAwaited Answer(const AwaitEvent& action);
  Noted Answer(const Notice& action);
  Nonce Answer(const DrawNonce& action);

  int nonces_ = 0;
  std::vector<std::string> files_read_;
  std::vector<HttpRequest> requests_;
  std::vector<RunProcess> processes_;
  std::vector<AskRetry> retries_asked_;
  std::vector<Notice> notices_;
};

/// The Credentials, or those of no provider and a test failure.
[[nodiscard]] Credentials CredentialsOf(std::variant<Credentials, Error> outcome);
/// The message of the Error, or "" and a test failure.
[[nodiscard]] std::string MessageOf(const std::variant<Credentials, Error>& outcome);

}  // namespace alibabacloud::test
