#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/fork.h"
#include "transport/curl_easy.h"
#include "transport/curl_exchange.h"

namespace alibabacloud::internal {

/// A handle pair that carries one exchange at a time and keeps its connection open for the next.
struct PooledConnection final : IdleConnections {
  CurlMulti multi;
  CurlEasy easy;  ///< Declared after `multi`: destroyed before the multi handle that may hold its connection.
  std::string origin{};
  curl_socket_t socket = CURL_SOCKET_BAD;  ///< The connection's, once an exchange is complete.

  /// Closes nothing: libcurl closes the connection of an exchange that does not use it.
  [[nodiscard]] bool RetireUnclean() noexcept override;
};

/// Pool of idle connections. Thread-safe; a connection is used outside the lock by the thread that took it. A forked
/// process starts with an empty pool, whatever the threads of its parent were doing with it.
class CurlPool {
 public:
  CurlPool();
  CurlPool(const CurlPool&) = delete;
  CurlPool& operator=(const CurlPool&) = delete;
  ~CurlPool();

  /// Returns the most recently used idle connection to that origin; null if there is none.
  [[nodiscard]] std::unique_ptr<PooledConnection> Take(std::string_view origin);
  /// Keeps the connection for reuse. If there are too many, the one unused for longest is closed.
  void Put(std::unique_ptr<PooledConnection> connection);

 private:
  static constexpr std::size_t kMaxIdle = 64;

  /// The connections of one process.
  struct State {
    const unsigned generation = ForkGeneration();
    std::mutex mutex;
    std::vector<std::unique_ptr<PooledConnection>> idle;
  };

  [[nodiscard]] State& Own();
  static void Abandon(std::unique_ptr<State> state);

  std::atomic<State*> state_;  ///< Owned.
};

}  // namespace alibabacloud::internal
