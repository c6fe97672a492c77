#include "call/secret_mask.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/hex.h"
#include "base/percent.h"

namespace alibabacloud::internal {
namespace {

SecretMask MaskOf(std::initializer_list<std::string_view> secrets) {
  SecretMask mask;
  for (const std::string_view secret : secrets) mask.Add(secret);
  return mask;
}

std::string Hidden(const SecretMask& mask, std::string text) {
  (void)mask.Hide(text);
  return text;
}

TEST(SecretMask, ReplacesSecretsInEachForm) {
  const SecretMask mask = MaskOf({"P%a s&w\"o<r\nd\xC3\xA9'/"});
  for (const std::string form : {
           "P%a s&w\"o<r\nd\xC3\xA9'/",
           // Percent-encoded, once and twice, with digits of either case, and as a form.
           "P%25a%20s%26w%22o%3Cr%0Ad%C3%A9%27%2F",
           "P%25a%20s%26w%22o%3cr%0ad%c3%a9%27%2f",
           "P%2525a%2520s%2526w%2522o%253Cr%250Ad%25C3%25A9%2527%252F",
           "P%25a+s%26w%22o%3Cr%0Ad%C3%A9%27%2F",
           // JSON, as different writers have it.
           R"(P%a s&w\"o<r\ndé'/)",
           R"(P%a s\u0026w\"o\u003Cr\nd\u00e9\u0027\/)",
           // A log.
           R"(P%a s&w\x22o<r\x0ad\xc3\xa9'/)",
           // XML and HTML.
           "P%a s&amp;w&quot;o&lt;r\nd\xC3\xA9&apos;/",
           "P%a s&amp;w&#34;o&lt;r&#10;d\xC3\xA9'/",
           "P%a s&amp;w&#x22;o&lt;r&#xA;d&#233;&#39;/",
           // One in the other.
           R"(P%a s&amp;w&quot;o&lt;r\nd\u00e9&apos;\/)",
           R"(P%a s\u0026amp;w\u0026quot;o\u0026lt;r\nd\u00e9\u0026apos;\/)",
       }) {
    EXPECT_EQ(Hidden(mask, "The Password \"" + form + "\" is not valid"), "The Password \"***\" is not valid") << form;
  }
}

TEST(SecretMask, ReplacesAllOfThem) {
  const SecretMask mask = MaskOf({"secret-1", "secret-12", "another"});
  EXPECT_EQ(Hidden(mask, "secret-1 secret-12, another and anothersecret-1"), "*** ***, *** and ******");
  EXPECT_EQ(Hidden(mask, "secret-12secret-1"), "******");
  EXPECT_EQ(Hidden(mask, "nothing of that"), "nothing of that");
  EXPECT_EQ(Hidden(mask, ""), "");
}

TEST(SecretMask, FindsSecretsThatOverlap) {
  EXPECT_EQ(Hidden(MaskOf({"abcabcabcX"}), "abcabcabcabcX!"), "abc***!");
  EXPECT_EQ(Hidden(MaskOf({"aaaaaa"}), "aaaaaaaaa"), "***");
  EXPECT_EQ(Hidden(MaskOf({"abcdefgh", "efghijkl"}), "-abcdefghijkl-"), "-***-");
}

TEST(SecretMask, ReplacesTheBeginningOfASecretThatWasCutOff) {
  const SecretMask mask = MaskOf({"abcdefghijklmnopqrstuvwxyz"});
  EXPECT_EQ(Hidden(mask, "value abcdefghijklmnop... is too long"), "value ***... is too long");
  EXPECT_EQ(Hidden(mask, "value abcdefghijklmnopqrstuvwxy"), "value ***");
  EXPECT_EQ(Hidden(mask, "value abcdef... is too long"), "value ***... is too long");
  EXPECT_EQ(Hidden(mask, "value abcde... is too long"), "value abcde... is too long");
  EXPECT_EQ(Hidden(mask, "value abcdefghijklmno is too short"), "value abcdefghijklmno is too short");
}

// Each byte as the longest character reference that stands for it.
std::string AsReferences(std::string_view text) {
  std::string references;
  for (const char& byte : text) references += "&#x000000" + HexEncode({&byte, 1}) + ';';
  return references;
}

TEST(SecretMask, KeepsNoPartOfASecretWhereItCuts) {
  const std::string secret = "p%a&s<word>";
  const SecretMask mask = MaskOf({secret});
  constexpr std::size_t kMaxBytes = 100;
  for (const std::string& form : {secret, PercentEncode(PercentEncode(secret)), AsReferences(AsReferences(secret))}) {
    const std::string visible = form.substr(0, 1);
    for (std::size_t before = 0; before <= kMaxBytes + 1; ++before) {
      const std::string text = std::string(before, 'x') + form + std::string(200, 'y');
      const std::string cut = mask.HiddenBeginning(text, kMaxBytes);
      EXPECT_LE(cut.size(), kMaxBytes);
      EXPECT_EQ(cut.find(visible), std::string::npos) << before << ": " << cut;
      EXPECT_EQ(cut.substr(0, std::min(before, std::size_t{64})), text.substr(0, std::min(before, std::size_t{64})));
    }
  }
  EXPECT_EQ(mask.HiddenBeginning("a " + secret, kMaxBytes), "a ***");
}

// What follows a long secret moves to the front as the secret shrinks to three bytes; it is not shown all the same.
TEST(SecretMask, ShowsNothingFromBehindTheCut) {
  const std::string long_secret(500, 'u');
  const std::string text = long_secret + std::string(300, 'x') + "password" + std::string(10000, 'y');
  EXPECT_EQ(MaskOf({long_secret, "password"}).HiddenBeginning(text, 536),
            "***... (" + std::to_string(text.size() - 500) + " more bytes)");
}

TEST(SecretMask, LeavesShortValuesAlone) {
  const SecretMask mask = MaskOf({"", "a", "12345", "123456"});
  EXPECT_EQ(Hidden(mask, "a 12345 b 123456"), "a 12345 b ***");
  EXPECT_TRUE(MaskOf({"", "a", "12345"}).empty());
}

TEST(SecretMask, HidesSecretsInAllStringsOfAnError) {
  const std::string secret = "hidden-value";
  Error error{.kind = ErrorKind::kService,
              .code = "Invalid." + secret,
              .message = secret,
              .request_id = "R " + secret,
              .host_id = secret,
              .recommend = "https://x/?q=" + secret,
              .body = "<" + secret + ">",
              .access_denied = AccessDeniedDetail{secret, secret, secret, secret, secret, secret, secret}};
  MaskOf({secret}).Hide(error);
  EXPECT_EQ(error.code, "Invalid.***");
  EXPECT_EQ(error.message, "***");
  EXPECT_EQ(error.request_id, "R ***");
  EXPECT_EQ(error.host_id, "***");
  EXPECT_EQ(error.recommend, "https://x/?q=***");
  EXPECT_EQ(error.body, "<***>");
  const AccessDeniedDetail& detail = *error.access_denied;
  for (const std::string* text : {&detail.auth_action, &detail.auth_principal_type, &detail.auth_principal_owner_id,
                                  &detail.auth_principal_display_name, &detail.policy_type, &detail.no_permission_type,
                                  &detail.encoded_diagnostic_message}) {
    EXPECT_EQ(*text, "***");
  }
}

TEST(SecretMask, CutsLongStringsOfErrors) {
  Error error{.code = std::string(215, 'c') + "hidden-value" + std::string(100, 'c'),
              .message = std::string(100000, 'x') + "hidden-value"};
  MaskOf({"hidden-value"}).Hide(error);
  EXPECT_EQ(error.code, std::string(215, 'c') + "***... (107 more bytes)");
  EXPECT_EQ(error.message, std::string(65500, 'x') + "... (34512 more bytes)");
}

TEST(SecretMask, TakesTextsThatAreMadeToBeSlow) {
  const SecretMask mask = MaskOf({std::string(30000, 'a') + "b", std::string(30000, '%') + "b"});
  EXPECT_EQ(Hidden(mask, std::string(60000, 'a')), "***");
  EXPECT_EQ(Hidden(mask, std::string(60000, '%')), "***");
  std::string nested = "%";
  for (int i = 0; i < 20000; ++i) nested += "25";
  EXPECT_EQ(Hidden(mask, nested), nested);
}

}  // namespace
}  // namespace alibabacloud::internal
