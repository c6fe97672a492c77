#include "base/time.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

#include "alibabacloud/time.h"

namespace alibabacloud {
namespace {

using internal::FormatTimestamp;
using internal::ParseHttpDate;
using std::chrono::seconds;
using std::chrono::sys_seconds;

struct Case {
  std::string_view text;
  std::int64_t unix_time;
};

sys_seconds At(std::int64_t unix_time) { return sys_seconds(seconds(unix_time)); }

TEST(ParseTime, ReadsEveryFormTheApisPrint) {
  constexpr Case kCases[] = {
      {"2017-12-05T22:40:00Z", 1512513600},
      {"2017-12-05T22:40:59Z", 1512513659},
      {"2017-12-05T22:40Z", 1512513600},
      {"2017-12-05T22Z", 1512511200},
      {"2017-12-05", 1512432000},
      {"2024-08-30T07:03:06.123Z", 1725001386},
      {"2024-08-30T07:03:06.9Z", 1725001386},
      {"2024-08-30T07:03:06.123456789012Z", 1725001386},
      {"2021-11-11T14:34:55+08:00", 1636612495},
      {"2024-08-30T07:03:06.123-09:30", 1725035586},
      {"2024-08-30T07:03:06+00:00", 1725001386},
      {"1970-01-01T00:00:00Z", 0},
      {"1969-12-31T23:59:59Z", -1},
      {"2000-02-29", 951782400},
      {"2038-01-19T03:14:08Z", 2147483648},
      {"2106-02-07T06:28:16Z", 4294967296},
      {"0000-01-01", -62167219200},
      {"9999-12-31T23:59:59Z", 253402300799},
  };
  for (const auto& [text, unix_time] : kCases) EXPECT_EQ(ParseTime(text), At(unix_time)) << text;
}

TEST(ParseTime, RejectsImpossibleDates) {
  for (const std::string_view text :
       {"2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31T00:00Z", "2024-00-10", "2024-13-01", "2024-01-00",
        "2024-01-32", "2024-01-01T24:00:00Z", "2024-01-01T23:60Z", "2024-12-31T23:59:60Z"}) {
    EXPECT_EQ(ParseTime(text), std::nullopt) << text;
  }
}

TEST(ParseTime, RejectsAnyOtherForm) {
  using namespace std::string_view_literals;
  for (const std::string_view text : {""sv,
                                      "T"sv,
                                      "2024"sv,
                                      "2024-01"sv,
                                      "2024-1-1"sv,
                                      "24-01-01"sv,
                                      "02024-01-01"sv,
                                      "2024/01/01"sv,
                                      "20240101"sv,
                                      "2024-01-01Z"sv,
                                      "2024-01-01T"sv,
                                      "2024-01-01TZ"sv,
                                      "2024-01-01T22"sv,
                                      "2024-01-01T22:40"sv,
                                      "2024-01-01T22:40:00"sv,
                                      "2024-01-01T2Z"sv,
                                      "2024-01-01T22:4Z"sv,
                                      "2024-01-01T22:40:0Z"sv,
                                      "2024-01-01T22:Z"sv,
                                      "2024-01-01T22:40:Z"sv,
                                      "2024-01-01T22:40:00.Z"sv,
                                      "2024-01-01T22:40.5Z"sv,
                                      "2024-01-01T22.5Z"sv,
                                      "2024-01-01T22:40:00,5Z"sv,
                                      "2024-01-01 22:40:00Z"sv,
                                      "2024-01-01t22:40:00z"sv,
                                      "2024-01-01T22:40:00+08"sv,
                                      "2024-01-01T22:40:00+0800"sv,
                                      "2024-01-01T22:40:00+8:00"sv,
                                      "2024-01-01T22:40:00+24:00"sv,
                                      "2024-01-01T22:40:00+08:60"sv,
                                      "2024-01-01T22:40:00+08:00Z"sv,
                                      "2024-01-01T22:40:00Z+08:00"sv,
                                      "2024-01-01T22:40:00 +08:00"sv,
                                      "2024-01-01T22:40:00+-8:00"sv,
                                      "2024-01-01+08:00"sv,
                                      "0000-01-01T00:00:00+00:01"sv,
                                      "9999-12-31T23:59:59-00:01"sv,
                                      "2024-01-01T22:40:00ZZ"sv,
                                      "2024-01-01T22:40:00Z "sv,
                                      " 2024-01-01"sv,
                                      "2024-01-01T22:40:00Z\0"sv,
                                      "2024-01-01\n"sv,
                                      "-024-01-01"sv,
                                      "+024-01-01"sv,
                                      "2024-01-01T-1Z"sv,
                                      "1512513600"sv,
                                      "\xd9\xa2\xd9\xa0-01-01"sv}) {
    EXPECT_EQ(ParseTime(text), std::nullopt) << text;
  }
}

// Sets TZ while it lives.
class ScopedTimeZone {
 public:
  explicit ScopedTimeZone(const char* zone) {
    if (const char* old = std::getenv("TZ")) old_ = old;
    setenv("TZ", zone, 1);
    tzset();
  }
  ~ScopedTimeZone() {
    old_ ? setenv("TZ", old_->c_str(), 1) : unsetenv("TZ");
    tzset();
  }

 private:
  std::optional<std::string> old_;
};

TEST(ParseTime, DoesNotDependOnTheTimeZoneOfTheProcess) {
  for (const char* zone : {"UTC0", "CST-8", "EST5EDT,M3.2.0,M11.1.0", "XXX+12:34"}) {
    const ScopedTimeZone scoped(zone);
    // The last one is an hour that the clocks of New York skip.
    EXPECT_EQ(ParseTime("2017-12-05T22:40Z"), At(1512513600)) << zone;
    EXPECT_EQ(ParseTime("2017-12-05"), At(1512432000)) << zone;
    EXPECT_EQ(ParseTime("2024-03-10T02:30:00Z"), At(1710037800)) << zone;
    EXPECT_EQ(FormatTimestamp(At(1710037800)), "2024-03-10T02:30:00Z") << zone;
    EXPECT_EQ(ParseHttpDate("Sun, 10 Mar 2024 02:30:00 GMT"), At(1710037800)) << zone;
  }
}

TEST(FormatTimestamp, PadsEveryField) {
  constexpr Case kCases[] = {
      {"2016-02-23T12:46:24Z", 1456231584},   {"1970-01-01T00:00:00Z", 0},
      {"1969-12-31T23:59:59Z", -1},           {"2024-02-29T01:02:03Z", 1709168523},
      {"0000-01-01T00:00:00Z", -62167219200}, {"0987-06-05T04:03:02Z", -31007044618},
      {"9999-12-31T23:59:59Z", 253402300799},
  };
  for (const auto& [text, unix_time] : kCases) EXPECT_EQ(FormatTimestamp(At(unix_time)), text);
}

TEST(FormatTimestamp, RoundTripsThroughParseTime) {
  for (std::int64_t time = -5'000'000'000; time < 10'000'000'000; time += 86'400 * 37 + 12'345) {
    ASSERT_EQ(ParseTime(FormatTimestamp(At(time))), At(time));
  }
}

TEST(FormatTimestamp, StaysWithinFourDigitYears) {
  EXPECT_EQ(FormatTimestamp(At(253402300800)), "9999-12-31T23:59:59Z");
  EXPECT_EQ(FormatTimestamp(sys_seconds::max()), "9999-12-31T23:59:59Z");
  EXPECT_EQ(FormatTimestamp(sys_seconds::min()), "0000-01-01T00:00:00Z");
}

TEST(ToSystemTime, BringsWhatTheClockCannotHoldToItsEnds) {
  using Time = std::chrono::system_clock::time_point;
  EXPECT_EQ(internal::ToSystemTime(At(1512513600)), Time(seconds(1512513600)));
  EXPECT_EQ(internal::ToSystemTime(At(-1)), Time(seconds(-1)));
  EXPECT_EQ(internal::ToSystemTime(At(253402300799)), std::chrono::floor<seconds>((Time::max)()));
  EXPECT_EQ(internal::ToSystemTime(At(-62167219200)), std::chrono::ceil<seconds>((Time::min)()));
}

TEST(ParseHttpDate, ReadsImfFixdate) {
  constexpr Case kCases[] = {
      {"Sun, 06 Nov 1994 08:49:37 GMT", 784111777},
      {"Thu, 01 Jan 1970 00:00:00 GMT", 0},
      {"Thu, 29 Feb 2024 23:59:59 GMT", 1709251199},
      {"Tue, 31 Dec 2024 12:00:00 GMT", 1735646400},
  };
  for (const auto& [text, unix_time] : kCases) EXPECT_EQ(ParseHttpDate(text), At(unix_time)) << text;
}

TEST(ParseHttpDate, KnowsAllMonthsAndWeekdays) {
  constexpr std::string_view kDates[] = {"Wed, 15 Jan 2025", "Sat, 15 Feb 2025", "Sat, 15 Mar 2025",
                                         "Tue, 15 Apr 2025", "Thu, 15 May 2025", "Sun, 15 Jun 2025",
                                         "Tue, 15 Jul 2025", "Fri, 15 Aug 2025", "Mon, 15 Sep 2025",
                                         "Wed, 15 Oct 2025", "Sat, 15 Nov 2025", "Mon, 15 Dec 2025"};
  unsigned month = 0;
  for (const std::string_view date : kDates) {
    const std::chrono::sys_days expected = std::chrono::year(2025) / std::chrono::month(++month) / 15;
    EXPECT_EQ(ParseHttpDate(std::string(date) + " 00:00:00 GMT"), sys_seconds(expected)) << date;
  }
}

TEST(ParseHttpDate, RejectsObsoleteAndMalformedDates) {
  for (const std::string_view text :
       {"", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 6 Nov 1994 08:49:37 GMT",
        "Mon, 06 Nov 1994 08:49:37 GMT", "sun, 06 nov 1994 08:49:37 gmt", "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 GMT ", "Sun, 06 Nov 1994 24:00:00 GMT",
        "Wed, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT"}) {
    EXPECT_EQ(ParseHttpDate(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace alibabacloud
