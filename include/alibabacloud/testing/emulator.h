#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/client_options.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/testing/emulator_limits.h"
#include "alibabacloud/testing/handler.h"
#include "alibabacloud/testing/recorded_request.h"

namespace alibabacloud::schema {
struct Service;
}  // namespace alibabacloud::schema

namespace alibabacloud::testing {

/// What an Emulator can be told.
struct EmulatorOptions {
  /// The one access key that is accepted.
  std::string access_key_id = "testid";
  /// What requests have to be signed with.
  std::string access_key_secret = "testsecret";
  /// When not empty, every request must carry this security token; when empty, none may carry one.
  std::string security_token{};
  /// Port on 127.0.0.1, 0 to 65535; 0: any free port.
  int port = 0;
  /// The server's clock, which decides whether a timestamp is within 15 minutes. Called from many threads. Null: the
  /// system's.
  std::function<std::chrono::system_clock::time_point()> now{};
  /// Maximum number of the newest requests that are kept for Emulator::Requests(); at most 64 MiB of them are.
  std::size_t max_recorded_requests = 10000;
  /// Limits of the HTTP server.
  EmulatorLimits limits{};
};

/// A local stand-in for the services, for tests and experiments: an HTTP server on 127.0.0.1 that speaks their
/// protocol.
///
///     testing::Emulator emulator({ecs::Service(), ens::Service()});
///     ens::Client client(emulator.MakeClientOptions());
///
/// It checks requests as the services do - method, common parameters, signature 1.0 or V3, timestamp, replayed nonces,
/// required parameters and types - and refuses with their codes, in JSON or XML. What passes is answered by the handler
/// set for the action, else by the documented response, else by one made of the examples in the model. It keeps no
/// state of resources: what a mutation changes, later answers do not show, unless handlers make it so.
/// Malformed HTTP and what exceeds EmulatorLimits are answered without an envelope, as by proxies.
///
/// All methods may be called from many threads at once, from handlers too.
class Emulator {
 public:
  /// Listens when it returns. `services` are usually `{ecs::Service(), ens::Service()}`. Throws std::runtime_error if
  /// the port is not available (with port 0, on a system without loopback or sockets) and std::invalid_argument if the
  /// port or a limit is out of range.
  explicit Emulator(std::vector<std::reference_wrapper<const schema::Service>> services, EmulatorOptions options = {});
  Emulator(const Emulator&) = delete;
  Emulator& operator=(const Emulator&) = delete;
  /// Closes all connections, idle ones included, and waits for handlers that are running. In a process forked after the
  /// construction it does nothing: the server is the parent's.
  ~Emulator();

  /// "http://127.0.0.1:PORT", for ClientOptions::endpoint.
  [[nodiscard]] std::string endpoint() const;
  /// The port that it listens on.
  [[nodiscard]] int port() const noexcept;
  /// Options with which a client reaches this emulator and is accepted: endpoint, credentials, the region cn-hangzhou,
  /// and no proxy, whatever the environment says (to go through one, assign all of ClientOptions::proxy). Calls for
  /// other regions (CallOptions::region) get here too. Change what else you need.
  [[nodiscard]] ClientOptions MakeClientOptions() const;

  /// Answers an action from now on; an empty function brings the recorded answer back. Only requests that passed all
  /// checks get here. An Error becomes the service's error envelope with its http_status (400 when 0), code, message
  /// and recommend. A request_id that the handler leaves unset is filled. Header fields in the outcome's metadata() are
  /// sent too, such as `x-acs-retry-after`. What a handler throws becomes InternalError with status 500. Handlers run
  /// on the server's threads, several at once. Throws std::invalid_argument when none of the services has the action.
  ///
  ///     emulator.Handle<ens::RebootInstanceRequest>([](const ens::RebootInstanceRequest& request) {
  ///       return ens::RebootInstanceResponse{.code = 0};
  ///     });
  template <schema::Described Request>
  void Handle(Handler<Request> handler) {
    SetHandler(internal::SchemaOfType<Request>(), internal::EraseHandler<Request>(std::move(handler)));
  }

  /// What came in since the start or the last ClearRequests(), oldest first. A request is in it before its reply is
  /// sent. Holds no more than EmulatorOptions::max_recorded_requests says.
  [[nodiscard]] std::vector<RecordedRequest> Requests() const;
  /// How often the action was executed: requests that passed all checks. Counts in all services that have it.
  [[nodiscard]] int Executions(std::string_view action) const;
  /// Returns the number of TCP connections accepted so far, refused ones included.
  [[nodiscard]] int Connections() const noexcept;
  /// Forgets requests and counts; nonces stay used, and handlers stay.
  void ClearRequests();

 private:
  class Impl;

  void SetHandler(const schema::Struct& request, internal::ErasedHandler handler);

  std::unique_ptr<Impl> impl_;
};

}  // namespace alibabacloud::testing
