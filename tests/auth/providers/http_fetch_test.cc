#include "auth/providers/http_fetch.h"

#include <gtest/gtest.h>

#include "auth/credential_source.h"
#include "provider_testing.h"

namespace alibabacloud::internal {
namespace {

using test::FakeWorld;
using test::NoReply;
using test::Reply;

// Does one exchange, for its effects on the world; `outcome` is what came of it.
class FetchingSource final : public CredentialSource {
 public:
  explicit FetchingSource(bool may_be_unreachable) : may_be_unreachable_(may_be_unreachable) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "test"; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    Exchange exchange;
    exchange.fetch.request.url = "http://h/";
    exchange.fetch.request.headers = {{"token", "t0k3n"}};
    exchange.what = "GET http://h/";
    exchange.may_be_unreachable = may_be_unreachable_;
    outcome = co_await FetchWithRetries(io, std::move(exchange));
    co_return NotConfigured{};
  }

  mutable FetchOutcome outcome{};

 private:
  const bool may_be_unreachable_;
};

FetchOutcome Fetch(FakeWorld& world, bool may_be_unreachable = false) {
  const auto source = std::make_shared<FetchingSource>(may_be_unreachable);
  (void)world.Resolve(*MakeProvider(source));
  return source->outcome;
}

TEST(FetchWithRetries, HandsOutRepliesOfAnyStatus) {
  const struct {
    int status;
    bool asks_for_retries;
  } cases[] = {{200, false}, {302, false}, {404, false}, {408, false}, {429, true}, {500, true}, {503, true}};
  for (const auto& [status, asks_for_retries] : cases) {
    FakeWorld world;
    world.http = [status = status](const HttpRequest&) { return Reply(status, "body"); };
    const FetchOutcome outcome = Fetch(world);
    ASSERT_TRUE(std::holds_alternative<HttpResponse>(outcome));
    EXPECT_EQ(std::get<HttpResponse>(outcome).status, status);
    EXPECT_EQ(std::get<HttpResponse>(outcome).body, "body");
    EXPECT_EQ(world.retries_asked().size(), asks_for_retries ? 1U : 0U) << status;
  }
}

TEST(FetchWithRetries, AsksForRetriesUnlessTheyArePointless) {
  const struct {
    ErrorKind kind;
    bool may_be_unreachable, asks_for_retries;
  } cases[] = {
      {ErrorKind::kConnect, false, true},    {ErrorKind::kConnect, true, false},   {ErrorKind::kTimeout, false, true},
      {ErrorKind::kTimeout, true, false},    {ErrorKind::kTransport, false, true}, {ErrorKind::kTransport, true, true},
      {ErrorKind::kCancelled, false, false}, {ErrorKind::kCancelled, true, false},
  };
  for (const auto& [kind, may_be_unreachable, asks_for_retries] : cases) {
    FakeWorld world;
    world.http = [kind = kind](const HttpRequest&) { return NoReply(kind); };
    const FetchOutcome outcome = Fetch(world, may_be_unreachable);
    ASSERT_TRUE(std::holds_alternative<Error>(outcome));
    EXPECT_EQ(std::get<Error>(outcome).kind, kind);
    EXPECT_EQ(std::get<Error>(outcome).message, "GET http://h/: n0 reply");
    EXPECT_EQ(world.retries_asked().size(), asks_for_retries ? 1U : 0U) << ToString(kind);
  }
}

TEST(FetchWithRetries, SendsTheSameRequestAgain) {
  FakeWorld world;
  world.retries = 3;
  world.http = [](const HttpRequest&) { return NoReply(ErrorKind::kConnect); };
  (void)Fetch(world);
  ASSERT_EQ(world.requests().size(), 4U);
  for (const HttpRequest& request : world.requests()) {
    EXPECT_EQ(request.url, "http://h/");
    EXPECT_EQ(FindHeader(request.headers, "token"), "t0k3n");
  }
}

}  // namespace
}  // namespace alibabacloud::internal
