#include "client/logging_observer.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <locale>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/json.h"
#include "alibabacloud/log.h"
#include "alibabacloud/observer.h"
#include "base/time.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

// Requests and responses may be of any size; everything else is short.
constexpr std::size_t kMaxLine = std::size_t{16} << 10;

// ---- Parts of a line: " name=value"

template <class T>
void Print(std::ostream& os, std::string_view name, const T& value) {
  os << ' ' << name << '=' << value;
}

void PrintIfSet(std::ostream& os, std::string_view name, std::string_view value) {
  if (!value.empty()) Print(os, name, value);
}

void PrintElapsed(std::ostream& os, std::chrono::nanoseconds elapsed) {
  Print(os, "elapsed_ms", std::chrono::floor<std::chrono::milliseconds>(elapsed).count());
}

void PrintReply(std::ostream& os, int http_status, std::string_view request_id) {
  if (http_status != 0) Print(os, "status", http_status);
  PrintIfSet(os, "request_id", request_id);
}

// ---- What a line says of an event

std::string_view Describe(const CredentialsResolved& event) {
  if (event.error == nullptr) return " credentials found";
  return event.serves_old ? " credentials not renewed, older ones serve" : " credentials not found";
}

LogLevel LevelOf(const CredentialsResolved& event) {
  if (event.error == nullptr) return LogLevel::kInfo;
  // Without any, the call fails and says why.
  return event.serves_old ? LogLevel::kWarn : LogLevel::kDebug;
}

void PrintEvent(std::ostream& os, const CredentialsResolved& event) {
  os << Describe(event);
  PrintIfSet(os, "provider", event.provider);
  PrintElapsed(os, event.elapsed);
  if (event.expiration) {
    Print(os, "expiration", FormatTimestamp(std::chrono::floor<std::chrono::seconds>(*event.expiration)));
  }
  if (event.forced) Print(os, "forced", "true");
  if (event.error != nullptr) os << ": " << *event.error;
}

void PrintEvent(std::ostream& os, const AttemptStarted& event) {
  os << " attempt " << event.attempt << " to " << event.host;
  Print(os, "timeout_ms", event.timeout.count());
}

void PrintEvent(std::ostream& os, const AttemptEnded& event) {
  os << " attempt " << event.attempt << (event.error == nullptr ? " succeeded" : " failed");
  if (event.error != nullptr) {
    Print(os, "kind", ToString(event.error->kind));
    PrintIfSet(os, "code", event.error->code);
  }
  PrintReply(os, event.http_status, event.request_id);
  PrintElapsed(os, event.elapsed);
  Print(os, "bytes", event.body_bytes);
}

void PrintEvent(std::ostream& os, const RetryScheduled& event) {
  os << " attempt " << event.attempt << " follows";
  Print(os, "delay_ms", event.delay.count());
  os << ", since this failed: " << *event.error;
}

void PrintEvent(std::ostream& os, const CallEnded& event) {
  os << (event.error == nullptr ? " succeeded" : " failed");
  Print(os, "attempts", event.attempts);
  PrintElapsed(os, event.elapsed);
  // An error brings its own.
  if (event.error == nullptr) return PrintReply(os, event.http_status, event.request_id);
  os << ": " << *event.error;
}

// ---- The observer

// Has no state of a call: the events of many are mixed.
class LoggingObserver final : public Observer {
 public:
  explicit LoggingObserver(std::shared_ptr<Logger> logger) : logger_(std::move(logger)) {}

  void OnCallStarted(const CallInfo& call, const CallStarted& event) override {
    if (event.request == nullptr) return;
    Write(LogLevel::kTrace, call, [&](std::ostream& os) { os << " request " << *event.request; });
  }
  void OnCredentialsResolved(const CallInfo& call, const CredentialsResolved& event) override {
    WriteEvent(LevelOf(event), call, event);
  }
  void OnAttemptStarted(const CallInfo& call, const AttemptStarted& event) override {
    WriteEvent(LogLevel::kDebug, call, event);
  }
  void OnAttemptEnded(const CallInfo& call, const AttemptEnded& event) override {
    WriteEvent(LogLevel::kDebug, call, event);
  }
  void OnRetryScheduled(const CallInfo& call, const RetryScheduled& event) override {
    WriteEvent(LogLevel::kInfo, call, event);
  }
  void OnWarning(const CallInfo& call, const WarningRaised& event) override {
    Write(LogLevel::kWarn, call, [&](std::ostream& os) { os << ' ' << event.text; });
  }
  void OnCallEnded(const CallInfo& call, const CallEnded& event) override {
    if (event.response != nullptr) {
      Write(LogLevel::kTrace, call, [&](std::ostream& os) {
        std::ostringstream response;
        response << *event.response;
        os << " response " << call.RedactBeginning(std::move(response).str(), kMaxLine);
      });
    }
    Write(event.error == nullptr ? LogLevel::kDebug : LogLevel::kError, call, [&](std::ostream& os) {
      PrintIfSet(os, "traceparent", call.traceparent);
      PrintEvent(os, event);
    });
  }

 private:
  template <class Event>
  void WriteEvent(LogLevel level, const CallInfo& call, const Event& event) const {
    Write(level, call, [&](std::ostream& os) { PrintEvent(os, event); });
  }

  // `print_rest` is not called for a line that nobody takes.
  template <class PrintRest>
  void Write(LogLevel level, const CallInfo& call, const PrintRest& print_rest) const {
    if (level > logger_->Level()) return;
    std::ostringstream line;
    line.imbue(std::locale::classic());
    line << "call=" << call.id << ' ' << call.product << '.' << call.action;
    print_rest(line);
    // Whole, since texts of the service, and of providers, are in there.
    logger_->Write(level, EscapeForDisplay(line.str(), kMaxLine));
  }

  const std::shared_ptr<Logger> logger_;
};

// The logger that the environment asks for; null when it does not.
std::shared_ptr<Logger> LoggerOfEnvironment() {
  constexpr const char* kVariable = "ALIBABA_CLOUD_SDK_LOG";
  const char* value = std::getenv(kVariable);
  if (value == nullptr || *value == '\0') return nullptr;
  const std::optional<LogLevel> level = ParseLogLevel(value);
  if (level == LogLevel::kOff) return nullptr;
  std::shared_ptr<Logger> logger = StreamLogger(std::cerr, level.value_or(LogLevel::kWarn));
  if (!level) {
    logger->Write(LogLevel::kWarn, std::string(kVariable) + " is \"" + EscapeForDisplay(value, 100) +
                                       "\", expected off, error, warn, info, debug or trace: warn is used");
  }
  return logger;
}

// TLS libraries write the keys of connections to the file that this variable names. Said once, to the first client with
// a log and a transport of this library.
void WarnOfKeyLog(Logger& logger) {
  constexpr const char* kVariable = "SSLKEYLOGFILE";
  static std::atomic<bool> has_warned{false};
  const char* file = std::getenv(kVariable);
  if (file == nullptr || *file == '\0' || logger.Level() < LogLevel::kWarn || has_warned.exchange(true)) return;
  try {
    logger.Write(LogLevel::kWarn, std::string(kVariable) + " is set: the keys of TLS connections may be written to " +
                                      Quoted(file) +
                                      ", and whoever can read that file can read what is sent, secrets " +
                                      "included; unset it unless you debug TLS");
  } catch (...) {  // NOLINT: what a logger throws is dropped.
  }
}

}  // namespace

Observers ObserversOf(const ClientOptions& options) {
  Observers observers;
  if (options.observer) observers.push_back(options.observer);
  std::shared_ptr<Logger> logger = options.logger ? options.logger : LoggerOfEnvironment();
  if (logger && !options.transport) WarnOfKeyLog(*logger);
  if (logger) observers.push_back(std::make_shared<LoggingObserver>(std::move(logger)));
  return observers;
}

}  // namespace alibabacloud::internal
