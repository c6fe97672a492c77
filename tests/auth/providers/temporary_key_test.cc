#include "auth/providers/temporary_key.h"

#include <gtest/gtest.h>

#include <string>

#include "provider_testing.h"

namespace alibabacloud::internal {
namespace {

using test::ExpirationOf;

constexpr std::string_view kBody = R"({"Code": "Success", "AccessKeyId": "1d", "AccessKeySecret": "s3cr3t",
    "SecurityToken": "t0k3n", "Expiration": "2024-08-30T07:03:06Z"})";

TEST(ReadTemporaryKey, TakesEveryPartAndWipesTheText) {
  std::string body(kBody);
  const auto key = ReadTemporaryKey(body, {}, {.code = true});
  ASSERT_TRUE(std::holds_alternative<Credentials>(key)) << std::get<std::string>(key);
  const auto& credentials = std::get<Credentials>(key);
  EXPECT_EQ(credentials.access_key_id, "1d");
  EXPECT_EQ(credentials.access_key_secret.view(), "s3cr3t");
  EXPECT_EQ(credentials.security_token.view(), "t0k3n");
  EXPECT_EQ(ExpirationOf(credentials), "2024-08-30T07:03:06Z");
  EXPECT_EQ(body, "");
}

TEST(ReadTemporaryKey, FindsThePartsWhereTheNamesSay) {
  std::string body =
      R"({"Credentials": {"Id": "1d", "Key": "s3cr3t", "Token": "t0k3n", "Until": "2024-08-30T07:03:06.123Z"}})";
  const TemporaryKeyNames names{.parts = {"Credentials.Id", "Credentials.Key", "Credentials.Token"},
                                .expiration = "Credentials.Until"};
  const auto key = ReadTemporaryKey(body, names);
  ASSERT_TRUE(std::holds_alternative<Credentials>(key)) << std::get<std::string>(key);
  EXPECT_EQ(ExpirationOf(std::get<Credentials>(key)), "2024-08-30T07:03:06Z");
}

TEST(ReadTemporaryKey, CanDoWithoutTokenAndExpiration) {
  std::string body = R"({"AccessKeyId": "1d", "AccessKeySecret": "s3cr3t"})";
  const auto key = ReadTemporaryKey(body, {}, {.security_token = false, .expiration = false});
  ASSERT_TRUE(std::holds_alternative<Credentials>(key)) << std::get<std::string>(key);
  EXPECT_EQ(std::get<Credentials>(key).expiration, std::nullopt);
}

TEST(ReadTemporaryKey, NamesWhatIsWrongAndNeverTheValue) {
  constexpr TemporaryKeyNeeds kAll{.code = true};
  constexpr TemporaryKeyNeeds kLittle{.security_token = false, .expiration = false};
  const struct {
    std::string body;
    TemporaryKeyNeeds needs;
    std::string_view expected;
  } cases[] = {
      {"<html>s3cr3t</html>", {}, "is not JSON: line 1"},
      {"<html>s3cr3t</html>", {}, "(19 bytes)"},
      {"", {}, "(0 bytes)"},
      {"[\"s3cr3t\"]", {}, "is no JSON object"},
      {R"({"AccessKeyId": "1d"})", kAll, "Code is \"\" instead of \"Success\""},
      {R"({"Code": "Failed", "AccessKeyId": "1d"})", {}, "Code is \"Failed\" instead of \"Success\""},
      {R"({"Code": 500})", {}, "Code is \"500\""},
      {R"({})", {}, "AccessKeyId is empty"},
      {R"({"AccessKeyId": "1d"})", {}, "AccessKeySecret is empty"},
      {R"({"AccessKeyId": "1d", "AccessKeySecret": "s3cr3t\n"})",
       {},
       "AccessKeySecret begins or ends with white space"},
      {R"({"AccessKeyId": "1d", "AccessKeySecret": "s3cr3t"})", {}, "SecurityToken is empty"},
      {R"({"AccessKeyId": "1d", "AccessKeySecret": "s3cr3t", "SecurityToken": "t0k\u0001"})", kLittle,
       "SecurityToken contains a control character"},
      {R"({"AccessKeyId": "1d", "AccessKeySecret": "s3cr3t", "SecurityToken": "t0k3n"})", {}, "Expiration is empty"},
      {R"({"AccessKeyId": "1d", "AccessKeySecret": "s3cr3t", "Expiration": "soon"})", kLittle,
       "Expiration is no time such as 2024-08-30T07:03:06Z"},
  };
  for (const auto& [text, needs, expected] : cases) {
    std::string body = text;
    const auto key = ReadTemporaryKey(body, {}, needs);
    ASSERT_TRUE(std::holds_alternative<std::string>(key)) << text;
    const auto& fault = std::get<std::string>(key);
    EXPECT_NE(fault.find(expected), std::string::npos) << fault;
    for (const char* secret : {"1d", "s3cr3t", "t0k"}) EXPECT_EQ(fault.find(secret), std::string::npos) << fault;
    EXPECT_EQ(body, "");
  }
}

}  // namespace
}  // namespace alibabacloud::internal
