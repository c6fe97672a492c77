// Servers that fork workers have made calls before: a process must not go on with another one's connections.

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/scripted_server.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using test::DirectTransport;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::ScriptedServer;
using test::TlsSettings;
namespace steps = test::steps;

// A process that does what it is told and ends, successfully if that returns true.
class ForkedProcess {
 public:
  template <class Work>
  explicit ForkedProcess(Work work) : pid_(fork()) {
    if (pid_ != 0) return;
    alarm(30);
    _exit(work() ? 0 : 1);
  }
  ForkedProcess(const ForkedProcess&) = delete;
  ForkedProcess& operator=(const ForkedProcess&) = delete;
  ~ForkedProcess() {
    if (pid_ > 0) static_cast<void>(Succeeds());
  }

  [[nodiscard]] bool Succeeds() {
    int status = -1;
    return waitpid(std::exchange(pid_, -1), &status, 0) > 0 && status == 0;
  }

 private:
  pid_t pid_;
};

class CurlTransportFork : public ::testing::TestWithParam<bool> {
 protected:
  [[nodiscard]] HttpResult Send() const { return transport_->Send(Post(server_.url(), "A=1"), {}, {}); }
  [[nodiscard]] bool Works() const { return std::holds_alternative<HttpResponse>(Send()); }

  ScriptedServer server_{test::Script{steps::ServeAll(Reply(200, "ok"))},
                         GetParam() ? std::optional<TlsSettings>(std::in_place) : std::nullopt};
  std::shared_ptr<Transport> transport_ =
      DirectTransport(GetParam() ? TlsOptions{.ca_pem = server_.certificate()} : TlsOptions{});
};

TEST_P(CurlTransportFork, ANewProcessMakesAConnectionOfItsOwn) {
  ResponseOf(Send());
  for (std::size_t processes = 1; processes <= 3; ++processes) {
    EXPECT_TRUE(ForkedProcess([&] { return Works() && Works(); }).Succeeds());
    EXPECT_EQ(server_.accepted(), 1 + processes);
    ResponseOf(Send());
    EXPECT_EQ(server_.accepted(), 1 + processes);
  }
}

TEST_P(CurlTransportFork, SoDoesTheProcessThatItForks) {
  ResponseOf(Send());
  ForkedProcess child([&] { return Works() && ForkedProcess([&] { return Works(); }).Succeeds() && Works(); });
  EXPECT_TRUE(child.Succeeds());
  EXPECT_EQ(server_.accepted(), 3U);
}

// TLS says goodbye before it closes a connection.
TEST_P(CurlTransportFork, ANewProcessThatEndsLeavesTheConnectionAlone) {
  ResponseOf(Send());
  ForkedProcess child([&] {
    transport_.reset();
    return true;
  });
  EXPECT_TRUE(child.Succeeds());
  ResponseOf(Send());
  EXPECT_EQ(server_.accepted(), 1U);
}

// Else the server would not hear of the end that the first process makes of it.
TEST_P(CurlTransportFork, ANewProcessDoesNotKeepTheOldConnectionOpen) {
  ResponseOf(Send());
  std::array<int, 2> until{};
  ASSERT_EQ(pipe(until.data()), 0);
  ForkedProcess child([&] {
    close(until[1]);
    char nothing = 0;
    return Works() && read(until[0], &nothing, 1) == 0;
  });
  close(until[0]);
  EXPECT_TRUE(server_.WaitForRequests(2));
  transport_.reset();
  EXPECT_TRUE(server_.WaitUntilOpen(1));
  close(until[1]);
  EXPECT_TRUE(child.Succeeds());
}

INSTANTIATE_TEST_SUITE_P(Connection, CurlTransportFork, ::testing::Bool(),
                         [](const auto& test) { return test.param ? "tls" : "plain"; });

}  // namespace
}  // namespace alibabacloud
