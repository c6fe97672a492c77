// Makes calls on many threads and on event loops, against a service that meets every request with a fault of many
// kinds, and checks what the calls say against what the service did. See run.sh.

#include <malloc.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <memory>
#include <string_view>
#include <thread>

#include "soak/clients.h"
#include "soak/faulty_service.h"
#include "soak/ledger.h"
#include "soak/resources.h"
#include "soak/workload.h"

namespace alibabacloud::soak {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#elif defined(__has_feature)
constexpr bool kIsSanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool kIsSanitized = false;
#endif

// What is on its way when a call ends has arrived, and been executed, after this time.
constexpr seconds kGrace{8};
constexpr milliseconds kBetweenSamples{200};
constexpr std::uint64_t kLongRun = 30;  // Seconds.

struct Settings {
  std::uint64_t seconds = 20;
  std::uint64_t seed = 1;
  std::uint64_t threads = 24;
};

bool Read(std::string_view name, std::string_view value, Settings& settings) {
  std::uint64_t* const place = name == "--seconds"   ? &settings.seconds
                               : name == "--seed"    ? &settings.seed
                               : name == "--threads" ? &settings.threads
                                                     : nullptr;
  if (place == nullptr) return false;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), *place);
  return error == std::errc() && end == value.data() + value.size() && *place > 0;
}

bool Read(int count, char** arguments, Settings& settings) {
  if (count % 2 == 0) return false;
  for (int i = 1; i < count; i += 2) {
    if (!Read(arguments[i], arguments[i + 1], settings)) return false;
  }
  return true;
}

// ---- The report. Each part returns whether all was well.

bool PrintFaults(const ServiceState& state, std::uint64_t seconds_run) {
  const std::size_t least = std::max<std::uint64_t>(1, seconds_run / 20);
  bool enough = true;
  std::cout << "\nfaults:\n";
  for (const FaultTraits& traits : AllFaults()) {
    const std::size_t count = state.counts[IndexOf(traits.fault)];
    std::cout << std::setw(10) << count << "  " << traits.name;
    const auto coverage = state.planner.coverage().find(traits.fault);
    if (coverage != state.planner.coverage().end()) {
      const auto& [done, all] = coverage->second;
      std::cout << " (at " << std::min(done, all) << " of " << all << " positions)";
      enough = enough && (done >= all || seconds_run < kLongRun || kIsSanitized);
    }
    std::cout << (count < least ? "  TOO FEW" : "") << '\n';
    enough = enough && count >= least;
  }
  std::cout << std::setw(10) << state.overtaken << "  (idle connections that were used before their fault)\n";
  return enough;
}

void PrintCalls(const Ledger::Totals& totals, const Workload::Counts& counts) {
  std::cout << "calls:      " << totals.calls << " (" << counts.calls[0] << " reads, " << counts.calls[1]
            << " mutations with token, " << counts.calls[2] << " without; " << counts.calls_on_loops << " on "
            << counts.loops << " event loops)\nsucceeded:  " << totals.successes << "\nattempts:   " << totals.attempts
            << ", requests received: " << totals.arrivals << ", executed: " << totals.executions
            << ", reads executed again: " << totals.reads_executed_again << "\nfailed:     " << totals.in_doubt
            << " maybe executed (" << totals.in_doubt_executed << " were), " << totals.refused
            << " not executed\nlongest:    " << std::chrono::duration_cast<milliseconds>(totals.longest).count()
            << " ms\nerrors:    ";
  for (std::size_t kind = 0; kind < kErrorKinds; ++kind) {
    std::cout << ' ' << ToString(static_cast<ErrorKind>(kind)) << ' ' << counts.errors[kind];
  }
  std::cout << '\n';
}

bool PrintViolations(const Ledger& ledger) {
  const Ledger::Totals totals = ledger.totals();
  bool none = true;
  std::cout << "\nviolations:\n";
  for (std::size_t i = 0; i < totals.violations.size(); ++i) {
    const auto violation = static_cast<Violation>(i);
    std::cout << std::setw(10) << totals.violations[i] << "  " << NameOf(violation) << '\n';
    none = none && totals.violations[i] == 0;
    for (const auto& [key, count] : totals.violations_by_fault) {
      if (key.first == violation) std::cout << std::setw(18) << count << "  " << NameOf(key.second) << '\n';
    }
  }
  std::cout << std::setw(10) << totals.races
            << "  (not counted: unsolicited bytes came after the attempt had started)\n";
  for (const std::string& example : ledger.examples()) std::cout << "  " << example << '\n';
  return none;
}

bool PrintUsage(const UsageLog& log, const Settings& settings, const Usage& before, const Usage& after) {
  constexpr std::size_t kRows = 13;
  std::cout << '\n' << log.Table(kRows);
  std::cout << "descriptors before and after all: " << before.descriptors << ", " << after.descriptors << "; threads "
            << before.threads << ", " << after.threads << '\n';
  // In a short run everything still grows: threads have their first calls, and the ledger its first calls to keep.
  const std::string growth = settings.seconds < kLongRun ? "" : log.Growth(!kIsSanitized);
  if (!growth.empty()) std::cout << "NOT FLAT: " << growth << '\n';
  return growth.empty() && after.descriptors <= before.descriptors && after.threads <= before.threads;
}

// ---- The run

void Watch(const Settings& settings, Ledger& ledger, UsageLog& log) {
  const Clock::time_point start = Clock::now();
  const Clock::time_point end = start + seconds(settings.seconds);
  while (Clock::now() < end) {
    std::this_thread::sleep_for(kBetweenSamples);
    ledger.Retire(Clock::now() - kGrace);
    log.Add(MeasureUsage(std::chrono::duration_cast<milliseconds>(Clock::now() - start)));
  }
}

bool Run(const Settings& settings) {
  std::thread([] {}).join();  // ThreadSanitizer's own thread starts with the first one.
  const Usage before = MeasureUsage({});
  Ledger ledger;
  UsageLog log;
  bool ok = true;
  {
    FaultyService service(settings.seed, ledger);
    Clients clients(service, ledger);
    Workload workload(settings.seed, settings.threads, clients, ledger);
    Watch(settings, ledger, log);
    workload.Stop();
    std::this_thread::sleep_for(2 * Times::kIdle);
    service.Stop();
    ledger.Retire(Clock::time_point::max());
    PrintCalls(ledger.totals(), workload.counts());
    std::cout << "accepted:   " << service.accepted() << " connections\n";
    ok = PrintFaults(service.state(), settings.seconds);
  }
  ok = PrintViolations(ledger) && ok;
  ok = PrintUsage(log, settings, before, MeasureUsage({})) && ok;
  std::cout << (ok ? "all promises were kept\n" : "NOT ALL PROMISES WERE KEPT\n");
  return ok;
}

}  // namespace
}  // namespace alibabacloud::soak

int main(int argc, char** argv) {
  alibabacloud::soak::Settings settings;
  if (!alibabacloud::soak::Read(argc, argv, settings)) {
    std::cerr << "usage: soak [--seconds N] [--seed N] [--threads N]\n";
    return 2;
  }
  for (const char* name :
       {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
    unsetenv(name);
  }
  // Else each thread has a heap of its own, and the holes in all of them grow for minutes.
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
  std::cout << "seed " << settings.seed << ", " << settings.threads << " threads, " << settings.seconds << " s"
            << std::endl;
  return alibabacloud::soak::Run(settings) ? 0 : 1;
}
