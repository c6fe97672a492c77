#include "base/time.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "alibabacloud/time.h"
#include "base/ascii.h"

namespace alibabacloud {
namespace internal {
namespace {

using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Reads a text from left to right. The first thing that does not fit makes it fail for good, so callers ask once.
class Scanner {
 public:
  explicit Scanner(std::string_view text) noexcept : rest_(text) {}

  bool Take(std::string_view expected) noexcept {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  void Expect(std::string_view expected) noexcept {
    if (!Take(expected)) failed_ = true;
  }

  // Exactly `digits` digits that make up at most `limit`.
  int Number(std::size_t digits, int limit) noexcept {
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (i >= rest_.size() || !IsDigit(rest_[i])) return Fail();
      value = value * 10 + (rest_[i] - '0');
    }
    if (value > limit) return Fail();
    rest_.remove_prefix(digits);
    return value;
  }

  void SkipDigits() noexcept {
    if (rest_.empty() || !IsDigit(rest_.front())) failed_ = true;
    while (!rest_.empty() && IsDigit(rest_.front())) rest_.remove_prefix(1);
  }

  // The index of the name that comes next.
  template <std::size_t Size>
  unsigned OneOf(const std::array<std::string_view, Size>& names) noexcept {
    for (unsigned i = 0; i < Size; ++i) {
      if (Take(names[i])) return i;
    }
    failed_ = true;
    return 0;
  }

  [[nodiscard]] bool failed() const noexcept { return failed_; }
  [[nodiscard]] bool complete() const noexcept { return !failed_ && rest_.empty(); }

 private:
  int Fail() noexcept {
    failed_ = true;
    return 0;
  }

  std::string_view rest_;
  bool failed_ = false;
};

std::chrono::hours ScanHour(Scanner& scanner) noexcept { return std::chrono::hours(scanner.Number(2, 23)); }

std::chrono::minutes ScanMinute(Scanner& scanner) noexcept { return std::chrono::minutes(scanner.Number(2, 59)); }

// A leap second is refused: system_clock has none.
std::chrono::seconds ScanSecond(Scanner& scanner) noexcept { return std::chrono::seconds(scanner.Number(2, 59)); }

std::chrono::year ScanYear(Scanner& scanner) noexcept { return std::chrono::year(scanner.Number(4, 9999)); }

std::chrono::month ScanMonth(Scanner& scanner) noexcept {
  return std::chrono::month(static_cast<unsigned>(scanner.Number(2, 12)));
}

std::chrono::day ScanDay(Scanner& scanner) noexcept {
  return std::chrono::day(static_cast<unsigned>(scanner.Number(2, 31)));
}

year_month_day ScanDate(Scanner& scanner) noexcept {
  const std::chrono::year year = ScanYear(scanner);
  scanner.Expect("-");
  const std::chrono::month month = ScanMonth(scanner);
  scanner.Expect("-");
  return {year, month, ScanDay(scanner)};
}

// How far the time before it is ahead of UTC.
std::chrono::minutes ScanOffset(Scanner& scanner) noexcept {
  if (scanner.Take("Z")) return {};
  const bool is_ahead = scanner.Take("+");
  if (!is_ahead) scanner.Expect("-");
  std::chrono::minutes offset = ScanHour(scanner);
  scanner.Expect(":");
  offset += ScanMinute(scanner);
  return is_ahead ? offset : -offset;
}

// What follows the 'T', in UTC: hours, then minutes and seconds where present, and the offset.
std::chrono::seconds ScanTimeOfDay(Scanner& scanner) noexcept {
  std::chrono::seconds time = ScanHour(scanner);
  if (scanner.Take(":")) {
    time += ScanMinute(scanner);
    if (scanner.Take(":")) {
      time += ScanSecond(scanner);
      if (scanner.Take(".")) scanner.SkipDigits();
    }
  }
  return time - ScanOffset(scanner);
}

void AppendDigits(std::string& out, unsigned value, std::size_t digits) {
  out.append(digits, '0');
  for (auto digit = out.rbegin(); value != 0; ++digit, value /= 10) *digit = static_cast<char>('0' + value % 10);
}

void AppendField(std::string& out, char separator, unsigned value) {
  out.push_back(separator);
  AppendDigits(out, value, 2);
}

void AppendYear(std::string& out, const year_month_day& date) {
  AppendDigits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
}

void AppendClock(std::string& out, char separator, const std::chrono::hh_mm_ss<std::chrono::seconds>& clock) {
  AppendField(out, separator, static_cast<unsigned>(clock.hours().count()));
  AppendField(out, ':', static_cast<unsigned>(clock.minutes().count()));
  AppendField(out, ':', static_cast<unsigned>(clock.seconds().count()));
}

struct CalendarTime {
  year_month_day date;
  std::chrono::hh_mm_ss<std::chrono::seconds> clock;
};

// What four digits for the year can say.
constexpr sys_seconds kFirstTime = sys_days(std::chrono::year(0) / 1 / 1);
constexpr sys_seconds kLastTime =
    sys_days(std::chrono::year(9999) / 12 / 31) + std::chrono::hours(24) - std::chrono::seconds(1);

// A time outside the years 0 to 9999 becomes the nearest one inside.
CalendarTime TakeApart(sys_seconds time) {
  time = std::clamp(time, kFirstTime, kLastTime);
  const sys_days day = std::chrono::floor<std::chrono::days>(time);
  return {year_month_day(day), std::chrono::hh_mm_ss(time - day)};
}

}  // namespace

std::string FormatTimestamp(sys_seconds time) {
  const CalendarTime moment = TakeApart(time);
  std::string text;
  text.reserve(20);
  AppendYear(text, moment.date);
  AppendField(text, '-', static_cast<unsigned>(moment.date.month()));
  AppendField(text, '-', static_cast<unsigned>(moment.date.day()));
  AppendClock(text, 'T', moment.clock);
  text.push_back('Z');
  return text;
}

std::string FormatHttpDate(sys_seconds time) {
  const CalendarTime moment = TakeApart(time);
  std::string text(kWeekdays[std::chrono::weekday(sys_days(moment.date)).c_encoding()]);
  text.push_back(',');
  AppendField(text, ' ', static_cast<unsigned>(moment.date.day()));
  text.append(" ").append(kMonths[static_cast<unsigned>(moment.date.month()) - 1]).append(" ");
  AppendYear(text, moment.date);
  AppendClock(text, ' ', moment.clock);
  return text + " GMT";
}

std::chrono::system_clock::time_point ToSystemTime(sys_seconds time) noexcept {
  using Clock = std::chrono::system_clock;
  constexpr auto kEarliest = std::chrono::ceil<std::chrono::seconds>((Clock::time_point::min)());
  constexpr auto kLatest = std::chrono::floor<std::chrono::seconds>((Clock::time_point::max)());
  return std::clamp(time, kEarliest, kLatest);
}

std::optional<sys_seconds> ParseHttpDate(std::string_view text) noexcept {
  Scanner scanner(text);
  const std::chrono::weekday weekday(scanner.OneOf(kWeekdays));
  scanner.Expect(", ");
  const std::chrono::day day = ScanDay(scanner);
  scanner.Expect(" ");
  const std::chrono::month month(scanner.OneOf(kMonths) + 1);
  scanner.Expect(" ");
  const year_month_day date(ScanYear(scanner), month, day);
  scanner.Expect(" ");
  std::chrono::seconds time = ScanHour(scanner);
  scanner.Expect(":");
  time += ScanMinute(scanner);
  scanner.Expect(":");
  time += ScanSecond(scanner);
  scanner.Expect(" GMT");
  if (!scanner.complete() || !date.ok() || std::chrono::weekday(sys_days(date)) != weekday) return std::nullopt;
  return sys_days(date) + time;
}

}  // namespace internal

std::optional<std::chrono::sys_seconds> ParseTime(std::string_view text) noexcept {
  internal::Scanner scanner(text);
  const std::chrono::year_month_day date = internal::ScanDate(scanner);
  std::chrono::seconds time{0};
  if (scanner.Take("T")) time = internal::ScanTimeOfDay(scanner);
  if (!scanner.complete() || !date.ok()) return std::nullopt;
  const std::chrono::sys_seconds moment = std::chrono::sys_days(date) + time;
  // An offset can lead out of the years that have four digits.
  if (moment < internal::kFirstTime || moment > internal::kLastTime) return std::nullopt;
  return moment;
}

}  // namespace alibabacloud
