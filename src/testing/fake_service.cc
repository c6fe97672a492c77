#include "alibabacloud/testing/fake_service.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "alibabacloud/transport.h"
#include "base/ascii.h"
#include "codec/parameter_reader.h"
#include "testing/gateway.h"
#include "testing/response_body.h"
#include "testing/test_client.h"
#include "testing/wire.h"

namespace alibabacloud::testing {

using internal::Answer;
using internal::Claims;
using internal::ErasedHandler;

namespace {

TransportError Unset(std::string message) {
  return {.kind = ErrorKind::kInvalidArgument, .message = std::move(message), .maybe_sent = false};
}

bool IsOfTheService(const Error& error) {
  return error.kind == ErrorKind::kService || !error.code.empty() || error.http_status != 0;
}

// Of what neither a service nor a network reports, nothing can be made.
std::optional<TransportError> FailureOf(const Error& error, std::string_view action) {
  switch (error.kind) {
    case ErrorKind::kConnect:
    case ErrorKind::kTls:
      return TransportError{.kind = error.kind, .message = error.message, .maybe_sent = false};
    case ErrorKind::kTimeout:
    case ErrorKind::kTransport:
    case ErrorKind::kCancelled:
      return TransportError{.kind = error.kind, .message = error.message};
    case ErrorKind::kInvalidArgument:
    case ErrorKind::kCredentials:
      return Unset("FakeService: the handler of " + std::string(action) + " returned an error of the kind " +
                   std::string(ToString(error.kind)) + ", which neither a service nor a network reports");
    case ErrorKind::kDecode:
    case ErrorKind::kService:
      break;
  }
  return std::nullopt;
}

// The error of a handler in the terms of a transport.
Answer Translate(Answer answer, std::string_view action) {
  if (!answer.error || IsOfTheService(*answer.error)) return answer;
  answer.failure = FailureOf(*answer.error, action);
  if (!answer.failure) answer.body = "(a reply that cannot be read: " + answer.error->message + ")";
  answer.error.reset();
  return answer;
}

TransportError TooLate(std::chrono::milliseconds delay, std::chrono::milliseconds limit) {
  return {.kind = ErrorKind::kTimeout,
          .message = "timed out after " + std::to_string(limit.count()) +
                     " ms: the reply of the FakeService comes after " + std::to_string(delay.count()) + " ms"};
}

TransportError Cancelled(bool maybe_sent) {
  return {.kind = ErrorKind::kCancelled, .message = "the caller asked to stop", .maybe_sent = maybe_sent};
}

TransportError Closed() { return Unset("FakeService: the fake of this client has been destroyed"); }

// What the client sees of an exchange that it did not see the end of. A connection that was to fail has not carried the
// request by then, either.
void GiveUp(TransportError why, internal::Served& served) {
  const auto* failure = std::get_if<TransportError>(&served.reply);
  if (failure != nullptr) why.maybe_sent = why.maybe_sent && failure->maybe_sent;
  served.record.http_status = 0;
  served.record.error_code = ToString(why.kind);
  served.reply = std::move(why);
}

HttpResult ToResult(internal::WireResponse reply, const HttpLimits& limits) {
  if (reply.body.size() > limits.max_body_bytes) {
    return TransportError{.kind = ErrorKind::kDecode,
                          .message = "the body exceeds " + std::to_string(limits.max_body_bytes) + " bytes"};
  }
  HttpResponse response{.status = reply.status, .headers = std::move(reply.headers), .body = std::move(reply.body)};
  response.headers.push_back({"Content-Type", std::move(reply.content_type)});
  return response;
}

}  // namespace

Error ServiceError(int http_status, std::string code, std::string message) {
  return {
      .kind = ErrorKind::kService, .code = std::move(code), .message = std::move(message), .http_status = http_status};
}

Error ConnectFailure(std::string message) { return {.kind = ErrorKind::kConnect, .message = std::move(message)}; }

Error TlsFailure(std::string message) { return {.kind = ErrorKind::kTls, .message = std::move(message)}; }

// A transport has to outlive the clients that have it, and so does what it stands on.
class FakeService::Impl final : public internal::Gateway, public Transport {
 public:
  Impl(std::vector<std::reference_wrapper<const schema::Service>> services, FakeServiceOptions options)
      : Gateway(std::move(services), options.max_recorded_requests), options_(options) {}

  HttpResult Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) override;

  void SetHandler(const schema::Struct& request, ErasedHandler handler);
  void AddSteps(const schema::Struct& request, std::vector<Step> steps);
  void ReadCalls(const schema::Struct& request, const std::function<void(const internal::ReadInto& read)>& each) const;
  [[nodiscard]] int CountCalls(const schema::Struct& request) const;
  [[nodiscard]] std::vector<std::string> CallOrder() const;
  [[nodiscard]] std::vector<std::string> UnusedReplies() const;
  void Reset();
  void Close();

 private:
  // What is set for an action.
  struct Plan {
    std::shared_ptr<const ErasedHandler> handler{};
    std::deque<Step> steps{};
    std::size_t steps_in_all = 0;
  };
  // What is set for one request.
  struct Turn {
    std::shared_ptr<const ErasedHandler> handler{};
    bool is_lost = false;
    std::chrono::milliseconds delay{0};
    std::size_t steps_used = 0;
  };

  Turn TakeTurn(const schema::Struct& request);
  Answer Execute(const schema::ActionEntry& action, const Parameters& parameters, RecordedRequest& record) override;
  Answer AnswerUnknown(const Claims& claims, Error error) override;
  [[nodiscard]] Answer AnswerUnset(const schema::ActionEntry& action, const RecordedRequest& record,
                                   std::size_t steps_used) const;
  HttpResult Exchange(const HttpRequest& request, const HttpLimits& limits, const std::stop_token& stop);
  [[nodiscard]] std::optional<TransportError> Elapse(std::chrono::milliseconds delay, const HttpLimits& limits,
                                                     const std::stop_token& stop);
  [[nodiscard]] Plan& PlanOf(const schema::Struct& request, std::string_view method);

  const FakeServiceOptions options_;
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  std::map<const schema::Struct*, Plan> plans_;
  int running_ = 0;
  bool is_closed_ = false;
};

// ---- The way of a request

HttpResult FakeService::Impl::Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) {
  if (stop.stop_requested()) return Cancelled(false);
  {
    const std::lock_guard lock(mutex_);
    if (is_closed_) return Closed();
    ++running_;
  }
  HttpResult result = Exchange(request, limits, stop);
  {
    const std::lock_guard lock(mutex_);
    --running_;
  }
  changed_.notify_all();
  return result;
}

HttpResult FakeService::Impl::Exchange(const HttpRequest& request, const HttpLimits& limits,
                                       const std::stop_token& stop) {
  internal::Served served = Serve(internal::ToWire(request));
  if (auto failure = Elapse(served.delay, limits, stop)) GiveUp(*std::move(failure), served);
  journal().Add(std::move(served.record));
  if (auto* failure = std::get_if<TransportError>(&served.reply)) return std::move(*failure);
  return ToResult(std::get<internal::WireResponse>(std::move(served.reply)), limits);
}

// Why the delay is not followed by the reply.
std::optional<TransportError> FakeService::Impl::Elapse(std::chrono::milliseconds delay, const HttpLimits& limits,
                                                        const std::stop_token& stop) {
  const std::chrono::milliseconds limit = std::min(limits.total_timeout, limits.idle_timeout);
  if (delay >= limit) return TooLate(delay, limit);
  if (delay <= std::chrono::milliseconds(0)) return std::nullopt;
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, stop, delay, [this] { return is_closed_; });
  if (stop.stop_requested()) return Cancelled(true);
  return is_closed_ ? std::optional(Closed()) : std::nullopt;
}

Answer FakeService::Impl::Execute(const schema::ActionEntry& action, const Parameters& parameters,
                                  RecordedRequest& record) {
  const Turn turn = TakeTurn(*action.action->request);
  Answer answer;
  if (turn.handler) {
    answer = Translate(RunHandler(*turn.handler, action, parameters, record), action.action->name);
  } else if (!turn.is_lost) {
    answer = AnswerUnset(action, record, turn.steps_used);
  }
  // What did not get there cannot get lost on its way back.
  if (turn.is_lost && !answer.failure) {
    answer.failure = {.kind = ErrorKind::kTransport, .message = "the connection was closed before a reply came"};
  }
  answer.delay = turn.delay;
  return answer;
}

Answer FakeService::Impl::AnswerUnknown(const Claims& claims, Error error) {
  if (claims.action.empty()) return {.error = std::move(error)};
  return {.failure =
              Unset("FakeService: none of its services has the action " + std::string(claims.action) + " in version " +
                    std::string(claims.version) +
                    ": pass the service that has it to the constructor, such as {ecs::Service(), ens::Service()}")};
}

Answer FakeService::Impl::AnswerUnset(const schema::ActionEntry& action, const RecordedRequest& record,
                                      std::size_t steps_used) const {
  if (options_.documented_responses) {
    return {.body = internal::SampleResponse(action, record.format, record.request_id)};
  }
  const std::string name(action.action->name);
  const std::string type = internal::ToLower(record.product) + "::" + std::string(action.action->request->name);
  std::string message = "FakeService: nothing is set for " + name;
  if (steps_used > 0) {
    message = "FakeService: the replies enqueued for " + name + " (" + std::to_string(steps_used) + ") are used up";
  }
  return {.failure = Unset(message + "; say how it answers with On<" + type + ">(handler) or Enqueue<" + type +
                           ">(replies...)")};
}

// ---- What is set

FakeService::Impl::Turn FakeService::Impl::TakeTurn(const schema::Struct& request) {
  const std::lock_guard lock(mutex_);
  Plan& plan = plans_[&request];
  if (plan.steps.empty()) return {.handler = plan.handler, .steps_used = plan.steps_in_all};
  Step step = std::move(plan.steps.front());
  plan.steps.pop_front();
  Turn turn{.handler = plan.handler, .is_lost = step.is_lost, .delay = step.delay};
  if (step.handler) turn.handler = std::make_shared<const ErasedHandler>(std::move(step.handler));
  return turn;
}

FakeService::Impl::Plan& FakeService::Impl::PlanOf(const schema::Struct& request, std::string_view method) {
  if (!catalog().Find(request)) {
    throw std::invalid_argument("FakeService::" + std::string(method) + ": no service of this fake has " +
                                std::string(request.name));
  }
  return plans_[&request];
}

void FakeService::Impl::SetHandler(const schema::Struct& request, ErasedHandler handler) {
  auto shared = handler ? std::make_shared<const ErasedHandler>(std::move(handler)) : nullptr;
  const std::lock_guard lock(mutex_);
  PlanOf(request, "On").handler = std::move(shared);
}

void FakeService::Impl::AddSteps(const schema::Struct& request, std::vector<Step> steps) {
  const std::lock_guard lock(mutex_);
  Plan& plan = PlanOf(request, "Enqueue");
  plan.steps_in_all += steps.size();
  std::move(steps.begin(), steps.end(), std::back_inserter(plan.steps));
}

std::vector<std::string> FakeService::Impl::UnusedReplies() const {
  std::vector<std::string> names;
  const std::lock_guard lock(mutex_);
  for (const auto& [request, plan] : plans_) {
    names.insert(names.end(), plan.steps.size(), std::string(catalog().Find(*request)->entry->action->name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

// ---- What was called

void FakeService::Impl::ReadCalls(const schema::Struct& request,
                                  const std::function<void(const internal::ReadInto& read)>& each) const {
  const std::optional<internal::CatalogEntry> wanted = catalog().Find(request);
  for (const RecordedRequest& record : journal().Requests()) {
    const bool is_wanted =
        wanted && record.action == wanted->entry->action->name && record.product == wanted->product->name;
    if (!is_wanted || !record.executed) continue;
    each([&](schema::MutableObject call) {
      (void)internal::ReadParameters(internal::ActionParameters(record.parameters), call);
    });
  }
}

int FakeService::Impl::CountCalls(const schema::Struct& request) const {
  const std::optional<internal::CatalogEntry> wanted = catalog().Find(request);
  return wanted ? journal().Executions(wanted->entry->action->name, wanted->product->name) : 0;
}

std::vector<std::string> FakeService::Impl::CallOrder() const {
  std::vector<std::string> names;
  for (const RecordedRequest& record : journal().Requests()) {
    if (record.executed) names.push_back(record.action);
  }
  return names;
}

void FakeService::Impl::Reset() {
  journal().Clear();
  const std::lock_guard lock(mutex_);
  plans_.clear();
}

void FakeService::Impl::Close() {
  std::unique_lock lock(mutex_);
  is_closed_ = true;
  changed_.notify_all();
  changed_.wait(lock, [this] { return running_ == 0; });
  plans_.clear();
}

// ---- The class itself

FakeService::FakeService(std::vector<std::reference_wrapper<const schema::Service>> services,
                         FakeServiceOptions options)
    : impl_(std::make_shared<Impl>(std::move(services), options)) {}

FakeService::~FakeService() { impl_->Close(); }

ClientOptions FakeService::MakeClientOptions() const {
  ClientOptions options{.region = "cn-hangzhou", .transport = impl_};
  internal::UseForTests(options);
  return options;
}

std::vector<std::string> FakeService::CallOrder() const { return impl_->CallOrder(); }

std::vector<RecordedRequest> FakeService::Requests() const { return impl_->journal().Requests(); }

std::vector<std::string> FakeService::UnusedReplies() const { return impl_->UnusedReplies(); }

void FakeService::ClearCalls() { impl_->journal().Clear(); }

void FakeService::Reset() { impl_->Reset(); }

void FakeService::SetHandler(const schema::Struct& request, ErasedHandler handler) {
  impl_->SetHandler(request, std::move(handler));
}

void FakeService::AddSteps(const schema::Struct& request, std::vector<Step> steps) {
  impl_->AddSteps(request, std::move(steps));
}

void FakeService::ReadCalls(const schema::Struct& request,
                            const std::function<void(const internal::ReadInto& read)>& each) const {
  impl_->ReadCalls(request, each);
}

int FakeService::CountCalls(const schema::Struct& request) const { return impl_->CountCalls(request); }

}  // namespace alibabacloud::testing
