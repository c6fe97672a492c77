// Calls on an event loop, 512 in flight on one thread by kept-alive loopback connections, against a bare curl_multi
// that posts the same bytes.

#include <curl/curl.h>

#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "bench.h"
#include "call_setup.h"
#include "empty_sax.h"
#include "page.h"
#include "support/fixed_server.h"

namespace alibabacloud::bench {
namespace {

constexpr std::size_t kInFlight = 512;

// ---- The baseline: handles that send the same header and body again and again, their options set once.

class BareMulti {
 public:
  explicit BareMulti(const HttpRequest& request) : multi_(curl_multi_init()), form_(request.body.view()) {
    curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, static_cast<long>(kInFlight));
    for (const HttpHeader& header : request.headers) {
      headers_ = curl_slist_append(headers_, (header.name + ": " + header.value).c_str());
    }
    for (Slot& slot : slots_) {
      slot.easy = curl_easy_init();
      curl_easy_setopt(slot.easy, CURLOPT_URL, request.url.c_str());
      curl_easy_setopt(slot.easy, CURLOPT_HTTPHEADER, headers_);
      curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDS, form_.c_str());
      curl_easy_setopt(slot.easy, CURLOPT_POSTFIELDSIZE, static_cast<long>(form_.size()));
      curl_easy_setopt(slot.easy, CURLOPT_WRITEFUNCTION, &Append);
      curl_easy_setopt(slot.easy, CURLOPT_WRITEDATA, &slot.body);
      curl_easy_setopt(slot.easy, CURLOPT_PRIVATE, &slot);
    }
  }
  BareMulti(const BareMulti&) = delete;
  BareMulti& operator=(const BareMulti&) = delete;
  ~BareMulti() {
    for (const Slot& slot : slots_) curl_easy_cleanup(slot.easy);
    curl_multi_cleanup(multi_);
    curl_slist_free_all(headers_);
  }

  template <class Use>
  void Post(std::size_t times, const Use& use) {
    std::size_t begun = 0;
    for (Slot& slot : slots_) {
      if (begun < times && ++begun) curl_multi_add_handle(multi_, slot.easy);
    }
    for (std::size_t ended = 0; ended < times;) {
      int running = 0;
      curl_multi_perform(multi_, &running);
      int left = 0;
      while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
        if (message->data.result != CURLE_OK) std::abort();
        CURL* easy = message->easy_handle;
        Slot* slot = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &slot);
        curl_multi_remove_handle(multi_, easy);
        use(slot->body);
        slot->body.clear();
        ++ended;
        if (begun < times && ++begun) curl_multi_add_handle(multi_, easy);
      }
      if (ended < times) curl_multi_poll(multi_, nullptr, 0, 1000, nullptr);
    }
  }

 private:
  struct Slot {
    CURL* easy = nullptr;
    std::string body{};
  };

  static std::size_t Append(char* data, std::size_t size, std::size_t count, void* body) {
    static_cast<std::string*>(body)->append(data, size * count);
    return size * count;
  }

  CURLM* const multi_;
  curl_slist* headers_ = nullptr;
  const std::string form_;
  std::vector<Slot> slots_{kInFlight};
};

// ---- Ours: each call that ends begins the next.

template <class Request>
class ManyCalls {
 public:
  ManyCalls(ens::Client client, Request request) : client_(std::move(client)), request_(std::move(request)) {}

  void Make(std::size_t times) {
    left_ = times;
    for (std::size_t i = 0; i < kInFlight && left_ > 0; ++i) Begin();
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
  EventLoop loop_{{.max_requests_per_host = kInFlight, .max_idle_connections = kInFlight}};
  std::size_t left_ = 0;
};

template <class Request, class Method, class Use>
void Run(const Plan& plan, const std::string& row, double budget, const std::string& reply, const Request& request,
         Method method, Use use) {
  const test::FixedServer server(reply);
  const auto recorder = std::make_shared<Recorder>();
  const ens::Client recorded = MakeClient(server.url(), recorder);
  static_cast<void>((recorded.*method)(request, {}));
  BareMulti bare(recorder->request());
  ManyCalls<Request> calls(MakeClient(server.url()), request);
  PrintRow(row,
           Compare(
               plan, [&](std::size_t times) { bare.Post(times, use); }, [&](std::size_t times) { calls.Make(times); }),
           Clock::kWall, Bound::kAtLeast, budget);
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  const bench::Plan plan = bench::ReadPlan(argc, argv);
  bench::Run(plan, "speed of an event loop, 512 in flight, 0.3 KB replies, against a bare curl_multi", 0.9,
             bench::kSmallReply, ens::DescribeEnsRegionsRequest{}, &ens::Client::DescribeEnsRegions,
             [](const std::string& body) { bench::Keep(body); });
  bench::Run(plan, "speed of an event loop, 512 in flight, 340 KB replies, against curl_multi + empty SAX", 0.75,
             bench::MakePage(), ens::DescribeInstancesRequest{.page_number = 1, .page_size = "100"},
             &ens::Client::DescribeInstances, [](const std::string& body) {
               if (!bench::ParseIntoNothing(body)) std::abort();
             });
}
