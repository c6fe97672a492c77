#include "transport/resolver.h"

#include <dlfcn.h>
#include <netdb.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string_view>

namespace {

// Never destroyed: a thread that libcurl left behind may still wait here when the program ends.
struct Lookups {
  std::mutex mutex;
  std::condition_variable ended;
  int generation = 0;
};

Lookups& TheLookups() {
  static auto* lookups = new Lookups;
  return *lookups;
}

void HangUntilEnded() {
  Lookups& lookups = TheLookups();
  std::unique_lock lock(lookups.mutex);
  const int mine = lookups.generation;
  // Long enough to be noticed, not so long that whoever waits for it hangs for ever.
  lookups.ended.wait_for(lock, std::chrono::seconds(5), [&] { return lookups.generation != mine; });
}

}  // namespace

namespace alibabacloud::test {

void EndHangingLookups() {
  Lookups& lookups = TheLookups();
  const std::lock_guard lock(lookups.mutex);
  ++lookups.generation;
  lookups.ended.notify_all();
}

}  // namespace alibabacloud::test

// libcurl finds this one before the system's.
extern "C" __attribute__((visibility("default"))) int getaddrinfo(const char* node, const char* service,
                                                                  const addrinfo* hints, addrinfo** result) {
  const std::string_view name = node != nullptr ? node : "";
  if (name.ends_with(".hangs.invalid")) HangUntilEnded();
  if (name.ends_with(".invalid")) return EAI_NONAME;
  static const auto system = reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
  return system(node, service, hints, result);
}
