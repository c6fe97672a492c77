#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

#include "support/scripted_server.h"

namespace alibabacloud::test {

/// What happens to one request between a client and a service.
enum class Fault : std::uint8_t {
  kNone,
  kCloseBefore,      ///< The connection ends when the request has come; the service never sees it.
  kResetBefore,      ///< The same, with RST.
  kCloseAfter,       ///< The service executes; the connection ends without a reply.
  kResetAfter,       ///< The same, with RST.
  kCloseInBody,      ///< The service executes; the connection ends in the middle of the reply's body.
  kSilenceAfter,     ///< The service executes; nothing comes until the client gives up.
  kSilenceInBody,    ///< The service executes; the reply's body never ends.
  kLateExecution,    ///< The service gets the request only after the client has given up.
  kDuplicated,       ///< The service gets the request twice; its second reply is the client's.
  kGatewayPage,      ///< The service executes; a gateway's 502 page comes instead of the reply.
  kGarbledReply,     ///< The service executes; the body of the reply with status 200 is not JSON.
  kCloseAfterReply,  ///< The reply arrives whole; the connection ends without notice.
};

/// Stands on 127.0.0.1 before a service that is beyond reproach, passes requests and replies, and does harm as planned.
class FaultyFront {
 public:
  /// `service_url`: "http://127.0.0.1:PORT".
  explicit FaultyFront(std::string service_url);

  [[nodiscard]] std::string url() const { return server_.url(); }
  /// From now on: request i meets fault i, and those beyond the last meet `others`.
  void Plan(std::vector<Fault> faults, Fault others = Fault::kNone);
  /// All requests that arrived complete.
  [[nodiscard]] std::vector<ReceivedRequest> requests() const { return server_.requests(); }
  /// Waits until no connection is open; false after ten seconds.
  [[nodiscard]] bool WaitUntilIdle() { return server_.WaitUntilOpen(0); }

 private:
  void Serve(Peer& peer);
  [[nodiscard]] Fault NextFault();
  /// The service's reply, as bytes.
  [[nodiscard]] std::string Forward(const ReceivedRequest& request) const;

  const std::string service_url_;
  std::mutex mutex_;
  std::deque<Fault> faults_;
  Fault others_ = Fault::kNone;
  ScriptedServer server_;  ///< Declared last: its threads use the members above.
};

}  // namespace alibabacloud::test
