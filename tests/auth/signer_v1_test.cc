#include "auth/signer_v1.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/percent.h"
#include "signature_vectors.h"

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

constexpr std::array kCommonNames = {"Action"sv,         "Version"sv,         "Format"sv,
                                     "AccessKeyId"sv,    "SignatureMethod"sv, "SignatureVersion"sv,
                                     "SignatureNonce"sv, "Timestamp"sv,       "SecurityToken"sv};

bool IsCommon(std::string_view name) {
  return std::find(kCommonNames.begin(), kCommonNames.end(), name) != kCommonNames.end();
}

Credentials TestCredentials(std::string_view token = "") {
  Credentials credentials;
  credentials.access_key_id = "testid";
  credentials.access_key_secret = SecretString("testsecret");
  credentials.security_token = SecretString(token);
  return credentials;
}

SigningContext ContextFor(const Credentials& credentials, HttpMethod method,
                          ResponseFormat format = ResponseFormat::kXml) {
  return {credentials,
          method,
          "DescribeRegions",
          "2014-05-26",
          format,
          "2016-02-23T12:46:24Z",
          "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
          "ecs.aliyuncs.com"};
}

TEST(SignRpc, ReproducesEveryVectorOfTheOfficialClients) {
  std::size_t documented = 0;
  const Json vectors = LoadVectors("rpc_signature.json");
  for (const Json& vector : vectors) {
    SCOPED_TRACE(Text(vector, "name"));
    RpcSignature rpc =
        SignRpc(MethodOf(vector), ParametersOf(vector.at("params")), SecretString(Text(vector, "access_key_secret")));
    EXPECT_EQ(rpc.string_to_sign.view(), Text(vector, "string_to_sign"));
    EXPECT_EQ(rpc.signature, Text(vector, "signature"));
    AppendSignature(rpc.canonical_query, rpc.signature);
    EXPECT_EQ(rpc.canonical_query.view(), Text(vector, "query"));
    if (!vector.contains("documented_signature")) continue;
    ++documented;
    EXPECT_EQ(rpc.signature, Text(vector, "documented_signature"));
  }
  EXPECT_GE(vectors.size(), 30U);
  EXPECT_GE(documented, 2U);
}

// The vectors whose common parameters are those that Sign() writes, signed with the rest of the parameters.
TEST(SignerV1, ReproducesTheVectorsFromTheActionsOwnParameters) {
  std::size_t signed_vectors = 0;
  for (const Json& vector : LoadVectors("rpc_signature.json")) {
    SCOPED_TRACE(Text(vector, "name"));
    const Json& params = vector.at("params");
    const std::string format = Text(params, "Format");
    if ((format != "JSON" && format != "XML") || !params.contains("Timestamp")) continue;
    ++signed_vectors;
    ParameterList own;
    for (const auto& [key, value] : params.items()) {
      if (!IsCommon(key)) own.Add(key, value.get<std::string>());
    }
    Credentials credentials;
    credentials.access_key_id = Text(params, "AccessKeyId");
    credentials.access_key_secret = SecretString(Text(vector, "access_key_secret"));
    credentials.security_token = SecretString(params.value("SecurityToken", ""));
    const std::string action = Text(params, "Action"), version = Text(params, "Version");
    const std::string timestamp = Text(params, "Timestamp"), nonce = Text(params, "SignatureNonce");
    const SigningContext context{credentials,
                                 MethodOf(vector),
                                 action,
                                 version,
                                 format == "XML" ? ResponseFormat::kXml : ResponseFormat::kJson,
                                 timestamp,
                                 nonce,
                                 "ecs.aliyuncs.com"};
    const SignedRequest request = SignerFor(SignatureVersion::kV1).Sign(own, context);
    const bool get = context.method == HttpMethod::kGet;
    EXPECT_EQ((get ? request.query : request.body).view(), Text(vector, "query"));
    EXPECT_TRUE((get ? request.body : request.query).empty());
    EXPECT_EQ(request.string_to_sign.view(), Text(vector, "string_to_sign"));
    EXPECT_EQ(request.signature, Text(vector, "signature"));
  }
  EXPECT_GE(signed_vectors, 28U);
}

TEST(SignerV1, SendsAPostAsAForm) {
  const Credentials credentials = TestCredentials();
  const SignedRequest request = SignerV1().Sign({}, ContextFor(credentials, HttpMethod::kPost));
  ASSERT_EQ(request.headers.size(), 1U);
  EXPECT_EQ(request.headers[0].name, "Content-Type");
  EXPECT_EQ(request.headers[0].value, "application/x-www-form-urlencoded");
  EXPECT_EQ(request.signature, "MxbnVAM4w6sft9xjVpe/GCKueuk=");
  EXPECT_TRUE(request.body.view().ends_with("&Signature=MxbnVAM4w6sft9xjVpe%2FGCKueuk%3D"));
}

TEST(SignerV1, SendsAGetWithoutBodyOrContentType) {
  const Credentials credentials = TestCredentials();
  const SignedRequest request = SignerV1().Sign({}, ContextFor(credentials, HttpMethod::kGet));
  EXPECT_TRUE(request.headers.empty());
  EXPECT_TRUE(request.body.empty());
  EXPECT_EQ(request.signature, "OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
}

TEST(SignerV1, AsksForTheFormatOfTheContext) {
  const Credentials credentials = TestCredentials();
  for (const auto& [format, text] :
       {std::pair{ResponseFormat::kJson, "&Format=JSON&"sv}, std::pair{ResponseFormat::kXml, "&Format=XML&"sv}}) {
    const SignedRequest request = SignerV1().Sign({}, ContextFor(credentials, HttpMethod::kPost, format));
    EXPECT_NE(request.body.view().find(text), std::string_view::npos) << text;
  }
}

TEST(SignerV1, SendsATokenOnlyWhenThereIsOne) {
  const Credentials permanent = TestCredentials();
  const Credentials temporary = TestCredentials("CAIS+/=");
  const SignedRequest without = SignerV1().Sign({}, ContextFor(permanent, HttpMethod::kPost));
  const SignedRequest with = SignerV1().Sign({}, ContextFor(temporary, HttpMethod::kPost));
  EXPECT_EQ(without.body.view().find("SecurityToken"), std::string_view::npos);
  EXPECT_NE(with.body.view().find("&SecurityToken=CAIS%2B%2F%3D&"), std::string_view::npos);
}

TEST(SignerV1, SendsABearerTokenInThePlaceOfKeyAndSignature) {
  Credentials credentials;
  credentials.bearer_token = SecretString("b+/=");
  constexpr std::string_view kExpected =
      "Action=DescribeRegions&BearerToken=b%2B%2F%3D&Format=JSON&RegionId=x"
      "&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureType=BEARERTOKEN"
      "&Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26";
  ParameterList parameters;
  parameters.Add("RegionId", "x");
  parameters.Add("SignatureType", "forged");
  for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost}) {
    const SignedRequest request = SignerV1().Sign(parameters, ContextFor(credentials, method, ResponseFormat::kJson));
    const bool get = method == HttpMethod::kGet;
    EXPECT_EQ((get ? request.query : request.body).view(), kExpected);
    EXPECT_TRUE((get ? request.body : request.query).empty());
    EXPECT_EQ(request.headers.size(), get ? 0U : 1U);
    EXPECT_TRUE(request.signature.empty());
    EXPECT_TRUE(request.string_to_sign.empty());
  }
}

TEST(SignerV1, PutsCommonParametersBeforeTheCallersOwn) {
  const Credentials credentials = TestCredentials("token");
  ParameterList parameters;
  for (const std::string_view name : kCommonNames) parameters.Add(name, "forged");
  const SigningContext context = ContextFor(credentials, HttpMethod::kPost);
  EXPECT_EQ(SignerV1().Sign(parameters, context).body.view(), SignerV1().Sign({}, context).body.view());
}

TEST(SignerV1, SignsBytesThatAreNoText) {
  const Credentials credentials = TestCredentials();
  ParameterList parameters;
  parameters.Add("A\0"sv, "\0\xff\n"sv);
  parameters.Add("", "");
  const SignedRequest request = SignerV1().Sign(parameters, ContextFor(credentials, HttpMethod::kPost));
  EXPECT_TRUE(request.body.view().starts_with("=&A%00=%00%FF%0A&AccessKeyId=testid&"));
  EXPECT_TRUE(request.string_to_sign.view().starts_with("POST&%2F&%3D%26A%2500%3D%2500%25FF%250A%26AccessKeyId"));
}

TEST(SignerV1, SignsDifferentlyForEachMethodNonceAndSecret) {
  const Credentials credentials = TestCredentials();
  Credentials other = TestCredentials();
  other.access_key_secret = SecretString("other");
  SigningContext context = ContextFor(credentials, HttpMethod::kPost);
  const std::string first = SignerV1().Sign({}, context).signature;
  EXPECT_EQ(SignerV1().Sign({}, context).signature, first);
  context.nonce = "another";
  EXPECT_NE(SignerV1().Sign({}, context).signature, first);
  EXPECT_NE(SignerV1().Sign({}, ContextFor(credentials, HttpMethod::kGet)).signature, first);
  EXPECT_NE(SignerV1().Sign({}, ContextFor(other, HttpMethod::kPost)).signature, first);
}

TEST(SignRpc, SignsNoParametersAndAnEmptySecret) {
  RpcSignature rpc = SignRpc(HttpMethod::kPut, {}, {});
  EXPECT_EQ(rpc.string_to_sign.view(), "PUT&%2F&");
  EXPECT_EQ(rpc.signature.size(), 28U);
  AppendSignature(rpc.canonical_query, rpc.signature);
  EXPECT_EQ(rpc.canonical_query.view(), "Signature=" + PercentEncode(rpc.signature));
}

TEST(SignRpc, SignsTheCanonicalQueryEncodedOnceMore) {
  ParameterList parameters;
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    bytes.push_back(static_cast<char>(i * 37));
    parameters.Add("Key." + std::to_string(i % 100) + bytes.substr(bytes.size() / 2), bytes);
    parameters.Add("Replaced", bytes);
    const RpcSignature rpc = SignRpc(HttpMethod::kPost, parameters, SecretString("s"));
    ASSERT_EQ(rpc.string_to_sign.view(), "POST&%2F&" + PercentEncode(rpc.canonical_query.view()));
  }
}

TEST(SignRpc, KeepsTheLastOfEqualKeys) {
  ParameterList parameters;
  parameters.Add("K", "first");
  parameters.Add("K", "last");
  EXPECT_EQ(SignRpc(HttpMethod::kGet, parameters, {}).canonical_query.view(), "K=last");
}

}  // namespace
}  // namespace alibabacloud::internal
