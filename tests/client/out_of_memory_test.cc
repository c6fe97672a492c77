#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/credentials_resolution.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/pagination.h"
#include "alibabacloud/waiter.h"
#include "base/exception_error.h"
#include "support/driver.h"

// An allocation that fails ends a call with an error, as on an event loop: it is not thrown.

namespace alibabacloud {
namespace {

/// Has no memory for any request.
class ExhaustedTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override {
    ++sent;
    throw std::bad_alloc();
  }
  int sent = 0;
};

class SuccessfulTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override {
    return HttpResponse{.status = 200, .body = R"({"RequestId":"R"})"};
  }
};

/// Has no memory to begin a search, or to continue one.
class ExhaustedProvider final : public CredentialsProvider {
 public:
  explicit ExhaustedProvider(bool is_late) noexcept : is_late_(is_late) {}
  [[nodiscard]] std::string_view Name() const noexcept override { return "exhausted"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    if (!is_late_) throw std::bad_alloc();
    return std::make_unique<Resolution>();
  }

 private:
  class Resolution final : public CredentialsResolution {
   public:
    CredentialsStep Start(const CredentialsMoment&) override { throw std::bad_alloc(); }
    CredentialsStep Continue(CredentialsAnswer, const CredentialsMoment&) override { throw std::bad_alloc(); }
  };

  const bool is_late_;
};

ClientOptions Options() {
  ClientOptions options;
  options.region = "cn-hangzhou";
  options.credentials = StaticCredentials("id", "secret");
  options.retry.base_delay = std::chrono::milliseconds(1);
  return options;
}

ClientOptions WithTransport(std::shared_ptr<Transport> transport = std::make_shared<ExhaustedTransport>()) {
  ClientOptions options = Options();
  options.transport = std::move(transport);
  return options;
}

void ExpectOutOfMemory(const Error& error, ErrorKind kind) {
  EXPECT_EQ(error.kind, kind);
  EXPECT_NE(error.message.find("bad_alloc"), std::string::npos) << error;
}

TEST(OutOfMemory, OfATransportIsAnError) {
  const auto transport = std::make_shared<ExhaustedTransport>();
  const ecs::Client client(WithTransport(transport));
  const Error read = client.DescribeInstances({}).error();
  ExpectOutOfMemory(read, ErrorKind::kTransport);
  EXPECT_EQ(read.attempts, 3);
  const Error mutation = client.RunInstances({}, {.retry = RetryOptions{.max_attempts = 1}}).error();
  ExpectOutOfMemory(mutation, ErrorKind::kTransport);
  EXPECT_TRUE(mutation.maybe_executed);
  EXPECT_EQ(transport->sent, 4);
}

TEST(OutOfMemory, IsAnErrorOfACallByName) {
  ExpectOutOfMemory(ecs::Client(WithTransport()).Call("DescribeRegions", {}).error(), ErrorKind::kTransport);
}

TEST(OutOfMemory, EndsAListWithAnError) {
  const ecs::Client client(WithTransport());
  auto pages = client.Pages(ecs::DescribeInstancesRequest{});
  int count = 0;
  for (const auto& page : pages) {
    static_cast<void>(page);
    ++count;
  }
  EXPECT_EQ(count, 0);
  ASSERT_TRUE(pages.error());
  ExpectOutOfMemory(*pages.error(), ErrorKind::kTransport);
}

TEST(OutOfMemory, OfAProviderIsAnError) {
  for (const bool is_late : {false, true}) {
    ClientOptions options = Options();
    options.credentials = std::make_shared<ExhaustedProvider>(is_late);
    const Error error = ecs::Client(options).DescribeInstances({}).error();
    ExpectOutOfMemory(error, ErrorKind::kCredentials);
    EXPECT_EQ(error.attempts, 0);
    EXPECT_FALSE(error.maybe_executed);
  }
}

TEST(OutOfMemory, OfACustomProviderIsAnError) {
  ClientOptions options = Options();
  options.credentials =
      CustomCredentials("custom", []() -> std::variant<Credentials, Error> { throw std::bad_alloc(); });
  ExpectOutOfMemory(ecs::Client(options).DescribeInstances({}).error(), ErrorKind::kCredentials);
}

TEST(OutOfMemory, IsAnErrorOfASearchOutsideOfACall) {
  for (const bool is_late : {false, true}) {
    ExpectOutOfMemory(FindCredentials(ExhaustedProvider(is_late), Options()).error(), ErrorKind::kCredentials);
  }
}

TEST(OutOfMemory, EndsAWaitWithAnError) {
  const ecs::Client client(WithTransport(std::make_shared<SuccessfulTransport>()));
  const auto outcome = WaitUntil(client, ecs::DescribeInstancesRequest{},
                                 [](const ecs::DescribeInstancesResponse&) -> bool { throw std::bad_alloc(); });
  ExpectOutOfMemory(outcome.error(), ErrorKind::kTransport);
}

TEST(OutOfMemory, EndsACallOnALoopWithTheSameError) {
  for (const auto kind : {test::Driver::Kind::kBlocking, test::Driver::Kind::kEventLoop}) {
    const test::Driver driver(kind);
    const ecs::Client client(WithTransport());
    const Error error = driver.Call(client, &ecs::Client::DescribeInstances, ecs::DescribeInstancesRequest{}).error();
    ExpectOutOfMemory(error, ErrorKind::kTransport);
    EXPECT_EQ(error.attempts, 3) << kind;
  }
}

TEST(OutOfMemory, IsAnErrorThatNeedsNoMemory) {
  // What cannot be stored is left out.
  const Error error =
      internal::ErrorOfException(ErrorKind::kTransport, std::string_view("x", std::string().max_size()));
  EXPECT_EQ(error.message, "out of memory");
}

}  // namespace
}  // namespace alibabacloud
