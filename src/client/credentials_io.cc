#include "client/credentials_io.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>

#include "base/unique_file.h"
#include "client/process.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

constexpr std::chrono::hours kLongestWait{24};

EnvironmentValues Answer(const ReadEnvironment& action) {
  EnvironmentValues answer;
  for (const std::string& name : action.names) {
    const char* value = std::getenv(name.c_str());
    answer.values.push_back(value != nullptr ? std::optional<SecretString>(value) : std::nullopt);
  }
  return answer;
}

// Null for what is no regular file: a pipe or a terminal could keep the call waiting for ever.
UniqueFile Open(const std::string& path, FileContent& answer) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  UniqueFile file(fd >= 0 ? fdopen(fd, "rb") : nullptr);
  struct stat status {};
  if (!file || fstat(fd, &status) != 0) {
    answer.is_missing = errno == ENOENT || errno == ENOTDIR;
    answer.error = std::generic_category().message(errno);
    return nullptr;
  }
  answer.is_readable_by_others = (status.st_mode & S_IROTH) != 0;
  if (S_ISREG(status.st_mode)) return file;
  answer.error = "is no regular file";
  return nullptr;
}

FileContent Answer(const ReadFile& action) {
  FileContent answer;
  const auto file = Open(action.path, answer);
  if (!file) return answer;
  // Without a buffer, no copy of a secret stays behind in one.
  std::setvbuf(file.get(), nullptr, _IONBF, 0);
  SecretString text;
  while (true) {
    constexpr std::size_t kPortion = 4096;
    const std::size_t size = text.size();
    const std::size_t count = std::fread(text.Extend(kPortion), 1, kPortion, file.get());
    text.Truncate(size + count);
    if (text.size() > action.max_bytes) {
      return {.error = "is larger than " + std::to_string(action.max_bytes) + " bytes"};
    }
    if (count < kPortion) break;
  }
  if (std::ferror(file.get()) != 0) return {.error = "cannot be read"};
  answer.text = std::move(text);
  return answer;
}

EventAwaited Answer(const AwaitEvent& action, const std::stop_token& stop) {
  struct Waiter {
    std::mutex mutex;
    std::condition_variable_any changed;
    bool happened = false;
  };
  // Shared with the event, which may come when nobody waits any more.
  const auto waiter = std::make_shared<Waiter>();
  action.event->Subscribe([waiter] {
    {
      const std::lock_guard lock(waiter->mutex);
      waiter->happened = true;
    }
    waiter->changed.notify_all();
  });
  std::unique_lock lock(waiter->mutex);
  waiter->changed.wait_for(lock, stop, std::min<milliseconds>(action.timeout, kLongestWait),
                           [&] { return waiter->happened; });
  return {.happened = waiter->happened};
}

}  // namespace

CredentialsAnswer PerformAction(const CredentialsAction& action, const std::stop_token& stop) {
  if (const auto* run = std::get_if<RunProcess>(&action)) return Run(*run, stop);
  if (const auto* wait = std::get_if<AwaitEvent>(&action)) return Answer(*wait, stop);
  if (const auto* read = std::get_if<ReadFile>(&action)) return Answer(*read);
  return Answer(std::get<ReadEnvironment>(action));
}

}  // namespace alibabacloud::internal
