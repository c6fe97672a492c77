// A blocking call on a kept-alive loopback connection against a bare curl easy handle that posts the same bytes; and
// what it costs a call to be watched.

#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/observer.h"
#include "bare_curl.h"
#include "bench.h"
#include "call_setup.h"
#include "empty_sax.h"
#include "page.h"
#include "support/fixed_server.h"

namespace alibabacloud::bench {
namespace {

// Answers at once, so that nothing is measured but the call itself.
class InstantTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override {
    return HttpResponse{.status = 200, .body = kSmallReply};
  }
};

// ---- The rows. `call(client)` makes one call.

template <class Call, class Use>
void Run(const Plan& plan, const std::string& row, double budget, const std::string& reply, Call call, Use use) {
  const test::FixedServer server(reply);
  const auto recorder = std::make_shared<Recorder>();
  static_cast<void>(call(MakeClient(server.url(), recorder)));
  const BareRequest request(recorder->request());
  BareHandle bare(request);
  const ens::Client client = MakeClient(server.url());
  const auto make_call = [&] {
    const auto outcome = call(client);
    if (outcome) return Keep(outcome);
    std::cerr << outcome.error() << '\n';
    std::exit(1);
  };
  PrintRow(row, Compare(plan, Repeat([&] { use(bare.Post()); }), Repeat(make_call)), Clock::kWall, Bound::kAtLeast,
           budget);
}

// What a call pays when nobody watches is less than what it pays when somebody does.
void RunObserved(const Plan& plan) {
  const auto transport = std::make_shared<InstantTransport>();
  const std::string url = "http://127.0.0.1";
  const auto repeat_with = [&](const std::shared_ptr<Observer>& observer) {
    return Repeat([client = MakeClient(url, transport, observer)] {
      const auto outcome = client.DescribeEnsRegions({});
      if (!outcome) std::abort();
      Keep(outcome);
    });
  };
  PrintRow("a call with an observer that does nothing, against one without",
           Compare(plan, repeat_with(std::make_shared<Observer>()), repeat_with(nullptr)), Clock::kCpu, Bound::kAtMost,
           1.05);
}

}  // namespace
}  // namespace alibabacloud::bench

int main(int argc, char** argv) {
  using namespace alibabacloud;
  const bench::Plan plan = bench::ReadPlan(argc, argv);
  bench::Run(
      plan, "speed of a call, 0.3 KB reply, against a bare curl easy handle", 0.9, bench::kSmallReply,
      [](const ens::Client& client) { return client.DescribeEnsRegions({}); },
      [](const std::string& body) { bench::Keep(body); });
  bench::Run(
      plan, "speed of a call, 340 KB reply, against curl easy + empty SAX", 0.75, bench::MakePage(),
      [](const ens::Client& client) { return client.DescribeInstances({.page_number = 1, .page_size = "100"}); },
      [](const std::string& body) {
        if (!bench::ParseIntoNothing(body)) std::abort();
      });
  bench::RunObserved(plan);
}
