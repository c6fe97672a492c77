#include <gtest/gtest.h>

#include <string>

#include "alibabacloud/secret_string.h"
#include "secrecy/freed_blocks.h"

namespace alibabacloud {
namespace {

using test::kCanary;
using test::Watch;

TEST(Watch, FindsWhatIsLeftInAFreedBlock) {
  Watch watch;
  delete new std::string(kCanary);
  EXPECT_GT(watch.Stop(), 0);
}

TEST(FreedSecretString, IsWipedByTheDestructor) {
  const Watch watch;
  delete new SecretString(kCanary);
}

TEST(FreedSecretString, IsWipedWhenItGrows) {
  const Watch watch;
  SecretString appended(kCanary);
  const char* const before_append = appended.view().data();
  appended.Append("more");
  EXPECT_NE(appended.view().data(), before_append);
  SecretString reserved(kCanary);
  const char* const before_reserve = reserved.view().data();
  reserved.Reserve(100);
  EXPECT_NE(reserved.view().data(), before_reserve);
  SecretString extended(kCanary);
  const char* const before_extend = extended.view().data();
  *extended.Extend(1) = 'x';
  EXPECT_NE(extended.view().data(), before_extend);
  EXPECT_TRUE(extended.view().starts_with(kCanary));
  EXPECT_TRUE(extended.view().ends_with('x'));
}

TEST(FreedSecretString, IsWipedByAssignment) {
  const SecretString other("other");
  const Watch watch;
  SecretString copied(kCanary);
  copied = other;
  EXPECT_EQ(copied.view(), "other");
  SecretString moved(kCanary);
  moved = SecretString("other");
  EXPECT_EQ(moved.view(), "other");
}

}  // namespace
}  // namespace alibabacloud
