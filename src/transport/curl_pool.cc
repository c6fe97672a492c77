#include "transport/curl_pool.h"

#include <algorithm>
#include <utility>

namespace alibabacloud::internal {

std::unique_ptr<CurlLane> CurlPool::Take(std::string_view origin) {
  const std::lock_guard lock(mutex_);
  const auto found =
      std::find_if(idle_.rbegin(), idle_.rend(), [&](const auto& lane) { return lane->origin == origin; });
  if (found == idle_.rend()) return nullptr;
  std::unique_ptr<CurlLane> lane = std::move(*found);
  idle_.erase(std::next(found).base());
  return lane;
}

void CurlPool::Put(std::unique_ptr<CurlLane> lane) {
  std::unique_ptr<CurlLane> oldest;  // Closed after the lock is gone: that may take a round trip.
  const std::lock_guard lock(mutex_);
  if (idle_.size() >= kMaxIdle) {
    oldest = std::move(idle_.front());
    idle_.erase(idle_.begin());
  }
  idle_.push_back(std::move(lane));
}

}  // namespace alibabacloud::internal
