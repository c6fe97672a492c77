#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "testing/hand_made_request.h"
#include "testing/raw_connection.h"

namespace alibabacloud::testing {
namespace {

using std::chrono::steady_clock;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::chrono::seconds kPrompt{1};

constexpr const char* kNothing = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";

TEST(EmulatorConnections, AreKeptAliveAndCounted) {
  const Emulator emulator({ens::Service()});
  const ens::Client client(emulator.MakeClientOptions());
  EXPECT_EQ(emulator.Connections(), 0);
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(client.RebootInstance({.instance_id = "i-1"}));
  EXPECT_EQ(emulator.Connections(), 1);
  ASSERT_TRUE(ens::Client(emulator.MakeClientOptions()).RebootInstance({.instance_id = "i-1"}));
  EXPECT_EQ(emulator.Connections(), 2);
}

TEST(EmulatorConnections, CarryPipelinedRequests) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write(std::string(kNothing) + kNothing);
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingAction"));
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingAction"));
}

TEST(EmulatorConnections, PostWithoutLengthHasNoBody) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  const auto start = steady_clock::now();
  connection.Write("POST /?Action=RebootInstance HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingVersion"));
  EXPECT_LT(steady_clock::now() - start, kPrompt);
}

TEST(EmulatorConnections, BodiesMayComeInChunks) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write(
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: "
      "chunked\r\n\r\n"
      "9\r\nAction=Re\r\n8\r\nbootInst\r\n4\r\nance\r\n0\r\n\r\n");
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingVersion"));
  EXPECT_EQ(emulator.Requests().at(0).action, "RebootInstance");
}

TEST(EmulatorConnections, TrailersAreNotHeaders) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write(
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nx-acs-action: RebootInstance\r\n\r\n");
  EXPECT_EQ(connection.ReadResponse(), 400);
  EXPECT_EQ(emulator.Requests().at(0).action, "");
}

TEST(EmulatorConnections, HeadersAreRecordedAsSent) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write("POST / HTTP/1.1\r\nHost: x\r\nX-Raw:  %41 %zz \xE4 \r\nx-two: 1\r\nX-Two: 2\r\n\r\n");
  EXPECT_EQ(connection.ReadResponse(), 400);
  std::string headers;
  const std::vector<RecordedRequest> requests = emulator.Requests();
  for (const HttpHeader& header : requests.at(0).headers) headers += header.name + '=' + header.value + ';';
  EXPECT_EQ(headers, "Host=x;X-Raw=%41 %zz \xE4;x-two=1;X-Two=2;");
}

TEST(EmulatorConnections, ExpectedContinueComesBeforeTheBody) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-Continue\r\n\r\n");
  EXPECT_EQ(connection.ReadUntil("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  connection.Write("a=b");
  EXPECT_EQ(connection.ReadResponse(), 400);
  EXPECT_EQ(emulator.Requests().size(), 1U);
}

TEST(EmulatorConnections, EndAfterAResponseOfHttp10) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write("GET / HTTP/1.0\r\n\r\n");
  EXPECT_EQ(connection.ReadResponse(), 400);
  EXPECT_TRUE(connection.IsClosedByServer());
}

TEST(EmulatorConnections, OfHttp10AreKeptAliveIfAskedFor) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  for (int i = 0; i < 2; ++i) {
    connection.Write("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_THAT(connection.ReadUntil("\r\n\r\n"), HasSubstr("\r\nConnection: keep-alive\r\n"));
    EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingAction"));
  }
}

TEST(EmulatorConnections, EndAfterAResponseIfTheClientWantsIt) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_THAT(connection.ReadUntil("\r\n\r\n"), HasSubstr("\r\nConnection: close\r\n"));
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingAction"));
  EXPECT_TRUE(connection.IsClosedByServer());
}

TEST(EmulatorConnections, ResponseToHeadHasNoBody) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write(std::string("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n") + kNothing);
  EXPECT_THAT(connection.ReadUntil("\r\n\r\n"), StartsWith("HTTP/1.1 403"));
  EXPECT_EQ(connection.ReadResponse(), 400);
}

TEST(EmulatorConnections, ClientThatHasFinishedWritingGetsItsResponse) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write(kNothing);
  connection.FinishWriting();
  EXPECT_EQ(connection.ReadResponse(), 400);
  EXPECT_TRUE(connection.IsClosedByServer());
}

TEST(EmulatorConnections, EmptyLineBeforeARequestIsIgnored) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  connection.Write(std::string("\r\n\r\n") + kNothing);
  EXPECT_EQ(connection.ReadResponse(), 400);
  EXPECT_EQ(emulator.Requests().size(), 1U);
}

TEST(EmulatorConnections, HandlersCannotChangeHowAResponseIsFramed) {
  Emulator emulator({ens::Service()});
  emulator.Handle<ens::RebootInstanceRequest>([](const auto&) {
    Outcome<ens::RebootInstanceResponse> outcome = ens::RebootInstanceResponse{.code = 7};
    outcome.metadata().headers = {
        {"content-length", "1"}, {"Transfer-Encoding", "chunked"}, {"Content-Encoding", "gzip"},
        {"Connection", "close"}, {"X-Split", "a\r\nX-More: b"},    {"X-Name: c\r\nX-More", "d"},
        {"X-Kept", "e"}};
    return outcome;
  });
  const ens::Client client(emulator.MakeClientOptions());
  for (int i = 0; i < 2; ++i) {
    const auto outcome = client.RebootInstance({.instance_id = "i-1"});
    ASSERT_TRUE(outcome) << outcome.error();
    EXPECT_EQ(outcome->code, 7);
    EXPECT_EQ(FindHeader(outcome.metadata().headers, "X-Kept"), "e");
    EXPECT_EQ(FindHeader(outcome.metadata().headers, "X-More"), "");
  }
  EXPECT_EQ(emulator.Connections(), 1);
}

TEST(EmulatorConnections, MultipartIsAnswered) {
  const Emulator emulator({ens::Service()});
  const RawConnection connection(emulator.port());
  const std::string body = "--b\r\nContent-Disposition: form-data; name=\"Action\"\r\n\r\nRebootInstance\r\n--b--\r\n";
  connection.Write("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " +
                   std::to_string(body.size()) + "\r\n\r\n" + body);
  EXPECT_THAT(connection.ReadUntil("\r\n"), StartsWith("HTTP/1.1 400"));
}

TEST(EmulatorConnections, BrokenRequestsDoNotStopTheServer) {
  const Emulator emulator({ens::Service()});
  for (const char* text :
       {"\r\n\r\n", "NONSENSE\r\n\r\n", "GET / HTTP/1.1\r\nHost", "POST / HTTP/1.1\r\nHost: x\r\n"}) {
    RawConnection(emulator.port()).Write(text);
  }
  EXPECT_TRUE(ens::Client(emulator.MakeClientOptions()).RebootInstance({.instance_id = "i-1"}));
}

TEST(EmulatorConnections, ManyMayBeIdleWhileOthersWork) {
  const Emulator emulator({ens::Service()});
  std::vector<RawConnection> idle;
  for (int i = 0; i < 100; ++i) idle.emplace_back(emulator.port());
  const auto start = steady_clock::now();
  EXPECT_TRUE(ens::Client(emulator.MakeClientOptions()).RebootInstance({.instance_id = "i-1"}));
  EXPECT_LT(steady_clock::now() - start, kPrompt);
}

TEST(EmulatorConnections, FormsOf64KilobytesAreTaken) {
  Emulator emulator({ens::Service()});
  const std::string script(64 << 10, '+');
  emulator.Handle<ens::CreateInstanceRequest>([&](const ens::CreateInstanceRequest& request) {
    EXPECT_EQ(request.user_data, script);
    return ens::CreateInstanceResponse{.code = 0};
  });
  const auto outcome = ens::Client(emulator.MakeClientOptions())
                           .CreateInstance({.ens_region_id = "r",
                                            .image_id = "m",
                                            .instance_type = "t",
                                            .period = "1",
                                            .quantity = "1",
                                            .user_data = script});
  EXPECT_TRUE(outcome) << outcome.error();
}

TEST(EmulatorConnections, RepliesHaveADate) {
  const auto now = std::chrono::sys_days(std::chrono::year(2024) / 2 / 29) + std::chrono::hours(5);
  const Emulator emulator({ens::Service()}, {.now = [now] { return now; }});
  const HttpResponse reply = Send(HttpRequest{.url = emulator.endpoint() + "/"});
  EXPECT_EQ(FindHeader(reply.headers, "date"), "Thu, 29 Feb 2024 05:00:00 GMT");
}

TEST(EmulatorShutdown, DoesNotWaitForIdleConnections) {
  auto emulator = std::make_unique<Emulator>(std::vector{std::cref(ens::Service())});
  const ens::Client client(emulator->MakeClientOptions());
  ASSERT_TRUE(client.RebootInstance({.instance_id = "i-1"}));
  const RawConnection silent(emulator->port());
  const RawConnection used(emulator->port());
  used.Write(kNothing);
  EXPECT_THAT(used.ReadUntil("</Error>"), HasSubstr("MissingAction"));
  const RawConnection halfway(emulator->port());
  halfway.Write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n123");
  const auto start = steady_clock::now();
  emulator.reset();
  EXPECT_LT(steady_clock::now() - start, kPrompt);
  EXPECT_EQ(silent.ReadUntil("\n"), "");
  EXPECT_EQ(client.RebootInstance({.instance_id = "i-1"}).error().kind, ErrorKind::kConnect);
}

TEST(EmulatorShutdown, FollowsAtOnceOnTheStart) {
  for (int i = 0; i < 50; ++i) const Emulator emulator({ens::Service()});
}

TEST(EmulatorPort, IsTheOneOfTheOptions) {
  int port = 0;
  {
    const Emulator any({ens::Service()});
    port = any.port();
    EXPECT_EQ(any.endpoint(), "http://127.0.0.1:" + std::to_string(port));
  }
  const Emulator chosen({ens::Service()}, {.port = port});
  EXPECT_EQ(chosen.port(), port);
  EXPECT_TRUE(RawConnection(chosen.port()).connected());
}

TEST(EmulatorPort, OutOfRangeIsReported) {
  for (const int port : {-1, 65536}) {
    try {
      const Emulator emulator({ens::Service()}, {.port = port});
      FAIL() << "listens on " << emulator.port();
    } catch (const std::invalid_argument& error) {
      EXPECT_THAT(error.what(), HasSubstr("the port must be 0 to 65535, not " + std::to_string(port)));
    }
  }
}

TEST(EmulatorPort, InUseIsReported) {
  const Emulator first({ens::Service()});
  try {
    const Emulator second({ens::Service()}, {.port = first.port()});
    FAIL() << "both listen";
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), HasSubstr("cannot listen on 127.0.0.1:" + std::to_string(first.port())));
  }
}

}  // namespace
}  // namespace alibabacloud::testing
