#include "call/time_log.h"

#include <gtest/gtest.h>

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;

TEST(TimeLog, AddsUpPhasesInTheirOrder) {
  const TimeLog::TimePoint begin(milliseconds(5000));
  TimeLog log;
  log.Start(begin);
  EXPECT_EQ(log.Summary(begin), "");
  log.Enter(Phase::kAttempts, begin + milliseconds(3));
  log.Enter(Phase::kWaits, begin + milliseconds(100));
  log.Enter(Phase::kAttempts, begin + milliseconds(140));
  EXPECT_EQ(log.Summary(begin + milliseconds(150)), "credentials 3 ms, attempts 107 ms, waits 40 ms");
  // A summary in between changes nothing.
  EXPECT_EQ(log.Summary(begin + milliseconds(151)), "credentials 3 ms, attempts 108 ms, waits 40 ms");
  EXPECT_EQ(log.Elapsed(begin + milliseconds(151)), milliseconds(151));
}

TEST(TimeLog, LeavesOutWhatTookNoTime) {
  const TimeLog::TimePoint begin(milliseconds(0));
  TimeLog log;
  log.Start(begin);
  log.Enter(Phase::kDiscovery, begin);
  EXPECT_EQ(log.Summary(begin + milliseconds(7)), "discovery 7 ms");
}

}  // namespace
}  // namespace alibabacloud::internal
