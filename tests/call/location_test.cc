#include "call/location.h"

#include <gtest/gtest.h>

#include <string>

#include "alibabacloud/client_options.h"
#include "support/products.h"

namespace alibabacloud::internal {
namespace {

constexpr const char* kHost = "ecs.cn-new-1.aliyuncs.com";

std::string ReadOrNone(std::string body, int status = 200) {
  return ReadLocationReply({.status = status, .body = std::move(body)}).value_or("none");
}

// A reply that names one host, as text of a JSON value.
std::string Naming(const std::string& value) { return R"({"Endpoints":{"Endpoint":[{"Endpoint":)" + value + "}]}}"; }

TEST(Location, IsAskedForTheOpenApiOfAProductInARegion) {
  ParameterList parameters;
  AddLocationParameters(test::kCentralProduct, "cn-new-1", parameters);
  ASSERT_EQ(parameters.size(), 3U);
  const char* expected[][2] = {{"Id", "cn-new-1"}, {"ServiceCode", "ens"}, {"Type", "openAPI"}};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    EXPECT_EQ(parameters.key(i), expected[i][0]);
    EXPECT_EQ(parameters.value(i), expected[i][1]);
  }
}

TEST(Location, IsAReadOfACentralProduct) {
  EXPECT_EQ(LocationProduct().version, "2015-06-12");
  EXPECT_EQ(LocationProduct().central_endpoint, DiscoveryOptions{}.endpoint);
  EXPECT_FALSE(LocationProduct().regional);
  EXPECT_TRUE(LocationProduct().region_parameter.empty());
  const schema::Action& action = DescribeEndpointsAction();
  EXPECT_EQ(action.name, "DescribeEndpoints");
  EXPECT_EQ(action.idempotency, schema::Idempotency::kSafe);
  EXPECT_TRUE(action.allows_get && action.allows_post);
}

TEST(ReadLocationReply, FindsTheFirstUsableHost) {
  const struct {
    const char* what;
    std::string body;
  } rows[] = {
      {"all members",
       R"({"Endpoints":{"Endpoint":[{"Protocols":{"Protocols":["HTTP","HTTPS"]},"Type":"openAPI","Namespace":"26842",
           "Id":"cn-new-1","SerivceCode":"ecs","Endpoint":"ecs.cn-new-1.aliyuncs.com"}]},"RequestId":"R",
           "Success":true})"},
      {"the host only", Naming(R"("ecs.cn-new-1.aliyuncs.com")")},
      {"upper case", Naming(R"("ECS.cn-new-1.AliyunCS.com")")},
      {"one item instead of a list", R"({"Endpoints":{"Endpoint":{"Endpoint":"ecs.cn-new-1.aliyuncs.com"}}})"},
      {"a list without wrapper", R"({"Endpoints":[{"Endpoint":"ecs.cn-new-1.aliyuncs.com"}]})"},
      {"success as text", R"({"Success":"true","Endpoints":{"Endpoint":[{"Endpoint":"ecs.cn-new-1.aliyuncs.com"}]}})"},
      {"other items first",
       R"({"Endpoints":{"Endpoint":[7,null,"x",{},{"Endpoint":"evil.example"},
           {"Type":"innerAPI","Endpoint":"ecs-inner.aliyuncs.com"},{"Endpoint":"ecs.cn-new-1.aliyuncs.com"},
           {"Endpoint":"later.aliyuncs.com"}]}})"},
      {"XML",
       "<?xml version='1.0'?><DescribeEndpointsResponse><RequestId>R</RequestId><Endpoints><Endpoint>"
       "<Type>openAPI</Type><Endpoint>ecs.cn-new-1.aliyuncs.com</Endpoint></Endpoint></Endpoints>"
       "<Success>true</Success></DescribeEndpointsResponse>"},
      {"XML with two",
       "<R><Endpoints><Endpoint><Endpoint>x</Endpoint></Endpoint><Endpoint>"
       "<Endpoint>ecs.cn-new-1.aliyuncs.com</Endpoint></Endpoint></Endpoints></R>"},
      {"a byte order mark", "\xEF\xBB\xBF" + Naming(R"("ecs.cn-new-1.aliyuncs.com")")},
  };
  for (const auto& row : rows) EXPECT_EQ(ReadOrNone(row.body), kHost) << row.what;
}

TEST(ReadLocationReply, UsesOnlyBareHostsBelowAliyuncsCom) {
  for (const char* host : {"evil.example",
                           "aliyuncs.com",
                           ".aliyuncs.com",
                           "evil-aliyuncs.com",
                           "ecs.aliyuncs.com.evil.example",
                           "ecs.aliyuncs.com.",
                           "evil.example/.aliyuncs.com",
                           "evil.example#.aliyuncs.com",
                           "evil.example?.aliyuncs.com",
                           "user@ecs.aliyuncs.com",
                           "evil.example:443@x.aliyuncs.com",
                           "evil.example:1.aliyuncs.com",
                           "evil.example\\\\.aliyuncs.com",
                           "ecs.aliyuncs.com:443",
                           "ecs.aliyuncs.com:8080",
                           "https://ecs.aliyuncs.com",
                           "http://ecs.aliyuncs.com",
                           "https://ecs.aliyuncs.com/",
                           "a..aliyuncs.com",
                           "-.aliyuncs.com",
                           " ecs.aliyuncs.com",
                           "ecs.aliyuncs.com ",
                           "a b.aliyuncs.com",
                           "a\\r\\nHost: b.aliyuncs.com",
                           "a\\u0000.aliyuncs.com",
                           "\\u0435cs.aliyuncs.com",
                           "evil.example%2e.aliyuncs.com",
                           "127.0.0.1",
                           "[::1]",
                           "localhost",
                           ""}) {
    EXPECT_EQ(ReadOrNone(Naming('"' + std::string(host) + '"')), "none") << host;
  }
  EXPECT_EQ(ReadOrNone(Naming('"' + std::string(250, 'a') + ".aliyuncs.com\"")), "none");
}

TEST(ReadLocationReply, MakesNothingOfOtherReplies) {
  const std::string good = Naming(R"("ecs.cn-new-1.aliyuncs.com")");
  std::string deep_xml =
      "<R><Endpoints><Endpoint><Endpoint>ecs.cn-new-1.aliyuncs.com</Endpoint></Endpoint></Endpoints>";
  for (int i = 0; i < 80; ++i) deep_xml += "<a>";
  for (int i = 0; i < 80; ++i) deep_xml += "</a>";
  deep_xml += "</R>";
  const struct {
    const char* what;
    int status;
    std::string body;
  } rows[] = {
      {"an error status", 400, good},
      {"a redirect", 302, good},
      {"no status", 0, good},
      {"an error", 404, R"({"Code":"InvalidRegionId","Message":"The specified region does not exist."})"},
      {"an error under a success status", 200, R"({"Code":"Oops","Message":"m"})"},
      {"no success", 200, R"({"Success":false,"Endpoints":{"Endpoint":[{"Endpoint":"ecs.cn-new-1.aliyuncs.com"}]}})"},
      {"another type of host", 200,
       R"({"Endpoints":{"Endpoint":[{"Type":"innerAPI","Endpoint":"ecs.cn-new-1.aliyuncs.com"}]}})"},
      {"an empty list", 200, R"({"Endpoints":{"Endpoint":[]},"Success":true})"},
      {"an empty wrapper", 200, R"({"Endpoints":{}})"},
      {"null", 200, R"({"Endpoints":null})"},
      {"an empty object", 200, "{}"},
      {"an empty XML list", 200, "<R><Endpoints/></R>"},
      {"an empty body", 200, ""},
      {"white space", 200, " \n"},
      {"text", 200, "ecs.cn-new-1.aliyuncs.com"},
      {"a list", 200, "[" + good + "]"},
      {"a string", 200, R"("ecs.cn-new-1.aliyuncs.com")"},
      {"an HTML page", 200, "<!DOCTYPE html><html><body><p>Sign in<br>here</body></html>"},
      {"a well-formed HTML page", 200, "<html><body>ecs.cn-new-1.aliyuncs.com</body></html>"},
      {"a number as endpoints", 200, R"({"Endpoints":5})"},
      {"a number as host", 200, Naming("5")},
      {"a list as host", 200, Naming(R"(["ecs.cn-new-1.aliyuncs.com"])")},
      {"an object as host", 200, Naming(R"({"a":"ecs.cn-new-1.aliyuncs.com"})")},
      {"truncated JSON", 200, good.substr(0, good.size() - 1)},
      {"truncated XML", 200, "<R><Endpoints><Endpoint><Endpoint>ecs.cn-new-1.aliyuncs.com</Endpoint>"},
      {"an entity", 200,
       "<!DOCTYPE r [<!ENTITY h 'ecs.cn-new-1.aliyuncs.com'>]><r><Endpoints><Endpoint><Endpoint>&h;</Endpoint>"
       "</Endpoint></Endpoints></r>"},
      {"10,000 levels of JSON", 200, R"({"Endpoints":)" + std::string(10000, '[')},
      {"80 levels of XML after the host", 200, deep_xml},
      {"80 levels of JSON after the host", 200,
       good.substr(0, good.size() - 1) + R"(,"a":)" + std::string(80, '[') + std::string(80, ']') + "}"},
      {"a huge reply", 200, std::string(2 << 20, ' ') + good},
      {"binary", 200, std::string("\0\xFF\xFE\x01", 4)},
  };
  for (const auto& row : rows) EXPECT_EQ(ReadOrNone(row.body, row.status), "none") << row.what;
}

TEST(ReadLocationReply, SurvivesDeepXmlAndManyItems) {
  std::string deep;
  for (int i = 0; i < 10000; ++i) deep += "<a>";
  EXPECT_EQ(ReadOrNone(deep), "none");
  std::string many = R"({"Endpoints":{"Endpoint":[)";
  for (int i = 0; i < 20000; ++i) many += R"({"Endpoint":"x.example"},)";
  many += R"({"Endpoint":"ecs.cn-new-1.aliyuncs.com"}]}})";
  EXPECT_EQ(ReadOrNone(many), kHost);
}

}  // namespace
}  // namespace alibabacloud::internal
