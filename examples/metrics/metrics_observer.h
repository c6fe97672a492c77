#pragma once

#include <alibabacloud/observer.h>
#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <chrono>
#include <string>

/// Turns the events of calls into metrics of Prometheus. One serves any number of clients and threads.
///
/// A label must have few values, since each makes a time series: error kinds do, codes and request ids do not.
class MetricsObserver final : public alibabacloud::Observer {
 public:
  /// `registry` outlives the observer.
  explicit MetricsObserver(prometheus::Registry& registry)
      : calls_(Counter(registry, "alibabacloud_calls_total", "Calls that ended, by action and outcome.")),
        attempts_(
            Counter(registry, "alibabacloud_attempts_total", "HTTP requests, by action and status; 0: no reply.")),
        retries_(Counter(registry, "alibabacloud_retries_total", "Failed attempts that were followed by another.")),
        refreshes_(
            Counter(registry, "alibabacloud_credentials_refreshes_total", "Searches for credentials, by outcome.")),
        seconds_(prometheus::BuildHistogram()
                     .Name("alibabacloud_call_seconds")
                     .Help("How long calls took, retries and waits included.")
                     .Register(registry)) {}

  void OnCredentialsResolved(const alibabacloud::CallInfo&, const alibabacloud::CredentialsResolved& event) override {
    refreshes_.Add({{"outcome", OutcomeOf(event.error)}}).Increment();
  }
  void OnAttemptEnded(const alibabacloud::CallInfo& call, const alibabacloud::AttemptEnded& event) override {
    attempts_.Add({{"action", ActionOf(call)}, {"status", std::to_string(event.http_status)}}).Increment();
  }
  void OnRetryScheduled(const alibabacloud::CallInfo& call, const alibabacloud::RetryScheduled&) override {
    retries_.Add({{"action", ActionOf(call)}}).Increment();
  }
  void OnCallEnded(const alibabacloud::CallInfo& call, const alibabacloud::CallEnded& event) override {
    calls_.Add({{"action", ActionOf(call)}, {"outcome", OutcomeOf(event.error)}}).Increment();
    const prometheus::Histogram::BucketBoundaries buckets{0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30};
    seconds_.Add({{"action", ActionOf(call)}}, buckets).Observe(std::chrono::duration<double>(event.elapsed).count());
  }

 private:
  using Counters = prometheus::Family<prometheus::Counter>;

  static Counters& Counter(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
  }
  // What an event shows is gone when the function returns: labels are copies.
  static std::string ActionOf(const alibabacloud::CallInfo& call) {
    return std::string(call.product).append(".").append(call.action);
  }
  static std::string OutcomeOf(const alibabacloud::Error* error) {
    return error == nullptr ? "ok" : std::string(ToString(error->kind));
  }

  // Add() of a family finds the metric with these labels, or makes it.
  Counters& calls_;
  Counters& attempts_;
  Counters& retries_;
  Counters& refreshes_;
  prometheus::Family<prometheus::Histogram>& seconds_;
};
