#include "soak/fault.h"

namespace alibabacloud::soak {

namespace {

constexpr std::array<FaultTraits, kFaultCount> kFaults{{
    {Fault::kNone, "none", Stage::kRequest, 600},
    {Fault::kCloseOnAccept, "close_on_accept", Stage::kAccept, 10},
    {Fault::kResetOnAccept, "reset_on_accept", Stage::kAccept, 10},
    {Fault::kRefuseConnections, "refuse_connections", Stage::kTimed, 1},
    {Fault::kCloseInHandshake, "close_in_handshake", Stage::kHandshake, 10},
    {Fault::kResetInHandshake, "reset_in_handshake", Stage::kHandshake, 10},
    {Fault::kAlertInHandshake, "alert_in_handshake", Stage::kHandshake, 10},
    {Fault::kPlainHttpInHandshake, "plain_http_in_handshake", Stage::kHandshake, 10},
    {Fault::kSilenceInHandshake, "silence_in_handshake", Stage::kHandshake, 4},
    {Fault::kProxyRefusesTunnel, "proxy_refuses_tunnel", Stage::kConnect, 20},
    {Fault::kProxyHtmlForTunnel, "proxy_html_for_tunnel", Stage::kConnect, 20},
    {Fault::kProxyClosesInConnect, "proxy_closes_in_connect", Stage::kConnect, 20},
    {Fault::kCloseUnread, "close_unread", Stage::kFirstBytes, 8},
    {Fault::kResetHalfRead, "reset_half_read", Stage::kFirstBytes, 8},
    {Fault::kEarlyRefusal, "early_refusal", Stage::kLargeRequest, 400},
    {Fault::kCloseAfterRequest, "close_after_request", Stage::kRequest, 6},
    {Fault::kResetAfterRequest, "reset_after_request", Stage::kRequest, 6},
    {Fault::kHtml5xxNotExecuted, "html_5xx_not_executed", Stage::kRequest, 6},
    {Fault::kThrottled, "throttled", Stage::kRequest, 6},
    {Fault::kRefusedEnvelope, "refused_envelope", Stage::kRequest, 6},
    {Fault::k5xxEnvelopeNotExecuted, "5xx_envelope_not_executed", Stage::kRequest, 6},
    {Fault::kExecuteThenClose, "execute_then_close", Stage::kRequest, 6},
    {Fault::kExecuteThenReset, "execute_then_reset", Stage::kRequest, 6},
    {Fault::kCutThenClose, "cut_then_close", Stage::kRequest, 20},
    {Fault::kCutThenReset, "cut_then_reset", Stage::kRequest, 20},
    {Fault::kChunkedCutThenClose, "chunked_cut_then_close", Stage::kRequest, 20},
    {Fault::kChunkedCutThenReset, "chunked_cut_then_reset", Stage::kRequest, 20},
    {Fault::kCutWithoutLength, "cut_without_length", Stage::kRequest, 20},
    {Fault::kSilenceAfterExecution, "silence_after_execution", Stage::kRequest, 2},
    {Fault::kSilenceInBody, "silence_in_body", Stage::kRequest, 2},
    {Fault::kExecuteLate, "execute_late", Stage::kRequest, 6},
    {Fault::kExecuteAfterTimeout, "execute_after_timeout", Stage::kRequest, 2},
    {Fault::kTokenInProgress, "token_in_progress", Stage::kRequest, 30, Scope::kTokenOnly},
    {Fault::kIdleTimeout, "idle_timeout", Stage::kRequest, 4},
    {Fault::kLengthTooLong, "length_too_long", Stage::kRequest, 6},
    {Fault::kLengthTooShort, "length_too_short", Stage::kRequest, 6},
    {Fault::kBadChunkSize, "bad_chunk_size", Stage::kRequest, 6},
    {Fault::kInvalidGzip, "invalid_gzip", Stage::kRequest, 6},
    {Fault::kTruncatedGzip, "truncated_gzip", Stage::kRequest, 6},
    {Fault::kGarbledStatusLine, "garbled_status_line", Stage::kRequest, 6},
    {Fault::kHeaderTooLarge, "header_too_large", Stage::kRequest, 2},
    {Fault::kFinal101, "final_101", Stage::kRequest, 6},
    {Fault::kNotJson, "not_json", Stage::kRequest, 6},
    {Fault::kEmptyBody, "empty_body", Stage::kRequest, 6},
    {Fault::kHtml5xxExecuted, "html_5xx_executed", Stage::kRequest, 6},
    {Fault::kBare3xx, "bare_3xx", Stage::kRequest, 6},
    {Fault::kBare4xx, "bare_4xx", Stage::kRequest, 6},
    {Fault::k5xxEnvelopeExecuted, "5xx_envelope_executed", Stage::kRequest, 6},
    {Fault::kInterimBefore, "interim_before", Stage::kRequest, 6},
    {Fault::kSlowDrip, "slow_drip", Stage::kRequest, 6},
    {Fault::kWithoutLength, "without_length", Stage::kRequest, 6},
    {Fault::kChunkedTrailer, "chunked_trailer", Stage::kRequest, 6},
    {Fault::kChunkedLateTrailer, "chunked_late_trailer", Stage::kRequest, 6},
    {Fault::kLateResponse, "late_response", Stage::kRequest, 6},
    {Fault::kSecondResponseAtOnce, "second_response_at_once", Stage::kRequest, 12},
    {Fault::kSecondResponseInParts, "second_response_in_parts", Stage::kRequest, 12},
    {Fault::kSecondResponseAfter1Ms, "second_response_after_1ms", Stage::kRequest, 12},
    {Fault::kSecondResponseAfter5Ms, "second_response_after_5ms", Stage::kRequest, 12},
    {Fault::kHalfResponseWhileIdle, "half_response_while_idle", Stage::kRequest, 12},
    {Fault::kInterimWhileIdle, "interim_while_idle", Stage::kRequest, 12},
    {Fault::kTrailerWhileIdle, "trailer_while_idle", Stage::kRequest, 12},
    {Fault::k408WhileIdle, "408_while_idle", Stage::kRequest, 12},
    {Fault::k408WhileIdleThenClose, "408_while_idle_then_close", Stage::kRequest, 12},
    {Fault::kCloseWhileIdle, "close_while_idle", Stage::kRequest, 12},
    {Fault::kResetWhileIdle, "reset_while_idle", Stage::kRequest, 12},
    {Fault::kCloseAfterResponse, "close_after_response", Stage::kRequest, 12},
    {Fault::kAlertAfterExecution, "alert_after_execution", Stage::kRequest, 12, Scope::kTlsOnly},
    {Fault::kCertificateAlertAfterExecution, "certificate_alert_after_execution", Stage::kRequest, 12, Scope::kTlsOnly},
    {Fault::kCloseNotifyAfterExecution, "close_notify_after_execution", Stage::kRequest, 12, Scope::kTlsOnly},
    {Fault::kCloseNotifyWhileIdle, "close_notify_while_idle", Stage::kRequest, 12, Scope::kTlsOnly},
    {Fault::kTicketWhileIdle, "ticket_while_idle", Stage::kRequest, 12, Scope::kTlsOnly},
}};

constexpr bool IsInOrder() {
  for (std::size_t i = 0; i < kFaultCount; ++i) {
    if (IndexOf(kFaults[i].fault) != i) return false;
  }
  return true;
}
static_assert(IsInOrder());

// Of the stages before kRequest, what weighs against their faults: no fault at all.
constexpr unsigned kWeightOfNone = 400;

bool Suits(const FaultTraits& traits, Stage stage, bool is_tls, bool has_token) {
  if (traits.stage != stage) return false;
  return traits.scope == Scope::kAny || (traits.scope == Scope::kTlsOnly ? is_tls : has_token);
}

}  // namespace

const std::array<FaultTraits, kFaultCount>& AllFaults() noexcept { return kFaults; }

std::string_view NameOf(Fault fault) noexcept { return kFaults[IndexOf(fault)].name; }

Fault ChooseFault(Stage stage, bool is_tls, bool has_token, Random& random) noexcept {
  std::uint64_t total = stage == Stage::kRequest ? 0 : kWeightOfNone;
  for (const FaultTraits& traits : kFaults) total += Suits(traits, stage, is_tls, has_token) ? traits.weight : 0;
  std::uint64_t chosen = random.Below(total);
  for (const FaultTraits& traits : kFaults) {
    if (!Suits(traits, stage, is_tls, has_token)) continue;
    if (chosen < traits.weight) return traits.fault;
    chosen -= traits.weight;
  }
  return Fault::kNone;
}

}  // namespace alibabacloud::soak
