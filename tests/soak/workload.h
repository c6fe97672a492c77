#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

#include "alibabacloud/call_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"
#include "soak/canceller.h"
#include "soak/clients.h"
#include "soak/ledger.h"
#include "soak/random.h"

namespace alibabacloud::soak {

constexpr std::size_t kErrorKinds = static_cast<std::size_t>(ErrorKind::kDecode) + 1;

/// Makes calls until it is stopped: on threads, and on event loops one after the other, each with many calls at once.
class Workload {
 public:
  Workload(std::uint64_t seed, std::size_t threads, Clients& clients, Ledger& ledger);
  Workload(const Workload&) = delete;
  Workload& operator=(const Workload&) = delete;
  ~Workload() { Stop(); }

  /// Waits for the calls in flight.
  void Stop();

  struct Counts {
    std::array<std::atomic<std::size_t>, 3> calls{};  ///< By CallKind.
    std::array<std::atomic<std::size_t>, kErrorKinds> errors{};
    std::atomic<std::size_t> calls_on_loops = 0;
    std::atomic<std::size_t> loops = 0;
  };
  [[nodiscard]] const Counts& counts() const noexcept { return counts_; }

 private:
  struct LoopRun;
  struct Chain;

  void RunThread(std::uint64_t index);
  void RunLoops();
  void RunLoop(std::uint64_t number);
  void StartNext(const std::shared_ptr<Chain>& chain);
  void PauseAndGoOn(const std::shared_ptr<Chain>& chain);
  /// `make(request, method)` makes a call of a random action, where `method` is that of the client.
  template <class Make>
  void WithRandomAction(Random& random, const Make& make);
  [[nodiscard]] std::uint64_t Begin(CallKind kind);
  [[nodiscard]] CallOptions OptionsFor(std::uint64_t call, Random& random);
  template <class Response>
  void Finish(std::uint64_t call, const Outcome<Response>& outcome);

  const std::uint64_t seed_;
  Clients& clients_;
  Ledger& ledger_;
  Canceller canceller_;
  std::atomic<std::uint64_t> last_call_ = 0;
  std::atomic<bool> is_stopping_ = false;
  Counts counts_;
  std::vector<std::thread> threads_;
};

}  // namespace alibabacloud::soak
