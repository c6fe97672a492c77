#include "alibabacloud/json.h"

#include <gtest/gtest.h>

#include <limits>
#include <sstream>
#include <string>

#include "codec/json_text.h"
#include "codec/object_ops.h"
#include "support/everything.h"
#include "support/fill.h"

namespace alibabacloud {
namespace {

using test::Everything;

TEST(ToJson, WritesWireNamesAndLeavesOutWhatIsAbsent) {
  EXPECT_EQ(ToJson(Everything{}), "{}");
  EXPECT_EQ(ToJson(Everything{.decimal = 2.0, .text = "a\"\\\n\x01/é"}),
            "{\"Decimal\":2,\"Text\":\"a\\\"\\\\\\n\\u0001/é\"}");
  EXPECT_EQ(ToJson(Everything{.any = "{\"a\": 1}"}), R"({"Any":{"a": 1}})");
}

TEST(ToJson, StaysJsonWhateverTheStructHolds) {
  EXPECT_EQ(ToJson(Everything{.any = "{broken", .text = "\xff"}), "{\"Any\":\"{broken\",\"Text\":\"\xEF\xBF\xBD\"}");
  EXPECT_EQ(ToJson(Everything{.decimal = std::numeric_limits<double>::infinity()}), R"({"Decimal":null})");
}

TEST(ToJson, WritesInvisibleCharactersAsEscapesThatReadBack) {
  const Everything value{.any = "[\"\u202e\"]", .map = {{"a\u200bb", "\u0085"}}, .text = "中文 😀 \x7f\U000e0041"};
  const std::string json = ToJson(value);
  EXPECT_EQ(json, R"({"Any":["\u202e"],"Map":{"a\u200bb":"\u0085"},"Text":"中文 😀 \u007f\udb40\udc41"})");
  const auto again = FromJson<Everything>(json);
  ASSERT_TRUE(again) << again.error();
  EXPECT_TRUE(Equal(*again, value));
}

TEST(ToJson, WritesAByteOrderMarkWithinJsonAsAString) {
  EXPECT_EQ(ToJson(Everything{.any = "\ufeff1"}), R"({"Any":"\ufeff1"})");
}

TEST(Print, WritesInvisibleCharactersAsEscapes) {
  std::ostringstream printed;
  printed << schema::ConstObject(Everything{.text = "a\u202eb\u2028c"});
  EXPECT_EQ(printed.str(), R"({"Text":"a\u202eb\u2028c"})");
}

TEST(JsonStringSize, IsWhatAppendJsonStringAppends) {
  for (const std::string_view text : {"", "a", "\"\\\n\r\t", "\x01\x1f", "中文\x7f"}) {
    std::string json;
    internal::AppendJsonString(text, json);
    EXPECT_EQ(internal::JsonStringSize(text), json.size()) << json;
  }
}

TEST(Print, HidesSensitiveMembersAtEveryDepth) {
  const Everything value{.inner = {.secret = "s3cret"}, .password = "hunter2", .text = "shown"};
  std::ostringstream printed;
  printed << schema::ConstObject(value);
  EXPECT_EQ(printed.str(), R"({"Inner":{"Secret":"***"},"Password":"***","Text":"shown"})");
}

TEST(MergeJson, KeepsWhatTheTextDoesNotName) {
  Everything value{.integer = 1, .text = "kept"};
  ASSERT_TRUE(MergeJson(R"({"Integer":2})", schema::MutableObject(value)));
  EXPECT_EQ(value.integer, 2);
  EXPECT_EQ(value.text, "kept");
}

TEST(FromJson, SaysWhatIsWrong) {
  EXPECT_EQ(FromJson<Everything>("{").error().kind, ErrorKind::kDecode);
  EXPECT_NE(FromJson<Everything>("[1]").error().message.find("Everything"), std::string::npos);
  const auto read = FromJson<Everything>(R"({"Integer":"x"})");
  ASSERT_TRUE(read);
  EXPECT_EQ(read.metadata().decode_issues, (std::vector<std::string>{"Integer"}));
}

TEST(Equal, SeesEveryDifference) {
  Everything filled;
  test::FillEveryField(filled);
  Everything same = filled;
  EXPECT_TRUE(Equal(filled, same));
  const auto differs = [&](auto change) {
    Everything other = filled;
    change(other);
    EXPECT_FALSE(Equal(filled, other));
  };
  differs([](Everything& value) { value.text.reset(); });
  differs([](Everything& value) { value.boolean = !*value.boolean; });
  differs([](Everything& value) { *value.decimal += 1; });
  differs([](Everything& value) { value.json_list->clear(); });
  differs([](Everything& value) { value.json_list.reset(); });
  differs([](Everything& value) { value.map[1].first = "other"; });
  differs([](Everything& value) { value.map[1].second = "other"; });
  differs([](Everything& value) { value.lists[1].pop_back(); });
  differs([](Everything& value) { value.inner.items[0].key = "other"; });
  EXPECT_FALSE(Equal(filled, Everything::Inner{}));
}

TEST(Clear, LeavesNothingBehind) {
  Everything value;
  test::FillEveryField(value);
  EXPECT_TRUE(internal::IsSet(value));
  internal::Clear(schema::MutableObject(value));
  EXPECT_FALSE(internal::IsSet(value));
  EXPECT_TRUE(Equal(value, Everything{}));
}

}  // namespace
}  // namespace alibabacloud
