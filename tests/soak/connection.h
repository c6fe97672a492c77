#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "soak/fault.h"
#include "soak/ledger.h"
#include "soak/plan.h"
#include "soak/tls_channel.h"
#include "support/loopback.h"

namespace alibabacloud::soak {

/// What the clients of a listener expect there.
enum class Protocol : std::uint8_t {
  kHttp,
  kHttps,
  kProxy,  ///< A proxy and, behind it, the service itself: by CONNECT with TLS, by absolute URLs without.
};

/// What the connections of a service share; of its thread.
struct ServiceState {
  std::uint64_t seed = 0;
  Ledger& ledger;
  Planner planner{};
  std::array<std::size_t, kFaultCount> counts{};  ///< How often each fault happened.
  std::size_t overtaken = 0;                      ///< Faults of an idle connection that was not idle long enough.
  ssl_ctx_st* tls = nullptr;
};

/// The service's end of one connection. It lives on after its socket while a late execution is due.
class Connection {
 public:
  /// `wake_at(time)` has OnTime() called then.
  Connection(ServiceState& state, test::OwnedFd socket, Protocol protocol, std::uint64_t id,
             std::function<void(Clock::time_point)> wake_at);

  void OnReadable();
  /// Goes on with what was planned: it is time for it, or the socket takes more.
  void OnTime() { Advance(); }
  [[nodiscard]] bool IsFinished() const noexcept { return socket_.get() < 0 && next_ >= plan_.size(); }

 private:
  enum class Phase : std::uint8_t { kAccepted, kHandshake, kRequests };

  // Before requests.
  [[nodiscard]] bool MeetFaultOnAccept();
  [[nodiscard]] bool MeetFaultInHandshake();
  [[nodiscard]] bool AnswerConnect();
  [[nodiscard]] bool MeetFaultOnFirstBytes();

  // Requests.
  [[nodiscard]] bool StartRequest();
  void StartPlan(const std::optional<RpcRequest>& request, Fault fault, Plan plan);
  [[nodiscard]] Plan PlanFor(const RpcRequest& request, Fault& fault);
  [[nodiscard]] bool RefuseEarly();
  [[nodiscard]] std::string History() const;
  void Remember(Fault fault, std::uint64_t call);

  // Actions.
  void Advance();
  [[nodiscard]] bool AdvancePlan();
  void Perform(Action& action);
  void OnSent(bool is_unsolicited);
  void PerformOnTls(Action::Kind kind);
  void SkipRest();

  // The socket.
  /// Reads what there is; false at the end of the connection.
  [[nodiscard]] bool Read();
  void Send(std::string_view bytes);
  void Flush();
  /// Gives the socket up; what was received is still served.
  void Disconnect();
  /// Ends the connection; what was received is dropped.
  void Close();
  void Reset();
  [[nodiscard]] Random NextRandom();

  ServiceState& state_;
  test::OwnedFd socket_;
  const std::uint64_t id_;
  std::function<void(Clock::time_point)> wake_at_;
  std::optional<TlsChannel> tls_;
  Phase phase_ = Phase::kAccepted;
  std::uint64_t draws_ = 0;

  std::string received_;                  ///< Decrypted, not yet understood.
  std::size_t bytes_since_response_ = 0;  ///< Of the network.
  std::string output_;                    ///< What the socket has not yet taken.

  Plan plan_;
  std::size_t next_ = 0;
  Clock::time_point due_{};
  RpcRequest request_{};
  Fault fault_ = Fault::kNone;
  bool is_counted_ = false;
  bool may_refuse_early_ = true;
  // Whether the ledger knows when the first bytes were sent of the response to the request, if nobody waits for it
  // here, and of what the plan sends after it.
  bool is_first_noted_ = false;
  bool is_second_noted_ = false;

  std::deque<std::pair<Fault, std::uint64_t>> history_;  ///< The last requests.
  Fault left_by_ = Fault::kNone;                         ///< The first fault of this connection while it was idle.
  std::optional<Clock::time_point> first_unsolicited_;
  Clock::time_point last_write_{};
  bool is_shifted_ = false;
};

}  // namespace alibabacloud::soak
