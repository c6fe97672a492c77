#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string_view>

namespace alibabacloud {

/// How important a log line is; a logger takes lines of its level and of those above it.
enum class LogLevel : std::uint8_t {
  kOff,    ///< Nothing.
  kError,  ///< Calls that failed.
  kWarn,   ///< What works, but should be looked at: files with secrets that others can read, refreshes that failed.
  kInfo,   ///< Retries and new credentials.
  kDebug,  ///< Each attempt and its end.
  kTrace,  ///< Requests and responses as well, their sensitive fields as "***".
};

/// "off", "error", "warn", "info", "debug" or "trace".
[[nodiscard]] std::string_view ToString(LogLevel level) noexcept;
/// The reverse, in capitals too; absent for anything else.
[[nodiscard]] std::optional<LogLevel> ParseLogLevel(std::string_view text) noexcept;

/// Takes the lines that calls write. Give it to ClientOptions::logger.
///
/// A line is one line: control characters are escaped. Lines never hold secrets: neither keys, tokens and signatures
/// nor the values of fields that the models call sensitive, at no level.
class Logger {
 public:
  virtual ~Logger() = default;
  /// Lines below are not even made. Asked before each line is made.
  [[nodiscard]] virtual LogLevel Level() const noexcept = 0;
  /// `line` is valid until the function returns. Called on the threads of the calls, by several at once; must be quick.
  /// What it throws is dropped.
  virtual void Write(LogLevel level, std::string_view line) = 0;
};

/// Writes each line with time (UTC) and level to `stream`, which must outlive the logger; one line at a time.
[[nodiscard]] std::shared_ptr<Logger> StreamLogger(std::ostream& stream, LogLevel level);

}  // namespace alibabacloud
