#include "transport/curl_pool.h"

#include <algorithm>
#include <utility>

#include "transport/connection_state.h"

namespace alibabacloud::internal {

bool PooledConnection::RetireUnclean() noexcept { return socket == CURL_SOCKET_BAD || HasInput(socket); }

CurlPool::CurlPool() : state_(std::make_unique<State>().release()) {}

CurlPool::~CurlPool() {
  std::unique_ptr<State> state(state_.load());
  if (state->generation != ForkGeneration()) Abandon(std::move(state));
}

CurlPool::State& CurlPool::Own() {
  State* state = state_;
  if (state->generation == ForkGeneration()) return *state;
  auto own = std::make_unique<State>();
  // Else another thread was faster.
  if (state_.compare_exchange_strong(state, own.get())) {
    Abandon(std::unique_ptr<State>(std::exchange(state, own.release())));
  }
  return *state;
}

// Both processes have the connections from before a fork, and one must not speak for the other.
void CurlPool::Abandon(std::unique_ptr<State> state) {
  if (!state->mutex.try_lock()) {
    // A thread that this process has not was at work, and nobody knows how far it got.
    static_cast<void>(state.release());
    return;
  }
  state->mutex.unlock();
  for (std::unique_ptr<PooledConnection>& connection : state->idle) {
    const bool is_closed = connection->socket != CURL_SOCKET_BAD && ReplaceWithClosedSocket(connection->socket);
    if (!is_closed) static_cast<void>(connection.release());
  }
}

std::unique_ptr<PooledConnection> CurlPool::Take(std::string_view origin) {
  State& state = Own();
  const ForkSafeLock lock(state.mutex);
  auto& idle = state.idle;
  const auto found =
      std::find_if(idle.rbegin(), idle.rend(), [&](const auto& connection) { return connection->origin == origin; });
  if (found == idle.rend()) return nullptr;
  std::unique_ptr<PooledConnection> connection = std::move(*found);
  idle.erase(std::next(found).base());
  return connection;
}

void CurlPool::Put(std::unique_ptr<PooledConnection> connection) {
  State& state = Own();
  std::unique_ptr<PooledConnection> oldest;  // Closed after the lock is gone: that may take a round trip.
  const ForkSafeLock lock(state.mutex);
  if (state.idle.size() >= kMaxIdle) {
    oldest = std::move(state.idle.front());
    state.idle.erase(state.idle.begin());
  }
  state.idle.push_back(std::move(connection));
}

}  // namespace alibabacloud::internal
