#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>

#include "soak/connection.h"
#include "soak/ledger.h"
#include "support/loopback.h"
#include "support/tls_identity.h"

namespace alibabacloud::soak {

/// A listening port of 127.0.0.1 that can refuse connections for a while and accept them again.
class Port {
 public:
  Port();
  [[nodiscard]] int fd() const noexcept { return socket_.get(); }
  [[nodiscard]] int number() const noexcept { return number_; }
  void Refuse() const;
  void Listen() const;

 private:
  test::OwnedFd socket_;
  int number_ = 0;
};

/// An RPC service over HTTP, over HTTPS and behind a proxy, on one thread, whose requests and connections meet faults.
/// What happens to which request depends on the seed.
class FaultyService {
 public:
  FaultyService(std::uint64_t seed, Ledger& ledger);
  FaultyService(const FaultyService&) = delete;
  FaultyService& operator=(const FaultyService&) = delete;
  ~FaultyService();

  [[nodiscard]] std::string http_url() const { return Url("http", Protocol::kHttp); }
  [[nodiscard]] std::string https_url() const { return Url("https", Protocol::kHttps); }
  [[nodiscard]] std::string proxy_url() const { return Url("http", Protocol::kProxy); }
  /// PEM of the authority to trust.
  [[nodiscard]] const std::string& certificate() const noexcept { return identity_.certificate; }

  /// Ends all connections and the thread.
  void Stop();
  /// Once it has stopped.
  [[nodiscard]] const ServiceState& state() const noexcept { return state_; }
  [[nodiscard]] std::uint64_t accepted() const noexcept { return last_id_; }

 private:
  [[nodiscard]] std::string Url(const char* scheme, Protocol protocol) const;
  void Run();
  void Accept(Protocol protocol);
  void Dispatch(std::uint64_t id, std::uint32_t events);
  void RunTimers();
  void RefuseForAWhile();
  void Watch(int fd, std::uint64_t id, std::uint32_t events);
  [[nodiscard]] int MillisecondsToWait() const;

  test::TlsIdentity identity_;
  ServiceState state_;
  std::array<Port, 3> ports_;
  test::OwnedFd epoll_;
  std::uint64_t last_id_ = 0;
  std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> connections_;
  std::multimap<Clock::time_point, std::uint64_t> timers_;
  Clock::time_point next_refusal_;
  const Port* refusing_ = nullptr;
  std::atomic<bool> is_stopping_ = false;
  std::thread thread_;
};

}  // namespace alibabacloud::soak
