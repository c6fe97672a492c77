#include "soak/ledger.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace alibabacloud::soak {

namespace {

// Bytes that one side has written take this long to be seen by the other one, when the machine is busy.
constexpr std::chrono::milliseconds kVisible{1};

// Much longer than a connection stays in a pool of a client that makes calls.
constexpr std::chrono::seconds kRemembered{60};

constexpr std::size_t kMaxExamples = 8;  // Of each kind.

const char* NameOf(CallKind kind) {
  constexpr std::array kNames{"read", "token", "mutation"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace

const char* NameOf(Violation violation) noexcept {
  constexpr std::array kNames{"executed twice",       "wrong response", "'not executed' though executed",
                              "success not executed", "hidden resend",  "request after its call was judged"};
  static_assert(kNames.size() == static_cast<std::size_t>(Violation::kCount));
  return kNames[static_cast<std::size_t>(violation)];
}

// ---- Clients

void Ledger::Begin(std::uint64_t call, CallKind kind) {
  const std::lock_guard lock(mutex_);
  records_[call].kind = kind;
}

void Ledger::AttemptStarted(std::uint64_t call) {
  const std::lock_guard lock(mutex_);
  if (Record* const record = Find(call, "an attempt started")) record->attempts.push_back(Clock::now());
}

void Ledger::Finish(std::uint64_t call, Claim claim) {
  const std::lock_guard lock(mutex_);
  Record* const record = Find(call, "a call finished");
  if (record == nullptr) return;
  record->claim = std::move(claim);
  finished_.emplace_back(Clock::now(), call);
}

// ---- The service

Ledger::Record* Ledger::Find(std::uint64_t call, const char* event) {
  const auto found = records_.find(call);
  if (found != records_.end()) return &found->second;
  AddExample(Violation::kUnknownCall,
             std::string(NameOf(Violation::kUnknownCall)) + ": " + event + " of " + MarkerOf(call));
  return nullptr;
}

Ledger::Admission Ledger::Arrive(Arrival arrival, const ChooseFault& choose) {
  const std::lock_guard lock(mutex_);
  ++totals_.arrivals;
  Record* const record = Find(arrival.request.call, "a request arrived");
  if (record == nullptr) return {};
  Admission admission;
  if (!record->attempts.empty()) {
    const std::size_t attempt = std::min(record->transmissions.size(), record->attempts.size() - 1);
    const Clock::time_point started = record->attempts[attempt];
    const bool unseen = arrival.first_unsolicited && started < *arrival.first_unsolicited + kVisible;
    admission.met_race = unseen || (arrival.is_shifted && started < arrival.last_write + kVisible);
  }
  for (const auto& [token, state] : record->tokens) {
    if (token == arrival.request.token) admission.token = state;
  }
  if (admission.token != TokenState::kInProgress) admission.fault = choose(record->transmissions.size());
  record->transmissions.push_back(
      {.arrival = std::move(arrival), .fault = admission.fault, .met_race = admission.met_race});
  return admission;
}

void Ledger::SetToken(Record& record, const std::string& token, TokenState state) {
  if (token.empty()) return;
  const auto found =
      std::find_if(record.tokens.begin(), record.tokens.end(), [&](const auto& known) { return known.first == token; });
  if (found == record.tokens.end()) {
    record.tokens.emplace_back(token, state);
  } else {
    found->second = state;
  }
}

void Ledger::StartExecution(const RpcRequest& request) {
  const std::lock_guard lock(mutex_);
  if (Record* const record = Find(request.call, "an execution started")) {
    SetToken(*record, request.token, TokenState::kInProgress);
  }
}

void Ledger::Execute(const RpcRequest& request) {
  const std::lock_guard lock(mutex_);
  Record* const record = Find(request.call, "an execution ended");
  if (record == nullptr) return;
  SetToken(*record, request.token, TokenState::kDone);
  ++record->executions;
  ++totals_.executions;
  for (Transmission& transmission : record->transmissions) {
    if (transmission.arrival.request.nonce == request.nonce) transmission.executed = true;
  }
}

void Ledger::SendUnsolicited(std::uint64_t call, Clock::time_point time) {
  const std::lock_guard lock(mutex_);
  unsolicited_.emplace(call, time);
  unsolicited_in_order_.emplace_back(time, call);
}

// ---- Judging

void Ledger::Retire(Clock::time_point time) {
  const std::lock_guard lock(mutex_);
  while (!finished_.empty() && finished_.front().first < time) {
    const auto found = records_.find(finished_.front().second);
    Judge(found->first, found->second);
    records_.erase(found);
    finished_.pop_front();
  }
  // A response that is taken for another call's belongs to a call that ended at most seconds before.
  while (!unsolicited_in_order_.empty() && unsolicited_in_order_.front().first < time - kRemembered) {
    unsolicited_.erase(unsolicited_in_order_.front().second);
    unsolicited_in_order_.pop_front();
  }
}

void Ledger::Judge(std::uint64_t call, const Record& record) {
  const Claim& claim = *record.claim;
  const bool is_read = record.kind == CallKind::kRead;
  ++totals_.calls;
  totals_.successes += claim.success ? 1 : 0;
  totals_.attempts += static_cast<std::size_t>(claim.attempts);
  totals_.in_doubt += claim.maybe_executed ? 1 : 0;
  totals_.in_doubt_executed += claim.maybe_executed && record.executions > 0 ? 1 : 0;
  totals_.refused += claim.success || claim.maybe_executed ? 0 : 1;
  totals_.longest = std::max(totals_.longest, claim.elapsed);
  if (is_read && record.executions > 1) totals_.reads_executed_again += record.executions - 1;
  if (!is_read && record.executions > 1) Report(Violation::kExecutedTwice, call, record);
  if (claim.success && claim.response_of != call) {
    Report(Violation::kWrongResponse, call, record);
  } else if (claim.success && record.executions == 0) {
    Report(Violation::kSuccessNotExecuted, call, record);
  }
  if (!is_read && !claim.success && !claim.maybe_executed && record.executions > 0) {
    Report(Violation::kFalseNotExecuted, call, record);
  }
  std::set<std::string> nonces;
  for (const Transmission& transmission : record.transmissions) nonces.insert(transmission.arrival.request.nonce);
  const auto arrived = static_cast<int>(record.transmissions.size());
  if (arrived > claim.attempts || nonces.size() < record.transmissions.size()) {
    Report(Violation::kHiddenResend, call, record);
  }
}

void Ledger::Report(Violation violation, std::uint64_t call, const Record& record) {
  const auto met_race = [](const Transmission& transmission) { return transmission.met_race; };
  if (std::any_of(record.transmissions.begin(), record.transmissions.end(), met_race) ||
      (violation == Violation::kWrongResponse && TookUnsolicited(record))) {
    ++totals_.races;
    return;
  }
  ++totals_.violations_by_fault[{violation, Culprit(violation, record)}];
  std::ostringstream text;
  const Claim& claim = *record.claim;
  text << NameOf(violation) << ": " << NameOf(record.kind) << ' ' << MarkerOf(call) << ", executed "
       << record.executions << " times; the client says after " << claim.attempts << " attempts: "
       << (claim.success          ? "success, "
           : claim.maybe_executed ? "maybe executed, "
                                  : "not executed, ")
       << claim.text << (violation == Violation::kWrongResponse ? DescribeResponse(record) : "");
  for (const Transmission& transmission : record.transmissions) {
    const Arrival& arrival = transmission.arrival;
    text << "\n    request " << arrival.request.nonce << " by connection " << arrival.connection << ": "
         << NameOf(transmission.fault) << (transmission.executed ? ", executed" : "")
         << "; before on this connection: " << (arrival.history.empty() ? "nothing" : arrival.history);
  }
  AddExample(violation, text.str());
}

// Whether the response is another call's that was sent without being asked for, when the attempt that took it had
// already started. The service need not have seen the request: it may have closed the connection unread.
bool Ledger::TookUnsolicited(const Record& record) const {
  if (!record.claim->response_of || record.attempts.empty()) return false;
  const auto [first, last] = unsolicited_.equal_range(*record.claim->response_of);
  return std::any_of(first, last, [&](const auto& sent) { return record.attempts.back() < sent.second + kVisible; });
}

// When the response was sent without being asked for, seen from the attempt that took it.
std::string Ledger::DescribeResponse(const Record& record) const {
  if (!record.claim->response_of || record.attempts.empty()) return {};
  const auto [first, last] = unsolicited_.equal_range(*record.claim->response_of);
  if (first == last) return "\n    the response was sent to its own call only";
  std::string text;
  for (auto sent = first; sent != last; ++sent) {
    const std::chrono::duration<double, std::milli> before = record.attempts.back() - sent->second;
    text += "\n    the response was sent unasked " + std::to_string(before.count()) + " ms before the last attempt";
  }
  return text;
}

void Ledger::AddExample(Violation violation, std::string text) {
  if (++totals_.violations[static_cast<std::size_t>(violation)] <= kMaxExamples) examples_.push_back(std::move(text));
}

// What a request itself met, or, of a wrong response, what was left on its connection.
Fault Ledger::Culprit(Violation violation, const Record& record) {
  if (record.transmissions.empty()) return Fault::kNone;
  if (violation == Violation::kWrongResponse) return record.transmissions.back().arrival.left_by;
  const auto executed = std::find_if(record.transmissions.begin(), record.transmissions.end(),
                                     [](const Transmission& transmission) { return transmission.executed; });
  return executed == record.transmissions.end() ? record.transmissions.front().fault : executed->fault;
}

Ledger::Totals Ledger::totals() const {
  const std::lock_guard lock(mutex_);
  return totals_;
}

std::vector<std::string> Ledger::examples() const {
  const std::lock_guard lock(mutex_);
  return examples_;
}

}  // namespace alibabacloud::soak
