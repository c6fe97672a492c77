#include "soak/connection.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace alibabacloud::soak {

namespace {

constexpr std::size_t kHistory = 3;
constexpr std::size_t kLargeBody = std::size_t{64} << 10U;

}  // namespace

Connection::Connection(ServiceState& state, test::OwnedFd socket, Protocol protocol, std::uint64_t id,
                       std::function<void(Clock::time_point)> wake_at)
    : state_(state), socket_(std::move(socket)), id_(id), wake_at_(std::move(wake_at)) {
  if (MeetFaultOnAccept()) return;
  phase_ = protocol == Protocol::kHttps ? Phase::kHandshake : Phase::kRequests;
}

Random Connection::NextRandom() { return {state_.seed, id_, ++draws_}; }

// ---- Before requests

bool Connection::MeetFaultOnAccept() {
  Random random = NextRandom();
  const Fault fault = ChooseFault(Stage::kAccept, false, false, random);
  if (fault == Fault::kNone) return false;
  ++state_.counts[IndexOf(fault)];
  fault == Fault::kResetOnAccept ? Reset() : Close();
  return true;
}

// The client's first message has come and is not yet read.
bool Connection::MeetFaultInHandshake() {
  phase_ = Phase::kRequests;
  Random random = NextRandom();
  const Fault fault = ChooseFault(Stage::kHandshake, true, false, random);
  if (fault == Fault::kNone) {
    tls_.emplace(state_.tls);
    return false;
  }
  ++state_.counts[IndexOf(fault)];
  if (!Read()) Close();
  if (fault == Fault::kAlertInHandshake) Send({"\x15\x03\x03\x00\x02\x02\x28", 7});  // "handshake failure".
  if (fault == Fault::kPlainHttpInHandshake) Send(MakeResponse(400, "The plain HTTP request was sent to HTTPS port"));
  if (fault == Fault::kSilenceInHandshake) {
    phase_ = Phase::kAccepted;
  } else {
    fault == Fault::kResetInHandshake ? Reset() : Close();
  }
  return true;
}

// The end of the connection does not count: the first bytes of a request have to be there.
bool Connection::MeetFaultOnFirstBytes() {
  char first = 0;
  if (recv(socket_.get(), &first, 1, MSG_PEEK) != 1) return false;
  Random random = NextRandom();
  const Fault fault = ChooseFault(Stage::kFirstBytes, tls_.has_value(), false, random);
  if (fault == Fault::kNone) return false;
  ++state_.counts[IndexOf(fault)];
  std::array<char, 100> some;
  if (fault == Fault::kResetHalfRead) static_cast<void>(!recv(socket_.get(), some.data(), some.size(), 0));
  fault == Fault::kResetHalfRead ? Reset() : Close();
  return true;
}

// What a client says to a proxy first.
bool Connection::AnswerConnect() {
  const std::optional<RequestExtent> extent = FindExtent(received_);
  if (!extent) return false;
  received_.erase(0, extent->total());
  Random random = NextRandom();
  const Fault fault = ChooseFault(Stage::kConnect, true, false, random);
  ++state_.counts[IndexOf(fault)];
  const std::string established = "HTTP/1.1 200 Connection established\r\n\r\n";
  if (fault == Fault::kNone) {
    Send(established);
    phase_ = Phase::kHandshake;
    return true;
  }
  if (fault == Fault::kProxyRefusesTunnel) Send(MakeResponse(random.OneIn(2) ? 407 : 503, ""));
  if (fault == Fault::kProxyHtmlForTunnel) Send(HtmlPage(random.OneIn(2) ? 502 : 200));
  if (fault == Fault::kProxyClosesInConnect) Send(established.substr(0, random.Below(established.size())));
  Close();
  return true;
}

// ---- Requests

void Connection::OnReadable() {
  if (socket_.get() < 0) return;
  const bool is_idle = next_ >= plan_.size() && received_.empty();
  if (is_idle && phase_ == Phase::kHandshake && MeetFaultInHandshake()) return;
  if (is_idle && phase_ == Phase::kRequests && MeetFaultOnFirstBytes()) return;
  if (!Read()) Disconnect();
  if (phase_ != Phase::kAccepted) Advance();
}

bool Connection::StartRequest() {
  if (received_.starts_with("CONNECT ")) return AnswerConnect();
  const std::optional<RequestExtent> extent = FindExtent(received_);
  if (!extent) return false;
  if (extent->body >= kLargeBody && RefuseEarly()) return true;
  if (received_.size() < extent->total()) return false;
  const std::optional<RpcRequest> request = ReadRequest(std::string_view(received_).substr(0, extent->total()));
  received_.erase(0, extent->total());
  if (!request) {
    StartPlan(std::nullopt, Fault::kNone, {{.bytes = HtmlPage(400)}, {.kind = Action::Kind::kClose}});
    return true;
  }
  Fault fault = Fault::kNone;
  Plan plan = PlanFor(*request, fault);
  StartPlan(request, fault, std::move(plan));
  return true;
}

// Whether or not the whole body is here, as a server that does not read it.
bool Connection::RefuseEarly() {
  if (!std::exchange(may_refuse_early_, false)) return false;
  Random random = NextRandom();
  const Fault fault = ChooseFault(Stage::kLargeRequest, tls_.has_value(), false, random);
  if (fault == Fault::kNone) return false;
  StartPlan(std::nullopt, fault, state_.planner.PlanFor(fault, {}, random));
  return true;
}

// What was executed before by this token is answered as then, and what still is by a refusal.
Plan Connection::PlanFor(const RpcRequest& request, Fault& fault) {
  const bool is_tls = tls_.has_value();
  std::optional<Random> random;
  const auto choose = [&](std::size_t arrivals) {
    random.emplace(state_.seed, request.call, arrivals);
    return ChooseFault(Stage::kRequest, is_tls, !request.token.empty(), *random);
  };
  const Ledger::Admission admission = state_.ledger.Arrive({.request = request,
                                                            .connection = id_,
                                                            .history = History(),
                                                            .left_by = left_by_,
                                                            .first_unsolicited = first_unsolicited_,
                                                            .last_write = last_write_,
                                                            .is_shifted = is_shifted_},
                                                           choose);
  is_shifted_ = is_shifted_ || admission.met_race;
  fault = admission.fault;
  const std::string marker = MarkerOf(request.call);
  if (admission.token == Ledger::TokenState::kInProgress) {
    return {{.bytes = MakeEnvelope(400, "LastTokenProcessing", marker)}};
  }
  if (!random) return {{.kind = Action::Kind::kClose}};  // Nobody knows the call: that is reported.
  Plan plan = state_.planner.PlanFor(fault, marker, *random);
  const auto is_execution = [](const Action& action) { return action.kind == Action::Kind::kExecute; };
  if (admission.token == Ledger::TokenState::kDone) {
    std::erase_if(plan, is_execution);
  } else if (std::any_of(plan.begin(), plan.end(), is_execution)) {
    state_.ledger.StartExecution(request);
  }
  return plan;
}

void Connection::StartPlan(const std::optional<RpcRequest>& request, Fault fault, Plan plan) {
  plan_ = std::move(plan);
  next_ = 0;
  fault_ = fault;
  request_ = request.value_or(RpcRequest());
  bytes_since_response_ = 0;
  may_refuse_early_ = true;
  is_first_noted_ = false;
  is_second_noted_ = false;
  is_counted_ = std::none_of(plan_.begin(), plan_.end(), [](const Action& action) { return action.while_idle; });
  if (is_counted_) ++state_.counts[IndexOf(fault)];
  if (!plan_.empty()) due_ = Clock::now() + plan_.front().delay;
  Remember(fault, request_.call);
}

std::string Connection::History() const {
  std::string text;
  for (const auto& [fault, call] : history_) {
    text.append(text.empty() ? "" : ", ").append(NameOf(fault)).append(" (").append(MarkerOf(call)).append(")");
  }
  return text;
}

void Connection::Remember(Fault fault, std::uint64_t call) {
  history_.emplace_back(fault, call);
  if (history_.size() > kHistory) history_.pop_front();
}

// ---- Actions

void Connection::Advance() {
  while (true) {
    Flush();
    if (!output_.empty()) return;
    if (next_ < plan_.size()) {
      if (!AdvancePlan()) return;
    } else if (phase_ == Phase::kHandshake || !StartRequest()) {
      return;
    }
  }
}

// False while there is nothing to do yet.
bool Connection::AdvancePlan() {
  Action& action = plan_[next_];
  if (action.while_idle) {
    if (socket_.get() >= 0 && !Read()) Disconnect();
    if (socket_.get() < 0 || bytes_since_response_ > 0) {
      SkipRest();
      return true;
    }
  }
  if (Clock::now() < due_) {
    wake_at_(due_);
    return false;
  }
  Perform(action);
  if (++next_ < plan_.size()) due_ = Clock::now() + plan_[next_].delay;
  return true;
}

void Connection::SkipRest() {
  next_ = plan_.size();
  if (!is_counted_) ++state_.overtaken;
}

void Connection::Perform(Action& action) {
  if (action.while_idle && !std::exchange(is_counted_, true)) ++state_.counts[IndexOf(fault_)];
  if ((action.while_idle || action.unsolicited) && left_by_ == Fault::kNone) left_by_ = fault_;
  switch (action.kind) {
    case Action::Kind::kSend:
      Send(action.bytes);
      OnSent(action.unsolicited);
      break;
    case Action::Kind::kExecute:
      state_.ledger.Execute(request_);
      break;
    case Action::Kind::kClose:
      Close();
      break;
    case Action::Kind::kReset:
      Reset();
      break;
    default:
      PerformOnTls(action.kind);
      break;
  }
}

// Once a call has taken bytes that it did not ask for, the response that it did ask for is what the next one meets.
void Connection::OnSent(bool is_unsolicited) {
  last_write_ = Clock::now();
  if (is_unsolicited && !first_unsolicited_) first_unsolicited_ = last_write_;
  bool& is_noted = is_unsolicited ? is_second_noted_ : is_first_noted_;
  if ((is_unsolicited || is_shifted_) && !std::exchange(is_noted, true)) {
    state_.ledger.SendUnsolicited(request_.call, last_write_);
  }
}

void Connection::PerformOnTls(Action::Kind kind) {
  if (!tls_ || socket_.get() < 0) return;
  if (kind == Action::Kind::kCloseNotify) tls_->SendCloseNotify();
  if (kind == Action::Kind::kAlert) tls_->SendAlert();
  if (kind == Action::Kind::kCertificateAlert) tls_->DemandCertificate();
  if (kind == Action::Kind::kTicket) tls_->SendTicket();
  Flush();
  if (kind == Action::Kind::kAlert) Close();
}

// ---- The socket

bool Connection::Read() {
  std::array<char, 16384> buffer;
  while (true) {
    const ssize_t count = recv(socket_.get(), buffer.data(), buffer.size(), 0);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno == EAGAIN;
    if (count == 0) return false;
    const std::string_view bytes(buffer.data(), static_cast<std::size_t>(count));
    bytes_since_response_ += bytes.size();
    if (!tls_) {
      received_ += bytes;
    } else if (!tls_->Receive(bytes, received_)) {
      Flush();  // An alert.
      return false;
    }
  }
}

void Connection::Send(std::string_view bytes) {
  if (socket_.get() < 0) return;
  if (tls_) {
    tls_->Send(bytes);
  } else {
    output_ += bytes;
  }
  Flush();
}

void Connection::Flush() {
  if (tls_) output_ += tls_->TakeOutput();
  if (socket_.get() < 0) output_.clear();
  while (!output_.empty()) {
    const ssize_t count = send(socket_.get(), output_.data(), output_.size(), MSG_NOSIGNAL);
    if (count < 0) {
      if (errno == EINTR) continue;
      if (errno != EAGAIN) Disconnect();
      return;
    }
    output_.erase(0, static_cast<std::size_t>(count));
  }
}

void Connection::Disconnect() {
  socket_ = test::OwnedFd();
  output_.clear();
}

void Connection::Close() {
  Disconnect();
  received_.clear();
}

void Connection::Reset() {
  const linger at_once{.l_onoff = 1, .l_linger = 0};
  setsockopt(socket_.get(), SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  Close();
}

}  // namespace alibabacloud::soak
