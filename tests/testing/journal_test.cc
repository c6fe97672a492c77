#include "testing/journal.h"

#include <gtest/gtest.h>

#include <string>

namespace alibabacloud::internal {
namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;

testing::RecordedRequest MakeRequest(std::string action, std::size_t size) {
  return {.action = std::move(action), .parameters = {{"p", std::string(size, 'x')}}, .executed = true};
}

TEST(Journal, KeepsTheNewestRequestsThatItHasRoomFor) {
  Journal journal(1000);
  for (int i = 0; i < 100; ++i) journal.Add(MakeRequest(std::to_string(i), kMiB));
  const auto requests = journal.Requests();
  ASSERT_LT(requests.size(), Journal::kMaxBytes / kMiB);
  ASSERT_GT(requests.size(), Journal::kMaxBytes / kMiB / 2);
  EXPECT_EQ(requests.back().action, "99");
  EXPECT_EQ(journal.Executions("0"), 1);
}

TEST(Journal, CountsHeadersAndParametersWithoutContent) {
  Journal journal(1000000);
  testing::RecordedRequest request;
  request.parameters.resize(10000);
  request.headers.resize(256);
  for (int i = 0; i < 150; ++i) journal.Add(request);
  EXPECT_LT(journal.Requests().size(), Journal::kMaxBytes / (10000 * 2 * sizeof(std::string)) + 1);
}

TEST(Journal, KeepsTheNewestRequestWhateverItsSize) {
  Journal journal(10);
  journal.Add(MakeRequest("small", 1));
  journal.Add(MakeRequest("large", Journal::kMaxBytes + 1));
  ASSERT_EQ(journal.Requests().size(), 1U);
  EXPECT_EQ(journal.Requests().front().action, "large");
  journal.Add(MakeRequest("next", 1));
  ASSERT_EQ(journal.Requests().size(), 1U);
  EXPECT_EQ(journal.Requests().front().action, "next");
}

TEST(Journal, HasRoomAgainWhenCleared) {
  Journal journal(1000);
  for (int i = 0; i < 100; ++i) journal.Add(MakeRequest("a", kMiB));
  journal.Clear();
  for (int i = 0; i < 10; ++i) journal.Add(MakeRequest("b", kMiB));
  EXPECT_EQ(journal.Requests().size(), 10U);
}

}  // namespace
}  // namespace alibabacloud::internal
