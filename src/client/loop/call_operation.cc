#include "client/loop/call_operation.h"

#include <algorithm>
#include <exception>
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

// What a helper thread sends: a copy, for the call may end before.
struct HelperExchange {
  std::shared_ptr<Transport> transport;
  HttpRequest request;
  HttpLimits limits;
  std::stop_token stop;
  steady_clock::time_point begin;

  [[nodiscard]] HttpResult Perform() {
    limits.total_timeout -= Since(begin);
    if (limits.total_timeout <= milliseconds(0)) {
      return NotSent(ErrorKind::kTimeout, "timed out while waiting for a helper thread");
    }
    return SendOnce(*transport, {.request = &request, .limits = limits}, stop);
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
  GoOn([&] { return call_.OnReply(std::move(result), ReadClocks()); });
}

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
    if (is_late) return loop_->NextInLine(turn->host);
    if (std::optional<HttpResult> result = OnTurn()) GoOnWithReply(*std::move(result));
  } else if (auto* answer = std::get_if<CredentialsAnswer>(&letter.news); answer != nullptr && !is_late) {
    GoOn([&] { return call_.OnAnswer(std::move(*answer), ReadClocks()); });
  } else if (auto* result = std::get_if<HttpResult>(&letter.news); result != nullptr && !is_late) {
    GoOnWithReply(std::move(*result));
  }
}

void CallOperation::OnTimer() {
  if (pending_ == Pending::kLine) {
    loop_->lines().GiveUp(host_, id);
    GoOnWithReply(NotSent(ErrorKind::kTimeout, "timed out while other requests to the same host were in progress"));
  } else if (pending_ == Pending::kAnswer) {
    GoOn([this] { return call_.OnAnswer(EventAwaited{.happened = false}, ReadClocks()); });
  } else {
    GoOn([this] { return call_.OnTimer(ReadClocks()); });
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
      helper_stop_.request_stop();
      return GoOnWithReply(TransportError{.kind = ErrorKind::kCancelled, .message = "the caller asked to stop"});
    case Pending::kLine:
      loop_->lines().GiveUp(host_, id);
      return GoOnWithReply(NotSent(ErrorKind::kCancelled, "the caller asked to stop before sending"));
    case Pending::kAnswer:
      helper_stop_.request_stop();
      break;
    case Pending::kNothing:
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
  if (!curl_) {
    SendByHelper(send);
    return std::nullopt;
  }
  send_ = send;
  host_ = OriginOf(send.request->url);
  if (loop_->lines().Enter(host_, id)) return BeginExchange(send.limits);
  pending_ = Pending::kLine;
  in_line_since_ = steady_clock::now();
  loop_->SetTimer(*this, send.limits.total_timeout);
  return std::nullopt;
}

std::optional<HttpResult> CallOperation::OnTurn() {
  loop_->ClearTimer(*this);
  HttpLimits limits = send_.limits;
  limits.total_timeout = std::max(limits.total_timeout - Since(in_line_since_), milliseconds(1));
  return BeginExchange(limits);
}

std::optional<HttpResult> CallOperation::BeginExchange(const HttpLimits& limits) {
  std::optional<HttpResult> result = loop_->EngineFor(curl_).Begin(exchange_, *send_.request, limits);
  pending_ = Pending::kExchange;
  if (result) LeaveHost();
  return result;
}

void CallOperation::LeaveHost() {
  pending_ = Pending::kNothing;
  loop_->NextInLine(host_);
}

void CallOperation::SendByHelper(const Send& send) {
  pending_ = Pending::kHelper;
  helper_stop_ = std::stop_source();
  loop_->helpers().Run([inbox = loop_->inbox(), letter = Letter{.operation = id, .question = question},
                        exchange = HelperExchange{client_->transport(), *send.request, send.limits,
                                                  helper_stop_.get_token(), steady_clock::now()}]() mutable {
    letter.news = exchange.Perform();
    inbox->Tell(std::move(letter));
  });
}

// ---- For providers of credentials

std::optional<CredentialsAnswer> CallOperation::BeginAction(const CredentialsAction& action) {
  if (const auto* run = std::get_if<RunProcess>(&action)) {
    RunByHelper(*run);
    return std::nullopt;
  }
  if (const auto* wait = std::get_if<AwaitEvent>(&action)) return Await(*wait);
  return PerformAction(action, {});
}

void CallOperation::RunByHelper(const RunProcess& run) {
  pending_ = Pending::kAnswer;
  helper_stop_ = std::stop_source();
  loop_->helpers().Run([inbox = loop_->inbox(), letter = Letter{.operation = id, .question = question}, run = run,
                        stop = helper_stop_.get_token(), begin = steady_clock::now()]() mutable {
    run.timeout = std::max(run.timeout - Since(begin), milliseconds(0));
    letter.news = CredentialsAnswer(PerformAction(run, stop));
    inbox->Tell(std::move(letter));
  });
}

std::optional<CredentialsAnswer> CallOperation::Await(const AwaitEvent& wait) {
  if (wait.event->IsSet()) return EventAwaited{.happened = true};
  pending_ = Pending::kAnswer;
  loop_->SetTimer(*this, wait.timeout);
  wait.event->Subscribe([inbox = loop_->inbox(), operation = id, asked = question] {
    inbox->Tell({.operation = operation, .question = asked, .news = CredentialsAnswer(EventAwaited{.happened = true})});
  });
  return std::nullopt;
}

}  // namespace alibabacloud::internal
