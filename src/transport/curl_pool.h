#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "transport/curl_easy.h"

namespace alibabacloud::internal {

/// A handle pair that carries one exchange at a time and keeps its connection open for the next.
struct CurlLane {
  CurlMulti multi;
  CurlEasy easy;  ///< Declared last: goes before the multi handle that may hold its connection.
  std::string origin{};
};

/// The lanes at rest. Thread-safe; a lane is used outside the lock by who took it.
class CurlPool {
 public:
  /// A lane with a connection to that origin if one is at rest, most recently used first; null if there is none.
  [[nodiscard]] std::unique_ptr<CurlLane> Take(std::string_view origin);
  /// Keeps the lane for reuse; with too many at rest the one unused for longest is closed.
  void Put(std::unique_ptr<CurlLane> lane);

 private:
  static constexpr std::size_t kMaxIdle = 64;

  std::mutex mutex_;
  std::vector<std::unique_ptr<CurlLane>> idle_;
};

}  // namespace alibabacloud::internal
