#include "alibabacloud/log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <regex>
#include <sstream>
#include <streambuf>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace alibabacloud {
namespace {

TEST(LogLevel, NamesAreReadAsTheyAreWritten) {
  const std::pair<LogLevel, std::string_view> rows[] = {{LogLevel::kOff, "off"},     {LogLevel::kError, "error"},
                                                        {LogLevel::kWarn, "warn"},   {LogLevel::kInfo, "info"},
                                                        {LogLevel::kDebug, "debug"}, {LogLevel::kTrace, "trace"}};
  for (const auto& [level, name] : rows) {
    EXPECT_EQ(ToString(level), name);
    EXPECT_EQ(ParseLogLevel(name), level) << name;
  }
}

TEST(LogLevel, IsReadInCapitalsTooAndNothingElseIsOne) {
  EXPECT_EQ(ParseLogLevel("DEBUG"), LogLevel::kDebug);
  EXPECT_EQ(ParseLogLevel("Warn"), LogLevel::kWarn);
  for (const std::string_view text : {"", "warning", "debug ", "1", "true", "verbose", "of"}) {
    EXPECT_EQ(ParseLogLevel(text), std::nullopt) << text;
  }
}

TEST(StreamLogger, WritesTimeLevelAndLine) {
  std::ostringstream stream;
  const auto logger = StreamLogger(stream, LogLevel::kDebug);
  EXPECT_EQ(logger->Level(), LogLevel::kDebug);
  logger->Write(LogLevel::kInfo, "call=1 ecs.StartInstance");
  const std::regex line(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info call=1 ecs\.StartInstance\n)");
  EXPECT_TRUE(std::regex_match(stream.str(), line)) << stream.str();
}

TEST(StreamLogger, TakesLinesOfItsLevelAndThoseAbove) {
  const struct {
    LogLevel level;
    std::size_t lines;
  } rows[] = {{LogLevel::kOff, 0},  {LogLevel::kError, 1}, {LogLevel::kWarn, 2},
              {LogLevel::kInfo, 3}, {LogLevel::kDebug, 4}, {LogLevel::kTrace, 5}};
  for (const auto& row : rows) {
    std::ostringstream stream;
    const auto logger = StreamLogger(stream, row.level);
    for (const LogLevel level :
         {LogLevel::kOff, LogLevel::kError, LogLevel::kWarn, LogLevel::kInfo, LogLevel::kDebug, LogLevel::kTrace}) {
      logger->Write(level, "x");
    }
    const std::string text = stream.str();
    EXPECT_EQ(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')), row.lines) << ToString(row.level);
  }
}

// Counts what a stream does with its file.
class CountingBuffer final : public std::streambuf {
 public:
  int writes = 0;
  int flushes = 0;

 protected:
  std::streamsize xsputn(const char*, std::streamsize size) override {
    ++writes;
    return size;
  }
  int_type overflow(int_type c) override {
    ++writes;
    return c;
  }
  int sync() override {
    ++flushes;
    return 0;
  }
};

TEST(StreamLogger, WritesALineAtOnceAndFlushesWhatIsImportant) {
  const struct {
    LogLevel level;
    int flushes;
  } rows[] = {{LogLevel::kError, 1}, {LogLevel::kWarn, 1}, {LogLevel::kInfo, 0}, {LogLevel::kTrace, 0}};
  for (const auto& row : rows) {
    CountingBuffer buffer;
    std::ostream stream(&buffer);
    StreamLogger(stream, LogLevel::kTrace)->Write(row.level, "line");
    EXPECT_EQ(buffer.writes, 1) << ToString(row.level);
    EXPECT_EQ(buffer.flushes, row.flushes) << ToString(row.level);
  }
}

TEST(StreamLogger, KeepsTheLinesOfManyThreadsApart) {
  constexpr int kThreads = 4;
  constexpr int kLines = 200;
  std::ostringstream stream;
  const auto logger = StreamLogger(stream, LogLevel::kInfo);
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      for (int line = 0; line < kLines; ++line) logger->Write(LogLevel::kInfo, "0123456789");
    });
  }
  for (std::thread& thread : threads) thread.join();
  std::istringstream written(stream.str());
  int lines = 0;
  for (std::string line; std::getline(written, line); ++lines) EXPECT_TRUE(line.ends_with("Z info 0123456789")) << line;
  EXPECT_EQ(lines, kThreads * kLines);
}

}  // namespace
}  // namespace alibabacloud
