#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_cluster_node_pool.h"
#include "alibabacloud/ens/modify_instance_attribute.h"
#include "alibabacloud/log.h"
#include "alibabacloud/observer.h"
#include "base/percent.h"

// Services that repeat a value of the request in their response.

namespace alibabacloud {
namespace {

const char* const kSecret = "Canary \"Secret\"&<1>\n2";
// The same as JSON writes it.
const char* const kSecretInJson = R"(Canary \"Secret\"&<1>\n2)";

/// Answers every request with one response.
class EchoTransport final : public Transport {
 public:
  explicit EchoTransport(HttpResult result) : result_(std::move(result)) {}
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override { return result_; }

 private:
  const HttpResult result_;
};

class AllText final : public Observer, public Logger {
 public:
  [[nodiscard]] LogLevel Level() const noexcept override { return LogLevel::kTrace; }
  void Write(LogLevel, std::string_view message) override { text_.append(message).append("\n"); }

  void OnCredentialsResolved(const CallInfo&, const CredentialsResolved& event) override { Print(event.error); }
  void OnAttemptEnded(const CallInfo&, const AttemptEnded& event) override {
    text_.append(event.request_id).append("\n");
    Print(event.error);
  }
  void OnRetryScheduled(const CallInfo&, const RetryScheduled& event) override { Print(event.error); }
  void OnCallEnded(const CallInfo&, const CallEnded& event) override {
    text_.append(event.request_id).append("\n");
    Print(event.error);
  }

  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  void Print(const Error* error) {
    if (error == nullptr) return;
    std::ostringstream os;
    os << *error << '\n' << error->message << '\n' << error->body << '\n' << error->recommend << '\n';
    text_ += os.str();
  }

  std::string text_;
};

std::string TextOf(const Error& error) {
  std::ostringstream os;
  os << error << '\n' << error.code << '\n' << error.message << '\n' << error.body << '\n' << error.recommend << '\n';
  if (error.access_denied) {
    const AccessDeniedDetail& detail = *error.access_denied;
    for (const std::string& part : {detail.auth_action, detail.auth_principal_type, detail.auth_principal_owner_id,
                                    detail.auth_principal_display_name, detail.policy_type, detail.no_permission_type,
                                    detail.encoded_diagnostic_message}) {
      os << part << '\n';
    }
  }
  return os.str();
}

/// What a call shows, apart from its result: its error, its log and its events.
struct Shown {
  std::string error;
  std::string log;
};

template <class Client>
Shown ShownOf(HttpResult result, const std::function<Error(const Client&)>& call) {
  const auto all_text = std::make_shared<AllText>();
  ClientOptions options;
  options.endpoint = "https://localhost";
  options.credentials = StaticCredentials("id", "CanaryAccessKeySecret", "CanarySecurityToken");
  options.transport = std::make_shared<EchoTransport>(std::move(result));
  options.observer = all_text;
  options.logger = all_text;
  options.validate_required = false;
  options.retry.base_delay = std::chrono::milliseconds(1);
  const Error error = call(Client(options));
  return {TextOf(error), all_text->text()};
}

void ExpectNoCanary(const Shown& shown) {
  EXPECT_EQ(shown.error.find("anary"), std::string::npos) << shown.error;
  EXPECT_EQ(shown.log.find("anary"), std::string::npos) << shown.log;
  EXPECT_NE((shown.error + shown.log).find("***"), std::string::npos) << shown.log;
}

Error RunInstances(const ecs::Client& client) {
  return client.RunInstances({.image_id = "visible", .password = kSecret}).error();
}

HttpResponse Refusal(const std::string& message) {
  return {.status = 400,
          .body = R"({"RequestId":"R","Code":"InvalidPassword.Malformed","Message":")" + message + "\"}"};
}

TEST(EchoedSecret, IsHiddenInTheMessageOfTheService) {
  const Shown shown = ShownOf<ecs::Client>(
      Refusal("The specified Password " + std::string(kSecretInJson) + " is not valid."), RunInstances);
  ExpectNoCanary(shown);
  EXPECT_NE(shown.error.find("The specified Password *** is not valid."), std::string::npos) << shown.error;
}

TEST(EchoedSecret, IsHiddenWhateverItsForm) {
  for (const std::string& form :
       {internal::PercentEncode(kSecret), internal::PercentEncode(internal::PercentEncode(kSecret)),
        std::string("Canary &quot;Secret&quot;&amp;&lt;1&gt;&#10;2"),
        std::string(R"(Canary \\\"Secret\\\"&<1>\\n2)")}) {
    ExpectNoCanary(ShownOf<ecs::Client>(Refusal("The Password " + form + " is not valid."), RunInstances));
  }
}

TEST(EchoedSecret, IsHiddenInAllPartsOfTheEnvelope) {
  const std::string secret = kSecretInJson;
  const HttpResponse response{.status = 403,
                              .body = R"({"RequestId":")" + secret +
                                      R"(","Code":"Forbidden","Message":"m","Recommend":"https://x/?)" + secret +
                                      R"(","HostId":")" + secret + R"(","AccessDeniedDetail":{"AuthAction":")" +
                                      secret + R"(","EncodedDiagnosticMessage":")" + secret + R"("}})"};
  ExpectNoCanary(ShownOf<ecs::Client>(response, RunInstances));
}

TEST(EchoedSecret, IsHiddenInWhatIsNoErrorOfTheService) {
  const std::string secret = kSecret;
  const std::string xml = "Canary &quot;Secret&quot;&amp;&lt;1&gt;&#10;2";
  const std::string long_before(490, 'x');
  for (const HttpResponse& response :
       std::vector<HttpResponse>{{.status = 403, .body = "blocked: " + secret},
                                 {.status = 403, .body = "<html><title>" + xml + " is blocked</title></html>"},
                                 // Where the beginning that is shown ends within the secret.
                                 {.status = 502, .body = long_before + secret},
                                 {.status = 200, .body = "no JSON: " + secret},
                                 {.status = 200, .body = "<a>" + xml},
                                 {.status = 302, .body = R"({"location":")" + std::string(kSecretInJson) + "\"}"}}) {
    ExpectNoCanary(ShownOf<ecs::Client>(response, RunInstances));
  }
}

TEST(EchoedSecret, IsHiddenInWhatArrivedOfACutResponse) {
  const TransportError failure{.kind = ErrorKind::kTransport,
                               .message = "the connection broke",
                               .partial = {.status = 200, .body = "Password=" + internal::PercentEncode(kSecret)}};
  ExpectNoCanary(ShownOf<ecs::Client>(failure, RunInstances));
}

TEST(EchoedSecret, IsHiddenInTheLogOfAResponse) {
  const HttpResponse response{
      .status = 200,
      .body = R"({"RequestId":"R","InstanceIdSets":{"InstanceIdSet":[")" + std::string(kSecretInJson) + "\"]}}"};
  const Shown shown = ShownOf<ecs::Client>(response, [](const ecs::Client& client) {
    const auto outcome = client.RunInstances({.password = kSecret});
    EXPECT_TRUE(outcome);
    // What was asked for stays as it is.
    EXPECT_EQ(outcome->instance_id_sets.at(0), kSecret);
    return outcome.error();
  });
  EXPECT_NE(shown.log.find(" response "), std::string::npos) << shown.log;
  ExpectNoCanary({.error = {}, .log = shown.log.substr(shown.log.find(" response "))});
}

TEST(EchoedSecret, IsHiddenInTheRequestIdOfAResponse) {
  const std::string secret = "CanarySecret-1";
  for (const HttpResponse& response :
       std::vector<HttpResponse>{{.status = 200, .body = R"({"RequestId":")" + secret + "\"}"},
                                 {.status = 200, .headers = {{"x-acs-request-id", secret}}, .body = "{}"}}) {
    ExpectNoCanary(ShownOf<ecs::Client>(response, [&secret](const ecs::Client& client) {
      const auto outcome = client.RunInstances({.password = secret});
      EXPECT_TRUE(outcome);
      return outcome.error();
    }));
  }
}

TEST(EchoedSecret, IsHiddenIfItIsWithinJson) {
  ens::CreateClusterNodePoolRequest request;
  request.scaling_group.password = kSecret;
  ExpectNoCanary(
      ShownOf<ens::Client>(Refusal(R"(ScalingGroup {\"Password\":\"Canary \\\"Secret\\\"&<1>\\n2\"} is not valid)"),
                           [&](const ens::Client& client) { return client.CreateClusterNodePool(request).error(); }));
}

TEST(EchoedSecret, IsHiddenIfItIsAnExtraParameter) {
  for (const char* name : {"Password", "LoginPasswd", "Config.1.ClientSecret", "PrivateKey", "UserData"}) {
    const CallOptions options{.extra_parameters = {{name, kSecret}}};
    ExpectNoCanary(ShownOf<ecs::Client>(Refusal(kSecretInJson), [&](const ecs::Client& client) {
      return client.DescribeInstances({}, options).error();
    }));
    ExpectNoCanary(ShownOf<ecs::Client>(Refusal(kSecretInJson), [&](const ecs::Client& client) {
      return client.Call("SomeAction", {{name, kSecret}}).error();
    }));
  }
  ExpectNoCanary(ShownOf<ecs::Client>(Refusal(kSecretInJson), [](const ecs::Client& client) {
    const std::string json = R"({"Login":[{"User":"u","Password":")" + std::string(kSecretInJson) + "\"}]}";
    return client.Call("SomeAction", {{"Settings", json}}).error();
  }));
}

TEST(EchoedSecret, IsHiddenIfItIsOfTheCredentials) {
  ExpectNoCanary(ShownOf<ecs::Client>(Refusal("The token CanarySecurityToken has expired, CanaryAccessKeySecret"),
                                      [](const ecs::Client& client) { return client.DescribeInstances({}).error(); }));
}

TEST(EchoedSecret, IsHiddenInABusinessError) {
  const HttpResponse response{
      .status = 200, .body = R"({"RequestId":"R","Code":"500","Message":"no )" + std::string(kSecretInJson) + "\"}"};
  const Shown shown = ShownOf<ens::Client>(response, [](const ens::Client& client) {
    const auto outcome = client.ModifyInstanceAttribute({.password = kSecret});
    EXPECT_TRUE(outcome);
    const auto& business_error = outcome.metadata().business_error;
    EXPECT_TRUE(business_error);
    return Error{.message = business_error ? business_error->message : kSecret};
  });
  EXPECT_NE(shown.error.find("no ***"), std::string::npos) << shown.error;
  EXPECT_EQ(shown.log.find("anary"), std::string::npos) << shown.log;
}

// Texts of which errors keep the beginning only: the end of what is kept must not show a part of a secret, not even
// one that is too short to be known as such.
struct CutText {
  const char* what;
  std::size_t max_bytes;
  std::function<HttpResult(const std::string& text)> response;
};

std::string EnvelopeWith(const std::string& member) { return R"({"Code":"Forbidden","RequestId":"R",)" + member + "}"; }

HttpResult Forbidden(const std::string& member) { return HttpResponse{.status = 403, .body = EnvelopeWith(member)}; }

std::vector<CutText> CutTexts() {
  constexpr std::size_t kName = 256;
  constexpr std::size_t kLink = 2048;
  constexpr std::size_t kMessage = std::size_t{64} << 10;
  const auto member = [](const std::string& name, const std::string& before, const std::string& after) {
    return [=](const std::string& text) { return Forbidden('"' + name + "\":" + before + '"' + text + '"' + after); };
  };
  std::vector<CutText> rows = {
      {"message", kMessage, member("Message", "", "")},
      {"link", kLink, member("Recommend", "", "")},
      {"host", kName, member("HostId", "", "")},
      {"request ID", kName,
       [](const std::string& text) {
         return HttpResponse{.status = 403, .body = R"({"Code":"Forbidden","RequestId":")" + text + "\"}"};
       }},
      {"code", kName,
       [](const std::string& text) { return HttpResponse{.status = 403, .body = R"({"Code":")" + text + "\"}"}; }},
      {"request ID of the headers", kName,
       [](const std::string& text) {
         return HttpResponse{.status = 403, .headers = {{"x-acs-request-id", text}}, .body = R"({"Code":"Forbidden"})"};
       }},
      {"page title", 200,
       [](const std::string& text) {
         return HttpResponse{.status = 502, .body = "<html><title>" + text + "</title></html>"};
       }},
      {"body that is not an envelope", 512,
       [](const std::string& text) { return HttpResponse{.status = 502, .body = text}; }},
      {"message of a body that is not an envelope", 200,
       [](const std::string& text) { return HttpResponse{.status = 502, .body = text}; }},
      {"content type", 64,
       [](const std::string& text) {
         return HttpResponse{.status = 502, .headers = {{"Content-Type", text}}, .body = "busy"};
       }},
      {"partial body", 512,
       [](const std::string& text) {
         return TransportError{
             .kind = ErrorKind::kTransport, .message = "broke", .partial = {.status = 200, .body = text}};
       }},
  };
  for (const char* name : {"AuthAction", "AuthPrincipalType", "AuthPrincipalOwnerId", "AuthPrincipalDisplayName",
                           "PolicyType", "NoPermissionType"}) {
    rows.push_back({name, kName, member("AccessDeniedDetail", R"({")" + std::string(name) + "\":", "}")});
  }
  rows.push_back(
      {"EncodedDiagnosticMessage", kMessage, member("AccessDeniedDetail", R"({"EncodedDiagnosticMessage":)", "}")});
  return rows;
}

void ExpectNoPartOfASecret(const std::string& text, std::string_view what, std::size_t position) {
  // Every beginning of at least four bytes would hold these.
  EXPECT_EQ(text.find("Zq7#"), std::string::npos)
      << what << " at " << position << ": " << text.substr(std::min(text.size(), text.find("Zq7#") - 20), 80);
}

TEST(EchoedSecret, IsHiddenWhereverATextIsCut) {
  constexpr std::string_view kShortSecret = "Zq7#yVw-92KdX";
  for (const CutText& row : CutTexts()) {
    for (std::size_t position = row.max_bytes - 48; position <= row.max_bytes; position += 3) {
      const std::string text = std::string(position, 'x') + std::string(kShortSecret) + std::string(300, 'y');
      const Shown shown = ShownOf<ecs::Client>(row.response(text), [&](const ecs::Client& client) {
        return client.RunInstances({.password = std::string(kShortSecret)}).error();
      });
      ExpectNoPartOfASecret(shown.error, row.what, position);
      ExpectNoPartOfASecret(shown.log, row.what, position);
    }
  }
}

TEST(EchoedSecret, IsHiddenWhereABusinessErrorIsCut) {
  const std::string secret = "Zq7#yVw-92KdX";
  const auto long_text = [&secret](std::size_t max_bytes) {
    return std::string(max_bytes - 42, 'x') + secret + std::string(300, 'y');
  };
  const HttpResponse response{.status = 200,
                              .body = R"({"RequestId":"R","Code":")" + long_text(256) + R"(","Message":")" +
                                      long_text(std::size_t{64} << 10) + "\"}"};
  (void)ShownOf<ens::Client>(response, [&secret](const ens::Client& client) {
    const auto outcome = client.ModifyInstanceAttribute({.password = secret});
    EXPECT_TRUE(outcome.metadata().business_error);
    const BusinessError error = outcome.metadata().business_error.value_or(BusinessError{});
    ExpectNoPartOfASecret(error.code, "code", 0);
    ExpectNoPartOfASecret(error.message, "message", 0);
    EXPECT_NE(error.message.find("***"), std::string::npos);
    return outcome.error();
  });
}

// A secret that shrinks to three bytes brings what follows into the part that is shown.
TEST(EchoedSecret, IsHiddenBehindLongSecrets) {
  const std::string user_data(16000, 'u');
  std::string body;
  for (int i = 0; i < 4; ++i) body += user_data;
  for (std::size_t position = (std::size_t{64} << 10) - 13; position < std::size_t{64} << 10; ++position) {
    const std::string all = body + std::string(position - body.size(), 'u') + "Zq7#yVw-92KdX and more";
    const Shown shown = ShownOf<ecs::Client>(HttpResponse{.status = 502, .body = all}, [&](const ecs::Client& client) {
      return client.RunInstances({.password = "Zq7#yVw-92KdX", .user_data = user_data}).error();
    });
    ExpectNoPartOfASecret(shown.error, "body", position);
  }
}

TEST(EchoedSecret, IsHiddenWhereTheLogOfAResponseIsCut) {
  constexpr std::size_t kMaxLine = std::size_t{16} << 10;
  const std::string secret = "Zq7#yVw-92KdX";
  // The token becomes shorter, so that the end of the part that is searched for secrets is shown.
  const std::string token = "CanarySecurityToken";
  for (std::size_t position = kMaxLine - 120; position < kMaxLine; position += 3) {
    std::string text = token + token + token + token + token + token + token + token;
    text.append(position - text.size(), 'x').append(secret).append(1000, 'y');
    const HttpResponse response{.status = 200,
                                .body = R"({"RequestId":"R","InstanceIdSets":{"InstanceIdSet":[")" + text + "\"]}}"};
    const Shown shown = ShownOf<ecs::Client>(
        response, [&secret](const ecs::Client& client) { return client.RunInstances({.password = secret}).error(); });
    ExpectNoPartOfASecret(shown.log.substr(shown.log.find(" response ")), "log", position);
  }
}

TEST(EchoedSecret, StaysInTheBodyThatWasAskedFor) {
  const Shown shown = ShownOf<ecs::Client>(Refusal(kSecretInJson), [](const ecs::Client& client) {
    const auto outcome = client.RunInstances({.password = kSecret}, {.keep_body = true});
    EXPECT_NE(outcome.metadata().body.find(kSecretInJson), std::string::npos);
    return outcome.error();
  });
  ExpectNoCanary(shown);
}

TEST(EchoedSecret, DoesNotMakeShortOrOrdinaryValuesUnreadable) {
  const Shown shown = ShownOf<ecs::Client>(Refusal("The Password is not valid."), [](const ecs::Client& client) {
    return client.RunInstances({.instance_name = "Password", .password = "a"}).error();
  });
  EXPECT_NE(shown.error.find("The Password is not valid."), std::string::npos) << shown.error;
}

TEST(EchoedSecret, DoesNotChangeWhatAnErrorMeans) {
  // A password that is the name of a member, and one that is a part of the code.
  for (const char* password : {"RequestId", "Message", "Throttling", "User"}) {
    const Shown shown = ShownOf<ecs::Client>(
        HttpResponse{.status = 400, .body = R"({"RequestId":"R","Code":"Throttling.User","Message":"m"})"},
        [password](const ecs::Client& client) {
          const auto outcome = client.RunInstances(
              {.password = password},
              {.retry = RetryOptions{.max_throttled = 1, .throttled_base_delay = std::chrono::milliseconds(1)}});
          EXPECT_EQ(outcome.metadata().attempts, 2);
          EXPECT_FALSE(outcome.error().maybe_executed);
          return outcome.error();
        });
    EXPECT_NE(shown.error.find("HTTP status 400"), std::string::npos);
  }
}

TEST(EchoedSecret, IsHiddenInErrorsOfCredentialsProviders) {
  RoleOptions role;
  role.role_arn = "acs:ram::1:role/r";
  const auto provider = RoleCredentials(role, StaticCredentials("id", "CanaryAccessKeySecret", "CanarySecurityToken"));
  ClientOptions options;
  options.transport = std::make_shared<EchoTransport>(
      HttpResponse{.status = 400,
                   .body = R"({"RequestId":"R","Code":"InvalidSecurityToken.Malformed",)"
                           R"("Message":"The SecurityToken CanarySecurityToken is malformed"})"});
  const auto outcome = FindCredentials(*provider, options);
  ASSERT_FALSE(outcome);
  ExpectNoCanary({TextOf(outcome.error()), {}});
  EXPECT_EQ(provider->Explain().find("anary"), std::string::npos) << provider->Explain();
}

}  // namespace
}  // namespace alibabacloud
