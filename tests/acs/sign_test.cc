#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "acs_program.h"

namespace acs::test {
namespace {

// Byte for byte what the official clients compute, one vector at a time and all at once.
void ExpectVectors(const std::string& file, const std::vector<std::string>& command,
                   const std::vector<std::string>& keys) {
  const Json vectors = Json::parse(DataText(file));
  std::vector<std::string> all = command;
  all.push_back(DataPath(file));
  const Json signed_all = RunAcs(all).json();
  ASSERT_EQ(signed_all.size(), vectors.size());
  for (std::size_t i = 0; i < vectors.size(); ++i) {
    SCOPED_TRACE(vectors[i].at("name").get<std::string>());
    Json expected;
    for (const std::string& key : keys) expected[key] = vectors[i].at(key);
    EXPECT_EQ(signed_all[i].dump(), expected.dump());
    EXPECT_EQ(RunAcs(command, vectors[i].dump()).json().dump(), expected.dump());
  }
}

TEST(AcsSign, ReproducesTheRpcVectors) {
  ExpectVectors("vectors/rpc_signature.json", {"sign"}, {"string_to_sign", "signature", "query"});
}

TEST(AcsSign, ReproducesTheV3Vectors) {
  ExpectVectors("vectors/v3_signature.json", {"sign", "--v3"},
                {"canonical_request", "string_to_sign", "authorization"});
}

TEST(AcsSign, TakesNulBytes) {
  const Json result =
      RunAcs({"sign", "-"}, R"({"method":"GET","params":{"A":"x\u0000y"},"access_key_secret":"s"})").json();
  EXPECT_TRUE(result.at("query").get<std::string>().starts_with("A=x%00y&Signature=")) << result;
}

TEST(AcsSign, AnswersAListOfOneWithAListOfOne) {
  EXPECT_TRUE(RunAcs({"sign"}, R"([{"method":"GET","params":{},"access_key_secret":"s"}])").json().is_array());
  EXPECT_EQ(RunAcs({"sign"}, "[]").json(), Json::array());
}

TEST(AcsSign, RefusesWhatItCannotSign) {
  ExpectUsageError(RunAcs({"sign"}, "{"), "not JSON");
  ExpectUsageError(RunAcs({"sign"}, "7"), "object");
  ExpectUsageError(RunAcs({"sign"}, "{}"), "lacks");
  ExpectUsageError(RunAcs({"sign"}, R"({"method":"GET","params":{"A":[]},"access_key_secret":"s"})"), "\"A\"");
  ExpectUsageError(RunAcs({"sign"}, R"({"method":"DELETE","params":{},"access_key_secret":"s"})"), "GET");
  ExpectUsageError(RunAcs({"sign", "--v3"}, R"({"method":"GET"})"), "\"headers_in\"");
}

}  // namespace
}  // namespace acs::test
