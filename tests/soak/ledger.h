#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "soak/fault.h"
#include "soak/rpc_request.h"

namespace alibabacloud::soak {

using Clock = std::chrono::steady_clock;

/// What kind of action a call is of.
enum class CallKind : std::uint8_t { kRead, kToken, kMutation };

/// What a client says about a finished call.
struct Claim {
  bool success = false;
  std::optional<std::uint64_t> response_of{};  ///< With success: the call whose marker the response has.
  bool maybe_executed = false;                 ///< Without success.
  int attempts = 0;
  std::chrono::nanoseconds elapsed{0};
  std::string text{};  ///< The error, or the marker.
};

/// A request as it arrived at the service.
struct Arrival {
  RpcRequest request{};
  std::uint64_t connection = 0;
  std::string history{};         ///< What the connection was used for before.
  Fault left_by = Fault::kNone;  ///< The first fault of the connection while it was idle.
  /// When bytes that no request asked for, and any bytes at all, were last completely written before this request came.
  std::optional<Clock::time_point> first_unsolicited{};
  Clock::time_point last_write{};
  bool is_shifted = false;  ///< An earlier request of this connection met a race, see Ledger::Arrive.
};

/// What must never be.
enum class Violation : std::uint8_t {
  kExecutedTwice,
  kWrongResponse,
  kFalseNotExecuted,
  kSuccessNotExecuted,
  kHiddenResend,
  kUnknownCall,
  kCount
};
[[nodiscard]] const char* NameOf(Violation violation) noexcept;

/// All calls under way or just over: what clients began and claim, and what the service received and executed. A call
/// is judged some seconds after its end, when nothing of it can be on its way any more. Thread-safe.
class Ledger {
 public:
  /// What a ClientToken says about a request.
  enum class TokenState : std::uint8_t { kNew, kInProgress, kDone };
  struct Admission {
    TokenState token = TokenState::kNew;
    Fault fault = Fault::kNone;
    bool met_race = false;
  };
  /// Chooses the fault of a request by how many of its call came before.
  using ChooseFault = std::function<Fault(std::size_t)>;

  // For clients.

  void Begin(std::uint64_t call, CallKind kind);
  void AttemptStarted(std::uint64_t call);
  void Finish(std::uint64_t call, Claim claim);

  // For the service.

  /// A complete request has come. Its fault is `choose`'s, unless its token is in progress. `met_race`: unsolicited
  /// bytes came after the attempt had started, so that its client could not have known; what the call then says is
  /// nobody's fault.
  [[nodiscard]] Admission Arrive(Arrival arrival, const ChooseFault& choose);
  /// The service starts to execute a request; other ones with this token have to wait.
  void StartExecution(const RpcRequest& request);
  void Execute(const RpcRequest& request);
  /// The response to `call` was sent where its client does not wait for it: once more, or after the call has taken
  /// other bytes for its response. Of each response, the time of its first bytes.
  void SendUnsolicited(std::uint64_t call, Clock::time_point time);

  // For the judge.

  /// Judges and removes calls that finished before `time`.
  void Retire(Clock::time_point time);

  struct Totals {
    std::size_t calls = 0;
    std::size_t successes = 0;
    std::size_t attempts = 0;
    std::size_t arrivals = 0;
    std::size_t executions = 0;
    std::size_t reads_executed_again = 0;
    std::size_t in_doubt = 0;  ///< Failed with maybe_executed.
    std::size_t in_doubt_executed = 0;
    std::size_t refused = 0;  ///< Failed without maybe_executed.
    std::chrono::nanoseconds longest{0};
    std::size_t races = 0;  ///< Violations that no client could have avoided.
    std::array<std::size_t, static_cast<std::size_t>(Violation::kCount)> violations{};
    std::map<std::pair<Violation, Fault>, std::size_t> violations_by_fault{};  ///< By what is to blame.
  };
  [[nodiscard]] Totals totals() const;
  /// The first violations of each kind, told in full.
  [[nodiscard]] std::vector<std::string> examples() const;

 private:
  struct Transmission {
    Arrival arrival{};
    Fault fault = Fault::kNone;
    bool met_race = false;
    bool executed = false;
  };
  struct Record {
    CallKind kind = CallKind::kRead;
    std::vector<Clock::time_point> attempts{};
    std::vector<Transmission> transmissions{};
    std::vector<std::pair<std::string, TokenState>> tokens{};
    std::size_t executions = 0;
    std::optional<Claim> claim{};
  };

  [[nodiscard]] Record* Find(std::uint64_t call, const char* event);
  void Judge(std::uint64_t call, const Record& record);
  [[nodiscard]] bool TookUnsolicited(const Record& record) const;
  [[nodiscard]] std::string DescribeResponse(const Record& record) const;
  void Report(Violation violation, std::uint64_t call, const Record& record);
  [[nodiscard]] static Fault Culprit(Violation violation, const Record& record);
  void AddExample(Violation violation, std::string text);
  static void SetToken(Record& record, const std::string& token, TokenState state);

  mutable std::mutex mutex_;
  std::unordered_map<std::uint64_t, Record> records_;
  std::deque<std::pair<Clock::time_point, std::uint64_t>> finished_;
  std::unordered_multimap<std::uint64_t, Clock::time_point> unsolicited_;
  std::deque<std::pair<Clock::time_point, std::uint64_t>> unsolicited_in_order_;
  Totals totals_;
  std::vector<std::string> examples_;
};

}  // namespace alibabacloud::soak
