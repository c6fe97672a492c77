#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "soak/random.h"

namespace alibabacloud::soak {

/// What the service, or what stands between it and the client, does wrong. "Executes" means that the service executes
/// the request before the fault shows.
enum class Fault : std::uint8_t {
  kNone,
  // When a connection is accepted.
  kCloseOnAccept,
  kResetOnAccept,
  kRefuseConnections,  ///< The listener is closed for some milliseconds.
  // During the TLS handshake.
  kCloseInHandshake,
  kResetInHandshake,
  kAlertInHandshake,
  kPlainHttpInHandshake,
  kSilenceInHandshake,
  // A proxy's response to CONNECT.
  kProxyRefusesTunnel,
  kProxyHtmlForTunnel,
  kProxyClosesInConnect,
  // When the first bytes of a request arrive.
  kCloseUnread,
  kResetHalfRead,
  kEarlyRefusal,  ///< 413 before the body of a large request was read.
  // After a request was read, and not executed.
  kCloseAfterRequest,
  kResetAfterRequest,
  kHtml5xxNotExecuted,
  kThrottled,
  kRefusedEnvelope,
  k5xxEnvelopeNotExecuted,
  // After a request was executed: no complete response.
  kExecuteThenClose,
  kExecuteThenReset,
  kCutThenClose,
  kCutThenReset,
  kChunkedCutThenClose,
  kChunkedCutThenReset,
  kCutWithoutLength,
  kSilenceAfterExecution,
  kSilenceInBody,
  kExecuteLate,  ///< The connection is reset at once, the request executed much later.
  kExecuteAfterTimeout,
  kTokenInProgress,  ///< The connection is reset while the execution takes some time.
  kIdleTimeout,
  // After a request was executed: a response that is not one.
  kLengthTooLong,
  kLengthTooShort,
  kBadChunkSize,
  kInvalidGzip,
  kTruncatedGzip,
  kGarbledStatusLine,
  kHeaderTooLarge,
  kFinal101,
  kNotJson,
  kEmptyBody,
  kHtml5xxExecuted,
  kBare3xx,
  kBare4xx,
  k5xxEnvelopeExecuted,
  // After a request was executed: a right response in an unusual form.
  kInterimBefore,
  kSlowDrip,
  kWithoutLength,
  kChunkedTrailer,
  kChunkedLateTrailer,
  kLateResponse,
  // After a right response: bytes that nobody asked for, or the end of the connection.
  kSecondResponseAtOnce,
  kSecondResponseInParts,
  kSecondResponseAfter1Ms,
  kSecondResponseAfter5Ms,
  kHalfResponseWhileIdle,
  kInterimWhileIdle,
  kTrailerWhileIdle,
  k408WhileIdle,
  k408WhileIdleThenClose,
  kCloseWhileIdle,
  kResetWhileIdle,
  kCloseAfterResponse,
  // TLS, after a request was executed.
  kAlertAfterExecution,
  kCertificateAlertAfterExecution,
  kCloseNotifyAfterExecution,
  kCloseNotifyWhileIdle,
  kTicketWhileIdle,
  kCount,
};

constexpr std::size_t kFaultCount = static_cast<std::size_t>(Fault::kCount);
constexpr std::size_t IndexOf(Fault fault) noexcept { return static_cast<std::size_t>(fault); }

/// When a fault is chosen.
enum class Stage : std::uint8_t { kAccept, kHandshake, kConnect, kFirstBytes, kLargeRequest, kRequest, kTimed };

/// Which requests a fault suits.
enum class Scope : std::uint8_t { kAny, kTlsOnly, kTokenOnly };

struct FaultTraits {
  Fault fault;
  std::string_view name;
  Stage stage;
  unsigned weight;  ///< Relative to the others of the stage.
  Scope scope = Scope::kAny;
};

/// In the order of the enumerators.
[[nodiscard]] const std::array<FaultTraits, kFaultCount>& AllFaults() noexcept;
[[nodiscard]] std::string_view NameOf(Fault fault) noexcept;

/// Chooses by weight among the faults of a stage that suit a request; of the stages before kRequest most have none.
[[nodiscard]] Fault ChooseFault(Stage stage, bool is_tls, bool has_token, Random& random) noexcept;

}  // namespace alibabacloud::soak
