// No fault makes the service execute twice what must be executed once, and an error says truly whether the call may
// have been executed. Each row is a fault; it is tried with an action of each kind by a fresh and by a reused
// connection.

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_eip_instance.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/release_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/emulator.h"
#include "support/driver.h"
#include "support/faulty_front.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::Driver;
using test::Fault;
using test::FaultyFront;

// ---- The service

/// The service's refusal of a request that passed the checks of its signature; nothing is executed.
struct Refusal {
  int status = 0;
  std::string_view code{};
  std::string_view retry_after_ms{};
};
constexpr Refusal kAccepted{};
constexpr Refusal kUnavailable{503, "ServiceUnavailable"};
constexpr Refusal kThrottled{400, "Throttling.User"};
constexpr Refusal kThrottledWithDelay{503, "Throttling.User", "1"};
constexpr Refusal kNonceUsed{400, "SignatureNonceUsed"};
constexpr Refusal kForbidden{403, "Forbidden.RAM"};
constexpr Refusal kWrongState{400, "IncorrectInstanceStatus"};

/// An emulator whose actions count how often they were executed. Repeating a client token executes nothing.
class CountingService {
 public:
  CountingService() : emulator_({ens::Service()}) {
    Handle<ens::DescribeInstancesRequest>([this](const auto&) { ++reads_; });
    Handle<ens::ReleaseInstanceRequest>([this](const auto&) { ++releases_; });
    Handle<ens::CreateEipInstanceRequest>([this](const ens::CreateEipInstanceRequest& request) {
      EXPECT_NE(request.client_token.value_or(""), "");
      tokens_.insert(request.client_token.value_or(""));
    });
  }

  [[nodiscard]] std::string url() const { return emulator_.endpoint(); }
  [[nodiscard]] ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }

  /// Counts from zero. Request i that passes the checks meets refusal i, and those beyond the last meet `others`.
  void Plan(std::vector<Refusal> refusals, Refusal others) {
    const std::lock_guard lock(mutex_);
    refusals_.assign(refusals.begin(), refusals.end());
    others_ = others;
    reads_ = releases_ = 0;
    tokens_.clear();
  }

  /// Of all actions together.
  [[nodiscard]] int executions() const {
    const std::lock_guard lock(mutex_);
    return reads_ + releases_ + static_cast<int>(tokens_.size());
  }

 private:
  template <class Request, class Execute>
  void Handle(Execute execute) {
    using Response = typename Request::Response;
    emulator_.Handle<Request>([this, execute](const Request& request) -> Outcome<Response> {
      const std::lock_guard lock(mutex_);
      const Refusal refusal = NextRefusal();
      if (refusal.status == 0) {
        execute(request);
        return Response{};
      }
      ResponseMetadata metadata;
      if (!refusal.retry_after_ms.empty()) {
        metadata.headers = {{"x-acs-retry-after", std::string(refusal.retry_after_ms)}};
      }
      return {Error{.code = std::string(refusal.code), .message = "no", .http_status = refusal.status},
              std::move(metadata)};
    });
  }

  Refusal NextRefusal() {
    if (refusals_.empty()) return others_;
    const Refusal refusal = refusals_.front();
    refusals_.pop_front();
    return refusal;
  }

  mutable std::mutex mutex_;
  std::deque<Refusal> refusals_;
  Refusal others_ = kAccepted;
  int reads_ = 0;
  int releases_ = 0;
  std::set<std::string> tokens_;
  testing::Emulator emulator_;  ///< Declared last: its threads use the members above.
};

// ---- The actions

enum class Kind : std::uint8_t { kSafe, kToken, kNone };

std::string_view ToString(Kind kind) {
  constexpr std::string_view kNames[] = {"safe", "token", "none"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// How a call ended, as far as a table tells it.
struct Result {
  std::string_view error{};  ///< ToString() of its kind; empty after a success.
  int attempts = 0;
  int executions = 0;
  bool maybe_executed = false;

  friend bool operator==(const Result&, const Result&) = default;
};

std::ostream& operator<<(std::ostream& os, const Result& result) {
  os << (result.error.empty() ? "ok" : result.error) << ", attempts " << result.attempts << ", executions "
     << result.executions;
  return os << (result.maybe_executed ? ", maybe executed" : "");
}

template <class Response>
Result Summary(const Outcome<Response>& outcome) {
  const Error& error = outcome.error();
  return {.error = outcome ? "" : ToString(error.kind),
          .attempts = outcome.metadata().attempts,
          .maybe_executed = error.maybe_executed};
}

Result Perform(const Driver& driver, const ens::Client& client, Kind kind) {
  switch (kind) {
    case Kind::kSafe:
      return Summary(driver.Call(client, &ens::Client::DescribeInstances, {}));
    case Kind::kToken:
      return Summary(driver.Call(client, &ens::Client::CreateEipInstance,
                                 {.ens_region_id = "cn-suzhou-telecom",
                                  .instance_charge_type = "PostPaid",
                                  .internet_charge_type = "95BandwidthByMonth"}));
    case Kind::kNone:
      break;
  }
  // Unlike RebootInstance, it has no longer timeout of its own; unlike others without one, it takes POST.
  return Summary(driver.Call(client, &ens::Client::ReleaseInstance, {.instance_id = "i-1"}));
}

// ---- The table

constexpr Result Ok(int attempts, int executions) { return {.attempts = attempts, .executions = executions}; }

/// An error after which a repetition is harmless: nothing was executed.
constexpr Result Untouched(std::string_view error, int attempts) { return {.error = error, .attempts = attempts}; }

constexpr Result Doubtful(std::string_view error, int attempts, int executions) {
  return {.error = error, .attempts = attempts, .executions = executions, .maybe_executed = true};
}

struct Expected {
  Result safe;
  Result token;
  Result none;

  [[nodiscard]] const Result& of(Kind kind) const {
    return kind == Kind::kSafe ? safe : kind == Kind::kToken ? token : none;
  }
};

constexpr Expected All(const Result& result) { return {result, result, result}; }

struct Row {
  const char* name;
  std::vector<Fault> faults{};
  Fault other_faults = Fault::kNone;
  std::vector<Refusal> refusals{};
  Refusal other_refusals = kAccepted;
  bool nobody_listens = false;
  bool closed_while_idle = false;  ///< The warm connection, before the call.
  bool times_out = false;          ///< An attempt is to be given up soon.
  Expected expected{};

  friend std::ostream& operator<<(std::ostream& os, const Row& row) { return os << row.name; }
};

// Three attempts, and two more for throttling.
const Row kRows[] = {
    {.name = "NoFault", .expected = All(Ok(1, 1))},

    // Nothing gets to the service.
    {.name = "NobodyListens", .nobody_listens = true, .expected = All(Untouched("connect", 3))},
    {.name = "WarmConnectionClosedWhileIdle", .closed_while_idle = true, .expected = All(Ok(1, 1))},
    {.name = "ConnectionClosedBeforeExecution",
     .faults = {Fault::kCloseBefore},
     .expected = {Ok(2, 1), Ok(2, 1), Doubtful("transport", 1, 0)}},
    {.name = "ConnectionResetBeforeExecution",
     .faults = {Fault::kResetBefore},
     .expected = {Ok(2, 1), Ok(2, 1), Doubtful("transport", 1, 0)}},
    {.name = "EveryConnectionClosedBeforeExecution",
     .other_faults = Fault::kCloseBefore,
     .expected = {Doubtful("transport", 3, 0), Doubtful("transport", 3, 0), Doubtful("transport", 1, 0)}},

    // The service executes, and its reply is lost.
    {.name = "ReplyLostByClose",
     .faults = {Fault::kCloseAfter},
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("transport", 1, 1)}},
    {.name = "ReplyLostByReset",
     .faults = {Fault::kResetAfter},
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("transport", 1, 1)}},
    {.name = "ReplyCutInItsBody",
     .faults = {Fault::kCloseInBody},
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("transport", 1, 1)}},
    {.name = "EveryReplyLost",
     .other_faults = Fault::kCloseAfter,
     .expected = {Doubtful("transport", 3, 3), Doubtful("transport", 3, 1), Doubtful("transport", 1, 1)}},
    {.name = "EveryReplyCutInItsBody",
     .other_faults = Fault::kCloseInBody,
     .expected = {Doubtful("transport", 3, 3), Doubtful("transport", 3, 1), Doubtful("transport", 1, 1)}},
    {.name = "ReplyReplacedByAGateway",
     .faults = {Fault::kGatewayPage},
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("service", 1, 1)}},
    {.name = "ReplyGarbled", .faults = {Fault::kGarbledReply}, .expected = All(Doubtful("decode", 1, 1))},

    // The attempt's time runs out.
    {.name = "NoReplyInTime",
     .faults = {Fault::kSilenceAfter},
     .times_out = true,
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("timeout", 1, 1)}},
    {.name = "BodyNotInTime",
     .faults = {Fault::kSilenceInBody},
     .times_out = true,
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("timeout", 1, 1)}},
    {.name = "ExecutedAfterTheAttemptWasGivenUp",
     .faults = {Fault::kLateExecution},
     .times_out = true,
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("timeout", 1, 1)}},

    // The service sees a nonce twice.
    {.name = "RequestDuplicatedOnItsWay",
     .faults = {Fault::kDuplicated},
     .expected = {Ok(2, 2), Ok(2, 1), Doubtful("service", 1, 1)}},
    {.name = "NonceUsed", .refusals = {kNonceUsed}, .expected = {Ok(2, 1), Ok(2, 1), Doubtful("service", 1, 0)}},

    // The service refuses. It need not have executed nothing when it was unavailable.
    {.name = "Unavailable", .refusals = {kUnavailable}, .expected = {Ok(2, 1), Ok(2, 1), Doubtful("service", 1, 0)}},
    {.name = "UnavailableForEver",
     .other_refusals = kUnavailable,
     .expected = {Doubtful("service", 3, 0), Doubtful("service", 3, 0), Doubtful("service", 1, 0)}},
    {.name = "Throttled", .refusals = {kThrottled}, .expected = All(Ok(2, 1))},
    {.name = "ThrottledWithDelay", .refusals = {kThrottledWithDelay}, .expected = All(Ok(2, 1))},
    {.name = "ThrottledForEver", .other_refusals = kThrottled, .expected = All(Untouched("service", 3))},
    {.name = "ThrottledWithDelayForEver",
     .other_refusals = kThrottledWithDelay,
     .expected = All(Untouched("service", 3))},
    {.name = "Forbidden", .refusals = {kForbidden}, .expected = All(Untouched("service", 1))},
    {.name = "WrongState", .refusals = {kWrongState}, .expected = All(Untouched("service", 1))},

    // One after the other: a refusal of the repetition tells nothing about the first attempt.
    {.name = "ReplyLostThenForbidden",
     .faults = {Fault::kCloseAfter},
     .refusals = {kAccepted, kForbidden},
     .expected = {Doubtful("service", 2, 1), Doubtful("service", 2, 1), Doubtful("transport", 1, 1)}},
    {.name = "ReplyLostThenThrottledForEver",
     .faults = {Fault::kCloseAfter},
     .refusals = {kAccepted},
     .other_refusals = kThrottled,
     .expected = {Doubtful("service", 4, 1), Doubtful("service", 4, 1), Doubtful("transport", 1, 1)}},
    {.name = "ThrottledThenReplyLost",
     .faults = {Fault::kNone, Fault::kCloseAfter},
     .refusals = {kThrottled},
     .expected = {Ok(3, 2), Ok(3, 1), Doubtful("transport", 2, 1)}},
};

// ---- The test

ClientOptions OptionsFor(const Row& row, const CountingService& service, const FaultyFront& front) {
  ClientOptions options = service.MakeClientOptions();
  options.endpoint = front.url();
  options.retry = {
      .max_attempts = 3, .max_throttled = 2, .base_delay = milliseconds(1), .throttled_base_delay = milliseconds(1)};
  if (row.times_out) options.timeouts.attempt = milliseconds(1000);
  return options;
}

// Leaves the client one idle connection to the front, dead or alive.
void WarmUp(const Row& row, const Driver& driver, const ens::Client& client, FaultyFront& front) {
  front.Plan({row.closed_while_idle ? Fault::kCloseAfterReply : Fault::kNone});
  ASSERT_EQ(Perform(driver, client, Kind::kSafe), Ok(1, 0));
  ASSERT_TRUE(!row.closed_while_idle || front.WaitUntilIdle());
}

Result Try(const Row& row, Driver::Kind by, Kind kind, bool warm) {
  const Driver driver(by);
  CountingService service;
  std::optional<FaultyFront> front(std::in_place, service.url());
  const ens::Client client(OptionsFor(row, service, *front));
  if (warm) WarmUp(row, driver, client, *front);
  front->Plan(row.faults, row.other_faults);
  service.Plan(row.refusals, row.other_refusals);
  if (row.nobody_listens) front.reset();
  Result result = Perform(driver, client, kind);
  if (warm && front) {
    EXPECT_EQ(front->requests().at(1).connection, row.closed_while_idle ? 1U : 0U);
  }
  front.reset();  // Waits for what is still on its way.
  result.executions = service.executions();
  return result;
}

class FaultMatrix : public ::testing::TestWithParam<std::tuple<Row, Driver::Kind>> {};

TEST_P(FaultMatrix, ExecutesOnceAndTellsWhetherItMayHave) {
  const auto& [row, driver] = GetParam();
  for (const bool warm : {false, true}) {
    for (const Kind kind : {Kind::kSafe, Kind::kToken, Kind::kNone}) {
      SCOPED_TRACE(std::string(ToString(kind)) + (warm ? " by a warm connection" : " by a fresh connection"));
      const Result result = Try(row, driver, kind, warm);
      EXPECT_EQ(result, row.expected.of(kind));
      // Whatever the table says.
      EXPECT_TRUE(kind == Kind::kSafe || result.executions <= 1) << result;
      EXPECT_TRUE(result.error.empty() || result.executions == 0 || result.maybe_executed) << result;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, FaultMatrix,
                         ::testing::Combine(::testing::ValuesIn(kRows),
                                            ::testing::Values(Driver::Kind::kBlocking, Driver::Kind::kEventLoop)),
                         [](const auto& row) {
                           const bool on_loop = std::get<1>(row.param) == Driver::Kind::kEventLoop;
                           return std::string(std::get<0>(row.param).name) + (on_loop ? "OnAnEventLoop" : "");
                         });

}  // namespace
}  // namespace alibabacloud
