#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <string>
#include <utility>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/event_loop.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "support/real_server.h"
#include "support/scripted_server.h"
#include "support/tls_identity.h"

namespace alibabacloud {
namespace {

using test::Instances;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::ScriptedServer;
using ::testing::HasSubstr;

// A call that waited for a writer to a pipe would keep the whole loop waiting.
TEST(LoopTlsFiles, DoNotKeepALoopWaitingForAWriterToAPipe) {
  const ScriptedServer server(
      test::Script{test::steps::ServeAll(test::Reply(200, R"({"RequestId":"R","TotalCount":7})"))});
  const test::TemporaryDirectory directory;
  const std::string pipe = directory.path() + "/pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const test::TlsIdentity identity;
  const std::pair<const char*, TlsOptions> cases[] = {
      {"tls.ca_file", {.ca_file = pipe}},
      {"tls.client_certificate_file",
       {.client_certificate_file = pipe, .client_key_pem = SecretString(identity.private_key)}},
      {"tls.client_key_file", {.client_certificate_pem = identity.certificate, .client_key_file = pipe}},
  };
  for (const auto& [name, tls] : cases) {
    ClientOptions options = LocalOptions(server.url());
    const ens::Client other(options);
    options.tls = tls;
    const ens::Client client(options);
    EventLoop loop;
    int completed = 0;
    loop.Start(client, kRequest, [&, name = name](const Instances& outcome) {
      ++completed;
      ASSERT_EQ(KindOf(outcome), "invalid_argument");
      EXPECT_THAT(outcome.error().message,
                  HasSubstr(std::string(name) + " \"" + pipe + "\" cannot be read: not a regular file"));
    });
    loop.Start(other, kRequest, [&](const Instances& outcome) {
      ++completed;
      EXPECT_EQ(KindOf(outcome), "ok");
    });
    loop.Run();
    EXPECT_EQ(completed, 2);
  }
}

}  // namespace
}  // namespace alibabacloud
