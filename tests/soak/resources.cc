#include "soak/resources.h"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>

namespace alibabacloud::soak {

namespace {

std::size_t EntriesOf(const char* directory) {
  const std::filesystem::directory_iterator entries(directory);
  return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

std::size_t ResidentKib() {
  std::ifstream file("/proc/self/statm");
  std::size_t size = 0;
  std::size_t resident = 0;
  file >> size >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) / 1024;
}

std::size_t HeapKib() {
  const struct mallinfo2 info = mallinfo2();
  return (info.uordblks + info.hblkhd) / 1024;
}

std::size_t Maximum(const std::vector<Usage>& all, std::size_t begin, std::size_t end, std::size_t Usage::*what) {
  std::size_t maximum = 0;
  for (std::size_t i = begin; i < end; ++i) maximum = std::max(maximum, all[i].*what);
  return maximum;
}

}  // namespace

Usage MeasureUsage(std::chrono::milliseconds time) {
  return {.time = time,
          .resident_kib = ResidentKib(),
          .heap_kib = HeapKib(),
          .descriptors = EntriesOf("/proc/self/fd"),
          .threads = EntriesOf("/proc/self/task")};
}

// How many connections are open at once is a matter of chance, and so is a part of the heap: both get some room.
std::string UsageLog::Growth(bool with_memory) const {
  struct Bound {
    const char* name;
    std::size_t Usage::*what;
    std::size_t room;
  };
  std::vector<Bound> bounds{{"descriptors", &Usage::descriptors, 32}, {"threads", &Usage::threads, 8}};
  if (with_memory) {
    bounds.push_back({"resident KiB", &Usage::resident_kib, 16384});
    bounds.push_back({"heap KiB", &Usage::heap_kib, 4096});
  }
  const std::size_t third = all_.size() / 3;
  std::ostringstream text;
  for (const auto& [name, what, room] : bounds) {
    const std::size_t middle = Maximum(all_, third, 2 * third, what);
    const std::size_t last = Maximum(all_, 2 * third, all_.size(), what);
    if (last > middle + middle / 10 + room) text << name << " grew from " << middle << " to " << last << "; ";
  }
  return text.str();
}

std::string UsageLog::Table(std::size_t rows) const {
  std::ostringstream text;
  text << "  seconds  resident MiB  heap MiB  descriptors  threads\n";
  for (std::size_t row = 0; row < rows && !all_.empty(); ++row) {
    const Usage& usage = all_[(all_.size() - 1) * row / std::max<std::size_t>(rows - 1, 1)];
    text << std::setw(9) << usage.time.count() / 1000 << std::setw(14) << usage.resident_kib / 1024 << std::setw(10)
         << usage.heap_kib / 1024 << std::setw(13) << usage.descriptors << std::setw(9) << usage.threads << '\n';
  }
  return text.str();
}

}  // namespace alibabacloud::soak
