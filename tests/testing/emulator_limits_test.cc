#include "alibabacloud/testing/emulator_limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "testing/raw_connection.h"

namespace alibabacloud::testing {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

constexpr std::size_t kKiB = 1024;
constexpr std::size_t kMiB = 1024 * kKiB;
constexpr const char* kRequest = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
constexpr int kAnswered = 400;  // Of a request without an action.

std::unique_ptr<Emulator> MakeEmulator(const EmulatorLimits& limits) {
  return std::make_unique<Emulator>(std::vector{std::cref(ens::Service())}, EmulatorOptions{.limits = limits});
}

int StatusOf(const RawConnection& connection, const std::string& request = kRequest) {
  connection.Write(request);
  return connection.ReadResponse();
}

// Until the server has noticed that a connection ended, new ones may get 503.
bool IsServedInTheEnd(const Emulator& emulator, const std::string& request = kRequest) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  while (std::chrono::steady_clock::now() < deadline) {
    if (StatusOf(RawConnection(emulator.port()), request) == kAnswered) return true;
  }
  return false;
}

std::size_t CountThreads() {
  const std::filesystem::directory_iterator tasks("/proc/self/task");
  return static_cast<std::size_t>(std::distance(begin(tasks), end(tasks)));
}

TEST(EmulatorLimits, ConnectionsBeyondTheMaximumAreRefusedAndOthersServed) {
  constexpr int kMaximum = 100;
  constexpr int kAll = 2000;
  const auto emulator = MakeEmulator({.max_connections = kMaximum});
  std::vector<RawConnection> served;
  for (int i = 0; i < kMaximum; ++i) {
    served.emplace_back(emulator->port());
    ASSERT_EQ(StatusOf(served.back()), kAnswered);
  }
  for (int i = kMaximum; i < kAll; ++i) {
    const RawConnection refused(emulator->port());
    ASSERT_EQ(StatusOf(refused), 503);
    ASSERT_TRUE(refused.IsClosedByServer());
  }
  for (const RawConnection& connection : served) ASSERT_EQ(StatusOf(connection), kAnswered);
  EXPECT_EQ(emulator->Connections(), kAll);
  served.pop_back();
  EXPECT_TRUE(IsServedInTheEnd(*emulator));
}

TEST(EmulatorLimits, ManyRefusedConnectionsThatStayOpenAreClosed) {
  const auto emulator = MakeEmulator({.max_connections = 1});
  const RawConnection served(emulator->port());
  ASSERT_EQ(StatusOf(served), kAnswered);
  std::vector<RawConnection> refused;
  for (int i = 0; i < 500; ++i) refused.emplace_back(emulator->port());
  for (const RawConnection& connection : refused) {
    (void)connection.ReadUntil("\r\n\r\ntoo many connections\n");
    EXPECT_TRUE(connection.IsClosedByServer());
  }
  EXPECT_EQ(StatusOf(served), kAnswered);
}

TEST(EmulatorLimits, IdleAndSlowConnectionsOccupyNoThreads) {
  const Emulator emulator({ens::Service()});
  const ens::Client client(emulator.MakeClientOptions());
  ASSERT_TRUE(client.RebootInstance({.instance_id = "i-1"}));
  const std::size_t threads = CountThreads();
  std::vector<RawConnection> connections;
  for (const char* bytes : {"", kRequest, "GET / HTT", "POST / HTTP/1.1\r\nHost: x\r\na: ",
                            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n123",
                            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12"}) {
    for (int i = 0; i < 50; ++i) connections.emplace_back(emulator.port()).Write(bytes);
  }
  for (int i = 0; i < 20; ++i) ASSERT_TRUE(client.RebootInstance({.instance_id = "i-1"}));
  // Requests that overlap may have started a few.
  EXPECT_LE(CountThreads(), threads + 50);
}

TEST(EmulatorLimits, BlockedHandlersDoNotDelayOtherConnections) {
  std::promise<void> release;
  std::promise<void> started;
  const auto emulator = MakeEmulator({.max_handler_threads = 1});
  emulator->Handle<ens::RebootInstanceRequest>([&, released = release.get_future().share()](const auto&) {
    started.set_value();
    released.wait();
    return ens::RebootInstanceResponse{.code = 0};
  });
  const ens::Client client(emulator->MakeClientOptions());
  auto blocked = std::async(std::launch::async, [&] { return client.RebootInstance({.instance_id = "i-1"}); });
  started.get_future().wait();
  const RawConnection waiting(emulator->port());
  waiting.Write(kRequest);
  EXPECT_EQ(StatusOf(RawConnection(emulator->port()), "NONSENSE\r\n\r\n"), 400);
  EXPECT_EQ(emulator->Requests().size(), 0U);
  release.set_value();
  EXPECT_TRUE(blocked.get());
  EXPECT_EQ(waiting.ReadResponse(), kAnswered);
}

TEST(EmulatorLimits, RequestsThatWaitForAHandlerAreDroppedAtTheEnd) {
  std::promise<void> release;
  std::promise<void> started;
  auto emulator = MakeEmulator({.max_handler_threads = 1});
  emulator->Handle<ens::RebootInstanceRequest>([&, released = release.get_future().share()](const auto&) {
    started.set_value();
    released.wait();
    return ens::RebootInstanceResponse{.code = 0};
  });
  ClientOptions options = emulator->MakeClientOptions();
  options.retry.max_attempts = 1;
  const ens::Client client(options);
  auto blocked = std::async(std::launch::async, [&] { return client.RebootInstance({.instance_id = "i-1"}); });
  started.get_future().wait();
  const RawConnection waiting(emulator->port());
  waiting.Write(kRequest);
  auto destroyed = std::async(std::launch::async, [&] { emulator.reset(); });
  EXPECT_TRUE(waiting.IsClosedByServer());
  EXPECT_FALSE(blocked.get());
  release.set_value();
  destroyed.get();
}

TEST(EmulatorLimits, SlowHeadIsNotAwaitedBeyondItsTimeout) {
  const auto emulator = MakeEmulator({.head_timeout = milliseconds(20)});
  for (const char* bytes : {"", "GET / HTT", "GET / HTTP/1.1\r\nHost: x\r\n"}) {
    const RawConnection slow(emulator->port());
    slow.Write(bytes);
    EXPECT_TRUE(slow.IsClosedByServer()) << bytes;
  }
}

TEST(EmulatorLimits, SlowBodyIsNotAwaitedBeyondItsTimeout) {
  const auto emulator = MakeEmulator({.body_timeout = milliseconds(20)});
  const RawConnection slow(emulator->port());
  slow.Write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n123");
  EXPECT_TRUE(slow.IsClosedByServer());
}

TEST(EmulatorLimits, IdleConnectionIsClosedAfterItsTimeout) {
  const auto emulator = MakeEmulator({.idle_timeout = milliseconds(20)});
  const RawConnection idle(emulator->port());
  EXPECT_EQ(StatusOf(idle), kAnswered);
  EXPECT_TRUE(idle.IsClosedByServer());
}

TEST(EmulatorLimits, TimeoutsOfCenturiesNeverEnd) {
  constexpr milliseconds kLong = milliseconds::max();
  const auto emulator =
      MakeEmulator({.head_timeout = kLong, .body_timeout = kLong, .response_timeout = kLong, .idle_timeout = kLong});
  const RawConnection connection(emulator->port());
  EXPECT_EQ(StatusOf(connection), kAnswered);
  EXPECT_EQ(StatusOf(connection), kAnswered);
}

TEST(EmulatorLimits, ClientThatDoesNotReadItsResponseLosesItsConnection) {
  const auto emulator = MakeEmulator({.max_connections = 1, .response_timeout = milliseconds(100)});
  const RawConnection deaf(emulator->port());
  // Responses of some hundred bytes each, until no buffer has room for another.
  std::string requests;
  for (int i = 0; i < 1000; ++i) requests += kRequest;
  std::thread writer([&] {
    for (int i = 0; i < 100; ++i) deaf.Write(requests);
  });
  EXPECT_TRUE(IsServedInTheEnd(*emulator));
  writer.join();
}

TEST(EmulatorLimits, BodiesOfAllConnectionsAreBounded) {
  const auto emulator = MakeEmulator({.max_body_bytes = kMiB, .max_buffered_body_bytes = kMiB});
  const std::string head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\nExpect: 100-continue\r\n\r\n";
  const RawConnection first(emulator->port());
  first.Write(head);
  ASSERT_THAT(first.ReadUntil("\r\n\r\n"), HasSubstr("100 Continue"));
  const RawConnection second(emulator->port());
  EXPECT_EQ(StatusOf(second, head), 503);
  EXPECT_TRUE(second.IsClosedByServer());
  const RawConnection third(emulator->port());
  EXPECT_EQ(StatusOf(third, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n" +
                                std::string(100, 'x') + "\r\n0\r\n\r\n"),
            503);
  EXPECT_EQ(StatusOf(RawConnection(emulator->port())), kAnswered);
  EXPECT_EQ(StatusOf(first, std::string(kMiB, 'x')), kAnswered);
  EXPECT_TRUE(IsServedInTheEnd(
      *emulator, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n" + std::string(kMiB, 'x')));
}

TEST(EmulatorLimits, OutOfRangeAreReported) {
  for (const EmulatorLimits& limits :
       {EmulatorLimits{.max_connections = 0}, EmulatorLimits{.max_handler_threads = 0},
        EmulatorLimits{.max_head_bytes = 0}, EmulatorLimits{.max_head_bytes = (std::size_t{1} << 30) + 1}}) {
    EXPECT_THROW((void)MakeEmulator(limits), std::invalid_argument);
  }
}

// Kilobytes of memory that the process occupies, or has occupied at most since ResetPeak().
std::size_t ReadStatus(const std::string& name) {
  std::ifstream status("/proc/self/status");
  std::string word;
  std::size_t value = 0;
  while (status >> word && word != name) {
  }
  status >> value;
  return value;
}

void ResetPeak() { std::ofstream("/proc/self/clear_refs") << 5; }

TEST(EmulatorLimits, HeadersOf100MegabytesOccupyFewOfThem) {
  const Emulator emulator({ens::Service()});
  ASSERT_EQ(StatusOf(RawConnection(emulator.port())), kAnswered);
  std::string headers;
  while (headers.size() < kMiB) headers += "a: bcdefghijklmnopqrstuvw\r\n";
  ResetPeak();
  const std::size_t before = ReadStatus("VmRSS:");
  for (int i = 0; i < 10; ++i) {
    const RawConnection connection(emulator.port());
    connection.Write("GET / HTTP/1.1\r\nHost: x\r\n");
    for (int j = 0; j < 10; ++j) connection.Write(headers);
    EXPECT_EQ(connection.ReadResponse(), 431);
  }
  EXPECT_LT(ReadStatus("VmHWM:") - before, 16 * kKiB);
}

TEST(EmulatorLimits, UnfinishedHeadersOfManyConnectionsOccupyWhatTheLimitsSay) {
  constexpr int kConnections = 500;
  const Emulator emulator({ens::Service()});
  ASSERT_EQ(StatusOf(RawConnection(emulator.port())), kAnswered);
  const std::string unfinished = "GET / HTTP/1.1\r\nHost: x\r\na: " + std::string(60 * kKiB, 'x');
  ResetPeak();
  const std::size_t before = ReadStatus("VmRSS:");
  std::vector<RawConnection> connections;
  for (int i = 0; i < kConnections; ++i) connections.emplace_back(emulator.port()).Write(unfinished);
  EXPECT_EQ(StatusOf(RawConnection(emulator.port())), kAnswered);
  EXPECT_LT(ReadStatus("VmHWM:") - before, kConnections * 3 * 64 * kKiB / kKiB);
}

TEST(EmulatorFork, ChildMayDestroyItsCopyWhileTheParentServes) {
  auto emulator = MakeEmulator({});
  const RawConnection before(emulator->port());
  ASSERT_EQ(StatusOf(before), kAnswered);
  const pid_t child = ::fork();
  if (child == 0) {
    ::alarm(10);
    emulator.reset();
    ::_exit(0);
  }
  int status = -1;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(StatusOf(before), kAnswered);
  EXPECT_EQ(StatusOf(RawConnection(emulator->port())), kAnswered);
}

TEST(EmulatorFork, ConnectionsEndWithTheEmulatorWhoeverHasTheirSockets) {
  auto emulator = MakeEmulator({});
  const RawConnection connection(emulator->port());
  ASSERT_EQ(StatusOf(connection), kAnswered);
  const pid_t child = ::fork();
  if (child == 0) {
    ::alarm(30);
    ::pause();
    ::_exit(0);
  }
  emulator.reset();
  EXPECT_TRUE(connection.IsClosedByServer());
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
}

}  // namespace
}  // namespace alibabacloud::testing
