#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/observer.h"
#include "alibabacloud/transport.h"
#include "support/real_server.h"
#include "support/scoped_environment.h"

// Where calls go for which neither the client nor the call names a region.

namespace alibabacloud {
namespace {

using test::ScopedEnvironment;

// Keeps what would be sent.
class RecordingTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest& request, const HttpLimits&, std::stop_token) override {
    const std::lock_guard lock(mutex_);
    urls_.push_back(request.url);
    bodies_.emplace_back(request.body.view());
    return HttpResponse{.status = 200, .body = R"({"RequestId":"r"})"};
  }

  [[nodiscard]] std::string last_url() const { return Last(urls_); }
  [[nodiscard]] std::string last_body() const { return Last(bodies_); }
  [[nodiscard]] std::size_t count() const {
    const std::lock_guard lock(mutex_);
    return urls_.size();
  }

 private:
  [[nodiscard]] std::string Last(const std::vector<std::string>& list) const {
    const std::lock_guard lock(mutex_);
    return list.empty() ? "nothing was sent" : list.back();
  }

  mutable std::mutex mutex_;
  std::vector<std::string> urls_;
  std::vector<std::string> bodies_;
};

// Calls of several threads tell it; the test reads when they have ended.
class WarningObserver final : public Observer {
 public:
  void OnWarning(const CallInfo&, const WarningRaised& event) override {
    const std::lock_guard lock(mutex_);
    warnings.emplace_back(event.text);
  }
  void OnCallStarted(const CallInfo& call, const CallStarted&) override {
    const std::lock_guard lock(mutex_);
    regions.emplace_back(call.region);
  }

  std::vector<std::string> warnings;
  std::vector<std::string> regions;

 private:
  std::mutex mutex_;
};

std::string Profiles(const std::string& current, const std::string& first_region) {
  return R"({"current":")" + current +
         R"(","profiles":[{"name":"default","mode":"AK","access_key_id":"a","access_key_secret":"b","region_id":")" +
         first_region + R"("},{"name":"prod","mode":"AK","region_id":"cn-shanghai"},{"name":"bare","mode":"AK"}]})";
}

// A HOME of its own.
class DefaultRegionTest : public ::testing::Test {
 protected:
  void WriteProfiles(const std::string& text) const {
    std::filesystem::create_directories(home_.path() + "/.aliyun");
    std::ofstream(path()) << text;
  }

  [[nodiscard]] std::string path() const { return home_.path() + "/.aliyun/config.json"; }

  [[nodiscard]] ClientOptions Options() const {
    return {.credentials = StaticCredentials("id", "secret"),
            .validate_required = false,
            .transport = transport_,
            .observer = observer_};
  }

  // The URL that a call of ECS goes to.
  [[nodiscard]] std::string EcsUrl(const CallOptions& call = {}) const {
    return UrlOf(ecs::Client(Options()).DescribeInstances({}, call));
  }

  template <class Result>
  [[nodiscard]] std::string UrlOf(const Result& result) const {
    return result ? transport_->last_url() : result.error().message;
  }

  const test::TemporaryDirectory home_;
  const ScopedEnvironment home_variable_{"HOME", home_.path()};
  const std::shared_ptr<RecordingTransport> transport_ = std::make_shared<RecordingTransport>();
  const std::shared_ptr<WarningObserver> observer_ = std::make_shared<WarningObserver>();
};

TEST_F(DefaultRegionTest, IsNoneWithoutEnvironmentAndProfile) {
  EXPECT_EQ(EcsUrl(), "https://ecs.aliyuncs.com/");
  EXPECT_EQ(observer_->warnings, std::vector<std::string>());
}

TEST_F(DefaultRegionTest, IsThatOfTheCurrentProfileWhateverGaveTheKeys) {
  WriteProfiles(Profiles("default", "cn-beijing"));
  EXPECT_EQ(EcsUrl(), "https://ecs.cn-beijing.aliyuncs.com/");
  EXPECT_NE(transport_->last_body().find("RegionId=cn-beijing"), std::string::npos) << transport_->last_body();
  EXPECT_EQ(observer_->regions, std::vector<std::string>({"cn-beijing"}));
  WriteProfiles(Profiles("prod", "cn-beijing"));
  EXPECT_EQ(EcsUrl(), "https://ecs.cn-shanghai.aliyuncs.com/");
  WriteProfiles(Profiles("", "cn-beijing"));
  EXPECT_EQ(EcsUrl(), "https://ecs.cn-beijing.aliyuncs.com/");
}

TEST_F(DefaultRegionTest, IsThatOfTheProfileThatTheEnvironmentSelects) {
  WriteProfiles(Profiles("default", "cn-beijing"));
  {
    const ScopedEnvironment profile("ALIBABA_CLOUD_PROFILE", "prod");
    EXPECT_EQ(EcsUrl(), "https://ecs.cn-shanghai.aliyuncs.com/");
  }
  for (const char* name : {"bare", "of another file"}) {
    const ScopedEnvironment profile("ALIBABA_CLOUD_PROFILE", name);
    EXPECT_EQ(EcsUrl(), "https://ecs.aliyuncs.com/") << name;
  }
  const ScopedEnvironment elsewhere("ALIBABA_CLOUD_CONFIG_FILE", path() + ".other");
  std::ofstream(path() + ".other") << Profiles("prod", "cn-beijing");
  EXPECT_EQ(EcsUrl(), "https://ecs.cn-shanghai.aliyuncs.com/");
  EXPECT_EQ(observer_->warnings, std::vector<std::string>());
}

TEST_F(DefaultRegionTest, IsThatOfTheEnvironmentBeforeTheProfile) {
  WriteProfiles(Profiles("default", "cn-beijing"));
  // Each is set in addition to those of less weight.
  std::vector<std::unique_ptr<ScopedEnvironment>> variables;
  int number = 0;
  for (const char* name :
       {"REGION", "REGION_ID", "ALICLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALIBABA_CLOUD_REGION_ID"}) {
    const std::string region = "cn-" + std::to_string(++number);
    variables.push_back(std::make_unique<ScopedEnvironment>(name, region));
    EXPECT_EQ(EcsUrl(), "https://ecs." + region + ".aliyuncs.com/") << name;
  }
}

TEST_F(DefaultRegionTest, SkipsEmptyVariablesAndGenericOnesThatCannotBeRegions) {
  WriteProfiles(Profiles("default", "cn-beijing"));
  const ScopedEnvironment own("ALIBABA_CLOUD_REGION_ID", "");
  const ScopedEnvironment generic("REGION", "EU (Ireland)");
  EXPECT_EQ(EcsUrl(), "https://ecs.cn-beijing.aliyuncs.com/");
}

TEST_F(DefaultRegionTest, RefusesAMalformedRegionAndNamesItsOrigin) {
  WriteProfiles(Profiles("default", "cn_beijing"));
  EXPECT_EQ(EcsUrl(), "region \"cn_beijing\" (from region_id of profile \"default\" in " + path() +
                          ") is malformed: expected 1 to 64 characters of a-z, 0-9 and \"-\", such as cn-hangzhou");
  const ScopedEnvironment variable("ALIBABA_CLOUD_REGION_ID", "CN");
  EXPECT_TRUE(EcsUrl().starts_with("region \"CN\" (from ALIBABA_CLOUD_REGION_ID) is malformed")) << EcsUrl();
  EXPECT_EQ(transport_->count(), 0U);
}

TEST_F(DefaultRegionTest, GivesWayToTheRegionOfClientAndCall) {
  WriteProfiles(Profiles("default", "cn_malformed"));
  ClientOptions options = Options();
  options.region = "cn-hangzhou";
  EXPECT_EQ(UrlOf(ecs::Client(options).DescribeInstances({})), "https://ecs-cn-hangzhou.aliyuncs.com/");
  EXPECT_EQ(EcsUrl({.region = "cn-shenzhen"}), "https://ecs.cn-shenzhen.aliyuncs.com/");
}

TEST_F(DefaultRegionTest, IsNotLookedForIfThatIsForbidden) {
  WriteProfiles(Profiles("default", "cn-beijing"));
  for (const char* name : {"ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "ALIBABA_CLOUD_IGNORE_PROFILE",
                           "ALIBABACLOUD_IGNORE_PROFILE", "ALICLOUD_IGNORE_PROFILE"}) {
    const ScopedEnvironment variable(name, "TRUE");
    EXPECT_EQ(EcsUrl(), "https://ecs.aliyuncs.com/") << name;
  }
  const ScopedEnvironment region("ALIBABA_CLOUD_REGION_ID", "cn-shenzhen");
  ClientOptions options = Options();
  options.allow_default_region = false;
  EXPECT_EQ(UrlOf(ecs::Client(options).DescribeInstances({})), "https://ecs.aliyuncs.com/");
}

TEST_F(DefaultRegionTest, ChoosesTheHostOfEnsAndIsNoParameterOfIt) {
  WriteProfiles(Profiles("default", "ap-southeast-1"));
  EXPECT_EQ(UrlOf(ens::Client(Options()).DescribeInstances({})), "https://ens.ap-southeast-1.aliyuncs.com/");
  EXPECT_EQ(transport_->last_body().find("RegionId"), std::string::npos) << transport_->last_body();
}

TEST_F(DefaultRegionTest, IsReadOnceForAClientAtItsFirstCall) {
  const ecs::Client client(Options());
  WriteProfiles(Profiles("default", "cn-beijing"));
  EXPECT_EQ(UrlOf(client.DescribeInstances({})), "https://ecs.cn-beijing.aliyuncs.com/");
  WriteProfiles(Profiles("prod", "cn-beijing"));
  EXPECT_EQ(UrlOf(client.DescribeInstances({})), "https://ecs.cn-beijing.aliyuncs.com/");
}

TEST_F(DefaultRegionTest, IsTheSameForCallsOnALoopAndOnManyThreads) {
  WriteProfiles(Profiles("prod", "cn-beijing"));
  const ecs::Client client(Options());
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] { EXPECT_TRUE(client.DescribeInstances({})); });
  }
  for (std::thread& thread : threads) thread.join();
  EventLoop loop;
  bool is_done = false;
  loop.Start(client, ecs::DescribeInstancesRequest{},
             [&](const Outcome<ecs::DescribeInstancesResponse>& outcome) { is_done = outcome.has_value(); });
  loop.Run();
  EXPECT_TRUE(is_done);
  EXPECT_EQ(transport_->last_url(), "https://ecs.cn-shanghai.aliyuncs.com/");
  EXPECT_EQ(transport_->count(), 9U);
}

// ---- Files that cannot be read

struct BadFile {
  const char* name;
  std::function<void(const std::string&)> make;
  const char* problem;
};

class DefaultRegionBadFileTest : public DefaultRegionTest {};

TEST_F(DefaultRegionBadFileTest, IsAWarningAndNoFailure) {
  const BadFile rows[] = {
      {"a FIFO that nobody writes", [](const std::string& path) { ASSERT_EQ(mkfifo(path.c_str(), 0600), 0); },
       "regular file"},
      {"a folder", [](const std::string& path) { std::filesystem::create_directory(path); }, "regular file"},
      {"a device", [](const std::string& path) { std::filesystem::create_symlink("/dev/zero", path); }, "regular file"},
      {"no JSON", [](const std::string& path) { std::ofstream(path) << "{"; }, "is not JSON"},
      {"no profiles", [](const std::string& path) { std::ofstream(path) << "{}"; }, "has no list \"profiles\""},
      {"too large", [](const std::string& path) { std::ofstream(path) << std::string((1U << 20) + 1, ' '); },
       "larger than 1048576 bytes"},
  };
  std::filesystem::create_directories(home_.path() + "/.aliyun");
  for (const BadFile& row : rows) {
    SCOPED_TRACE(row.name);
    std::filesystem::remove_all(path());
    row.make(path());
    observer_->warnings.clear();
    const ecs::Client client(Options());
    EXPECT_EQ(UrlOf(client.DescribeInstances({})), "https://ecs.aliyuncs.com/");
    EXPECT_EQ(UrlOf(client.DescribeInstances({})), "https://ecs.aliyuncs.com/");
    ASSERT_EQ(observer_->warnings.size(), 1U);
    EXPECT_TRUE(observer_->warnings[0].starts_with("no region is taken from the CLI profile: " + path()))
        << observer_->warnings[0];
    EXPECT_NE(observer_->warnings[0].find(row.problem), std::string::npos) << observer_->warnings[0];
  }
}

TEST_F(DefaultRegionBadFileTest, IsAWarningIfAVariableNamesAFileThatDoesNotExist) {
  const ScopedEnvironment variable("ALIBABA_CLOUD_CONFIG_FILE", "/nonexistent/config.json");
  EXPECT_EQ(EcsUrl(), "https://ecs.aliyuncs.com/");
  ASSERT_EQ(observer_->warnings.size(), 1U);
  EXPECT_NE(observer_->warnings[0].find("/nonexistent/config.json does not exist"), std::string::npos)
      << observer_->warnings[0];
}

TEST_F(DefaultRegionBadFileTest, IsNotEvenOpenedIfNothingDependsOnARegion) {
  WriteProfiles("{");
  ClientOptions options = Options();
  options.endpoint = "http://127.0.0.1:1";
  EXPECT_EQ(UrlOf(ens::Client(options).DescribeInstances({})), "http://127.0.0.1:1/");
  EXPECT_EQ(observer_->warnings, std::vector<std::string>());
}

}  // namespace
}  // namespace alibabacloud
