#include "soak/resources.h"

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iterator>
#include <span>
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

using Member = std::size_t Usage::*;
using Third = std::span<const Usage>;

std::size_t Maximum(Third third, Member what) { return std::invoke(what, *std::ranges::max_element(third, {}, what)); }

// Large requests that meet by chance are peaks of the heap: a leak shows below them, too.
std::size_t Median(Third third, Member what) {
  std::vector<std::size_t> values;
  for (const Usage& usage : third) values.push_back(usage.*what);
  std::ranges::sort(values);
  return values[values.size() / 2];
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
    Member what;
    std::size_t room;
    std::size_t (*statistic)(Third, Member);
  };
  std::vector<Bound> bounds{{"descriptors", &Usage::descriptors, 32, Maximum},
                            {"threads", &Usage::threads, 8, Maximum}};
  if (with_memory) {
    bounds.push_back({"resident KiB", &Usage::resident_kib, 8192, Median});
    bounds.push_back({"heap KiB", &Usage::heap_kib, 4096, Median});
  }
  const std::size_t size = all_.size() / 3;
  if (size == 0) return {};
  const Third middle = Third(all_).subspan(size, size);
  const Third last = Third(all_).last(size);
  std::ostringstream text;
  for (const auto& [name, what, room, statistic] : bounds) {
    const std::size_t before = statistic(middle, what);
    const std::size_t after = statistic(last, what);
    if (after > before + before / 10 + room) text << name << " grew from " << before << " to " << after << "; ";
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
