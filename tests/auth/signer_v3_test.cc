#include "auth/signer_v3.h"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/hex.h"
#include "signature_vectors.h"

namespace alibabacloud::internal {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kEmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

std::vector<HttpHeader> HeadersOf(const Json& object) {
  std::vector<HttpHeader> headers;
  for (const auto& [name, value] : object.items()) headers.push_back({name, value.get<std::string>()});
  return headers;
}

Credentials CredentialsOf(const Json& vector) {
  Credentials credentials;
  credentials.access_key_id = Text(vector, "access_key_id");
  credentials.access_key_secret = SecretString(Text(vector, "access_key_secret"));
  credentials.security_token = SecretString(vector.value("security_token", ""));
  return credentials;
}

Credentials TestCredentials(std::string_view token = "") {
  Credentials credentials;
  credentials.access_key_id = "testid";
  credentials.access_key_secret = SecretString("testsecret");
  credentials.security_token = SecretString(token);
  return credentials;
}

SigningContext ContextFor(const Credentials& credentials, HttpMethod method,
                          ResponseFormat format = ResponseFormat::kJson) {
  return {credentials,
          method,
          "RunCommand",
          "2014-05-26",
          format,
          "2024-05-24T03:33:54Z",
          "b85fbf5398360f23a7acfc6876353780",
          "ecs.cn-hangzhou.aliyuncs.com"};
}

// The value of the one header with that name; complains when there are none or several.
std::string Header(const SignedRequest& request, std::string_view name) {
  std::vector<std::string> values;
  for (const HttpHeader& header : request.headers) {
    if (EqualsIgnoreCase(header.name, name)) values.push_back(header.value);
  }
  EXPECT_EQ(values.size(), 1U) << name;
  return values.empty() ? "" : values[0];
}

bool HasHeader(const SignedRequest& request, std::string_view name) {
  for (const HttpHeader& header : request.headers) {
    if (EqualsIgnoreCase(header.name, name)) return true;
  }
  return false;
}

AcsSignature SignHeaders(const std::vector<HttpHeader>& headers) {
  return SignAcs(HttpMethod::kGet, "/", {}, headers, kEmptyHash, "id", SecretString("secret"));
}

TEST(SignAcs, ReproducesEveryVectorOfTheOfficialClients) {
  const Json vectors = LoadVectors("v3_signature.json");
  for (const Json& vector : vectors) {
    SCOPED_TRACE(Text(vector, "name"));
    const std::string body_hash = HexEncode(BytesOf(Sha256(Text(vector, "body"))));
    EXPECT_EQ(body_hash, Text(vector, "content_sha256"));
    const AcsSignature acs = SignAcs(MethodOf(vector), Text(vector, "pathname"), ParametersOf(vector.at("query")),
                                     HeadersOf(vector.at("headers_in")), body_hash, Text(vector, "access_key_id"),
                                     SecretString(Text(vector, "access_key_secret")));
    EXPECT_EQ(acs.canonical_request.view(), Text(vector, "canonical_request"));
    EXPECT_EQ(acs.string_to_sign, Text(vector, "string_to_sign"));
    EXPECT_EQ(acs.signature, Text(vector, "signature"));
    EXPECT_EQ(acs.authorization, Text(vector, "authorization"));
    if (vector.contains("documented_signature")) {
      EXPECT_EQ(acs.signature, Text(vector, "documented_signature"));
    }
  }
  EXPECT_GE(vectors.size(), 15U);
}

// A GET puts everything where the vectors have it, so Sign() must give their very signature when it is given the rest.
TEST(SignerV3, ReproducesTheVectorsAsGet) {
  for (const Json& vector : LoadVectors("v3_signature.json")) {
    if (!Text(vector, "body").empty() || vector.at("headers_in").contains("x-acs-credentials-provider")) continue;
    SCOPED_TRACE(Text(vector, "name"));
    const Credentials credentials = CredentialsOf(vector);
    const std::string action = Text(vector, "action"), version = Text(vector, "version"), date = Text(vector, "date");
    const std::string nonce = Text(vector, "nonce"), host = Text(vector, "host");
    const SigningContext context{credentials, HttpMethod::kGet, action, version, ResponseFormat::kJson, date, nonce,
                                 host};
    const SignedRequest request = SignerFor(SignatureVersion::kV3).Sign(ParametersOf(vector.at("query")), context);
    EXPECT_EQ(request.query.view(), Text(vector, "canonical_query"));
    EXPECT_TRUE(request.body.empty());
    const AcsSignature expected =
        SignAcs(HttpMethod::kGet, "/", ParametersOf(vector.at("query")), HeadersOf(vector.at("headers_in")),
                Text(vector, "content_sha256"), credentials.access_key_id, credentials.access_key_secret);
    EXPECT_EQ(request.string_to_sign.view(), expected.string_to_sign);
    EXPECT_EQ(Header(request, "authorization"), expected.authorization);
    if (MethodOf(vector) == HttpMethod::kGet) {
      EXPECT_EQ(request.signature, Text(vector, "signature"));
    }
  }
}

TEST(SignerV3, SendsAndSignsAPostAsAForm) {
  const Credentials credentials = TestCredentials();
  ParameterList parameters;
  parameters.Add("Type", "RunShellScript");
  parameters.Add("CommandContent", "ZGYgLWg=");
  const SignedRequest request = SignerV3().Sign(parameters, ContextFor(credentials, HttpMethod::kPost));
  EXPECT_TRUE(request.query.empty());
  EXPECT_EQ(request.body.view(), "CommandContent=ZGYgLWg%3D&Type=RunShellScript");
  EXPECT_EQ(Header(request, "content-type"), "application/x-www-form-urlencoded");
  EXPECT_EQ(Header(request, "accept"), "application/json");
  EXPECT_EQ(Header(request, "x-acs-action"), "RunCommand");
  EXPECT_EQ(Header(request, "x-acs-version"), "2014-05-26");
  EXPECT_EQ(Header(request, "x-acs-date"), "2024-05-24T03:33:54Z");
  EXPECT_EQ(Header(request, "x-acs-signature-nonce"), "b85fbf5398360f23a7acfc6876353780");
  // Of the vector "form-body", which has the same body.
  EXPECT_EQ(Header(request, "x-acs-content-sha256"),
            "b75fa368cd1b498ce710f2d4907ab39ca150a85c22daa20a759da42a369ca8d8");
  EXPECT_EQ(Header(request, "authorization"),
            "ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;"
            "x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=" +
                request.signature);
}

TEST(SignerV3, SignsTheHostThatTheTransportSends) {
  const Credentials credentials = TestCredentials();
  SigningContext context = ContextFor(credentials, HttpMethod::kPost);
  const SignedRequest request = SignerV3().Sign({}, context);
  EXPECT_FALSE(HasHeader(request, "host"));
  context.host = "127.0.0.1:8080";
  EXPECT_NE(SignerV3().Sign({}, context).signature, request.signature);
}

TEST(SignerV3, AsksForXmlByHeaderAndParameter) {
  const Credentials credentials = TestCredentials();
  ParameterList parameters;
  parameters.Add("Format", "JSON");
  const SignedRequest request =
      SignerV3().Sign(parameters, ContextFor(credentials, HttpMethod::kPost, ResponseFormat::kXml));
  EXPECT_EQ(Header(request, "accept"), "application/xml");
  EXPECT_EQ(request.body.view(), "Format=XML");
}

TEST(SignerV3, SendsTheTokenAndItsKeyIdOnlyWhenThereIsOne) {
  const Credentials permanent = TestCredentials();
  const Credentials temporary = TestCredentials("CAIS+/=");
  const SignedRequest without = SignerV3().Sign({}, ContextFor(permanent, HttpMethod::kPost));
  const SignedRequest with = SignerV3().Sign({}, ContextFor(temporary, HttpMethod::kPost));
  EXPECT_FALSE(HasHeader(without, "x-acs-security-token"));
  EXPECT_FALSE(HasHeader(without, "x-acs-accesskey-id"));
  EXPECT_EQ(Header(with, "x-acs-security-token"), "CAIS+/=");
  EXPECT_EQ(Header(with, "x-acs-accesskey-id"), "testid");
  EXPECT_NE(Header(with, "authorization").find(";x-acs-security-token;"), std::string::npos);
}

TEST(SignerV3, SendsABearerTokenInThePlaceOfKeyAndSignature) {
  Credentials credentials;
  credentials.bearer_token = SecretString("b+/=");
  for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost}) {
    const SignedRequest request = SignerV3().Sign({}, ContextFor(credentials, method));
    const bool get = method == HttpMethod::kGet;
    EXPECT_EQ((get ? request.query : request.body).view(), "SignatureType=BEARERTOKEN");
    EXPECT_TRUE((get ? request.body : request.query).empty());
    EXPECT_EQ(Header(request, "x-acs-bearer-token"), "b+/=");
    EXPECT_EQ(Header(request, "x-acs-action"), "RunCommand");
    for (const char* name : {"authorization", "host", "x-acs-accesskey-id", "x-acs-security-token"}) {
      EXPECT_FALSE(HasHeader(request, name)) << name;
    }
    EXPECT_TRUE(request.signature.empty());
    EXPECT_TRUE(request.string_to_sign.empty());
    EXPECT_TRUE(request.canonical_request.empty());
  }
}

TEST(SignerV3, SendsNoBearerTokenWithAKey) {
  const Credentials credentials = TestCredentials();
  const SignedRequest request = SignerV3().Sign({}, ContextFor(credentials, HttpMethod::kPost));
  EXPECT_FALSE(HasHeader(request, "x-acs-bearer-token"));
  EXPECT_TRUE(request.body.empty());
}

TEST(SignerV3, SendsAGetWithoutContentType) {
  const Credentials credentials = TestCredentials();
  const SignedRequest request = SignerV3().Sign({}, ContextFor(credentials, HttpMethod::kGet));
  EXPECT_FALSE(HasHeader(request, "content-type"));
  EXPECT_EQ(Header(request, "x-acs-content-sha256"), kEmptyHash);
}

TEST(SignAcs, SortsTheQuery) {
  ParameterList query;
  for (const char* key : {"b", "a.2", "a", "a.10", "B"}) query.Add(key, "");
  const AcsSignature acs = SignAcs(HttpMethod::kGet, "/", query, {}, kEmptyHash, "id", SecretString("secret"));
  EXPECT_TRUE(acs.canonical_request.view().starts_with("GET\n/\nB=&a=&a.10=&a.2=&b=\n"));
}

TEST(SignAcs, IgnoresCaseOfNamesAndBlanksAroundValues) {
  EXPECT_EQ(SignHeaders({{"X-ACS-Date", " d "}, {"Host", "\th"}}).authorization,
            SignHeaders({{"host", "h"}, {"x-acs-date", "d"}}).authorization);
}

TEST(SignAcs, SignsOnlyTheHeadersThatAcs3Covers) {
  const AcsSignature acs = SignHeaders({{"Accept", "a"},
                                        {"Authorization", "a"},
                                        {"Hosts", "h"},
                                        {"x-acs", "x"},
                                        {"x-acs-b", "1"},
                                        {"Content-Type", "c"}});
  EXPECT_EQ(acs.canonical_request.view(),
            "GET\n/\n\ncontent-type:c\nx-acs-b:1\n\ncontent-type;x-acs-b\n" + std::string(kEmptyHash));
}

TEST(SignAcs, SortsAndJoinsTheValuesOfARepeatedHeader) {
  const AcsSignature acs = SignHeaders({{"x-acs-b", "2"}, {"x-acs-a", "z"}, {"X-Acs-B", "10"}, {"x-acs-b", ""}});
  EXPECT_EQ(acs.canonical_request.view(),
            "GET\n/\n\nx-acs-a:z\nx-acs-b:,10,2\n\nx-acs-a;x-acs-b\n" + std::string(kEmptyHash));
}

TEST(SignAcs, SignsARequestWithoutHeadersAtTheRootPath) {
  const AcsSignature acs = SignAcs(HttpMethod::kPost, "", {}, {}, kEmptyHash, "id", {});
  EXPECT_EQ(acs.canonical_request.view(), "POST\n/\n\n\n\n" + std::string(kEmptyHash));
  EXPECT_TRUE(acs.authorization.starts_with("ACS3-HMAC-SHA256 Credential=id,SignedHeaders=,Signature="));
}

}  // namespace
}  // namespace alibabacloud::internal
