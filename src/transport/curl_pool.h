#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/fork.h"
#include "transport/curl_easy.h"

namespace alibabacloud::internal {

/// A handle pair that carries one exchange at a time and keeps its connection open for the next.
struct CurlLane {
  CurlMulti multi;
  CurlEasy easy;  ///< Declared last: goes before the multi handle that may hold its connection.
  std::string origin{};
  curl_socket_t socket = CURL_SOCKET_BAD;  ///< The connection's, while the lane is at rest.
};

/// The lanes at rest. Thread-safe; a lane is used outside the lock by who took it. A forked process begins with none,
/// whatever the first one's threads were doing with the pool.
class CurlPool {
 public:
  CurlPool();
  CurlPool(const CurlPool&) = delete;
  CurlPool& operator=(const CurlPool&) = delete;
  ~CurlPool();

  /// A lane with a connection to that origin if one is at rest, most recently used first; null if there is none.
  [[nodiscard]] std::unique_ptr<CurlLane> Take(std::string_view origin);
  /// Keeps the lane for reuse; with too many at rest the one unused for longest is closed.
  void Put(std::unique_ptr<CurlLane> lane);

 private:
  static constexpr std::size_t kMaxIdle = 64;

  struct Shelf {
    const unsigned generation = ForkGeneration();
    std::mutex mutex;
    std::vector<std::unique_ptr<CurlLane>> idle;
  };

  [[nodiscard]] Shelf& Own();
  static void Abandon(std::unique_ptr<Shelf> shelf);

  std::atomic<Shelf*> shelf_;  ///< Owned.
};

}  // namespace alibabacloud::internal
