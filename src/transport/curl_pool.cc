#include "transport/curl_pool.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace alibabacloud::internal {

namespace {

// Puts something else in the place of a socket, so that what its handle says at the end reaches nobody.
bool Disconnect(curl_socket_t socket) {
  if (socket == CURL_SOCKET_BAD) return false;
  const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nowhere < 0) return false;
  const bool replaced = dup3(nowhere, socket, O_CLOEXEC) == socket;
  close(nowhere);
  return replaced;
}

}  // namespace

CurlPool::CurlPool() : shelf_(std::make_unique<Shelf>().release()) {}

CurlPool::~CurlPool() {
  std::unique_ptr<Shelf> shelf(shelf_.load());
  if (shelf->generation != ForkGeneration()) Abandon(std::move(shelf));
}

CurlPool::Shelf& CurlPool::Own() {
  Shelf* shelf = shelf_;
  if (shelf->generation == ForkGeneration()) return *shelf;
  auto own = std::make_unique<Shelf>();
  // Else another thread was faster.
  if (shelf_.compare_exchange_strong(shelf, own.get())) {
    Abandon(std::unique_ptr<Shelf>(std::exchange(shelf, own.release())));
  }
  return *shelf;
}

// Both processes have the connections of a shelf from before a fork, and one must not speak for the other.
void CurlPool::Abandon(std::unique_ptr<Shelf> shelf) {
  if (!shelf->mutex.try_lock()) {
    // A thread that this process has not was at work, and nobody knows how far it got.
    static_cast<void>(shelf.release());
    return;
  }
  shelf->mutex.unlock();
  for (std::unique_ptr<CurlLane>& lane : shelf->idle) {
    if (!Disconnect(lane->socket)) static_cast<void>(lane.release());
  }
}

std::unique_ptr<CurlLane> CurlPool::Take(std::string_view origin) {
  Shelf& shelf = Own();
  const ForkSafeLock lock(shelf.mutex);
  auto& idle = shelf.idle;
  const auto found = std::find_if(idle.rbegin(), idle.rend(), [&](const auto& lane) { return lane->origin == origin; });
  if (found == idle.rend()) return nullptr;
  std::unique_ptr<CurlLane> lane = std::move(*found);
  idle.erase(std::next(found).base());
  return lane;
}

void CurlPool::Put(std::unique_ptr<CurlLane> lane) {
  Shelf& shelf = Own();
  std::unique_ptr<CurlLane> oldest;  // Closed after the lock is gone: that may take a round trip.
  const ForkSafeLock lock(shelf.mutex);
  if (shelf.idle.size() >= kMaxIdle) {
    oldest = std::move(shelf.idle.front());
    shelf.idle.erase(shelf.idle.begin());
  }
  shelf.idle.push_back(std::move(lane));
}

}  // namespace alibabacloud::internal
