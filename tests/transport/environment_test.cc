#include <curl/curl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <variant>

#include "support/scripted_server.h"
#include "support/temporary_file.h"
#include "support/tls_identity.h"
#include "transport/exchange.h"

// What environment variables change about TLS; SECURITY.md lists it. Libraries read them when they are initialised, so
// each case runs in a process of its own.

namespace alibabacloud {
namespace {

using test::DirectTransport;
using test::Post;
using test::ScriptedServer;
using test::TemporaryFile;
namespace steps = test::steps;

class TlsEnvironmentDeathTest : public ::testing::Test {
 protected:
  TlsEnvironmentDeathTest() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};

// Whether the server answers, with its certificate as authority if that is given.
bool Reaches(const ScriptedServer& server, TlsOptions tls = {}) {
  const HttpResult result = DirectTransport(std::move(tls))->Send(Post(server.url(), "A=1"), {}, {});
  return std::holds_alternative<HttpResponse>(result);
}

test::Script Serving() { return test::Script{steps::ServeAll(test::Reply(200, "ok"))}; }

bool WritesKeysToTheKeyLog() {
  const TemporaryFile log("");
  setenv("SSLKEYLOGFILE", log.path().c_str(), 1);
  const ScriptedServer server(Serving(), test::TlsSettings{});
  const bool reaches = Reaches(server, {.ca_pem = server.certificate()});
  std::ostringstream text;
  text << std::ifstream(log.path()).rdbuf();
  return reaches && text.str().find("CLIENT_") != std::string::npos;
}

TEST_F(TlsEnvironmentDeathTest, SslKeyLogFileReceivesTheKeysOfConnections) {
  EXPECT_EXIT(_exit(WritesKeysToTheKeyLog() ? 0 : 1), ::testing::ExitedWithCode(0), "");
}

// libcurl would open it for writing when it is initialised, and wait there for a reader.
bool RefusesAPipeAsKeyLog() {
  const std::string path = ::testing::TempDir() + "key_log_pipe_" + std::to_string(getpid());
  if (mkfifo(path.c_str(), S_IRUSR | S_IWUSR) != 0) return false;
  setenv("SSLKEYLOGFILE", path.c_str(), 1);
  alarm(10);
  const HttpResult result = DirectTransport()->Send(Post("http://127.0.0.1:9", "A=1"), {}, {});
  std::remove(path.c_str());
  const auto* error = std::get_if<TransportError>(&result);
  return error != nullptr && error->kind == ErrorKind::kInvalidArgument && !error->maybe_sent &&
         error->message.find("SSLKEYLOGFILE") != std::string::npos;
}

TEST_F(TlsEnvironmentDeathTest, SslKeyLogFileMustNotBeAPipe) {
  EXPECT_EXIT(_exit(RefusesAPipeAsKeyLog() ? 0 : 1), ::testing::ExitedWithCode(0), "");
}

// Whether a server is trusted because its certificate is in a file that the variable names.
bool TrustsFileOf(const char* variable) {
  const ScriptedServer server(Serving(), test::TlsSettings{});
  const TemporaryFile ca(server.certificate());
  setenv(variable, ca.path().c_str(), 1);
  return Reaches(server);
}

TEST_F(TlsEnvironmentDeathTest, NoVariableNamesAuthoritiesToALibcurlWithAuthoritiesOfItsOwn) {
  ASSERT_NE(curl_version_info(CURLVERSION_NOW)->cainfo, nullptr);
  EXPECT_EXIT(_exit(TrustsFileOf("SSL_CERT_FILE") ? 0 : 1), ::testing::ExitedWithCode(1), "");
  EXPECT_EXIT(_exit(TrustsFileOf("CURL_CA_BUNDLE") ? 0 : 1), ::testing::ExitedWithCode(1), "");
}

// Options of the caller replace what the variable names, wherever it counts.
TEST_F(TlsEnvironmentDeathTest, AuthoritiesOfTheOptionsPrecedeTheEnvironment) {
  const auto reaches_stranger = [] {
    const ScriptedServer server(Serving(), test::TlsSettings{});
    const TemporaryFile ca(server.certificate());
    setenv("SSL_CERT_FILE", ca.path().c_str(), 1);
    return Reaches(server, {.ca_pem = test::TlsIdentity().certificate});
  };
  EXPECT_EXIT(_exit(reaches_stranger() ? 0 : 1), ::testing::ExitedWithCode(1), "");
}

}  // namespace
}  // namespace alibabacloud
