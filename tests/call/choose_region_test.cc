#include <gtest/gtest.h>

#include <string>
#include <variant>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "call/effective_options.h"
#include "support/products.h"

namespace alibabacloud::internal {
namespace {

class CountingSource final : public RegionSource {
 public:
  explicit CountingSource(std::string region) : region_(std::move(region)) {}

  [[nodiscard]] RegionChoice Find() const override {
    ++searches;
    return {.name = region_, .origin = "the test"};
  }

  mutable int searches = 0;

 private:
  std::string region_;
};

TEST(ChooseRegion, PrefersCallThenClientThenDefault) {
  const CountingSource source("cn-default");
  const schema::Product& ecs = *ecs::Service().product;
  EXPECT_EQ(ChooseRegion(ecs, {.region = "cn-client"}, {.region = "cn-call"}, "", &source).name, "cn-call");
  EXPECT_EQ(ChooseRegion(ecs, {.region = "cn-client"}, {}, "", &source).name, "cn-client");
  EXPECT_EQ(source.searches, 0);
  const RegionChoice chosen = ChooseRegion(ecs, {}, {}, "", &source);
  EXPECT_EQ(chosen.name, "cn-default");
  EXPECT_EQ(chosen.origin, "the test");
  EXPECT_EQ(ChooseRegion(ecs, {}, {}, "", nullptr).name, "");
}

TEST(ChooseRegion, LooksForADefaultOnlyIfSomethingDependsOnIt) {
  constexpr const char* kHost = "http://127.0.0.1:1";
  const struct {
    const schema::Product& product;
    ClientOptions client;
    CallOptions call;
    const char* environment;
    bool is_needed;
  } rows[] = {
      // Each request of ECS has a RegionId.
      {*ecs::Service().product, {}, {}, "", true},
      {*ecs::Service().product, {.endpoint = kHost}, {}, "", true},
      {*ens::Service().product, {}, {}, "", true},
      {*ens::Service().product, {.endpoint = kHost}, {}, "", false},
      {*ens::Service().product, {}, {.endpoint = kHost}, "", false},
      {*ens::Service().product, {}, {}, kHost, false},
      {test::kCentralProduct, {}, {}, "", false},
      {test::kRegionalProduct, {}, {}, "", true},
  };
  for (const auto& row : rows) {
    const CountingSource source("cn-default");
    EXPECT_EQ(ChooseRegion(row.product, row.client, row.call, row.environment, &source).name,
              row.is_needed ? "cn-default" : "")
        << &row - rows;
    EXPECT_EQ(source.searches, row.is_needed ? 1 : 0) << &row - rows;
  }
}

TEST(ChooseRegion, OfADefaultDecidesTheEndpoint) {
  const CountingSource source("cn-beijing");
  const schema::ActionEntry& entry = ecs::Service().actions.front();
  const auto made = MakeEffectiveOptions(*ecs::Service().product, *entry.action, {}, {}, "", &source);
  ASSERT_TRUE(std::holds_alternative<EffectiveOptions>(made));
  EXPECT_EQ(std::get<EffectiveOptions>(made).region, "cn-beijing");
  EXPECT_EQ(std::get<EffectiveOptions>(made).endpoint.authority, "ecs.cn-beijing.aliyuncs.com");
}

TEST(ChooseRegion, NamesTheOriginOfAMalformedDefault) {
  const CountingSource source("cn_beijing");
  const schema::ActionEntry& entry = ecs::Service().actions.front();
  const auto made = MakeEffectiveOptions(*ecs::Service().product, *entry.action, {}, {}, "", &source);
  ASSERT_TRUE(std::holds_alternative<Error>(made));
  EXPECT_EQ(std::get<Error>(made).kind, ErrorKind::kInvalidArgument);
  EXPECT_TRUE(std::get<Error>(made).message.starts_with("region \"cn_beijing\" (from the test) is malformed: "))
      << std::get<Error>(made).message;
}

}  // namespace
}  // namespace alibabacloud::internal
