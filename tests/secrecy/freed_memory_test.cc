#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_cluster_node_pool.h"
#include "alibabacloud/ens/describe_instances.h"
#include "secrecy/freed_blocks.h"
#include "support/credentials_server.h"
#include "support/scripted_server.h"
#include "support/temporary_file.h"

namespace alibabacloud {
namespace {

using test::TemporaryFile;
using test::Watch;

const char* const kSecret = "secret-CanaryThatMustNotBeReadable-0123456789";
const char* const kToken = "token-CanaryThatMustNotBeReadable-0123456789";

std::string KeyJson(const char* begin, const char* id, const char* secret, const char* token) {
  return std::string(begin) + '"' + id + R"(":"STS.id",")" + secret + "\":\"" + kSecret + "\",\"" + token + "\":\"" +
         kToken + R"(","Expiration":"2099-01-01T00:00:00Z"})";
}

// Hands out keys in chunks, as a server does that does not know their length: a body that grows.
class KeyServer {
 public:
  KeyServer() : server_(test::Script{[](test::Peer& peer) { return Serve(peer); }}) {}
  [[nodiscard]] std::string url() const { return server_.url(); }

 private:
  static bool Serve(test::Peer& peer) {
    while (peer.ReadRequest()) {
      const std::string& target = peer.request().target;
      std::string body = KeyJson("{\"Code\":\"Success\",", "AccessKeyId", "AccessKeySecret", "SecurityToken");
      if (target == "/") body = KeyJson("{\"Credentials\":{", "AccessKeyId", "AccessKeySecret", "SecurityToken") + "}";
      if (target == "/latest/api/token") body = kToken;
      std::string reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
      constexpr char kHex[] = "0123456789abcdef";
      for (std::size_t i = 0; i < body.size(); i += 15) {
        const std::string part = body.substr(i, 15);
        reply += kHex[part.size()] + ("\r\n" + part) + "\r\n";
      }
      if (!peer.Send(reply + "0\r\n\r\n")) break;
    }
    return false;
  }

  test::ScriptedServer server_;
};

class FreedMemory : public ::testing::Test {
 protected:
  // One call that is refused at first, by a client that is gone in the end. All in this thread.
  void Call(const std::function<std::shared_ptr<CredentialsProvider>()>& provider,
            SignatureVersion signature = SignatureVersion::kV1, HttpMethod method = HttpMethod::kPost) {
    const std::string busy = test::Reply(503, R"({"Code":"ServiceUnavailable","Message":"busy"})");
    const std::string good = test::Reply(200, R"({"RequestId":"r"})");
    const test::ScriptedServer service(
        test::Script{test::steps::ReadRequest(), test::steps::Send(busy), test::steps::ServeAll(good)});
    ClientOptions options;
    options.endpoint = service.url();
    options.signature = signature;
    options.method = method;
    options.retry.base_delay = std::chrono::milliseconds(1);
    options.proxy.no_proxy = "*";
    const Watch watch;
    options.credentials = provider();
    {
      const ens::Client client(options);
      const auto outcome = client.DescribeInstances({});
      EXPECT_TRUE(outcome) << outcome.error();
    }
    options.credentials = nullptr;
  }

  KeyServer keys_;
};

TEST_F(FreedMemory, HasNoSecretOfAStaticKey) {
  for (const SignatureVersion signature : {SignatureVersion::kV1, SignatureVersion::kV3}) {
    for (const HttpMethod method : {HttpMethod::kPost, HttpMethod::kGet}) {
      SCOPED_TRACE((signature == SignatureVersion::kV1 ? "v1 " : "v3 ") + std::string(ToString(method)));
      Call([] { return StaticCredentials("id", SecretString(kSecret), SecretString(kToken)); }, signature, method);
      Call([] { return BearerTokenCredentials(SecretString(kToken)); }, signature, method);
    }
  }
}

TEST(FreedMemoryOfARequest, HasNoPasswordWithinJson) {
  ens::CreateClusterNodePoolRequest request;
  request.scaling_group.password = kSecret;
  request.scaling_group.vswitch_ids = {std::string(200, 'x')};  // Behind it: the text outgrows its first buffers.
  for (const HttpMethod method : {HttpMethod::kPost, HttpMethod::kGet}) {
    const test::ScriptedServer service(test::Script{test::steps::ServeAll(test::Reply(200, R"({"RequestId":"r"})"))});
    ClientOptions options;
    options.endpoint = service.url();
    options.method = method;
    options.proxy.no_proxy = "*";
    options.credentials = StaticCredentials("id", "secret");
    options.validate_required = false;
    const Watch watch;
    const ens::Client client(std::move(options));
    const auto outcome = client.CreateClusterNodePool(request);
    EXPECT_TRUE(outcome) << outcome.error();
  }
}

TEST_F(FreedMemory, HasNoSecretOfTheEnvironment) {
  setenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "id", 1);
  setenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", kSecret, 1);
  setenv("ALIBABA_CLOUD_SECURITY_TOKEN", kToken, 1);
  Call([] { return DefaultCredentials(); });
  for (const char* name :
       {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN"}) {
    unsetenv(name);
  }
}

TEST_F(FreedMemory, HasNoSecretOfARole) {
  RoleOptions role{.role_arn = "acs:ram::123:role/r"};
  role.sts.endpoint = keys_.url();
  Call([&] { return RoleCredentials(role, StaticCredentials("id", SecretString(kSecret), SecretString(kToken))); });
  const TemporaryFile token(kToken);
  Call([&] {
    return OidcRoleCredentials(
        {.role = role, .oidc_provider_arn = "acs:ram::123:oidc-provider/p", .oidc_token_file = token.path()});
  });
}

TEST_F(FreedMemory, HasNoSecretOfTheMetadataServiceOrAUri) {
  Call([&] { return InstanceRoleCredentials({.role_name = "role", .endpoint = keys_.url()}); });
  Call([&] { return UriCredentials(keys_.url() + "/credentials"); });
}

TEST_F(FreedMemory, HasNoSecretOfAProgram) {
  const TemporaryFile output(R"({"mode":"StsToken","access_key_id":"id","access_key_secret":")" + std::string(kSecret) +
                             R"(","sts_token":")" + kToken + "\"}");
  Call([&] { return ProcessCredentials({.argv = {"cat", output.path()}}); });
}

TEST_F(FreedMemory, HasNoSecretOfAProfile) {
  const TemporaryFile cli(R"({"current":"p","profiles":[{"name":"p","mode":"StsToken","access_key_id":"id",)"
                          R"("access_key_secret":")" +
                          std::string(kSecret) + R"(","sts_token":")" + kToken + "\"}]}");
  Call([&] { return CliProfileCredentials({.path = cli.path()}); });
  const TemporaryFile ini("[default]\naccess_key_id = id\naccess_key_secret = " + std::string(kSecret) + "\n");
  Call([&] { return IniProfileCredentials({.path = ini.path()}); });
  // A file that cannot be used is wiped all the same.
  const TemporaryFile broken(R"({"profiles":[{"access_key_secret":")" + std::string(kSecret) + "\"}");
  const Watch watch;
  const auto provider = CliProfileCredentials({.path = broken.path()});
  EXPECT_FALSE(FindCredentials(*provider));
}

}  // namespace
}  // namespace alibabacloud
