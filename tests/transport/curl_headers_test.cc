#include "transport/curl_headers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace alibabacloud::internal {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Lines(const std::vector<HttpHeader>& headers) {
  CurlHeaders made(headers);
  std::vector<std::string> lines;
  for (const curl_slist* line = made.list(); line != nullptr; line = line->next) lines.emplace_back(line->data);
  return lines;
}

TEST(CurlHeaders, AreLinesInTheirOrderAndAskForNoContinue) {
  EXPECT_THAT(Lines({{"Content-Type", "application/json"}, {"x-acs-action", "StopInstance"}}),
              ElementsAre("Content-Type: application/json", "x-acs-action: StopInstance", "Expect:"));
}

TEST(CurlHeaders, AreThereWithoutAny) { EXPECT_THAT(Lines({}), ElementsAre("Expect:")); }

TEST(CurlHeaders, SpellAnEmptyValueAsLibcurlWantsIt) {
  EXPECT_THAT(Lines({{"x-acs-empty", ""}}), ElementsAre("x-acs-empty;", "Expect:"));
}

}  // namespace
}  // namespace alibabacloud::internal
