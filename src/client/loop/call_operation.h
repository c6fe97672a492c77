#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/call_options.h"
#include "alibabacloud/event_loop.h"
#include "call/call.h"
#include "client/client_core.h"
#include "client/loop/helper_job.h"
#include "client/loop/inbox.h"
#include "client/loop/operation.h"
#include "client/loop/stop_watch.h"
#include "transport/curl_engine.h"

namespace alibabacloud::internal {

/// Drives a Call on a loop, as the blocking driver does on its thread: performs each step without blocking, and goes on
/// when it hears what came of it.
class CallOperation final : public Operation, private ExchangeOwner {
 public:
  CallOperation(std::shared_ptr<ClientCore> client, const schema::Action& action, std::unique_ptr<LoopCall> user,
                CallOptions options);

  void Begin(LoopCore& loop) override;
  void OnLetter(Letter& letter) override;
  void OnTimer() override;
  void Cancel() override;
  void CancelUnbegun() override;
  void Deliver() override;

 private:
  /// What it hears of next.
  enum class Pending : std::uint8_t { kNothing, kExchange, kHelper, kLine, kProgram, kEvent, kTime, kDecoding };

  void OnExchanged(HttpResult result) override;

  template <class Event>
  [[nodiscard]] Step Try(const Event& event) noexcept;
  template <class Event>
  void GoOn(const Event& event);
  void GoOnWithReply(HttpResult result);
  [[nodiscard]] bool IsCancelled() const noexcept { return is_cancelled_ || options_.stop.stop_requested(); }
  [[nodiscard]] std::optional<HttpResult> BeginSend(const Send& send);
  [[nodiscard]] std::optional<HttpResult> BeginExchange();
  [[nodiscard]] std::optional<HttpResult> SendByHelper(const Send& send);
  void OnTurn(const std::string& host);
  [[nodiscard]] std::optional<CredentialsAnswer> BeginAction(const CredentialsAction& action);
  [[nodiscard]] std::optional<CredentialsAnswer> RunByHelper(const RunProcess& run);
  [[nodiscard]] Step Decode(Now now);
  [[nodiscard]] bool DecodeByHelper(Now now);
  template <class Work>
  [[nodiscard]] bool GiveToHelper(Pending pending, Work work);
  [[nodiscard]] std::optional<CredentialsAnswer> Await(const AwaitEvent& wait);
  void LeaveHost();

  const std::shared_ptr<ClientCore> client_;
  const std::shared_ptr<CurlTransport> curl_;  ///< Null for a transport that can only block.
  const std::unique_ptr<LoopCall> user_;
  const CallOptions options_;
  Call call_;  ///< Used by the helper thread alone while it decodes a response, until its message arrives.
  LoopCore* loop_ = nullptr;
  StopWatch stop_;
  bool is_cancelled_ = false;
  Pending pending_ = Pending::kNothing;
  EngineExchange exchange_{*this};
  Send send_{};              ///< Of kExchange and kLine.
  std::string_view host_{};  ///< The same; of its request.
  std::chrono::steady_clock::time_point in_line_since_{};
  bool has_turn_ = false;                 ///< A place in line is its own, and no exchange has it yet.
  std::optional<HelperJob> job_;          ///< Of kHelper, kProgram and kDecoding.
  std::optional<HttpResult> received_{};  ///< Not yet decoded. Used as call_ is.
};

}  // namespace alibabacloud::internal
