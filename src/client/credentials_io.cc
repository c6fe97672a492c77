#include "client/credentials_io.h"

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <variant>

#include "base/regular_file.h"
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

FileContent Answer(const ReadFile& action) {
  auto read = ReadRegularFile(action.path, action.max_bytes);
  if (auto* fault = std::get_if<FileError>(&read)) {
    return {.error = std::move(fault->reason), .is_missing = fault->is_missing};
  }
  auto& file = std::get<RegularFile>(read);
  return {.text = std::move(file.content),
          .is_readable_by_others = file.is_readable_by_others,
          .other_writers = std::move(file.other_writers)};
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
