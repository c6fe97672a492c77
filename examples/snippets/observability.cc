// Pieces of the guide "Observability".

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/log.h>
#include <alibabacloud/observer.h>

#include <iostream>
#include <memory>
#include <string>
#include <string_view>

namespace ecs = alibabacloud::ecs;

void WriteToSyslog(std::string_view line);
void CountCall(std::string action, bool failed, double seconds);

// [stream]
ecs::Client WithLog() {
  return ecs::Client({
      .region = "cn-hangzhou",
      .logger = alibabacloud::StreamLogger(std::clog, alibabacloud::LogLevel::kInfo),
  });
}
// [stream]

// [logger]
class SyslogLogger final : public alibabacloud::Logger {
 public:
  alibabacloud::LogLevel Level() const noexcept override { return alibabacloud::LogLevel::kWarn; }
  void Write(alibabacloud::LogLevel, std::string_view line) override { WriteToSyslog(line); }
};
// [logger]

// [observer]
class CallCounter final : public alibabacloud::Observer {
 public:
  void OnCallEnded(const alibabacloud::CallInfo& call, const alibabacloud::CallEnded& event) override {
    // What an event shows is gone when the function returns: keep copies.
    const double seconds = std::chrono::duration<double>(event.elapsed).count();
    CountCall(std::string(call.action), event.error != nullptr, seconds);
  }
};

ecs::Client WithMetrics() {
  return ecs::Client({.region = "cn-hangzhou", .observer = std::make_shared<CallCounter>()});
}
// [observer]

// [trace]
void ListWithinTrace(const ecs::Client& client, const std::string& traceparent) {
  alibabacloud::CallOptions options;
  options.trace.traceparent = traceparent;  // "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
  const auto outcome = client.DescribeInstances({}, options);
  std::cout << outcome.metadata().request_id << " after " << outcome.metadata().attempts << " attempts\n";
}
// [trace]
