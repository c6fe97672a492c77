#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "soak/fault.h"
#include "soak/random.h"

namespace alibabacloud::soak {

/// One thing that the service does on a connection.
struct Action {
  enum class Kind : std::uint8_t {
    kSend,
    kExecute,
    kClose,
    kReset,
    // Without TLS these do nothing.
    kCloseNotify,
    kAlert,             ///< A fatal alert, "bad record mac".
    kCertificateAlert,  ///< Demands a certificate, and sends the alert "certificate required" when none comes.
    kTicket,            ///< A new session ticket.
  };
  Kind kind = Kind::kSend;
  std::string bytes{};
  std::chrono::microseconds delay{0};  ///< After the action before it.
  /// Done only if the client has sent nothing since the response: what was to happen on an idle connection.
  bool while_idle = false;
  /// A client that reads these bytes as a response reads another call's.
  bool unsolicited = false;
};
using Plan = std::vector<Action>;

/// Times that clients and service must agree about.
struct Times {
  static constexpr std::chrono::milliseconds kAttempt{300};
  static constexpr std::chrono::milliseconds kBeyondAttempt{450};
  static constexpr std::chrono::milliseconds kCall{1500};
  static constexpr std::chrono::milliseconds kConnect{300};
  static constexpr std::chrono::milliseconds kIdle{1000};
  static constexpr std::chrono::milliseconds kBeyondIdle{1300};
};

/// Plans what happens to requests. Cuts go through all positions of a response, one after the other. Not thread-safe.
class Planner {
 public:
  /// What happens to a request whose fault is of Stage::kRequest or Stage::kLargeRequest. `marker`: what the response
  /// echoes.
  [[nodiscard]] Plan PlanFor(Fault fault, const std::string& marker, Random& random);

  /// How many positions of the response were cut by a fault, and how many there are.
  struct Coverage {
    std::size_t done = 0;
    std::size_t all = 0;
  };
  [[nodiscard]] const std::map<Fault, Coverage>& coverage() const noexcept { return coverage_; }

 private:
  [[nodiscard]] std::string Cut(Fault fault, const std::string& response);
  void PlanBroken(Fault fault, const std::string& marker, Plan& plan);
  void PlanDelayed(Fault fault, const std::string& marker, Random& random, Plan& plan);

  std::map<Fault, Coverage> coverage_;
};

/// A whole HTTP/1.1 response with a Content-Length. `headers` are lines that end in CRLF.
[[nodiscard]] std::string MakeResponse(int status, std::string_view body, std::string_view headers = {});
[[nodiscard]] std::string MakeEnvelope(int status, std::string_view code, const std::string& request_id,
                                       std::string_view headers = {});
[[nodiscard]] std::string HtmlPage(int status);

}  // namespace alibabacloud::soak
