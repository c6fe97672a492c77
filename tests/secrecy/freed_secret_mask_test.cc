#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "alibabacloud/call_options.h"
#include "alibabacloud/credentials.h"
#include "base/percent.h"
#include "call/secret_mask.h"
#include "call/sent_secrets.h"
#include "secrecy/freed_blocks.h"

namespace alibabacloud::internal {
namespace {

using test::kCanary;
using test::Watch;

TEST(FreedSecretMask, KeepsNeitherTheSecretNorTheTextThatRepeatsIt) {
  const Watch watch;
  SecretMask mask;
  mask.Add(kCanary);
  for (const char* before : {"", "the value %25 &amp; \\u0026 + "}) {
    std::string text = before;
    text.reserve(1000);  // The text must not leave a copy of its own behind.
    text.append(kCanary).append(" is not valid");
    EXPECT_TRUE(mask.Hide(text));
    EXPECT_EQ(text, std::string(before) + "*** is not valid");
  }
}

TEST(FreedSecretMask, KeepsNoParameterOfAFormOrOfJson) {
  const Parameters parameters = {{"Password", kCanary}, {"Settings", std::string(R"({"Token":")") + kCanary + "\"}"}};
  const Credentials credentials{.access_key_secret = SecretString(std::string(kCanary) + "-1"),
                                .security_token = SecretString(std::string(kCanary) + "-2")};
  HttpRequest request{.url = std::string("https://x/?Token=") + kCanary};
  request.headers = {{"Authorization", std::string("Bearer ") + kCanary}};
  request.body.Append(std::string("SecurityToken=") + kCanary + "&OIDCToken=" + kCanary);
  std::string text = std::string(200, 'x') + kCanary;
  const Watch watch;
  {
    SecretMask mask = SentSecrets(std::nullopt, parameters, credentials).MakeMask();
    AddSecretsOf(request, mask);
    EXPECT_TRUE(mask.Hide(text));
  }
}

}  // namespace
}  // namespace alibabacloud::internal
