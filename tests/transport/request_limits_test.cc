#include "transport/request_limits.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <string>
#include <vector>

#include "support/scripted_server.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using internal::DescriptorShortage;
using internal::kMaxRequestHeadBytes;
using internal::RequestHeadProblem;
using test::DirectTransport;
using test::ErrorOf;
using test::Get;
using test::ResponseOf;
using test::ScriptedServer;

namespace steps = test::steps;

/// Leaves the process without a file descriptor while it lives.
class UsedUpDescriptors {
 public:
  UsedUpDescriptors() {
    getrlimit(RLIMIT_NOFILE, &before_);
    rlimit low = before_;
    low.rlim_cur = 64;  // Not 0: poll(2) takes no more entries than this.
    setrlimit(RLIMIT_NOFILE, &low);
    for (int fd = dup(STDERR_FILENO); fd >= 0; fd = dup(STDERR_FILENO)) descriptors_.push_back(fd);
  }
  UsedUpDescriptors(const UsedUpDescriptors&) = delete;
  UsedUpDescriptors& operator=(const UsedUpDescriptors&) = delete;
  ~UsedUpDescriptors() {
    for (const int fd : descriptors_) close(fd);
    setrlimit(RLIMIT_NOFILE, &before_);
  }

 private:
  rlimit before_{};
  std::vector<int> descriptors_;
};

HttpRequest WithField(std::size_t size) {
  HttpRequest request = test::Post("http://127.0.0.1/", "");
  request.headers.push_back({"x-acs-security-token", std::string(size, 't')});
  return request;
}

std::string WithQuery(std::size_t size) { return "http://127.0.0.1/?" + std::string(size, 'x'); }

TEST(RequestHeadProblem, NamesThePartThatIsTooLong) {
  const struct {
    HttpRequest request;
    std::string problem;
  } kRows[] = {
      {Get("http://127.0.0.1/"), ""},
      {Get(WithQuery(kMaxRequestHeadBytes - 18)), ""},
      {Get(WithQuery(kMaxRequestHeadBytes - 17)),
       "the URL has 1000001 bytes, and URL and header may have 1000000 together: send the parameters in the body, by "
       "POST"},
      {test::Post(WithQuery(2'000'000), ""), "the URL has 2000018 bytes, and URL and header may have 1000000 together"},
      {WithField(kMaxRequestHeadBytes - 41), ""},
      {WithField(kMaxRequestHeadBytes - 40),
       "the header fields have 999984 bytes, and URL and header may have 1000000 together"},
  };
  for (const auto& [request, problem] : kRows) EXPECT_EQ(RequestHeadProblem(request), problem);
}

// libcurl would say "Out of memory".
TEST(RequestLimits, ATooLongUrlOrHeaderIsAnInvalidArgument) {
  ScriptedServer server(test::Script{steps::ServeAll("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")});
  const auto transport = DirectTransport();
  HttpRequest long_header = test::Post(server.url(), "");
  long_header.headers = WithField(2'000'000).headers;
  for (const HttpRequest& request : {Get(server.url() + "/?" + std::string(2'000'000, 'x')),
                                     Get(server.url() + "/?" + std::string(9'000'000, 'x')), long_header}) {
    const TransportError error = ErrorOf(transport->Send(request, {}, {}));
    EXPECT_EQ(ToString(error.kind), "invalid_argument");
    EXPECT_EQ(error.message, RequestHeadProblem(request));
    EXPECT_FALSE(error.maybe_sent);
  }
  EXPECT_EQ(server.received(), 0U);
}

TEST(RequestLimits, TheLongestUrlAndHeaderAreSent) {
  ScriptedServer server(test::Script{steps::ServeAll("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")});
  const auto transport = DirectTransport();
  std::string url = server.url() + "/?";
  url.append(kMaxRequestHeadBytes - url.size(), 'x');
  EXPECT_EQ(ResponseOf(transport->Send(Get(url), {}, {})).body, "ok");
  HttpRequest request = WithField(kMaxRequestHeadBytes - 100);
  request.url = server.url();
  EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "ok");
}

TEST(DescriptorShortage, IsSeenWhileItLasts) {
  EXPECT_EQ(DescriptorShortage(), 0);
  {
    const UsedUpDescriptors used_up;
    EXPECT_EQ(DescriptorShortage(), EMFILE);
  }
  EXPECT_EQ(DescriptorShortage(), 0);
}

// libcurl would say "Couldn't connect to server", or that it cannot resolve the host's name.
TEST(RequestLimits, AShortageOfDescriptorsIsNamed) {
  ScriptedServer server(test::Script{steps::ServeAll("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")});
  ResponseOf(test::SendOnce(Get(server.url())));  // The server's thread, too, needs descriptors to start.
  const auto transport = DirectTransport();
  for (const std::string& url : {server.url(), "http://localhost:" + std::to_string(server.port())}) {
    TransportError error;
    {
      const UsedUpDescriptors used_up;
      error = ErrorOf(transport->Send(Get(url), {}, {}));
    }
    EXPECT_EQ(ToString(error.kind), "connect");
    EXPECT_EQ(error.message, "a socket cannot be opened: Too many open files") << url;
    EXPECT_FALSE(error.maybe_sent);
  }
  EXPECT_EQ(ResponseOf(transport->Send(Get(server.url()), {}, {})).body, "ok");
}

}  // namespace
}  // namespace alibabacloud
