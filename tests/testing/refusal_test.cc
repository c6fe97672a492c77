#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "codec/error_body.h"
#include "testing/hand_made_request.h"

namespace alibabacloud::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::MatchesRegex;
using ::testing::StartsWith;

enum class Scope { kBoth, kV1, kV3 };

struct Case {
  std::string name;
  std::function<void(HandMadeRequest&)> change;
  int status;
  std::string code;
  std::string message;  ///< Part of it.
  Scope scope = Scope::kBoth;
};

void Become(HandMadeRequest& request, const std::string& action, const std::string& version,
            const Parameters& parameters) {
  request.common["Action"] = action;
  request.common["Version"] = version;
  request.parameters = parameters;
}

std::function<void(HandMadeRequest&)> Without(const std::string& name) {
  return [name](HandMadeRequest& request) { request.common.erase(name); };
}

std::function<void(HandMadeRequest&)> With(const std::string& name, const std::string& value) {
  return [=](HandMadeRequest& request) { request.common[name] = value; };
}

std::vector<Case> Cases() {
  return {
      {"MissingAction", Without("Action"), 400, "MissingAction", "Action is mandatory"},
      {"MissingVersion", Without("Version"), 400, "MissingVersion", "Version is mandatory"},
      {"MissingAccessKeyId", Without("AccessKeyId"), 400, "MissingAccessKeyId", "AccessKeyId is mandatory"},
      {"MissingTimestamp", Without("Timestamp"), 400, "MissingTimestamp", "Timestamp is mandatory"},
      {"MissingNonce", Without("SignatureNonce"), 400, "MissingSignatureNonce", "SignatureNonce is mandatory"},
      {"UnknownAction", With("Action", "NoSuchAction"), 404, "InvalidAction.NotFound", "Specified api is not found"},
      {"ActionOfOtherProduct", With("Action", "EnableNetworkInterfaceQoS"), 404, "InvalidAction.NotFound", "not found"},
      {"WrongVersion", With("Version", "2017-11-11"), 400, "InvalidVersion", "Version is not valid"},
      {"UnknownAccessKey", With("AccessKeyId", "nobody"), 404, "InvalidAccessKeyId.NotFound",
       "Specified access key is not found."},
      {"MalformedTimestamp", With("Timestamp", "2024-01-01 00:00:00"), 400, "InvalidTimeStamp.Format", "formatted"},
      {"TimestampWithFraction", With("Timestamp", "2024-01-01T00:00:00.123Z"), 400, "InvalidTimeStamp.Format", ""},
      {"StaleTimestamp", With("Timestamp", TimestampIn(std::chrono::seconds(-16 * 60))), 400,
       "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired."},
      {"FutureTimestamp", With("Timestamp", TimestampIn(std::chrono::seconds(60 * 60))), 400,
       "InvalidTimeStamp.Expired", "expired"},
      {"WrongSecret", [](HandMadeRequest& request) { request.secret = "wrong"; }, 400, "SignatureDoesNotMatch",
       "Specified signature"},
      {"UnexpectedToken", With("SecurityToken", "token"), 400, "InvalidSecurityToken.Malformed", "malformed"},
      {"MissingParameterOfEcs",
       [](HandMadeRequest& request) {
         Become(request, "AttachNetworkInterface", "2014-05-26", {{"RegionId", "cn-hangzhou"}, {"InstanceId", "i-1"}});
       },
       400, "MissingParameter",
       "The input parameter \"NetworkInterfaceId\" that is mandatory for processing this request is not supplied."},
      {"MissingParameterWithNameInCode",
       [](HandMadeRequest& request) {
         Become(request, "AddBackendServers", "2017-11-10", {{"BackendServers", R"([{"ServerId":"i-1"}])"}});
       },
       400, "MissingLoadBalancerId", "LoadBalancerId"},
      {"WrongType",
       [](HandMadeRequest& request) {
         Become(request, "AttachNetworkInterface", "2014-05-26",
                {{"RegionId", "cn-hangzhou"},
                 {"InstanceId", "i-1"},
                 {"NetworkInterfaceId", "eni-1"},
                 {"NetworkCardIndex", "first"}});
       },
       400, "InvalidParameter", "The specified value of parameter \"NetworkCardIndex\" is not valid."},
      {"BrokenJson",
       [](HandMadeRequest& request) {
         Become(request, "DescribeInstances", "2017-11-10", {{"InstanceIds", "[1"}});
       },
       400, "InvalidParameter", "InstanceIds"},
      {"WrongTypeWithNameInCode",
       [](HandMadeRequest& request) {
         Become(request, "AddBackendServers", "2017-11-10", {{"LoadBalancerId", "lb-1"}, {"BackendServers", "{"}});
       },
       400, "InvalidBackendServers", "BackendServers"},
      {"WrongFormat", [](HandMadeRequest& request) { request.format = "YAML"; }, 400, "InvalidParameter.Format", ""},
      {"MissingSignatureMethod", Without("SignatureMethod"), 400, "MissingSignatureMethod", "", Scope::kV1},
      {"MissingSignatureVersion", Without("SignatureVersion"), 400, "MissingSignatureVersion", "", Scope::kV1},
      {"WrongSignatureMethod", With("SignatureMethod", "HMAC-MD5"), 400, "InvalidSignatureMethod", "", Scope::kV1},
      {"WrongSignatureVersion", With("SignatureVersion", "2.0"), 400, "InvalidSignatureVersion", "", Scope::kV1},
  };
}

struct Tested {
  Case test;
  SignatureVersion scheme;
  std::string format;
  [[nodiscard]] std::string Name() const {
    return test.name + (scheme == SignatureVersion::kV1 ? "V1" : "V3") + format;
  }
};

// Names the case in the output.
void PrintTo(const Tested& tested, std::ostream* os) { *os << tested.Name(); }

std::vector<Tested> CasesInEachForm() {
  std::vector<Tested> all;
  for (const Case& test : Cases()) {
    for (const SignatureVersion scheme : {SignatureVersion::kV1, SignatureVersion::kV3}) {
      if (test.scope == Scope::kV1 && scheme != SignatureVersion::kV1) continue;
      for (const char* format : {"JSON", "XML"}) all.push_back({test, scheme, format});
    }
  }
  return all;
}

class Refusal : public ::testing::TestWithParam<Tested> {};

TEST_P(Refusal, HasTheServicesCodeAndEnvelope) {
  const auto& [test, scheme, format] = GetParam();
  Emulator emulator({ecs::Service(), ens::Service()});
  HandMadeRequest request = MakeRequest(scheme);
  request.format = format;
  test.change(request);

  const HttpResponse reply = Send(request, emulator);

  const bool json = request.format == "JSON";
  EXPECT_EQ(reply.status, test.status) << reply.body;
  EXPECT_THAT(reply.body, StartsWith(json ? "{" : "<?xml version='1.0' encoding='UTF-8'?>\n<Error>"));
  EXPECT_EQ(FindHeader(reply.headers, "content-type"),
            json ? "application/json;charset=utf-8" : "text/xml;charset=utf-8");
  const auto envelope = internal::ReadErrorEnvelope(reply.body);
  ASSERT_TRUE(envelope) << reply.body;
  EXPECT_EQ(envelope->code, test.code);
  EXPECT_THAT(envelope->message, HasSubstr(test.message));
  EXPECT_THAT(envelope->request_id, MatchesRegex("[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}"));
  EXPECT_EQ(envelope->request_id, FindHeader(reply.headers, "x-acs-request-id"));
  EXPECT_EQ(envelope->host_id, emulator.endpoint().substr(7));
  EXPECT_THAT(envelope->recommend, HasSubstr("q=" + test.code + "&product="));
  EXPECT_EQ(emulator.Requests().at(0).error_code, test.code);
  EXPECT_FALSE(emulator.Requests().at(0).executed);
}

// "YAML" is what one of the cases asks for, and then the default counts.
INSTANTIATE_TEST_SUITE_P(All, Refusal, ::testing::ValuesIn(CasesInEachForm()),
                         [](const auto& tested) { return tested.param.Name(); });

class BothSignatures : public ::testing::TestWithParam<SignatureVersion> {
 protected:
  Emulator emulator_{{ecs::Service(), ens::Service()}};
};

INSTANTIATE_TEST_SUITE_P(All, BothSignatures, ::testing::Values(SignatureVersion::kV1, SignatureVersion::kV3),
                         [](const auto& tested) { return tested.param == SignatureVersion::kV1 ? "V1" : "V3"; });

std::string CodeOf(const HttpResponse& reply) {
  const auto envelope = internal::ReadErrorEnvelope(reply.body);
  return envelope ? envelope->code : std::to_string(reply.status);
}

TEST_P(BothSignatures, ReplayIsRefused) {
  const HandMadeRequest request = MakeRequest(GetParam());
  EXPECT_EQ(Send(request, emulator_).status, 200);
  EXPECT_EQ(CodeOf(Send(request, emulator_)), "SignatureNonceUsed");
  EXPECT_EQ(emulator_.Executions("RebootInstance"), 1);
}

TEST_P(BothSignatures, WrongSignatureDoesNotUseUpTheNonce) {
  HandMadeRequest request = MakeRequest(GetParam());
  request.secret = "wrong";
  EXPECT_EQ(CodeOf(Send(request, emulator_)), "SignatureDoesNotMatch");
  request.secret = "testsecret";
  EXPECT_EQ(Send(request, emulator_).status, 200);
}

TEST_P(BothSignatures, RefusalForParametersUsesUpTheNonce) {
  HandMadeRequest request = MakeRequest(GetParam());
  request.parameters.clear();
  EXPECT_EQ(CodeOf(Send(request, emulator_)), "MissingParameter");
  EXPECT_EQ(CodeOf(Send(request, emulator_)), "SignatureNonceUsed");
}

TEST_P(BothSignatures, GetIsSignedOtherwiseThanPost) {
  HandMadeRequest request = MakeRequest(GetParam());
  HttpRequest http = ToHttp(request, emulator_);
  ASSERT_EQ(http.method, HttpMethod::kPost);
  http.url += "?" + std::string(http.body.view());
  http.body = {};
  http.method = HttpMethod::kGet;
  EXPECT_EQ(CodeOf(Send(http)), "SignatureDoesNotMatch");
  request.method = HttpMethod::kGet;
  EXPECT_EQ(Send(request, emulator_).status, 200);
}

TEST_P(BothSignatures, ChangedBodyIsRefused) {
  HttpRequest http = ToHttp(MakeRequest(GetParam()), emulator_);
  std::string body(http.body.view());
  body.replace(body.find("i-1"), 3, "i-2");
  http.body = SecretString(body);
  EXPECT_EQ(CodeOf(Send(http)), "SignatureDoesNotMatch");
}

TEST_P(BothSignatures, DuplicateParameterIsRefused) {
  HttpRequest http = ToHttp(MakeRequest(GetParam()), emulator_);
  http.url += "?InstanceId=i-2";
  EXPECT_EQ(CodeOf(Send(http)), "InvalidParameter");
}

TEST_P(BothSignatures, MalformedEscapeIsRefused) {
  for (const std::string tail : {"%", "%4", "%zz"}) {
    HttpRequest http = ToHttp(MakeRequest(GetParam()), emulator_);
    http.body.Append("&X=" + tail);
    EXPECT_EQ(CodeOf(Send(http)), "InvalidParameter") << tail;
  }
}

TEST_P(BothSignatures, OtherPathIsNoAction) {
  HttpRequest http = ToHttp(MakeRequest(GetParam()), emulator_);
  http.url += "api";
  EXPECT_EQ(CodeOf(Send(http)), "InvalidAction.NotFound");
}

TEST_P(BothSignatures, OtherMethodsAreRefused) {
  HttpRequest http = ToHttp(MakeRequest(GetParam()), emulator_);
  http.method = HttpMethod::kPut;
  const HttpResponse reply = Send(http);
  EXPECT_EQ(reply.status, 403);
  EXPECT_EQ(CodeOf(reply), "UnsupportedHTTPMethod");
  EXPECT_EQ(emulator_.Requests().at(0).method, "PUT");
}

TEST_P(BothSignatures, TokenMustBeTheExpectedOne) {
  Emulator emulator({ens::Service()}, {.security_token = "right"});
  HandMadeRequest request = MakeRequest(GetParam());
  EXPECT_EQ(CodeOf(Send(request, emulator)), "MissingSecurityToken");
  request.common["SecurityToken"] = "wrong";
  EXPECT_EQ(CodeOf(Send(request, emulator)), "InvalidSecurityToken.Malformed");
  request.common["SecurityToken"] = "right";
  EXPECT_EQ(Send(request, emulator).status, 200);
}

TEST_P(BothSignatures, TokenMayHoldPercentSigns) {
  const std::string token = "a%2Bb%zz+/=";
  const Emulator emulator({ens::Service()}, {.security_token = token});
  HandMadeRequest request = MakeRequest(GetParam());
  request.common["SecurityToken"] = token;
  EXPECT_EQ(Send(request, emulator).status, 200);
}

TEST_P(BothSignatures, MissingSignatureIsNamed) {
  HttpRequest http = ToHttp(MakeRequest(GetParam()), emulator_);
  std::string body(http.body.view());
  if (GetParam() == SignatureVersion::kV1) {
    http.body = SecretString(body.substr(0, body.find("&Signature=")));
  } else {
    std::string& authorization = http.headers.back().value;
    authorization.resize(authorization.find(",Signature="));
  }
  EXPECT_EQ(CodeOf(Send(http)), "MissingSignature");
}

TEST_P(BothSignatures, UnknownParametersAreIgnoredAndRecorded) {
  HandMadeRequest request = MakeRequest(GetParam());
  request.parameters.emplace_back("Surprise.1.Deep", "x");
  EXPECT_EQ(Send(request, emulator_).status, 200);
  EXPECT_EQ(emulator_.Requests().at(0).unknown_parameters, std::vector<std::string>{"Surprise"});
  EXPECT_EQ(emulator_.Requests().at(0).Parameter("Surprise.1.Deep"), "x");
}

TEST(Signature10, MismatchShowsTheServersStringToSign) {
  Emulator emulator({ens::Service()});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV1);
  request.signature = "d3Jvbmc=";
  const auto envelope = internal::ReadErrorEnvelope(Send(request, emulator).body);
  ASSERT_TRUE(envelope);
  EXPECT_THAT(envelope->message, StartsWith("Specified signature is not matched with our calculation. server string to "
                                            "sign is:POST&%2F&AccessKeyId%3Dtestid%26Action%3DRebootInstance%26"));
}

TEST(Signature10, FormatDefaultsToXml) {
  Emulator emulator({ens::Service()});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV1);
  request.format.clear();
  EXPECT_THAT(Send(request, emulator).body, HasSubstr("<RebootInstanceResponse>"));
}

TEST(Signature10, FormatIsReadWithoutCase) {
  Emulator emulator({ens::Service()});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV1);
  request.format = "json";
  EXPECT_THAT(Send(request, emulator).body, StartsWith("{"));
}

TEST(Signature10, QueryAndFormAreMerged) {
  Emulator emulator({ens::Service()});
  HttpRequest http = ToHttp(MakeRequest(SignatureVersion::kV1), emulator);
  const std::string body(http.body.view());
  const std::size_t half = body.find("&InstanceId");
  http.url += "?" + body.substr(half + 1);
  http.body = SecretString(body.substr(0, half));
  EXPECT_EQ(Send(http).status, 200);
}

TEST(Signature3, MismatchShowsTheServersCanonicalRequest) {
  Emulator emulator({ens::Service()});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV3);
  request.signature = "00";
  const auto envelope = internal::ReadErrorEnvelope(Send(request, emulator).body);
  ASSERT_TRUE(envelope);
  EXPECT_THAT(envelope->message, HasSubstr("server StringToSign is [ACS3-HMAC-SHA256\n"));
  EXPECT_THAT(envelope->message,
              HasSubstr("server CanonicalRequest is [POST\n/\n\ncontent-type:application/x-www-form"));
}

TEST(Signature3, AcceptNamesTheFormat) {
  Emulator emulator({ens::Service()});
  for (const auto& [accept, begin] : {std::pair("application/xml", "<?xml"), std::pair("application/json", "{")}) {
    HandMadeRequest request = MakeRequest(SignatureVersion::kV3);
    request.format.clear();
    HttpRequest http = ToHttp(request, emulator);
    http.headers.push_back({"Accept", accept});
    EXPECT_THAT(Send(http).body, StartsWith(begin));
  }
}

TEST(Signature3, EveryAcsHeaderMustBeSigned) {
  Emulator emulator({ens::Service()});
  HttpRequest http = ToHttp(MakeRequest(SignatureVersion::kV3), emulator);
  http.headers.push_back({"x-acs-slipped-in", "1"});
  EXPECT_EQ(CodeOf(Send(http)), "SignatureDoesNotMatch");
}

TEST(Signature3, WrongContentHashIsRefused) {
  Emulator emulator({ens::Service()});
  HttpRequest http = ToHttp(MakeRequest(SignatureVersion::kV3), emulator);
  for (HttpHeader& header : http.headers) {
    if (header.name == "x-acs-content-sha256") header.value.back() = header.value.back() == '0' ? '1' : '0';
  }
  EXPECT_EQ(CodeOf(Send(http)), "SignatureDoesNotMatch");
}

TEST(Methods, AreThoseOfTheAction) {
  const schema::ActionEntry& reboot = *FindAction(ens::Service(), "RebootInstance");
  schema::Action get_only = *reboot.action;
  get_only.allows_post = false;
  schema::ActionEntry entry = reboot;
  entry.action = &get_only;
  const schema::Service service{ens::Service().product, {&entry, 1}};
  const Emulator emulator({service});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV1);
  EXPECT_EQ(CodeOf(Send(request, emulator)), "UnsupportedHTTPMethod");
  request.method = HttpMethod::kGet;
  EXPECT_EQ(Send(request, emulator).status, 200);
}

TEST(Parameters, WithThousandsOfDotsAreUnknown) {
  const Emulator emulator({ens::Service()});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV3);
  std::string name = "X";
  for (int i = 0; i < 200000; ++i) name += ".1";
  request.parameters.emplace_back(name, "x");
  EXPECT_EQ(Send(request, emulator).status, 200);
}

TEST(Clock, IsTheOneOfTheOptions) {
  const auto future = std::chrono::system_clock::now() + std::chrono::hours(24);
  Emulator emulator({ens::Service()}, {.now = [future] { return future; }});
  HandMadeRequest request = MakeRequest(SignatureVersion::kV1);
  EXPECT_EQ(CodeOf(Send(request, emulator)), "InvalidTimeStamp.Expired");
  request.common["Timestamp"] = TimestampIn(std::chrono::hours(24));
  EXPECT_EQ(Send(request, emulator).status, 200);
}

}  // namespace
}  // namespace alibabacloud::testing
