#include "codec/member_path.h"

#include <gtest/gtest.h>

#include <cstdint>

#include "support/everything.h"

namespace alibabacloud::internal {
namespace {

using test::Everything;

TEST(MemberPath, GivesTheTextOfScalars) {
  const Everything object{.boolean = true, .inner = {.size = 7}, .integer = 42, .simple = {"a"}, .text = "text"};
  const struct {
    const char* path;
    const char* text;
  } rows[] = {
      {"Text", "text"},
      {"Integer", "42"},
      {"Boolean", "true"},
      {"Inner.Size", "7"},
      {"Inner.Secret", ""},  // Not set.
      {"Inner", ""},         // No scalar.
      {"Simple", ""},        // Neither.
      {"Nothing", ""},       // No member.
      {"Inner.Nothing", ""},
      {"Text.Size", ""},  // Nothing is in it.
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(TextAt(object, row.path), row.text) << row.path;
}

TEST(MemberPath, LeadsToWhatCanBeWritten) {
  Everything object;
  const auto found = FindPath(schema::MutableObject(object), "Inner.Size");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->field->name, "Size");
  found->value.Set(std::int64_t{9});
  EXPECT_EQ(object.inner.size, 9);
}

}  // namespace
}  // namespace alibabacloud::internal
