#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "support/fake_world.h"

// The order of the chain, with each subset of its steps set up, and what it tells about them.

namespace alibabacloud {
namespace {

using test::CredentialsOf;
using test::FakeWorld;
using test::MessageOf;

HttpResponse Json(std::string body) { return {.status = 200, .body = std::move(body)}; }

constexpr const char* kKey =
    R"({"Code":"Success","AccessKeyId":"URI_OR_ROLE","AccessKeySecret":"s3cr3t","SecurityToken":"t0k3n",)"
    R"("Expiration":"2016-02-23T18:46:24Z"})";
constexpr const char* kStsKey =
    R"({"Credentials":{"AccessKeyId":"STS.key","AccessKeySecret":"s3cr3t","SecurityToken":"t0k3n",)"
    R"("Expiration":"2016-02-23T13:46:24Z"}})";

// Answers as STS, the metadata service and a credentials URI would.
HttpResult Answer(const HttpRequest& request, bool has_role) {
  if (request.url.starts_with("https://sts.")) return Json(kStsKey);
  if (request.url == "http://uri.example.com/") return Json(kKey);
  if (!has_role) return TransportError{.kind = ErrorKind::kConnect, .message = "no route", .maybe_sent = false};
  if (request.method == HttpMethod::kPut) return HttpResponse{.status = 200, .body = "metadata-token"};
  return request.url.ends_with("security-credentials/") ? HttpResponse{.status = 200, .body = "role"} : Json(kKey);
}

struct Step {
  std::string name;
  void (*set_up)(FakeWorld& world, bool& has_role);
};

const Step kSteps[] = {
    {"env",
     [](FakeWorld& world, bool&) {
       world.environment["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "id";
       world.environment["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = "s3cr3t";
     }},
    {"oidc_role_arn",
     [](FakeWorld& world, bool&) {
       world.environment["ALIBABA_CLOUD_ROLE_ARN"] = "acs:ram::1:role/r";
       world.environment["ALIBABA_CLOUD_OIDC_PROVIDER_ARN"] = "acs:ram::1:oidc-provider/p";
       world.environment["ALIBABA_CLOUD_OIDC_TOKEN_FILE"] = "/token";
       world.files["/token"] = "t0k3n";
     }},
    {"cli_profile",
     [](FakeWorld& world, bool&) {
       world.files["/home/.aliyun/config.json"] =
           R"({"current":"p","profiles":[{"name":"p","mode":"AK","access_key_id":"id","access_key_secret":"s3cr3t"}]})";
     }},
    {"profile",
     [](FakeWorld& world, bool&) {
       world.files["/home/.alibabacloud/credentials"] =
           "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = s3cr3t\n";
     }},
    {"ecs_ram_role", [](FakeWorld&, bool& has_role) { has_role = true; }},
    {"credentials_uri",
     [](FakeWorld& world, bool&) { world.environment["ALIBABA_CLOUD_CREDENTIALS_URI"] = "http://uri.example.com/"; }},
};
constexpr std::size_t kStepCount = std::size(kSteps);

TEST(DefaultCredentials, AreThoseOfTheFirstStepThatIsSetUpInEachCombination) {
  for (unsigned subset = 0; subset < 1U << kStepCount; ++subset) {
    SCOPED_TRACE(subset);
    FakeWorld world;
    world.environment["HOME"] = "/home";
    bool has_role = false;
    std::string expected;
    for (std::size_t i = 0; i < kStepCount; ++i) {
      if ((subset >> i & 1) == 0) continue;
      kSteps[i].set_up(world, has_role);
      if (expected.empty()) expected = kSteps[i].name;
    }
    world.http = [&](const HttpRequest& request) { return Answer(request, has_role); };
    const auto chain = DefaultCredentials();
    const auto outcome = world.Resolve(*chain);
    if (expected.empty()) {
      const std::string story = std::regex_replace(chain->Explain(), std::regex("\n"), "; ");
      EXPECT_EQ(MessageOf(outcome), "credentials of \"default\": there are none: " + story);
      continue;
    }
    const Credentials found = CredentialsOf(outcome);
    EXPECT_TRUE(found.provider.starts_with("default/" + expected)) << found.provider;
    EXPECT_NE(chain->Explain().find(". " + expected + ": found "), std::string::npos) << chain->Explain();
    EXPECT_EQ(chain->Explain().find("s3cr3t"), std::string::npos);
    EXPECT_EQ(chain->Explain().find("t0k3n"), std::string::npos);
  }
}

TEST(DefaultCredentials, DoNothingBeforeTheyAreAskedFor) {
  const auto chain = DefaultCredentials();
  EXPECT_EQ(chain->Name(), "default");
  EXPECT_NE(chain->Explain().find("1. env: not asked\n2. oidc_role_arn: not asked"), std::string::npos);
}

TEST(DefaultCredentials, PassOverAStepThatFailsAndTellWhy) {
  FakeWorld world;
  world.environment = {
      {"HOME", "/home"}, {"ALIBABA_CLOUD_ACCESS_KEY_ID", "half"}, {"ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"}};
  world.files["/home/.aliyun/config.json"] =
      R"({"profiles":[{"name":"default","mode":"AK","access_key_secret":"s3cr3t"}]})";
  world.files["/home/.alibabacloud/credentials"] =
      "[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = s3cr3t\n";
  const auto chain = DefaultCredentials();
  EXPECT_EQ(CredentialsOf(world.Resolve(*chain)).access_key_id, "id");
  const std::string story = chain->Explain();
  for (const char* line : {"1. env: failed: ALIBABA_CLOUD_ACCESS_KEY_SECRET is not set", "2. oidc_role_arn: skipped: ",
                           "3. cli_profile: failed: /home/.aliyun/config.json, profile \"default\"",
                           "4. profile: found access key id***", "5. ecs_ram_role: not asked"}) {
    EXPECT_NE(story.find(line), std::string::npos) << story;
  }
  EXPECT_EQ(story.find("s3cr3t"), std::string::npos);
}

TEST(DefaultCredentials, StayWithTheStepThatHasFoundThem) {
  FakeWorld world;
  world.environment = {{"HOME", "/home"}, {"ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"}};
  const char* path = "/home/.alibabacloud/credentials";
  world.files[path] = "[default]\ntype = access_key\naccess_key_id = first\naccess_key_secret = s3cr3t\n";
  const auto chain = DefaultCredentials();
  EXPECT_EQ(CredentialsOf(world.Resolve(*chain)).access_key_id, "first");
  // Another identity appears in front of it, and the key changes.
  bool has_role = false;
  kSteps[0].set_up(world, has_role);
  world.files[path] = "[default]\ntype = access_key\naccess_key_id = second\naccess_key_secret = s3cr3t\n";
  EXPECT_EQ(CredentialsOf(world.Resolve(*chain)).access_key_id, "first");
  world.now += std::chrono::seconds(61);
  EXPECT_EQ(CredentialsOf(world.Resolve(*chain)).access_key_id, "second");
}

}  // namespace
}  // namespace alibabacloud
