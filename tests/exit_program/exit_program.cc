// Ends in the way that its first argument names, with a TLS server at the URL that is its second; the third is a file
// with the server's certificate, and the fourth the path of exit_plugin. Whoever runs it sees whether it crashes.

#include <dlfcn.h>
#include <openssl/crypto.h>
#include <openssl/ssl.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"

namespace {

using alibabacloud::EventLoop;
using alibabacloud::Outcome;
using alibabacloud::ens::Client;
using alibabacloud::ens::DescribeInstancesRequest;
using alibabacloud::ens::DescribeInstancesResponse;

std::string url;
std::string certificate_path;
std::string plugin_path;

Client MakeClient() {
  alibabacloud::ClientOptions options;
  options.endpoint = url;
  options.credentials = alibabacloud::StaticCredentials("test-id", "test-secret");
  options.tls.ca_file = certificate_path;
  options.retry.max_attempts = 1;
  options.timeouts.call = std::chrono::seconds(20);
  options.proxy.no_proxy = "*";
  return Client(std::move(options));
}

// Ends the program when a call does not succeed although nothing has ended yet.
void MustSucceed(const Outcome<DescribeInstancesResponse>& outcome) {
  if (outcome) return;
  std::printf("failed: %s\n", outcome.error().message.c_str());
  std::fflush(stdout);
  _exit(3);
}

// ---- Calls without end

constexpr int kCallsBeforeExit = 20;
std::atomic<int> calls{0};

void WaitForCalls() {
  while (calls < kCallsBeforeExit) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

// Keeps a loop busy until its calls fail. Never destroyed.
struct Pump {
  EventLoop& loop;
  const Client client;

  void Start() const {
    loop.Start(client, DescribeInstancesRequest(), [this](const Outcome<DescribeInstancesResponse>& outcome) {
      ++calls;
      if (outcome) Start();
    });
  }
};

void KeepBusy(EventLoop& loop, const Client& client) {
  const auto* pump = new Pump{loop, client};
  for (int i = 0; i < 8; ++i) pump->Start();
  WaitForCalls();
}

// ---- The ways to end

/// Makes a call when it is destroyed.
class LateCaller {
 public:
  explicit LateCaller(const Client& client) : client_(client) {}
  ~LateCaller() {
    const auto outcome = client_.DescribeInstances(DescribeInstancesRequest());
    std::printf("late call: %s\n", outcome ? "ok" : outcome.error().message.c_str());
  }

 private:
  const Client client_;
};

void StaticLoopIdle() {
  static EventLoop loop = EventLoop::Background();
  static const Client client = MakeClient();
  MustSucceed(loop.Future(client, DescribeInstancesRequest()).get());
}

void StaticLoopBusy() {
  static EventLoop loop = EventLoop::Background();
  static const Client client = MakeClient();
  KeepBusy(loop, client);
}

void StaticLoopLast() {
  static const Client client = MakeClient();
  MustSucceed(client.DescribeInstances(DescribeInstancesRequest()));
  static EventLoop loop = EventLoop::Background();
  KeepBusy(loop, client);
}

void StaticClientIdle() {
  static const Client client = MakeClient();
  MustSucceed(client.DescribeInstances(DescribeInstancesRequest()));
}

void LeakedLoopBusy() { KeepBusy(*new EventLoop(EventLoop::Background()), *new Client(MakeClient())); }

void LateCallOfAnUnusedClient() {
  static const LateCaller caller(MakeClient());
  MustSucceed(MakeClient().DescribeInstances(DescribeInstancesRequest()));
}

void LateCallOfAUsedClient() {
  static const Client client = MakeClient();
  static const LateCaller caller(client);
  MustSucceed(client.DescribeInstances(DescribeInstancesRequest()));
}

void LateFirstCall() { static const LateCaller caller(MakeClient()); }

void LateCallBeforeOpenSslEnds() {
  static const Client client = MakeClient();
  MustSucceed(client.DescribeInstances(DescribeInstancesRequest()));
  static const LateCaller caller(client);
}

void LateCallOnALoop() {
  struct Caller {
    EventLoop loop = EventLoop::Background();
    Client client = MakeClient();
    ~Caller() {
      const auto outcome = loop.Future(client, DescribeInstancesRequest()).get();
      std::printf("late call: %s\n", outcome ? "ok" : outcome.error().message.c_str());
    }
  };
  static Caller caller;
  MustSucceed(caller.client.DescribeInstances(DescribeInstancesRequest()));
}

void ExitInACallback() {
  static EventLoop loop = EventLoop::Background();
  static const Client client = MakeClient();
  loop.Start(client, DescribeInstancesRequest(), [](const auto& outcome) {
    MustSucceed(outcome);
    std::exit(0);
  });
  std::this_thread::sleep_for(std::chrono::hours(1));
}

void ExitInACallbackOfRun() {
  static EventLoop loop;
  static const Client client = MakeClient();
  for (int i = 0; i < 8; ++i) {
    loop.Start(client, DescribeInstancesRequest(), [](const auto&) { std::exit(0); });
  }
  loop.Run();
}

void QuickExit() {
  StaticLoopBusy();
  std::quick_exit(0);
}

void ExitWhileThreadsCall() {
  for (int i = 0; i < 4; ++i) {
    std::thread([] {
      const auto* client = new Client(MakeClient());
      while (true) {
        static_cast<void>(client->DescribeInstances(DescribeInstancesRequest()));
        ++calls;
      }
    }).detach();
  }
  WaitForCalls();
  std::exit(0);
}

void HostInitialisesOpenSslFirst() {
  OPENSSL_init_ssl(OPENSSL_INIT_LOAD_SSL_STRINGS, nullptr);
  StaticLoopBusy();
}

void HostInitialisesOpenSslLast() {
  StaticLoopBusy();
  OPENSSL_init_ssl(OPENSSL_INIT_LOAD_SSL_STRINGS, nullptr);
  SSL_CTX_free(SSL_CTX_new(TLS_client_method()));
}

void HostWantsNoExitHandler() {
  OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
  StaticLoopBusy();
}

void HostCleansOpenSslUp() {
  StaticLoopIdle();
  StaticClientIdle();
  OPENSSL_cleanup();
}

// ---- A library that is unloaded

std::size_t CountThreads() {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator("/proc/self/task"), {}));
}

void Require(bool condition, const char* what) {
  if (condition) return;
  const char* error = dlerror();
  std::printf("%s: %s\n", what, error != nullptr ? error : "no");
  std::fflush(stdout);
  _exit(4);
}

void LoadAndUnload() {
  for (int i = 0; i < 5; ++i) {
    void* plugin = dlopen(plugin_path.c_str(), RTLD_NOW | RTLD_LOCAL);
    Require(plugin != nullptr, "loading");
    using Call = int (*)(const char* url, const char* certificate_path);
    const auto call = reinterpret_cast<Call>(dlsym(plugin, "MakeCalls"));
    Require(call != nullptr, "finding the function");
    Require(call(url.c_str(), certificate_path.c_str()) == 0, "calling");
    Require(dlclose(plugin) == 0, "unloading");
    Require(CountThreads() == 1, "no thread is left");
  }
}

const std::map<std::string, std::function<void()>> kScenarios = {
    {"StaticLoopIdle", StaticLoopIdle},
    {"StaticLoopBusy", StaticLoopBusy},
    {"StaticLoopLast", StaticLoopLast},
    {"StaticClientIdle", StaticClientIdle},
    {"LeakedLoopBusy", LeakedLoopBusy},
    {"LateCallOfAnUnusedClient", LateCallOfAnUnusedClient},
    {"LateCallOfAUsedClient", LateCallOfAUsedClient},
    {"LateFirstCall", LateFirstCall},
    {"LateCallBeforeOpenSslEnds", LateCallBeforeOpenSslEnds},
    {"LateCallOnALoop", LateCallOnALoop},
    {"ExitInACallback", ExitInACallback},
    {"ExitInACallbackOfRun", ExitInACallbackOfRun},
    {"QuickExit", QuickExit},
    {"ExitWhileThreadsCall", ExitWhileThreadsCall},
    {"HostInitialisesOpenSslFirst", HostInitialisesOpenSslFirst},
    {"HostInitialisesOpenSslLast", HostInitialisesOpenSslLast},
    {"HostWantsNoExitHandler", HostWantsNoExitHandler},
    {"HostCleansOpenSslUp", HostCleansOpenSslUp},
    {"LoadAndUnload", LoadAndUnload},
};

}  // namespace

// Asked by AddressSanitizer: a process that exits while calls are in progress leaves what they use behind on purpose.
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }  // NOLINT: the sanitizer's name

int main(int argc, char** argv) {
  if (argc != 5 || kScenarios.count(argv[1]) == 0) return 2;
  alarm(60);  // A hang ends as a crash.
  url = argv[2];
  certificate_path = argv[3];
  plugin_path = argv[4];
  kScenarios.at(argv[1])();
  return 0;
}
