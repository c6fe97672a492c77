#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

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

namespace alibabacloud::testing {
namespace {

using std::chrono::steady_clock;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr std::chrono::seconds kPrompt{1};

// A bare TCP connection.
class Connection {
 public:
  explicit Connection(const Emulator& emulator) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval patience{.tv_sec = 5, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(emulator.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() { ::close(socket_); }

  [[nodiscard]] bool connected() const { return connected_; }

  void Write(const std::string& text) const { ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL); }

  // Up to `end`, or up to the end of the connection.
  [[nodiscard]] std::string ReadUntil(const std::string& end) const {
    std::string text;
    char c = 0;
    while (!text.ends_with(end) && ::recv(socket_, &c, 1, 0) == 1) text.push_back(c);
    return text;
  }

 private:
  int socket_;
  bool connected_ = false;
};

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
  const Connection connection(emulator);
  connection.Write(std::string(kNothing) + kNothing);
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingAction"));
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingAction"));
}

TEST(EmulatorConnections, PostWithoutLengthHasNoBody) {
  const Emulator emulator({ens::Service()});
  const Connection connection(emulator);
  const auto start = steady_clock::now();
  connection.Write("POST /?Action=RebootInstance HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingVersion"));
  EXPECT_LT(steady_clock::now() - start, kPrompt);
}

TEST(EmulatorConnections, BodiesMayComeInChunks) {
  const Emulator emulator({ens::Service()});
  const Connection connection(emulator);
  connection.Write(
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: "
      "chunked\r\n\r\n"
      "9\r\nAction=Re\r\n8\r\nbootInst\r\n4\r\nance\r\n0\r\n\r\n");
  EXPECT_THAT(connection.ReadUntil("</Error>"), HasSubstr("MissingVersion"));
  EXPECT_EQ(emulator.Requests().at(0).action, "RebootInstance");
}

TEST(EmulatorConnections, MultipartIsAnswered) {
  const Emulator emulator({ens::Service()});
  const Connection connection(emulator);
  const std::string body = "--b\r\nContent-Disposition: form-data; name=\"Action\"\r\n\r\nRebootInstance\r\n--b--\r\n";
  connection.Write("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " +
                   std::to_string(body.size()) + "\r\n\r\n" + body);
  EXPECT_THAT(connection.ReadUntil("\r\n"), StartsWith("HTTP/1.1 400"));
}

TEST(EmulatorConnections, BrokenRequestsDoNotStopTheServer) {
  const Emulator emulator({ens::Service()});
  for (const char* text :
       {"\r\n\r\n", "NONSENSE\r\n\r\n", "GET / HTTP/1.1\r\nHost", "POST / HTTP/1.1\r\nHost: x\r\n"}) {
    Connection(emulator).Write(text);
  }
  EXPECT_TRUE(ens::Client(emulator.MakeClientOptions()).RebootInstance({.instance_id = "i-1"}));
}

TEST(EmulatorConnections, ManyMayBeIdleWhileOthersWork) {
  const Emulator emulator({ens::Service()});
  std::vector<std::unique_ptr<Connection>> idle;
  for (int i = 0; i < 100; ++i) idle.push_back(std::make_unique<Connection>(emulator));
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
  const Connection silent(*emulator);
  const Connection used(*emulator);
  used.Write(kNothing);
  EXPECT_THAT(used.ReadUntil("</Error>"), HasSubstr("MissingAction"));
  const Connection halfway(*emulator);
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
  EXPECT_TRUE(Connection(chosen).connected());
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
