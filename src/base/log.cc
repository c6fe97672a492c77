#include "alibabacloud/log.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <ostream>
#include <string>

#include "base/ascii.h"
#include "base/fork.h"
#include "base/time.h"

namespace alibabacloud {

namespace {

// In the order of LogLevel.
constexpr std::array<std::string_view, 6> kLevelNames = {"off", "error", "warn", "info", "debug", "trace"};

// `2026-01-02T03:04:05.678Z`.
std::string FormatWithMilliseconds(std::chrono::system_clock::time_point time) {
  const auto second = std::chrono::floor<std::chrono::seconds>(time);
  const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time - second).count();
  const std::string digits = std::to_string(1000 + milliseconds).substr(1);
  std::string text = internal::FormatTimestamp(second);
  text.back() = '.';
  return text.append(digits).append("Z");
}

class StreamLoggerImpl final : public Logger {
 public:
  StreamLoggerImpl(std::ostream& stream, LogLevel level) : stream_(stream), level_(level) {}

  [[nodiscard]] LogLevel Level() const noexcept override { return level_; }

  void Write(LogLevel level, std::string_view line) override {
    if (level > level_ || level == LogLevel::kOff) return;
    const internal::ForkSafeLock lock(mutex_);
    // The clock is read under the lock, so that the times of the lines rise. One write: what else goes to the stream's
    // file does not come in between.
    const std::string text = FormatWithMilliseconds(std::chrono::system_clock::now())
                                 .append(" ")
                                 .append(ToString(level))
                                 .append(" ")
                                 .append(line)
                                 .append("\n");
    stream_.write(text.data(), static_cast<std::streamsize>(text.size()));
    // What is this important must not be lost when the program ends badly.
    if (level <= LogLevel::kWarn) stream_.flush();
  }

 private:
  std::ostream& stream_;
  const LogLevel level_;
  std::mutex mutex_;
};

}  // namespace

std::string_view ToString(LogLevel level) noexcept { return kLevelNames[static_cast<std::size_t>(level)]; }

std::optional<LogLevel> ParseLogLevel(std::string_view text) noexcept {
  for (std::size_t i = 0; i < kLevelNames.size(); ++i) {
    if (internal::EqualsIgnoreCase(text, kLevelNames[i])) return static_cast<LogLevel>(i);
  }
  return std::nullopt;
}

std::shared_ptr<Logger> StreamLogger(std::ostream& stream, LogLevel level) {
  return std::make_shared<StreamLoggerImpl>(stream, level);
}

}  // namespace alibabacloud
