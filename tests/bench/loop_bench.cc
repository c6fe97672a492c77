// Calls on an event loop, many in flight on one thread by kept-alive loopback connections, against a bare curl_multi
// that posts the same bytes.

#include <curl/curl.h>

#include <cstddef>
#include <cstdlib>
#include <deque>
#include <iostream>
#include <memory>
#include <string>
#include <utility>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "bare_curl.h"
#include "bench.h"
#include "call_setup.h"
#include "empty_sax.h"
#include "page.h"
#include "series.h"
#include "support/fixed_server.h"

namespace alibabacloud::bench {
namespace {

// ---- The baseline: handles that send the same header and body again and again, their options set once.

class BareMulti {
 public:
  BareMulti(const BareRequest& request, std::size_t in_flight) : multi_(curl_multi_init()) {
    curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, static_cast<long>(in_flight));
    while (handles_.size() < in_flight) handles_.emplace_back(request);
  }
  BareMulti(const BareMulti&) = delete;
  BareMulti& operator=(const BareMulti&) = delete;
  ~BareMulti() {
    handles_.clear();
    curl_multi_cleanup(multi_);
  }

  template <class Use>
  void Post(std::size_t times, const Use& use) {
    std::size_t begun = 0;
    for (const BareHandle& handle : handles_) {
      if (begun < times && ++begun) curl_multi_add_handle(multi_, handle.easy());
    }
    for (std::size_t ended = 0; ended < times;) {
      int running = 0;
      curl_multi_perform(multi_, &running);
      int left = 0;
      while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
        if (message->data.result != CURLE_OK) std::abort();
        CURL* easy = message->easy_handle;
        BareHandle* handle = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &handle);
        curl_multi_remove_handle(multi_, easy);
        use(handle->body());
        handle->body().clear();
        ++ended;
        if (begun < times && ++begun) curl_multi_add_handle(multi_, easy);
      }
      if (ended < times) curl_multi_poll(multi_, nullptr, 0, 1000, nullptr);
    }
  }

 private:
  CURLM* const multi_;
  std::deque<BareHandle> handles_;
};

// ---- Ours: each call that ends begins the next.

template <class Request>
class ManyCalls {
 public:
  ManyCalls(ens::Client client, Request request, std::size_t in_flight)
      : client_(std::move(client)),
        request_(std::move(request)),
        in_flight_(in_flight),
        loop_({.max_requests_per_host = in_flight, .max_idle_connections = in_flight}) {}

  void Make(std::size_t times) {
    left_ = times;
    for (std::size_t i = 0; i < in_flight_ && left_ > 0; ++i) Begin();
    loop_.Run();
  }

 private:
  void Begin() {
    --left_;
    loop_.Start(client_, request_, [this](const Outcome<typename Request::Response>& outcome) {
      if (!outcome) {
        std::cerr << outcome.error() << '\n';
        std::exit(1);
      }
      Keep(outcome);
      if (left_ > 0) Begin();
    });
  }

  const ens::Client client_;
  const Request request_;
  const std::size_t in_flight_;
  EventLoop loop_;
  std::size_t left_ = 0;
};

// How fast ours is.
template <class Request, class Method, class Use>
Ratio Measure(const Plan& plan, std::size_t in_flight, const std::string& reply, const Request& request, Method method,
              Use use) {
  const test::FixedServer server(reply);
  const auto recorder = std::make_shared<Recorder>();
  const ens::Client recorded = MakeClient(server.url(), recorder);
  static_cast<void>((recorded.*method)(request, {}));
  const BareRequest bare_request(recorder->request());
  BareMulti bare(bare_request, in_flight);
  ManyCalls<Request> calls(MakeClient(server.url()), request, in_flight);
  return Compare(
      plan, [&](std::size_t times) { bare.Post(times, use); }, [&](std::size_t times) { calls.Make(times); });
}

Ratio MeasureSmall(const Plan& plan, std::size_t in_flight) {
  return Measure(plan, in_flight, kSmallReply, ens::DescribeEnsRegionsRequest{}, &ens::Client::DescribeEnsRegions,
                 [](const std::string& body) { Keep(body); });
}

Ratio MeasurePage(const Plan& plan, std::size_t in_flight) {
  return Measure(plan, in_flight, MakePage(), ens::DescribeInstancesRequest{.page_number = 1, .page_size = "100"},
                 &ens::Client::DescribeInstances, [](const std::string& body) {
                   if (!ParseIntoNothing(body)) std::abort();
                 });
}

void PrintRows(const Plan& plan) {
  PrintRow("speed of an event loop, 512 in flight, 0.3 KB replies, against a bare curl_multi", MeasureSmall(plan, 512),
           Clock::kWall, Bound::kAtLeast, 0.9);
  PrintRow("speed of an event loop, 512 in flight, 340 KB replies, against curl_multi + empty SAX",
           MeasurePage(plan, 512), Clock::kWall, Bound::kAtLeast, 0.75);
}

void PrintSeries(const Plan& plan) {
  PrintColumns("in flight", "calls/s", "calls/s of a bare curl_multi", "speed ratio");
  for (const std::size_t in_flight : Points(plan, {1, 4, 16, 64, 256, 512})) {
    const Ratio ratio = MeasureSmall(plan, in_flight);
    PrintColumns(in_flight, 1 / ratio.denominator.wall, 1 / ratio.numerator.wall, ratio.wall.median);
  }
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  return bench::RunProgram(argc, argv, bench::PrintRows, bench::PrintSeries);
}
