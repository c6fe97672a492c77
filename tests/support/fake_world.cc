#include "support/fake_world.h"

#include <gtest/gtest.h>

#include <utility>

namespace alibabacloud::test {

std::variant<Credentials, Error> FakeWorld::Resolve(const CredentialsProvider& provider) {
  const auto resolution = provider.Resolve();
  const auto moment = [this] { return CredentialsMoment{.now = now, .time_left = std::chrono::minutes(2)}; };
  CredentialsStep step = resolution->Start(moment());
  while (auto* action = std::get_if<CredentialsAction>(&step)) {
    CredentialsAnswer answer = std::visit([this](const auto& one) { return CredentialsAnswer(Answer(one)); }, *action);
    step = resolution->Continue(std::move(answer), moment());
  }
  if (auto* error = std::get_if<Error>(&step)) return std::move(*error);
  return std::get<Credentials>(std::move(step));
}

EnvironmentValues FakeWorld::Answer(const ReadEnvironment& action) {
  EnvironmentValues answer;
  for (const std::string& name : action.names) {
    const auto found = environment.find(name);
    answer.values.push_back(found != environment.end() ? std::optional<SecretString>(found->second) : std::nullopt);
  }
  return answer;
}

FileContent FakeWorld::Answer(const ReadFile& action) {
  files_read_.push_back(action.path);
  const auto found = files.find(action.path);
  if (found == files.end()) return {.error = "No such file or directory", .is_missing = true};
  return {.text = SecretString(found->second),
          .is_readable_by_others = files_are_readable_by_others,
          .other_writers = other_writers};
}

ProcessResult FakeWorld::Answer(const RunProcess& action) {
  processes_.push_back(action);
  return process ? process(action) : ProcessResult{.error = "cannot be started: No such file or directory"};
}

HttpFetched FakeWorld::Answer(const FetchHttp& action) {
  requests_.push_back(action.request);
  if (http) return {http(action.request)};
  return {TransportError{.kind = ErrorKind::kConnect, .message = "no network", .maybe_sent = false}};
}

RetryPermission FakeWorld::Answer(const AskRetry& action) {
  retries_asked_.push_back(action);
  return {.granted = retries-- > 0};
}

EventAwaited FakeWorld::Answer(const AwaitEvent& action) { return {.happened = action.event->IsSet()}; }

Nonce FakeWorld::Answer(const DrawNonce&) {
  const std::string number = std::to_string(++nonces_);
  return {.text = std::string(32 - number.size(), '0') + number};
}

Noted FakeWorld::Answer(const Notice& action) {
  notices_.push_back(action);
  return {};
}

Credentials CredentialsOf(std::variant<Credentials, Error> outcome) {
  if (auto* found = std::get_if<Credentials>(&outcome)) return std::move(*found);
  ADD_FAILURE() << std::get<Error>(outcome);
  return {};
}

std::string MessageOf(const std::variant<Credentials, Error>& outcome) {
  if (const auto* error = std::get_if<Error>(&outcome)) return error->message;
  ADD_FAILURE() << "there are credentials";
  return "";
}

}  // namespace alibabacloud::test
