#pragma once

#include <chrono>
#include <stop_token>
#include <utility>
#include <variant>

#include "alibabacloud/transport.h"
#include "call/step.h"
#include "client/credentials_io.h"

namespace alibabacloud::internal {

[[nodiscard]] Now ReadClocks() noexcept;

/// Transport::Send(), of a transport that may throw in spite of its contract.
[[nodiscard]] HttpResult SendOnce(Transport& transport, const Send& send, const std::stop_token& stop);

void Sleep(std::chrono::milliseconds delay, const std::stop_token& stop);

/// Drives a Call, or another machine with its events, to its end on this thread.
template <class Machine>
void DriveBlocking(Machine& machine, Transport& transport, const std::stop_token& stop) {
  Step step = machine.Start(ReadClocks());
  while (!std::holds_alternative<Done>(step)) {
    if (stop.stop_requested()) {
      step = machine.OnCancel(ReadClocks());
    } else if (const auto* send = std::get_if<Send>(&step)) {
      HttpResult result = SendOnce(transport, *send, stop);
      step = machine.OnReply(std::move(result), ReadClocks());
    } else if (const auto* perform = std::get_if<Perform>(&step)) {
      CredentialsAnswer answer = PerformAction(*perform->action, stop);
      step = machine.OnAnswer(std::move(answer), ReadClocks());
    } else {
      Sleep(std::get<Wait>(step).delay, stop);
      step = stop.stop_requested() ? machine.OnCancel(ReadClocks()) : machine.OnTimer(ReadClocks());
    }
  }
}

}  // namespace alibabacloud::internal
