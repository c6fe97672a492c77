#include "client/loop/call_operation.h"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <new>
#include <utility>

#include "client/blocking_driver.h"
#include "client/credentials_io.h"
#include "client/loop/loop_core.h"
#include "client/process.h"

namespace alibabacloud::internal {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

milliseconds Since(steady_clock::time_point begin) {
  return std::chrono::duration_cast<milliseconds>(steady_clock::now() - begin);
}

TransportError NotSent(ErrorKind kind, const char* why) { return {.kind = kind, .message = why, .maybe_sent = false}; }

TransportError CancelledUnsent() { return NotSent(ErrorKind::kCancelled, "the caller asked to stop before sending"); }

TransportError TimedOutInLine() {
  return NotSent(ErrorKind::kTimeout, "timed out while other requests to the same host were in progress");
}

TransportError TimedOutBeforeHelp() {
  return NotSent(ErrorKind::kTimeout, "timed out while waiting for a helper thread");
}

// By so much a time of the loop's own is longer than that of what it watches over, which knows better what is wrong.
constexpr milliseconds kSlack{100};

// The loop decodes smaller bodies itself. Decoding takes up to 200 ns a byte: no other call may have to wait for more.
constexpr std::size_t kMaxBytesDecodedByLoop = std::size_t{1} << 20;

std::size_t BodyBytes(const HttpResult& result) {
  const auto* failure = std::get_if<TransportError>(&result);
  return failure != nullptr ? failure->partial.body.size() : std::get<HttpResponse>(result).body.size();
}

// What its exchange may take after it has stood in line.
milliseconds TimeAfterLine(const Send& send, steady_clock::time_point since) {
  return std::min(send.limits.total_timeout, send.line_timeout - Since(since));
}

// What a helper thread sends: a copy, for the call may end before. It was signed before its time in line, which the
// call's deadline bounds; services accept 15 minutes.
struct HelperExchange {
  std::shared_ptr<Transport> transport;
  HttpRequest request;
  Send send;
  steady_clock::time_point begin;

  [[nodiscard]] News operator()(const std::stop_token& stop) {
    send.request = &request;
    send.limits.total_timeout = TimeAfterLine(send, begin);
    if (send.limits.total_timeout <= milliseconds(0)) return HttpResult(TimedOutBeforeHelp());
    return SendOnce(*transport, send, stop);
  }
};

}  // namespace

CallOperation::CallOperation(std::shared_ptr<ClientCore> client, const schema::Action& action,
                             std::unique_ptr<LoopCall> user, CallOptions options)
    : client_(std::move(client)),
      curl_(std::dynamic_pointer_cast<CurlTransport>(client_->transport())),
      user_(std::move(user)),
      options_(std::move(options)),
      call_(
          {.product = client_->product(), .action = action, .request = user_->request(), .response = user_->response()},
          client_->context(), options_) {}

// ---- From step to step

template <class Event>
Step CallOperation::Try(const Event& event) noexcept {
  try {
    return event();
  } catch (const std::exception& failure) {
    return call_.OnException(failure.what(), ReadClocks());
  } catch (...) {
    return call_.OnException("an exception of an unknown type", ReadClocks());
  }
}

template <class Event>
void CallOperation::GoOn(const Event& event) {
  loop_->ClearTimer(*this);
  Step step = Try(event);
  while (!std::holds_alternative<Done>(step)) {
    ++question;
    pending_ = Pending::kNothing;
    if (IsCancelled()) {
      step = Try([this] { return call_.OnCancel(ReadClocks()); });
    } else if (const auto* send = std::get_if<Send>(&step)) {
      std::optional<HttpResult> result = BeginSend(*send);
      if (!result) return;
      step = Try([&] { return call_.OnReply(*std::move(result), ReadClocks()); });
    } else if (const auto* perform = std::get_if<Perform>(&step)) {
      std::optional<CredentialsAnswer> answer = BeginAction(*perform->action);
      if (!answer) return;
      step = Try([&] { return call_.OnAnswer(*std::move(answer), ReadClocks()); });
    } else {
      pending_ = Pending::kTime;
      loop_->SetTimer(*this, std::get<Wait>(step).delay);
      return;
    }
  }
  stop_.End();
  loop_->End(*this);
}

void CallOperation::GoOnWithReply(HttpResult result) {
  received_ = std::move(result);
  const Now now = ReadClocks();
  if (BodyBytes(*received_) > kMaxBytesDecodedByLoop && DecodeByHelper(now)) return;
  GoOn([&] { return Decode(now); });
}

Step CallOperation::Decode(Now now) { return call_.OnReply(*std::exchange(received_, std::nullopt), now); }

// ---- Events

void CallOperation::Begin(LoopCore& loop) {
  loop_ = &loop;
  stop_.Begin(options_.stop, loop.inbox(), id);
  GoOn([this] { return call_.Start(ReadClocks()); });
}

void CallOperation::OnExchanged(HttpResult result) {
  LeaveHost();
  GoOnWithReply(std::move(result));
}

void CallOperation::OnLetter(Letter& letter) {
  const bool is_late = letter.question != question;
  if (std::holds_alternative<StopAsked>(letter.news)) {
    Cancel();
  } else if (auto* turn = std::get_if<TurnCame>(&letter.news)) {
    is_late ? loop_->NextInLine(turn->host) : OnTurn(turn->host);
  } else if (auto* answer = std::get_if<CredentialsAnswer>(&letter.news); answer != nullptr && !is_late) {
    GoOn([&] { return call_.OnAnswer(std::move(*answer), ReadClocks()); });
  } else if (auto* result = std::get_if<HttpResult>(&letter.news); result != nullptr && !is_late) {
    GoOnWithReply(std::move(*result));
  } else if (const auto* step = std::get_if<Step>(&letter.news); step != nullptr && !is_late) {
    GoOn([step] { return *step; });
  }
}

void CallOperation::OnTimer() {
  switch (pending_) {
    case Pending::kExchange: {
      HttpResult result = loop_->EngineFor(curl_).TimeOut(exchange_);
      return OnExchanged(std::move(result));
    }
    case Pending::kHelper:
      if (job_->TakeBack()) return GoOnWithReply(TimedOutBeforeHelp());
      return GoOnWithReply(TransportError{.kind = ErrorKind::kTimeout, .message = "the transport did not end in time"});
    case Pending::kLine:
      loop_->lines().GiveUp(host_, id);
      return GoOnWithReply(TimedOutInLine());
    case Pending::kProgram: {
      const bool has_begun = !job_->TakeBack();
      ProcessResult late{.error = has_begun ? "did not end in time" : "was not started: all helper threads are busy"};
      return GoOn([&] { return call_.OnAnswer(std::move(late), ReadClocks()); });
    }
    case Pending::kEvent:
      return GoOn([this] { return call_.OnAnswer(EventAwaited{.happened = false}, ReadClocks()); });
    case Pending::kDecoding:
      // The call's time is over, and all helper threads are still busy with other work.
      if (job_->TakeBack()) GoOn([this] { return Decode(ReadClocks()); });
      return;
    case Pending::kNothing:
    case Pending::kTime:
      return GoOn([this] { return call_.OnTimer(ReadClocks()); });
  }
}

void CallOperation::Cancel() {
  is_cancelled_ = true;
  switch (pending_) {
    case Pending::kExchange: {
      HttpResult result = loop_->EngineFor(curl_).Cancel(exchange_);
      return OnExchanged(std::move(result));
    }
    case Pending::kHelper:
      if (job_->TakeBack()) return GoOnWithReply(CancelledUnsent());
      return GoOnWithReply(TransportError{.kind = ErrorKind::kCancelled, .message = "the caller asked to stop"});
    case Pending::kLine:
      loop_->lines().GiveUp(host_, id);
      return GoOnWithReply(CancelledUnsent());
    case Pending::kDecoding:
      // The call is not the loop's to touch before the helper thread has finished with it.
      if (!job_->TakeBack()) return;
      return GoOnWithReply(TransportError{.kind = ErrorKind::kCancelled, .message = "the caller asked to stop"});
    case Pending::kProgram:
      job_->TakeBack();
      break;
    case Pending::kNothing:
    case Pending::kEvent:
    case Pending::kTime:
      break;
  }
  GoOn([this] { return call_.OnCancel(ReadClocks()); });
}

void CallOperation::CancelUnbegun() {
  const Step step = Try([this] { return call_.Start(ReadClocks()); });
  if (std::holds_alternative<Done>(step)) return;
  static_cast<void>(Try([this] { return call_.OnCancel(ReadClocks()); }));
}

void CallOperation::Deliver() {
  CallResult result = call_.TakeResult();
  user_->Deliver(std::move(result.error), std::move(result.metadata));
}

// ---- Exchanges

std::optional<HttpResult> CallOperation::BeginSend(const Send& send) {
  if (!curl_) return SendByHelper(send);
  send_ = send;
  host_ = OriginOf(send.request->url);
  if (std::exchange(has_turn_, false) || loop_->lines().Enter(host_, id)) return BeginExchange();
  pending_ = Pending::kLine;
  in_line_since_ = steady_clock::now();
  loop_->SetTimer(*this, send.line_timeout);
  return std::nullopt;
}

// Others have gone first, which takes nothing from the exchange's own time while the call has enough.
void CallOperation::OnTurn(const std::string& host) {
  send_.limits.total_timeout = TimeAfterLine(send_, in_line_since_);
  if (send_.limits.total_timeout <= milliseconds(0)) {
    loop_->NextInLine(host);
    return GoOnWithReply(TimedOutInLine());
  }
  has_turn_ = true;
  GoOn([this] { return call_.OnTurn(send_, ReadClocks()); });
  if (std::exchange(has_turn_, false)) loop_->NextInLine(host);
}

std::optional<HttpResult> CallOperation::BeginExchange() {
  CurlEngine& engine = loop_->EngineFor(curl_);
  std::optional<HttpResult> result = engine.Begin(exchange_, *send_.request, send_.limits);
  pending_ = Pending::kExchange;
  if (result) {
    LeaveHost();
  } else if (engine.MayShareConnection(*send_.request)) {
    loop_->SetTimer(*this, send_.limits.total_timeout + kSlack);
  }
  return result;
}

void CallOperation::LeaveHost() {
  pending_ = Pending::kNothing;
  loop_->NextInLine(host_);
}

std::optional<HttpResult> CallOperation::SendByHelper(const Send& send) {
  HelperExchange exchange{client_->transport(), *send.request, send, steady_clock::now()};
  if (!GiveToHelper(Pending::kHelper, std::move(exchange))) {
    return NotSent(ErrorKind::kTransport, "the system has no thread left to send the request with");
  }
  loop_->SetTimer(*this, send.line_timeout + kSlack);
  return std::nullopt;
}

// Decoding has no time limit, since it is finite and the response counts; waiting for a helper thread has the call's.
bool CallOperation::DecodeByHelper(Now now) try {
  const milliseconds max_wait = std::max(call_.TimeLeft(now), milliseconds(0));
  loop_->ClearTimer(*this);
  ++question;
  if (!GiveToHelper(Pending::kDecoding,
                    [this, now](const std::stop_token&) { return Try([&] { return Decode(now); }); })) {
    return false;
  }
  loop_->SetTimer(*this, max_wait);
  return true;
} catch (const std::bad_alloc&) {
  return false;  // The loop decodes it, which ends the call with an error if that fails, too.
}

// `work(stop)` returns the payload of the message that the helper thread sends.
template <class Work>
bool CallOperation::GiveToHelper(Pending pending, Work work) {
  job_.emplace();
  auto perform = [inbox = loop_->inbox(), letter = Letter{.operation = id, .question = question}, job = *job_,
                  work = std::move(work)]() mutable {
    if (!job.Begin()) return;
    letter.news = work(job.stop());
    inbox->Tell(std::move(letter));
  };
  if (!loop_->helpers().Run(std::move(perform))) return false;
  pending_ = pending;
  return true;
}

// ---- For providers of credentials

std::optional<CredentialsAnswer> CallOperation::BeginAction(const CredentialsAction& action) {
  if (const auto* run = std::get_if<RunProcess>(&action)) return RunByHelper(*run);
  if (const auto* wait = std::get_if<AwaitEvent>(&action)) return Await(*wait);
  return PerformAction(action, {});
}

std::optional<CredentialsAnswer> CallOperation::RunByHelper(const RunProcess& run) {
  auto work = [run = run, begin = steady_clock::now()](const std::stop_token& stop) mutable -> News {
    run.timeout = std::max(run.timeout - Since(begin), milliseconds(0));
    return PerformAction(run, stop);
  };
  if (!GiveToHelper(Pending::kProgram, std::move(work))) {
    return ProcessResult{.error = "cannot be started: the system has no thread left to wait for it with"};
  }
  loop_->SetTimer(*this, run.timeout + kSlack);
  return std::nullopt;
}

std::optional<CredentialsAnswer> CallOperation::Await(const AwaitEvent& wait) {
  if (wait.event->IsSet()) return EventAwaited{.happened = true};
  pending_ = Pending::kEvent;
  loop_->SetTimer(*this, wait.timeout);
  wait.event->Subscribe([inbox = loop_->inbox(), operation = id, asked = question] {
    inbox->Tell({.operation = operation, .question = asked, .news = CredentialsAnswer(EventAwaited{.happened = true})});
  });
  return std::nullopt;
}

}  // namespace alibabacloud::internal
