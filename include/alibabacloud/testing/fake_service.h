#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/testing/handler.h"
#include "alibabacloud/testing/recorded_request.h"

namespace alibabacloud::schema {
struct Service;
}  // namespace alibabacloud::schema

namespace alibabacloud::testing {

/// A refusal by the service, such as `ServiceError(404, "InvalidEniId.NotFound", "...")`. 429 and codes with
/// "Throttling" are repeated for every action, 5xx for those that may be.
[[nodiscard]] Error ServiceError(int http_status, std::string code, std::string message = {});

// Failures of the network: the call sees them as an exchange that ended without a reply.

/// No connection. The service gets no request, and the attempt is not among FakeService::Calls().
[[nodiscard]] Error ConnectFailure(std::string message = "connection refused");
/// The same for a handshake or a certificate that failed.
[[nodiscard]] Error TlsFailure(std::string message = "the certificate cannot be verified");
/// The service executes the request - the handler of FakeService::On(), if there is one, gets it - and the reply is
/// lost: kTransport, with maybe_executed.
struct LostReply {};

/// A reply that the service takes its time for; see After().
template <class Reply>
struct DelayedReply {
  std::chrono::milliseconds delay;  ///< From the request to the reply.
  Reply reply;                      ///< What comes then.
};

/// The reply comes so much later. A delay below the attempt's timeout (TimeoutOptions::attempt and `idle`, and what is
/// left of the call) really passes, unless a stop token ends it. One that reaches the timeout costs nothing: the
/// service executes the request and the attempt ends at once with kTimeout and maybe_executed, as it would have ended
/// then. A ConnectFailure() or TlsFailure() that comes too late is a kTimeout too, but of a request that the service
/// did not get. As no time passes, the deadline of the call comes no nearer by it; the number of attempts ends such
/// calls.
template <class Reply>
[[nodiscard]] DelayedReply<Reply> After(std::chrono::milliseconds delay, Reply reply) {
  return {delay, std::move(reply)};
}

/// One answer in a sequence: a response, an Error, an Outcome of the two, a LostReply, a handler that is called once,
/// or what After() makes of one of these.
template <schema::Described Request>
class FakeReply {
 public:
  using Response = typename Request::Response;  ///< What a success holds.

  /// @{
  /// What the answer is; all implicit, since FakeService::Enqueue() takes them as they are.
  FakeReply(Outcome<Response> outcome)  // NOLINT
      : FakeReply(Handler<Request>([outcome = std::move(outcome)](const Request&) { return outcome; })) {}
  FakeReply(Response response) : FakeReply(Outcome<Response>(std::move(response))) {}  // NOLINT
  FakeReply(Error error) : FakeReply(Outcome<Response>(std::move(error))) {}           // NOLINT
  FakeReply(LostReply) : is_lost_(true) {}                                             // NOLINT
  FakeReply(Handler<Request> handler)                                                  // NOLINT
      : handler_(internal::EraseHandler<Request>(std::move(handler))) {}
  template <class Function>
  requires std::is_invocable_r_v<Outcome<Response>, Function&, const Request&> FakeReply(Function function)
      : FakeReply(Handler<Request>(std::move(function))) {}  // NOLINT
  template <std::convertible_to<FakeReply> Reply>
  FakeReply(DelayedReply<Reply> delayed) : FakeReply(std::move(delayed.reply)) {  // NOLINT
    delay_ = delayed.delay;
  }
  /// @}

 private:
  friend class FakeService;

  internal::ErasedHandler handler_{};  // Empty where the reply is lost.
  bool is_lost_ = false;
  std::chrono::milliseconds delay_{0};
};

/// What a FakeService can be told.
struct FakeServiceOptions {
  /// Answer actions for which nothing is set as the Emulator does: by the documented response, else by one made of the
  /// examples in the model. Otherwise such a call fails.
  bool documented_responses = false;
  /// Maximum number of the newest requests that are kept for Calls() and Requests(); at most 64 MiB of them are.
  std::size_t max_recorded_requests = 10000;
};

/// The services within the process, for unit tests of code that takes a client: no socket, no thread.
///
///     testing::FakeService fake({ecs::Service()});
///     fake.On<ecs::AttachNetworkInterfaceRequest>([](const ecs::AttachNetworkInterfaceRequest& request) {
///       return ecs::AttachNetworkInterfaceResponse{};
///     });
///     fake.Enqueue<ecs::DescribeInstancesRequest>(testing::ServiceError(400, "Throttling.User"), instances);
///     MoveEni(ecs::Client(fake.MakeClientOptions()), "eni-1", "i-2");
///     EXPECT_EQ(fake.Calls<ecs::AttachNetworkInterfaceRequest>().at(0).instance_id, "i-2");
///
/// Below the client stands a transport that reads the requests and writes the replies; whatever else a call is made of
/// is the real thing: checks, signatures (1.0 and V3), JSON and XML, retries, deadlines, pagination, waiters, event
/// loops and coroutines. Requests are checked for required parameters and types, as by the service. Who signed them is
/// not: any credentials will do, while the Emulator knows one access key.
///
/// An action for which nothing is set ends the call with kInvalidArgument, at once, and a text that names the action
/// and how to set it.
///
/// All methods may be called from many threads at once, from handlers too.
class FakeService {
 public:
  /// `services` are usually `{ecs::Service()}`, `{ens::Service()}` or both.
  explicit FakeService(std::vector<std::reference_wrapper<const schema::Service>> services,
                       FakeServiceOptions options = {});
  FakeService(const FakeService&) = delete;
  FakeService& operator=(const FakeService&) = delete;
  /// Ends delays and waits for handlers that are running. Clients may live on; their calls fail.
  ~FakeService();

  /// Options with which a client talks to this fake: transport, credentials, and the region cn-hangzhou. Retries are as
  /// many as by default and come without delay, so that tests are fast; a reply with the header `x-acs-retry-after` or
  /// `Retry-After` still makes the call wait. Delays of waiters are not the client's: pass WaitOptions to the code
  /// under test. Change what else you need.
  [[nodiscard]] ClientOptions MakeClientOptions() const;

  /// Answers an action from now on, whenever no reply of Enqueue() is left; an empty function takes that back. Handlers
  /// run on the threads of the calls (with an EventLoop on its helper threads), several at once, and should not throw:
  /// what they throw becomes InternalError with status 500.
  ///
  /// An Error with a code, an http_status or the kind kService becomes the service's error envelope (status 400 when it
  /// has none). Another one is a failure of the network by its kind: kConnect and kTls before the service got the
  /// request, kTimeout and kTransport after it. kDecode is a reply that nobody can read. A request_id that the
  /// response leaves unset is filled, and header fields in the outcome's metadata() come with the reply.
  ///
  /// Throws std::invalid_argument when none of the services has the action.
  template <schema::Described Request>
  void On(Handler<Request> handler) {
    SetHandler(internal::SchemaOfType<Request>(), internal::EraseHandler<Request>(std::move(handler)));
  }

  /// Appends replies that the next requests of the action get, one each, before the handler of On() is asked again. An
  /// attempt of a call is a request of its own: `Enqueue<R>(ConnectFailure(), R::Response{})` is one call that succeeds
  /// at the second attempt. Throws as On() does.
  template <schema::Described Request, std::convertible_to<FakeReply<Request>>... Replies>
  void Enqueue(Replies... replies) {
    const schema::Struct& schema = internal::SchemaOfType<Request>();
    std::vector<Step> steps;
    steps.reserve(sizeof...(Replies));
    (steps.push_back(StepOf(FakeReply<Request>(std::move(replies)))), ...);
    AddSteps(schema, std::move(steps));
  }

  /// The requests of that type which got to the service and passed its checks, in the order of CallOrder(): each
  /// attempt, whatever it was answered and even if its reply was lost. One is among them once its exchange is over, the
  /// delay of After() included. Holds no more than FakeServiceOptions::max_recorded_requests in all.
  template <schema::Described Request>
  [[nodiscard]] std::vector<Request> Calls() const {
    std::vector<Request> calls;
    ReadCalls(internal::SchemaOfType<Request>(),
              [&](const internal::ReadInto& read) { read(schema::MutableObject(calls.emplace_back())); });
    return calls;
  }
  /// How many these are, those that are no longer held included.
  template <schema::Described Request>
  [[nodiscard]] int CallCount() const {
    return CountCalls(internal::SchemaOfType<Request>());
  }
  /// The names of the actions, in the order in which their requests were answered: {"DetachNetworkInterface",
  /// "AttachNetworkInterface"}.
  [[nodiscard]] std::vector<std::string> CallOrder() const;
  /// All that clients sent, as it came, in the order of CallOrder(); those that were refused, too. One that got no
  /// reply, or not in time, has status 0 and the name of the ErrorKind as its error_code.
  [[nodiscard]] std::vector<RecordedRequest> Requests() const;
  /// Names of actions with replies of Enqueue() that nobody has fetched, one for each reply, sorted.
  [[nodiscard]] std::vector<std::string> UnusedReplies() const;

  /// Forgets requests and counts; handlers and replies stay.
  void ClearCalls();
  /// Forgets everything, as if newly made. Clients stay connected.
  void Reset();

 private:
  /// A FakeReply without its type.
  struct Step {
    internal::ErasedHandler handler;  ///< Empty: what On() has set, if anything.
    bool is_lost;
    std::chrono::milliseconds delay;
  };
  class Impl;

  template <schema::Described Request>
  static Step StepOf(FakeReply<Request> reply) {
    return {std::move(reply.handler_), reply.is_lost_, reply.delay_};
  }
  void SetHandler(const schema::Struct& request, internal::ErasedHandler handler);
  void AddSteps(const schema::Struct& request, std::vector<Step> steps);
  void ReadCalls(const schema::Struct& request, const std::function<void(const internal::ReadInto& read)>& each) const;
  [[nodiscard]] int CountCalls(const schema::Struct& request) const;

  std::shared_ptr<Impl> impl_;  // Shared with the clients, whose transport it is.
};

}  // namespace alibabacloud::testing
