#include "alibabacloud/pagination.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <iterator>
#include <memory>
#include <optional>
#include <ranges>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/async_pages.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/testing/emulator.h"

namespace alibabacloud {
namespace {

constexpr std::int64_t kPageSize = 100;
constexpr std::chrono::seconds kPatience{20};

static_assert(std::ranges::input_range<ItemRange<ecs::DescribeInstancesRequest>>);
static_assert(std::ranges::input_range<PageRange<ens::DescribeInstancesRequest>>);

std::string IdOf(std::int64_t number) { return "i-" + std::to_string(number); }

/// The ids of i-1, i-2, ... as far as the list goes.
std::vector<std::string> Ids(std::int64_t count) {
  std::vector<std::string> ids;
  for (std::int64_t i = 1; i <= count; ++i) ids.push_back(IdOf(i));
  return ids;
}

template <class Response>
void AddInstances(std::int64_t first, std::int64_t last, Response& response) {
  for (std::int64_t i = first; i <= last; ++i) response.instances.push_back({.instance_id = IdOf(i)});
}

/// A page of a list by number, as ENS gives it.
ens::DescribeInstancesResponse NumberedPage(const ens::DescribeInstancesRequest& request, std::int64_t count) {
  const std::int64_t number = request.page_number.value_or(1);
  const std::int64_t size = std::stoll(request.page_size.value_or("10"));
  ens::DescribeInstancesResponse response{.page_number = number, .page_size = size, .total_count = count};
  AddInstances((number - 1) * size + 1, std::min(number * size, count), response);
  return response;
}

/// A page of a list by token, as ECS gives it: the token is the number of items before the page.
ecs::DescribeInstancesResponse TokenPage(const ecs::DescribeInstancesRequest& request, std::int64_t count) {
  const std::int64_t before = std::stoll(request.next_token.value_or("0"));
  const std::int64_t end = std::min(before + request.max_results.value_or(10), count);
  ecs::DescribeInstancesResponse response{.next_token = end < count ? std::to_string(end) : ""};
  AddInstances(before + 1, end, response);
  return response;
}

template <class Request>
std::vector<std::string> Collect(ItemRange<Request>& items) {
  std::vector<std::string> ids;
  for (const auto& instance : items) ids.push_back(instance.instance_id.value_or(""));
  return ids;
}

class Pagination : public ::testing::Test {
 protected:
  using EcsHandler = std::function<Outcome<ecs::DescribeInstancesResponse>(const ecs::DescribeInstancesRequest&)>;
  using EnsHandler = std::function<Outcome<ens::DescribeInstancesResponse>(const ens::DescribeInstancesRequest&)>;

  void ServeEcs(EcsHandler handler) { emulator_.Handle<ecs::DescribeInstancesRequest>(std::move(handler)); }
  void ServeEns(EnsHandler handler) { emulator_.Handle<ens::DescribeInstancesRequest>(std::move(handler)); }
  /// Both services have that many instances.
  void Serve(std::int64_t count) {
    ServeEcs([=](const ecs::DescribeInstancesRequest& request) { return TokenPage(request, count); });
    ServeEns([=](const ens::DescribeInstancesRequest& request) { return NumberedPage(request, count); });
  }

  [[nodiscard]] ClientOptions Options(ResponseFormat format = ResponseFormat::kJson) const {
    ClientOptions options = emulator_.MakeClientOptions();
    options.format = format;
    return options;
  }
  [[nodiscard]] ecs::Client Ecs() const { return ecs::Client(Options()); }
  [[nodiscard]] ens::Client Ens() const { return ens::Client(Options()); }

  static ecs::DescribeInstancesRequest EcsRequest() { return {.max_results = kPageSize}; }
  static ens::DescribeInstancesRequest EnsRequest() { return {.page_size = std::to_string(kPageSize)}; }

  [[nodiscard]] int TakeRequestCount() {
    const int count = emulator_.Executions("DescribeInstances");
    emulator_.ClearRequests();
    return count;
  }

  alibabacloud::testing::Emulator emulator_{{ecs::Service(), ens::Service()}};
};

// ---- All items

TEST_F(Pagination, GivesEveryItemOnceByTokenAndByNumberInJsonAndXml) {
  const struct {
    std::int64_t items;
    int requests;
  } rows[] = {{0, 1}, {1, 1}, {99, 1}, {100, 1}, {101, 2}, {10000, 100}};
  for (const auto& row : rows) {
    for (const ResponseFormat format : {ResponseFormat::kJson, ResponseFormat::kXml}) {
      Serve(row.items);
      auto by_token = ecs::Client(Options(format)).Items(EcsRequest());
      EXPECT_EQ(Collect(by_token), Ids(row.items));
      EXPECT_FALSE(by_token.error());
      EXPECT_EQ(TakeRequestCount(), row.requests) << row.items;

      auto by_number = ens::Client(Options(format)).Items(EnsRequest());
      EXPECT_EQ(Collect(by_number), Ids(row.items));
      EXPECT_FALSE(by_number.error());
      EXPECT_EQ(TakeRequestCount(), row.requests) << row.items;
    }
  }
}

TEST_F(Pagination, AsksForFiftyItemsUnlessToldOtherwise) {
  Serve(1);
  auto by_token = Ecs().Items(ecs::DescribeInstancesRequest{});
  auto by_number = Ens().Items(ens::DescribeInstancesRequest{});
  EXPECT_EQ(Collect(by_token), Ids(1));
  EXPECT_EQ(Collect(by_number), Ids(1));
  const auto requests = emulator_.Requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_EQ(requests[0].Parameter("MaxResults"), "50");
  EXPECT_EQ(requests[1].Parameter("PageSize"), "50");
}

TEST_F(Pagination, LeavesTheRequestsOfPagesAlikeButForTheirPlace) {
  Serve(250);
  auto request = EnsRequest();
  request.ens_region_id = "cn-beijing-cmcc";
  auto items = Ens().Items(std::move(request));
  EXPECT_EQ(Collect(items).size(), 250U);
  std::string numbers;
  for (const auto& recorded : emulator_.Requests()) {
    EXPECT_EQ(recorded.Parameter("EnsRegionId"), "cn-beijing-cmcc");
    EXPECT_EQ(recorded.Parameter("PageSize"), "100");
    numbers += std::string(recorded.Parameter("PageNumber")) + ' ';
  }
  EXPECT_EQ(numbers, " 2 3 ");
}

TEST_F(Pagination, BeginsWhereTheRequestSays) {
  Serve(250);
  auto request = EcsRequest();
  request.next_token = "240";
  auto items = Ecs().Items(std::move(request));
  EXPECT_EQ(Collect(items).size(), 10U);

  auto numbered = EnsRequest();
  numbered.page_number = 3;
  auto numbered_items = Ens().Items(std::move(numbered));
  EXPECT_EQ(Collect(numbered_items).size(), 50U);
}

TEST_F(Pagination, GivesItemsThatMayBeMovedFrom) {
  // The service is not asked twice for a page, whatever becomes of its items.
  Serve(250);
  std::vector<ens::DescribeInstancesResponse::Instance> all;
  auto items = Ens().Items(EnsRequest());
  for (auto& instance : items) all.push_back(std::move(instance));
  ASSERT_EQ(all.size(), 250U);
  EXPECT_EQ(all[0].instance_id, "i-1");
  EXPECT_EQ(all[249].instance_id, "i-250");
  EXPECT_EQ(TakeRequestCount(), 3);
}

TEST_F(Pagination, GoesOnAfterAPageWithoutItems) {
  ServeEcs([](const ecs::DescribeInstancesRequest& request) {
    ecs::DescribeInstancesResponse page = TokenPage(request, 300);
    if (request.next_token == "100") page.instances.clear();
    return page;
  });
  auto items = Ecs().Items(EcsRequest());
  EXPECT_EQ(Collect(items).size(), 200U);
  EXPECT_FALSE(items.error());
}

TEST_F(Pagination, EndsWhenItemsVanishMeanwhile) {
  ServeEns([](const ens::DescribeInstancesRequest& request) {
    return NumberedPage(request, request.page_number ? 150 : 301);
  });
  auto items = Ens().Items(EnsRequest());
  EXPECT_EQ(Collect(items), Ids(150));
  EXPECT_FALSE(items.error());
  EXPECT_EQ(TakeRequestCount(), 2);
}

// ---- Pages

TEST_F(Pagination, GivesWholeResponsesWithNothingLeftOfTheOnesBefore) {
  ServeEcs([](const ecs::DescribeInstancesRequest& request) {
    ecs::DescribeInstancesResponse page = TokenPage(request, 300);
    if (!request.next_token) page.total_count = 300;
    return page;
  });
  auto pages = Ecs().Pages(EcsRequest());
  int number = 0;
  for (const auto& page : pages) {
    EXPECT_EQ(page.instances.size(), 100U);
    EXPECT_EQ(page.instances.front().instance_id, IdOf(100 * number + 1));
    EXPECT_EQ(page.total_count.has_value(), number == 0);
    EXPECT_EQ(pages.metadata().request_id, page.request_id);
    ++number;
  }
  EXPECT_EQ(number, 3);
}

TEST_F(Pagination, FetchesAPageOnlyWhenItIsWanted) {
  Serve(1000);
  auto pages = Ens().Pages(EnsRequest());
  EXPECT_EQ(emulator_.Executions("DescribeInstances"), 0);
  auto page = pages.begin();
  EXPECT_EQ(emulator_.Executions("DescribeInstances"), 1);
  ++page;
  EXPECT_EQ(page->page_number, 2);
  EXPECT_EQ(emulator_.Executions("DescribeInstances"), 2);
}

TEST_F(Pagination, OutlivesItsClient) {
  Serve(150);
  std::optional<ens::Client> client(Options());
  auto items = client->Items(EnsRequest());
  client.reset();
  EXPECT_EQ(Collect(items).size(), 150U);
}

// ---- Errors

TEST_F(Pagination, GivesThePagesBeforeTheOneThatFails) {
  const auto refuse = [] { return Error{.code = "Forbidden.RAM", .message = "No.", .http_status = 403}; };
  ServeEcs([&](const ecs::DescribeInstancesRequest& request) -> Outcome<ecs::DescribeInstancesResponse> {
    if (request.next_token == "600") return refuse();
    return TokenPage(request, 1000);
  });
  ServeEns([&](const ens::DescribeInstancesRequest& request) -> Outcome<ens::DescribeInstancesResponse> {
    if (request.page_number == 7) return refuse();
    return NumberedPage(request, 1000);
  });
  auto by_token = Ecs().Items(EcsRequest());
  auto by_number = Ens().Items(EnsRequest());
  EXPECT_EQ(Collect(by_token), Ids(600));
  EXPECT_EQ(Collect(by_number), Ids(600));
  for (const auto& error : {by_token.error(), by_number.error()}) {
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, "Forbidden.RAM");
    EXPECT_FALSE(error->request_id.empty());
  }
  EXPECT_EQ(by_token.metadata().http_status, 403);
  EXPECT_EQ(TakeRequestCount(), 14);
}

TEST_F(Pagination, FailsWhenTheServiceRepeatsAToken) {
  ServeEcs([](const ecs::DescribeInstancesRequest& request) {
    ecs::DescribeInstancesResponse page = TokenPage(request, 1000);
    if (request.next_token == "200") page.next_token = "100";
    return page;
  });
  auto items = Ecs().Items(EcsRequest());
  EXPECT_EQ(Collect(items), Ids(300));
  ASSERT_TRUE(items.error());
  EXPECT_EQ(items.error()->kind, ErrorKind::kDecode);
  EXPECT_EQ(items.error()->message, "the service repeated the token in NextToken: its pages would never end");
  EXPECT_EQ(items.error()->http_status, 200);
  EXPECT_FALSE(items.error()->request_id.empty());
}

TEST_F(Pagination, FailsWhenTheServiceIgnoresTheNumber) {
  ServeEns([](ens::DescribeInstancesRequest request) {
    request.page_number.reset();
    return NumberedPage(request, 1000);
  });
  auto items = Ens().Items(EnsRequest());
  EXPECT_EQ(Collect(items), Ids(100));
  ASSERT_TRUE(items.error());
  EXPECT_EQ(items.error()->kind, ErrorKind::kDecode);
}

TEST_F(Pagination, RefusesARequestThatContradictsItself) {
  auto items = Ecs().Items(ecs::DescribeInstancesRequest{.page_number = 2});
  EXPECT_TRUE(Collect(items).empty());
  ASSERT_TRUE(items.error());
  EXPECT_EQ(items.error()->kind, ErrorKind::kInvalidArgument);
  EXPECT_EQ(TakeRequestCount(), 0);
}

TEST_F(Pagination, StopsWhenTheUserAsksForIt) {
  Serve(1000);
  std::stop_source stop;
  auto items = Ens().Items(EnsRequest(), {.call = {.stop = stop.get_token()}});
  int seen = 0;
  for ([[maybe_unused]] const auto& instance : items) {
    if (++seen == 150) stop.request_stop();
  }
  EXPECT_EQ(seen, 200);
  ASSERT_TRUE(items.error());
  EXPECT_EQ(items.error()->kind, ErrorKind::kCancelled);
}

// ---- Fetching ahead

/// Tells when the page after the first is asked for, and can hold it back.
class SecondPage {
 public:
  ens::DescribeInstancesResponse Give(const ens::DescribeInstancesRequest& request) {
    if (request.page_number == 2) {
      asked_.set_value();
      released_.wait_for(kPatience);
    }
    return NumberedPage(request, 250);
  }
  [[nodiscard]] bool IsAskedFor() { return asked_.get_future().wait_for(kPatience) == std::future_status::ready; }
  void Release() { release_.set_value(); }

 private:
  std::promise<void> asked_;
  std::promise<void> release_;
  std::shared_future<void> released_ = release_.get_future().share();
};

TEST_F(Pagination, FetchesAheadTheSameItems) {
  EventLoop loop = EventLoop::Background();
  for (const std::int64_t count : {0, 1, 100, 101, 1000}) {
    Serve(count);
    auto by_token = Ecs().Items(EcsRequest(), {.prefetch_on = &loop});
    auto by_number = Ens().Items(EnsRequest(), {.prefetch_on = &loop});
    EXPECT_EQ(Collect(by_token), Ids(count));
    EXPECT_EQ(Collect(by_number), Ids(count));
    EXPECT_FALSE(by_token.error());
    EXPECT_FALSE(by_number.error());
    EXPECT_EQ(TakeRequestCount(), 2 * std::max<int>(1, static_cast<int>((count + 99) / 100)));
  }
}

TEST_F(Pagination, FetchesTheNextPageWhileTheFirstIsInUse) {
  // The server may still be at it when the test is over.
  const auto second = std::make_shared<SecondPage>();
  ServeEns([second](const ens::DescribeInstancesRequest& request) { return second->Give(request); });
  EventLoop loop = EventLoop::Background();
  auto items = Ens().Items(EnsRequest(), {.prefetch_on = &loop});
  std::vector<std::string> ids;
  for (const auto& instance : items) {
    if (ids.empty()) {
      EXPECT_TRUE(second->IsAskedFor());
      second->Release();
    }
    ids.push_back(*instance.instance_id);
  }
  EXPECT_EQ(ids, Ids(250));
}

TEST_F(Pagination, CanBeDestroyedWhileAPageIsOnItsWay) {
  // The server may still be at it when the test is over.
  const auto second = std::make_shared<SecondPage>();
  ServeEns([second](const ens::DescribeInstancesRequest& request) { return second->Give(request); });
  EventLoop loop = EventLoop::Background();
  {
    auto pages = Ens().Pages(EnsRequest(), {.prefetch_on = &loop});
    EXPECT_EQ(pages.begin()->instances.size(), 100U);
    EXPECT_TRUE(second->IsAskedFor());
  }
  second->Release();
  // The loop is well, and the same list can be had again.
  Serve(250);
  auto items = Ens().Items(EnsRequest(), {.prefetch_on = &loop});
  EXPECT_EQ(Collect(items), Ids(250));
}

TEST_F(Pagination, TellsTheErrorOfAPageThatWasFetchedAheadAfterTheOneInUse) {
  ServeEns([](const ens::DescribeInstancesRequest& request) -> Outcome<ens::DescribeInstancesResponse> {
    if (request.page_number == 3) return Error{.code = "Forbidden.RAM", .http_status = 403};
    return NumberedPage(request, 1000);
  });
  EventLoop loop = EventLoop::Background();
  auto items = Ens().Items(EnsRequest(), {.prefetch_on = &loop});
  int seen = 0;
  for ([[maybe_unused]] const auto& instance : items) {
    ++seen;
    EXPECT_FALSE(items.error());
  }
  EXPECT_EQ(seen, 200);
  ASSERT_TRUE(items.error());
  EXPECT_EQ(items.error()->code, "Forbidden.RAM");
}

TEST_F(Pagination, StopsAPageThatIsOnItsWayWhenTheUserAsksForIt) {
  // The server may still be at it when the test is over.
  const auto second = std::make_shared<SecondPage>();
  ServeEns([second](const ens::DescribeInstancesRequest& request) { return second->Give(request); });
  EventLoop loop = EventLoop::Background();
  std::stop_source stop;
  auto pages = Ens().Pages(EnsRequest(), {.call = {.stop = stop.get_token()}, .prefetch_on = &loop});
  auto page = pages.begin();
  EXPECT_TRUE(second->IsAskedFor());
  stop.request_stop();
  ++page;
  EXPECT_EQ(page, std::default_sentinel);
  second->Release();
  ASSERT_TRUE(pages.error());
  EXPECT_EQ(pages.error()->kind, ErrorKind::kCancelled);
}

// ---- In coroutines

struct Collected {
  std::vector<std::string> ids{};
  std::optional<Error> error{};
};

template <class Client, class Request>
Task<Collected> CollectPages(EventLoop& loop, Client client, Request request, PageOptions options) {
  AsyncPages pages(loop, client, std::move(request), std::move(options));
  Collected all;
  while (const auto* page = co_await pages.Next()) {
    for (const auto& instance : page->instances) all.ids.push_back(*instance.instance_id);
  }
  all.error = pages.error();
  co_return all;
}

TEST_F(Pagination, GivesThePagesToACoroutine) {
  EventLoop loop = EventLoop::Background();
  for (const std::int64_t count : {0, 1, 100, 101, 1000}) {
    for (EventLoop* prefetch : {static_cast<EventLoop*>(nullptr), &loop}) {
      Serve(count);
      const PageOptions options{.prefetch_on = prefetch};
      auto by_token = loop.Spawn(CollectPages(loop, Ecs(), EcsRequest(), options));
      auto by_number = loop.Spawn(CollectPages(loop, Ens(), EnsRequest(), options));
      for (const Collected& all : {by_token.get(), by_number.get()}) {
        EXPECT_EQ(all.ids, Ids(count));
        EXPECT_FALSE(all.error);
      }
      EXPECT_EQ(TakeRequestCount(), 2 * std::max<int>(1, static_cast<int>((count + 99) / 100)));
    }
  }
}

TEST_F(Pagination, TellsACoroutineWhatFailed) {
  ServeEns([](const ens::DescribeInstancesRequest& request) -> Outcome<ens::DescribeInstancesResponse> {
    if (request.page_number == 7) return Error{.code = "Forbidden.RAM", .http_status = 403};
    return NumberedPage(request, 1000);
  });
  EventLoop loop = EventLoop::Background();
  const Collected all = loop.Spawn(CollectPages(loop, Ens(), EnsRequest(), PageOptions{})).get();
  EXPECT_EQ(all.ids, Ids(600));
  ASSERT_TRUE(all.error);
  EXPECT_EQ(all.error->code, "Forbidden.RAM");
}

Task<std::size_t> TakeFirstPage(EventLoop& loop, ens::Client client, ens::DescribeInstancesRequest request) {
  AsyncPages pages(loop, client, std::move(request), {.prefetch_on = &loop});
  const auto* page = co_await pages.Next();
  co_return page->instances.size();
}

TEST_F(Pagination, EndsWithTheCoroutineWhileAPageIsOnItsWay) {
  Serve(250);
  EventLoop loop = EventLoop::Background();
  EXPECT_EQ(loop.Spawn(TakeFirstPage(loop, Ens(), EnsRequest())).get(), 100U);
  // The loop is well.
  EXPECT_EQ(loop.Spawn(CollectPages(loop, Ens(), EnsRequest(), PageOptions{})).get().ids, Ids(250));
}

}  // namespace
}  // namespace alibabacloud
