#include "call/pager.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "alibabacloud/schema/table.h"
#include "support/table.h"

namespace alibabacloud::test {
namespace {

// Numbers are integers in one request, and strings in the other, as in the services.
struct ListRequest {
  std::optional<std::int64_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};
  std::optional<std::int64_t> page_size{};
};
struct TextRequest {
  std::optional<std::string> page_number{};
  std::optional<std::string> page_size{};
};
struct Outer {
  std::vector<std::int64_t> items{};
  std::optional<std::string> next_token{};
};
struct ListResponse {
  std::vector<std::int64_t> items{};
  std::optional<std::string> next_token{};
  Outer outer{};
  std::optional<std::int64_t> page_size{};
  std::optional<std::string> total{};
};

constexpr schema::Field kListRequestFields[] = {
    MakeField<decltype(ListRequest::max_results)>("MaxResults", offsetof(ListRequest, max_results)),
    MakeField<decltype(ListRequest::next_token)>("NextToken", offsetof(ListRequest, next_token)),
    MakeField<decltype(ListRequest::page_number)>("PageNumber", offsetof(ListRequest, page_number)),
    MakeField<decltype(ListRequest::page_size)>("PageSize", offsetof(ListRequest, page_size))};
constexpr schema::Struct kListRequest = {.name = "ListRequest", .fields = kListRequestFields, .aliases = {}};

constexpr schema::Field kTextRequestFields[] = {
    MakeField<decltype(TextRequest::page_number)>("PageNumber", offsetof(TextRequest, page_number)),
    MakeField<decltype(TextRequest::page_size)>("PageSize", offsetof(TextRequest, page_size))};
constexpr schema::Struct kTextRequest = {.name = "TextRequest", .fields = kTextRequestFields, .aliases = {}};

constexpr schema::Field kOuterFields[] = {
    MakeField<decltype(Outer::items)>("Items", offsetof(Outer, items)),
    MakeField<decltype(Outer::next_token)>("NextToken", offsetof(Outer, next_token))};
constexpr schema::Struct kOuter = {.name = "Outer", .fields = kOuterFields, .aliases = {}};

}  // namespace
}  // namespace alibabacloud::test

template <>
inline constexpr const alibabacloud::schema::Struct*
    alibabacloud::schema::detail::kStructOf<alibabacloud::test::Outer> = &alibabacloud::test::kOuter;

namespace alibabacloud::test {
namespace {

constexpr schema::Field kListResponseFields[] = {
    MakeField<decltype(ListResponse::items)>("Items", offsetof(ListResponse, items)),
    MakeField<decltype(ListResponse::next_token)>("NextToken", offsetof(ListResponse, next_token)),
    MakeField<decltype(ListResponse::outer)>("Outer", offsetof(ListResponse, outer)),
    MakeField<decltype(ListResponse::page_size)>("PageSize", offsetof(ListResponse, page_size)),
    MakeField<decltype(ListResponse::total)>("TotalCount", offsetof(ListResponse, total))};
constexpr schema::Struct kListResponse = {.name = "ListResponse", .fields = kListResponseFields, .aliases = {}};

const schema::Struct& SchemaOf(const ListRequest*) noexcept { return kListRequest; }
const schema::Struct& SchemaOf(const TextRequest*) noexcept { return kTextRequest; }
const schema::Struct& SchemaOf(const ListResponse*) noexcept { return kListResponse; }

constexpr schema::Pagination kNumbers = {.style = schema::PaginationStyle::kPageNumber,
                                         .items = "Items",
                                         .page_number = "PageNumber",
                                         .page_size = "PageSize",
                                         .total_count = "TotalCount"};
constexpr schema::Pagination kTokens = {.style = schema::PaginationStyle::kNextToken,
                                        .items = "Items",
                                        .next_token = "NextToken",
                                        .max_results = "MaxResults",
                                        .response_token = "NextToken"};
constexpr schema::Pagination kInnerTokens = {.style = schema::PaginationStyle::kNextToken,
                                             .items = "Outer.Items",
                                             .next_token = "NextToken",
                                             .max_results = "MaxResults",
                                             .response_token = "Outer.NextToken"};

schema::Action ActionWith(const schema::Pagination& pagination) {
  return {.name = "List", .request = &kListRequest, .response = &kListResponse, .pagination = pagination};
}

using internal::Pager;
using internal::PageVerdict;
using Next = PageVerdict::Next;

// ---- The first request

struct FirstRow {
  schema::Pagination pagination;
  ListRequest request;
  std::string expected;
};

TEST(PagerFirstRequest, AsksForASizeUnlessTheUserDoes) {
  const FirstRow rows[] = {
      {kNumbers, {}, R"({"PageSize":50})"},
      {kNumbers, {.page_size = 7}, R"({"PageSize":7})"},
      {kNumbers, {.page_number = 3}, R"({"PageNumber":3,"PageSize":50})"},
      {kTokens, {}, R"({"MaxResults":50})"},
      {kTokens, {.max_results = 7}, R"({"MaxResults":7})"},
      {kTokens, {.next_token = "t"}, R"({"MaxResults":50,"NextToken":"t"})"},
  };
  for (const FirstRow& row : rows) {
    ListRequest request = row.request;
    const schema::Action action = ActionWith(row.pagination);
    EXPECT_FALSE(Pager(action, request).Begin());
    EXPECT_EQ(ToJson(request), row.expected);
  }
}

// What cannot be read looks like what is absent, and a list without a further token has ended.
TEST(Pager, FailsIfTokenOrItemsOfAPageCannotBeRead) {
  const struct {
    schema::Pagination pagination;
    std::string issue;
    Next expected;
  } rows[] = {
      {kTokens, "NextToken", Next::kError},
      {kTokens, std::string(kTokens.items), Next::kError},
      {kNumbers, std::string(kNumbers.items), Next::kError},
      {kTokens, std::string(kTokens.items) + "[0]", Next::kError},
      {kTokens, std::string(kTokens.items) + "[0].Name", Next::kEnd},
      {kTokens, std::string(kTokens.items) + "[0].Tags[1]", Next::kEnd},
      {kTokens, std::string(kTokens.items) + "Count", Next::kEnd},
      {kTokens, "RequestId", Next::kEnd},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.issue);
    ListRequest request;
    const schema::Action action = ActionWith(row.pagination);
    Pager pager(action, request);
    EXPECT_FALSE(pager.Begin());
    const internal::PageVerdict verdict = pager.OnPage(ListResponse{}, {"Other", row.issue});
    EXPECT_EQ(verdict.next, row.expected);
    if (row.expected != Next::kError) continue;
    ASSERT_TRUE(verdict.error);
    EXPECT_EQ(verdict.error->kind, ErrorKind::kDecode);
    EXPECT_NE(verdict.error->message.find("cannot be read"), std::string::npos) << verdict.error->message;
  }
}

TEST(PagerFirstRequest, WritesNumbersIntoFieldsOfTypeString) {
  TextRequest request;
  const schema::Action action = ActionWith(kNumbers);
  Pager pager(action, request);
  EXPECT_FALSE(pager.Begin());
  EXPECT_EQ(ToJson(request), R"({"PageSize":"50"})");
  EXPECT_EQ(pager.OnPage(ListResponse{.items = {1}, .total = "2"}).next, Next::kFetch);
  EXPECT_EQ(ToJson(request), R"({"PageNumber":"2","PageSize":"50"})");
}

// With any of the old fields the service gives pages by number, and no token.
TEST(PagerFirstRequest, AsksForTokensWhereThereAreNumbersToo) {
  const FirstRow rows[] = {
      {kTokens, {.page_size = 20}, R"({"MaxResults":20})"},
      {kTokens, {.page_number = 1, .page_size = 20}, R"({"MaxResults":20})"},
      {kTokens, {.max_results = 5, .page_size = 20}, R"({"MaxResults":5})"},
  };
  for (const FirstRow& row : rows) {
    ListRequest request = row.request;
    const schema::Action action = ActionWith(row.pagination);
    EXPECT_FALSE(Pager(action, request).Begin());
    EXPECT_EQ(ToJson(request), row.expected);
  }
}

TEST(PagerFirstRequest, RefusesToBeginWhereThereIsNoPage) {
  const struct {
    schema::Pagination pagination;
    std::int64_t page_number;
    std::string message;
  } rows[] = {
      {kTokens, 2, "PageNumber is set, but these pages go by NextToken: leave it out"},
      {kNumbers, 0, "PageNumber is not a number from 1"},
      {kNumbers, -1, "PageNumber is not a number from 1"},
  };
  for (const auto& row : rows) {
    ListRequest request{.page_number = row.page_number};
    const schema::Action action = ActionWith(row.pagination);
    const std::optional<Error> error = Pager(action, request).Begin();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::kInvalidArgument);
    EXPECT_EQ(error->message, row.message);
  }
}

// ---- By number

// Everything a service may do to pages of the items 1, 2, 3, ...
struct NumberService {
  std::int64_t items;
  std::int64_t largest_page = 1000;
  bool tells_total = true;
  std::int64_t told_size = 0;  ///< -1: as asked for; 0: none.
  std::int64_t last_page = 1000000;
  std::int64_t hidden_from = 0;  ///< An item of a middle page that is left out although it counts; 0: none.

  [[nodiscard]] ListResponse Give(const ListRequest& request) const {
    const std::int64_t size = std::min(request.page_size.value_or(10), largest_page);
    const std::int64_t number = std::min(request.page_number.value_or(1), last_page);
    ListResponse page;
    for (std::int64_t i = (number - 1) * size + 1; i <= std::min(number * size, items); ++i) {
      if (i != hidden_from) page.items.push_back(i);
    }
    if (tells_total) page.total = std::to_string(items);
    if (told_size != 0) page.page_size = told_size < 0 ? request.page_size : told_size;
    return page;
  }
};

struct Walk {
  std::vector<std::int64_t> items{};
  int requests = 0;
  std::string error{};
};

Walk GoThrough(const schema::Pagination& pagination, ListRequest request,
               const std::function<ListResponse(const ListRequest&)>& service) {
  constexpr int kEndless = 1000;
  const schema::Action action = ActionWith(pagination);
  Pager pager(action, request);
  Walk walk;
  if (const auto error = pager.Begin()) return {.error = error->message};
  PageVerdict verdict;
  do {
    const ListResponse page = service(request);
    ++walk.requests;
    verdict = pager.OnPage(page);
    if (!verdict.is_repeated) walk.items.insert(walk.items.end(), page.items.begin(), page.items.end());
  } while (verdict.next == Next::kFetch && walk.requests < kEndless);
  EXPECT_EQ(verdict.error.has_value(), verdict.next == Next::kError);
  if (verdict.error) {
    EXPECT_EQ(verdict.error->kind, ErrorKind::kDecode);
    walk.error = verdict.error->message;
  }
  return walk;
}

struct NumberRow {
  const char* what;
  NumberService service;
  ListRequest request;
  std::int64_t items;  ///< From the first one of the first page.
  int requests;
};

TEST(PagerByNumber, GivesEveryItemOnceWithAsFewRequestsAsCanBe) {
  const NumberRow rows[] = {
      {"nothing", {.items = 0}, {}, 0, 1},
      {"one", {.items = 1}, {}, 1, 1},
      {"one less than a page", {.items = 49}, {}, 49, 1},
      {"a page", {.items = 50}, {}, 50, 1},
      {"one more", {.items = 51}, {}, 51, 2},
      {"two pages", {.items = 100}, {}, 100, 2},
      {"many", {.items = 10000}, {}, 10000, 200},
      {"size of the user", {.items = 10}, {.page_size = 3}, 10, 4},
      {"size that the service tells", {.items = 101, .told_size = -1}, {.page_size = 100}, 101, 2},
      {"smaller pages, told", {.items = 101, .largest_page = 50, .told_size = 50}, {.page_size = 100}, 101, 3},
      {"smaller pages, not told", {.items = 101, .largest_page = 50}, {.page_size = 100}, 101, 3},
      {"smaller pages, the asked size told",
       {.items = 101, .largest_page = 50, .told_size = -1},
       {.page_size = 100},
       101,
       3},
      {"smaller pages, all on two", {.items = 60, .largest_page = 50}, {.page_size = 100}, 60, 2},
      {"a short page in the middle", {.items = 100, .hidden_from = 7}, {.page_size = 40}, 99, 3},
      {"a short first page", {.items = 100, .hidden_from = 7}, {.page_size = 50}, 99, 2},
      {"without total", {.items = 101, .tells_total = false}, {}, 101, 3},
      {"without total, full last page", {.items = 100, .tells_total = false}, {}, 100, 3},
      {"without total, smaller pages", {.items = 41, .largest_page = 20, .tells_total = false}, {}, 41, 3},
      {"without total, one for any number", {.items = 41, .tells_total = false, .last_page = 1}, {}, 41, 2},
  };
  for (const NumberRow& row : rows) {
    const Walk walk = GoThrough(kNumbers, row.request, [&](const ListRequest& r) { return row.service.Give(r); });
    EXPECT_EQ(walk.error, "") << row.what;
    EXPECT_EQ(static_cast<std::int64_t>(walk.items.size()), row.items) << row.what;
    EXPECT_TRUE(std::is_sorted(walk.items.begin(), walk.items.end())) << row.what;
    EXPECT_EQ(std::adjacent_find(walk.items.begin(), walk.items.end()), walk.items.end()) << row.what;
    EXPECT_EQ(walk.requests, row.requests) << row.what;
  }
}

TEST(PagerByNumber, BeginsAtTheNumberOfTheUser) {
  const struct {
    NumberService service;
    std::int64_t number;
    std::size_t items;
    int requests;
  } rows[] = {
      {{.items = 101}, 2, 51, 2},
      {{.items = 101}, 3, 1, 1},
      {{.items = 101}, 4, 0, 1},
      {{.items = 101, .largest_page = 20}, 3, 61, 4},
      {{.items = 101, .largest_page = 20, .told_size = -1}, 3, 61, 4},
      {{.items = 101}, std::int64_t{1} << 55, 0, 1},
  };
  for (const auto& row : rows) {
    const Walk walk =
        GoThrough(kNumbers, {.page_number = row.number}, [&](const ListRequest& r) { return row.service.Give(r); });
    EXPECT_EQ(walk.items.size(), row.items) << row.number;
    EXPECT_EQ(walk.requests, row.requests) << row.number;
    EXPECT_EQ(walk.error, "") << row.number;
  }
}

TEST(PagerByNumber, FailsWhereAPageIsRepeatedAlthoughThereIsMore) {
  const NumberService services[] = {
      {.items = 60, .last_page = 1},
      {.items = 200, .last_page = 2},
      {.items = 50, .tells_total = false, .last_page = 1},
      {.items = 200, .tells_total = false, .last_page = 2},
  };
  for (const NumberService& service : services) {
    const Walk walk = GoThrough(kNumbers, {}, [&](const ListRequest& r) { return service.Give(r); });
    const std::string number = std::to_string(service.last_page + 1);
    EXPECT_EQ(walk.error, "the service repeated a page instead of giving the one of PageNumber " + number);
    EXPECT_EQ(walk.items.size(), static_cast<std::size_t>(50 * service.last_page)) << "without the repeated one";
  }
}

TEST(PagerByNumber, EndsWhenItemsVanishMeanwhile) {
  const struct {
    std::int64_t total_at_first, total_then;
    int requests;
  } rows[] = {{101, 100, 2}, {101, 99, 2}, {101, 50, 2}, {101, 0, 2}, {200, 101, 3}, {101, 151, 4}};
  for (const auto& row : rows) {
    const Walk walk = GoThrough(kNumbers, {}, [&](const ListRequest& request) {
      return NumberService{.items = request.page_number ? row.total_then : row.total_at_first}.Give(request);
    });
    EXPECT_EQ(walk.requests, row.requests) << row.total_then;
    EXPECT_EQ(walk.error, "") << row.total_then;
  }
}

TEST(PagerByNumber, TakesNoHarmFromOddNumbers) {
  const char* const totals[] = {"-1", "9223372036854775807", "many", "", "1e3"};
  const std::int64_t sizes[] = {-1, 0, 1, INT64_MAX};
  for (const char* total : totals) {
    for (const std::int64_t size : sizes) {
      const Walk walk = GoThrough(kNumbers, {}, [&](const ListRequest& request) {
        const std::int64_t number = request.page_number.value_or(1);
        if (number > 3) return ListResponse{.page_size = size, .total = total};
        return ListResponse{.items = {number, -number}, .page_size = size, .total = total};
      });
      EXPECT_EQ(walk.items.size(), 6U) << total << ' ' << size;
      EXPECT_EQ(walk.requests, 4) << total << ' ' << size;
    }
  }
}

// ---- By token

TEST(PagerByToken, FollowsTokensUntilThereIsNone) {
  const struct {
    std::vector<std::string> tokens;  ///< Of the pages.
    int requests;
  } rows[] = {{{""}, 1}, {{"a", ""}, 2}, {{"a", "b", "c", ""}, 4}};
  for (const auto& row : rows) {
    for (const bool inner : {false, true}) {
      std::vector<std::string> sent;
      const Walk walk = GoThrough(inner ? kInnerTokens : kTokens, {}, [&](const ListRequest& request) {
        sent.push_back(request.next_token.value_or(""));
        const std::string& token = row.tokens[sent.size() - 1];
        // No page has items: that is not the end.
        return inner ? ListResponse{.outer = {.next_token = token}} : ListResponse{.next_token = token};
      });
      EXPECT_EQ(walk.requests, row.requests);
      EXPECT_EQ(walk.error, "");
      EXPECT_TRUE(std::equal(sent.begin() + 1, sent.end(), row.tokens.begin()));
    }
  }
}

TEST(PagerByToken, EndsWhereTheTokenIsAbsent) {
  EXPECT_EQ(GoThrough(kTokens, {}, [](const ListRequest&) { return ListResponse{.items = {1}}; }).requests, 1);
}

TEST(PagerByToken, FailsWhenAnyTokenComesAgain) {
  const struct {
    std::optional<std::string> first;  ///< The user's.
    std::vector<std::string> tokens;
  } rows[] = {{{}, {"a", "a"}}, {{}, {"a", "b", "a"}}, {{}, {"a", "b", "c", "b"}}, {"u", {"u"}}, {"u", {"a", "u"}}};
  for (const auto& row : rows) {
    std::size_t page = 0;
    const Walk walk = GoThrough(kTokens, {.next_token = row.first}, [&](const ListRequest&) {
      ListResponse response{.items = {1}, .next_token = row.tokens.at(page)};
      ++page;
      return response;
    });
    EXPECT_EQ(walk.error, "the service repeated the token in NextToken: its pages would never end");
    EXPECT_EQ(walk.items.size(), row.tokens.size()) << "with those of the page that it came with";
  }
}

TEST(PagerByToken, HasNoLimitOfPages) {
  constexpr int kPages = 900;
  const Walk walk = GoThrough(kTokens, {}, [](const ListRequest& request) {
    const int number = std::stoi(request.next_token.value_or("1"));
    return ListResponse{.items = {number}, .next_token = number < kPages ? std::to_string(number + 1) : ""};
  });
  EXPECT_EQ(walk.items.size(), static_cast<std::size_t>(kPages));
}

}  // namespace
}  // namespace alibabacloud::test
