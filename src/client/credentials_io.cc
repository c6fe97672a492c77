#include "client/credentials_io.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <system_error>
#include <utility>

#include "client/process.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

struct FileCloser {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

EnvironmentValues Perform(const ReadEnvironment& action) {
  EnvironmentValues answer;
  for (const std::string& name : action.names) {
    const char* value = std::getenv(name.c_str());
    answer.values.push_back(value != nullptr ? std::optional<SecretString>(value) : std::nullopt);
  }
  return answer;
}

// Null for what is no regular file: a pipe or a terminal could keep the call waiting for ever.
std::unique_ptr<std::FILE, FileCloser> Open(const std::string& path, std::string& problem) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  std::unique_ptr<std::FILE, FileCloser> file(fd >= 0 ? fdopen(fd, "rb") : nullptr);
  struct stat status {};
  if (!file || fstat(fd, &status) != 0) {
    problem = std::generic_category().message(errno);
    return nullptr;
  }
  if (S_ISREG(status.st_mode)) return file;
  problem = "is no regular file";
  return nullptr;
}

FileContent Perform(const ReadFile& action) {
  FileContent answer;
  const auto file = Open(action.path, answer.error);
  if (!file) return answer;
  // Without a buffer, no copy of a secret stays behind in one.
  std::setvbuf(file.get(), nullptr, _IONBF, 0);
  SecretString text;
  while (true) {
    constexpr std::size_t kPortion = 4096;
    const std::size_t size = text.size();
    const std::size_t count = std::fread(text.Extend(kPortion), 1, kPortion, file.get());
    text.Truncate(size + count);
    if (text.size() > action.max_bytes)
      return {.error = "is larger than " + std::to_string(action.max_bytes) + " bytes"};
    if (count < kPortion) break;
  }
  if (std::ferror(file.get()) != 0) return {.error = "cannot be read"};
  return {.text = std::move(text)};
}

// Performs actions within the time that the call has left.
class Performer {
 public:
  Performer(Transport& transport, milliseconds left, std::stop_token stop)
      : transport_(transport), left_(left), stop_(std::move(stop)) {}

  CredentialsAnswer operator()(const ReadEnvironment& action) const { return Perform(action); }
  CredentialsAnswer operator()(const ReadFile& action) const { return Perform(action); }
  CredentialsAnswer operator()(const RunProcess& action) const {
    RunProcess limited = action;
    limited.timeout = std::min(action.timeout, left_);
    return Run(limited, stop_);
  }
  CredentialsAnswer operator()(const FetchHttp& action) const {
    HttpLimits limits = action.limits;
    limits.connect_timeout = std::min(limits.connect_timeout, left_);
    limits.total_timeout = std::min(limits.total_timeout, left_);
    return HttpFetched{transport_.Send(action.request, limits, stop_)};
  }

 private:
  Transport& transport_;
  milliseconds left_;
  std::stop_token stop_;
};

Error Ended(ErrorKind kind, std::string_view provider, std::string_view why) {
  return {.kind = kind, .message = "credentials provider \"" + std::string(provider) + "\": " + std::string(why)};
}

std::variant<Credentials, Error> Resolve(const CredentialsProvider& provider, Transport& transport,
                                         milliseconds timeout, std::stop_token stop) {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point deadline = Clock::now() + timeout;
  const std::unique_ptr<CredentialsResolution> resolution = provider.Resolve();
  CredentialsStep step = resolution->Start(std::chrono::system_clock::now());
  while (auto* action = std::get_if<CredentialsAction>(&step)) {
    const auto left = std::chrono::floor<milliseconds>(deadline - Clock::now());
    if (stop.stop_requested()) return Ended(ErrorKind::kCancelled, provider.Name(), "the caller asked to stop");
    if (left.count() <= 0) return Ended(ErrorKind::kTimeout, provider.Name(), "the call's time ran out");
    CredentialsAnswer answer = std::visit(Performer(transport, left, stop), *action);
    step = resolution->Continue(std::move(answer), std::chrono::system_clock::now());
  }
  if (auto* error = std::get_if<Error>(&step)) return std::move(*error);
  return std::get<Credentials>(std::move(step));
}

}  // namespace

std::variant<Credentials, Error> ResolveCredentials(const CredentialsProvider& provider, Transport& transport,
                                                    milliseconds timeout, std::stop_token stop) {
  try {
    return Resolve(provider, transport, timeout, std::move(stop));
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    return Ended(ErrorKind::kCredentials, provider.Name(), failure.what());
  }
}

}  // namespace alibabacloud::internal
