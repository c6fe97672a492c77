#include "call/wait_machine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/ecs/start_instance.h"
#include "alibabacloud/ecs/waiters.h"
#include "alibabacloud/ens/waiters.h"
#include "call/resource_watch.h"
#include "call/response_watch.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

/// What the service answers to one request: an error, or nothing and a filled response.
using Service = std::function<std::optional<Error>(schema::ConstObject request, schema::MutableObject response)>;

/// Drives a machine by a clock that only pauses move.
class FakeDriver {
 public:
  explicit FakeDriver(Service service) : service_(std::move(service)) {}

  Outcome<WaitReport> Run(std::unique_ptr<Watch> watch, const WaitTimes& times) {
    WaitMachine machine(std::move(watch), times);
    WaitMachine::Step step = machine.Start(now_);
    while (!std::holds_alternative<WaitMachine::Ended>(step)) {
      if (const auto* look = std::get_if<WaitMachine::Look>(&step)) {
        times_left.push_back(look->time_left);
        requests.push_back(ToJson(look->request.request));
        auto error = service_(look->request.request, look->request.response);
        now_ += look_takes;
        step = error ? machine.OnError(*std::move(error), {}, now_) : machine.OnResponse({}, now_);
      } else {
        const milliseconds delay = std::get<WaitMachine::Pause>(step).delay;
        pauses.push_back(delay);
        now_ += delay;
        step = pauses.size() == cancel_after ? machine.OnCancel(now_) : machine.OnTimer(now_);
      }
    }
    return machine.TakeOutcome();
  }

  template <class Client>
  Outcome<WaitReport> Run(const Waiter<Client>& waiter, const WaitOptions& options = {}) {
    return Run(std::make_unique<ResourceWatch>(*waiter.table, waiter.ids, options.absent_grace),
               TimesOf(options, DefaultTimes(*waiter.table)));
  }

  milliseconds look_takes{0};
  std::size_t cancel_after = 0;
  std::vector<milliseconds> pauses{};
  std::vector<milliseconds> times_left{};
  std::vector<std::string> requests{};

 private:
  Service service_;
  WaitTime now_{std::chrono::hours(1000)};
};

const std::vector<std::string>& IdsOf(const ecs::DescribeInstancesRequest& request) { return *request.instance_ids; }

/// Instances whose state is what a function says of the number of the look; no state: absent.
using State = std::optional<std::string>;
Service Instances(std::function<State(const std::string& id, int request)> state) {
  auto count = std::make_shared<int>(0);
  return [state = std::move(state), count](schema::ConstObject object, schema::MutableObject out) {
    const auto request = *FromJson<ecs::DescribeInstancesRequest>(ToJson(object));
    ecs::DescribeInstancesResponse response;
    const int number = ++*count;
    for (const std::string& id : IdsOf(request)) {
      if (const State now = state(id, number)) response.instances.push_back({.instance_id = id, .status = *now});
    }
    EXPECT_TRUE(MergeJson(ToJson(response), out).has_value());
    return std::optional<Error>();
  };
}

Service States(std::vector<State> states) {
  return Instances([states = std::move(states)](const std::string&, int request) {
    return states[std::min(static_cast<std::size_t>(request), states.size()) - 1];
  });
}

std::vector<std::string> ManyIds(int count) {
  std::vector<std::string> ids;
  for (int i = 0; i < count; ++i) ids.push_back("i-" + std::to_string(i));
  return ids;
}

// ---- The end of a wait

TEST(WaitMachine, EndsWhenTheStateIsReached) {
  FakeDriver driver(States({"Pending", "Starting", "Running"}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}));
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->looks, 3);
  EXPECT_EQ(outcome->requests, 3);
  EXPECT_EQ(outcome->reached, 1U);
  EXPECT_EQ(outcome->elapsed, milliseconds(5000 + 5000 + 7500));
  ASSERT_THAT(outcome->states, SizeIs(1));
  EXPECT_EQ(outcome->states[0].id, "i-1");
  EXPECT_EQ(outcome->states[0].state, "Running");
}

TEST(WaitMachine, BacksOffUpToTheLongestInterval) {
  FakeDriver driver(States({"Pending", "Pending", "Pending", "Pending", "Running"}));
  (void)driver.Run(ecs::InstanceRunning({"i-1"}));
  EXPECT_THAT(driver.pauses, ElementsAre(milliseconds(5000), milliseconds(5000), milliseconds(7500),
                                         milliseconds(10000), milliseconds(10000)));
}

TEST(WaitMachine, ObeysTheTimesOfTheOptions) {
  FakeDriver driver(States({"Pending", "Pending", "Running"}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}),
                                  {.first_delay = seconds(0), .interval = seconds(20), .max_interval = seconds(1)});
  EXPECT_TRUE(outcome);
  EXPECT_THAT(driver.pauses, ElementsAre(seconds(20), seconds(20)));
}

TEST(WaitMachine, FirstLooksAfterAsLongAsTheTableSays) {
  const auto none = [](schema::ConstObject, schema::MutableObject) { return Error{.kind = ErrorKind::kTls}; };
  const std::pair<Waiter<ens::Client>, seconds> cases[] = {{ens::DiskAvailable({"d-1"}), minutes(4)},
                                                           {ens::InstanceRunning({"i-1"}), seconds(10)},
                                                           {ens::InstanceStopped({"i-1"}), seconds(30)},
                                                           {ens::InstanceAbsent({"i-1"}), seconds(50)}};
  for (const auto& [waiter, first] : cases) {
    FakeDriver driver(none);
    EXPECT_FALSE(driver.Run(waiter));
    EXPECT_THAT(driver.pauses, ElementsAre(first));
  }
}

TEST(WaitMachine, ComparesStatesWithoutRegardToCase) {
  FakeDriver driver(States({"RUNNING"}));
  EXPECT_TRUE(driver.Run(ecs::InstanceRunning({"i-1"})));
}

TEST(WaitMachine, FailsAtAStateThatIsTerminal) {
  FakeDriver driver(States({"Pending", "Stopping"}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kService);
  EXPECT_EQ(outcome.error().code, "WaitFailed");
  EXPECT_EQ(outcome.error().message, "instance-running: i-1 is Stopping and will not be Running");
}

TEST(WaitMachine, SaysWhatTheServiceTellsOfTheCause) {
  FakeDriver driver([](schema::ConstObject, schema::MutableObject out) {
    EXPECT_TRUE(MergeJson(R"({"Images":{"Image":[{"ImageId":"m-1","Status":"CreateFailed","Progress":"40%"}]}})", out));
    return std::optional<Error>();
  });
  const auto outcome = driver.Run(ecs::ImageAvailable({"m-1"}));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message, "image-available: m-1 is CreateFailed and will not be Available (Progress 40%)");
}

TEST(WaitMachine, NeverLetsTheStateOfAnotherResourceCount) {
  FakeDriver driver([](schema::ConstObject, schema::MutableObject out) {
    EXPECT_TRUE(MergeJson(R"({"Instances":{"Instance":[{"InstanceId":"i-2","Status":"Running"}]}})", out));
    return std::optional<Error>();
  });
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "WaitFailed");
}

// ---- Absence

TEST(WaitMachine, TakesAbsenceAsTheTargetWhereItIsOne) {
  FakeDriver driver(States({"Stopped", std::nullopt}));
  const auto outcome = driver.Run(ecs::InstanceAbsent({"i-1"}));
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->states[0].state, "");
}

TEST(WaitMachine, BearsAbsenceForTheGrace) {
  FakeDriver driver(States({std::nullopt, std::nullopt, "Running"}));
  EXPECT_TRUE(driver.Run(ecs::InstanceRunning({"i-1"})));
}

TEST(WaitMachine, FailsWhenAResourceIsAbsentForLongerThanTheGrace) {
  FakeDriver driver(States({"Pending", std::nullopt}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}), {.absent_grace = seconds(15)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "WaitFailed");
  EXPECT_EQ(outcome.error().message, "instance-running: i-1 does not exist and will not be Running");
  EXPECT_THAT(driver.requests, SizeIs(4));
}

TEST(WaitMachine, MeasuresTheGraceFromTheLastTimeThatTheResourceWasThere) {
  FakeDriver driver(States({std::nullopt, "Pending", std::nullopt, "Running"}));
  EXPECT_TRUE(driver.Run(ecs::InstanceRunning({"i-1"}), {.absent_grace = seconds(6)}));
}

template <class Client>
void ExpectPending(const Waiter<Client>& waiter, const std::string& page) {
  FakeDriver driver([&page](schema::ConstObject, schema::MutableObject out) {
    EXPECT_TRUE(MergeJson(page, out));
    return std::optional<Error>();
  });
  const auto outcome = driver.Run(waiter);
  ASSERT_FALSE(outcome) << page;
  EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout) << page;
}

TEST(WaitMachine, DoesNotTakeForAbsentWhatMayBeOnAnotherPage) {
  ExpectPending(ecs::InstanceAbsent({"i-1"}), R"({"NextToken":"t","Instances":{"Instance":[]}})");
  ExpectPending(ens::NetworkAbsent({"n-1"}), R"({"TotalCount":2,"Networks":{"Network":[{"NetworkId":"n-2"}]}})");
}

struct NotFoundCase {
  const char* code;
  int status;
  bool is_absent;
};

TEST(WaitMachine, TakesANotFoundErrorForAbsenceOnlyIfItIsAboutTheResource) {
  const NotFoundCase cases[] = {
      {"InvalidInstanceId.NotFound", 404, true},   {"InstanceNotFound", 400, true},
      {"InvalidRegionId.NotFound", 404, false},    {"InvalidAccessKeyId.NotFound", 404, false},
      {"InvalidInstanceId.Malformed", 404, false}, {"", 404, false}};
  for (const NotFoundCase& c : cases) {
    FakeDriver driver([&c](schema::ConstObject, schema::MutableObject) {
      return Error{.kind = ErrorKind::kService, .code = c.code, .http_status = c.status};
    });
    const auto outcome = driver.Run(ecs::InstanceAbsent({"i-1"}));
    EXPECT_EQ(outcome.has_value(), c.is_absent) << c.code;
    EXPECT_EQ(outcome.error().code, c.is_absent ? "" : c.code);
  }
}

TEST(WaitMachine, FindsOutWhichOfManyIsNotFound) {
  FakeDriver driver([answer = Instances([](const std::string&, int) { return "Stopped"; })](
                        schema::ConstObject request, schema::MutableObject response) {
    const auto typed = *FromJson<ecs::DescribeInstancesRequest>(ToJson(request));
    for (const std::string& id : IdsOf(typed)) {
      if (id == "i-2") return std::optional(Error{.kind = ErrorKind::kService, .code = "InvalidInstanceId.NotFound"});
    }
    return answer(request, response);
  });
  const auto outcome = driver.Run(ecs::InstanceStopped(ManyIds(4)), {.absent_grace = seconds(0)});
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("i-2 does not exist"));
  // All four, both halves, and the two of the second.
  EXPECT_THAT(driver.requests, SizeIs(4));
}

// ---- Deadline and cancellation

TEST(WaitMachine, LooksForTheLastTimeOneSecondBeforeTheDeadline) {
  FakeDriver driver(States({"Starting"}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}), {.timeout = seconds(20)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout);
  EXPECT_EQ(outcome.error().message, "instance-running: not yet Running: i-1 (Starting), after waiting for 20 s");
  EXPECT_THAT(driver.pauses, ElementsAre(seconds(5), seconds(5), milliseconds(7500), milliseconds(1500)));
  EXPECT_THAT(driver.times_left, ElementsAre(seconds(15), seconds(10), milliseconds(2500), seconds(1)));
}

TEST(WaitMachine, LeavesTheLastLookASecond) {
  const auto never = [](schema::ConstObject, schema::MutableObject) {
    return Error{.kind = ErrorKind::kTimeout, .message = "no answer"};
  };
  const struct {
    WaitOptions options;
    milliseconds last;
  } rows[] = {
      {{.timeout = seconds(61)}, seconds(1)},
      {{.timeout = seconds(2), .first_delay = milliseconds(1500)}, seconds(1)},
      {{.timeout = seconds(3), .first_delay = seconds(0), .interval = milliseconds(300)}, seconds(1)},
      // Where the whole wait has no second to spare.
      {{.timeout = seconds(1), .first_delay = seconds(0), .interval = milliseconds(300), .max_interval = seconds(0)},
       milliseconds(100)},
  };
  for (const auto& row : rows) {
    FakeDriver driver(never);
    EXPECT_FALSE(driver.Run(ecs::EniAvailable({"eni-1"}), row.options));
    ASSERT_FALSE(driver.times_left.empty());
    EXPECT_EQ(driver.times_left.back(), row.last) << row.options.timeout.count();
  }
}

TEST(WaitMachine, LooksOnceEvenWhenTheTimeoutIsShorterThanTheFirstDelay) {
  for (const milliseconds timeout : {milliseconds(1), milliseconds(1000), milliseconds(3000)}) {
    FakeDriver driver(States({"Running"}));
    EXPECT_TRUE(driver.Run(ecs::InstanceRunning({"i-1"}), {.timeout = timeout}));
    EXPECT_THAT(driver.requests, SizeIs(1));
  }
}

TEST(WaitMachine, DoesNotBeginARequestAfterTheDeadline) {
  FakeDriver driver(Instances([](const std::string&, int) { return "Pending"; }));
  driver.look_takes = seconds(4);
  const auto outcome =
      driver.Run(ecs::InstanceRunning(ManyIds(300)), {.timeout = seconds(8), .first_delay = seconds(0)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout);
  EXPECT_THAT(driver.requests, SizeIs(2));
}

TEST(WaitMachine, NamesTheFirstFewThatAreNotThere) {
  FakeDriver driver(Instances([](const std::string& id, int) { return id == "i-0" ? "Running" : "Pending"; }));
  const auto outcome = driver.Run(ecs::InstanceRunning(ManyIds(9)), {.timeout = seconds(6)});
  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message,
              StartsWith("instance-running: not yet Running: i-1 (Pending), i-2 (Pending), i-3 (Pending), i-4 "
                         "(Pending), i-5 (Pending) and 3 more, after"));
}

TEST(WaitMachine, EndsWhenItIsCancelled) {
  FakeDriver driver(States({"Pending"}));
  driver.cancel_after = 2;
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}));
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kCancelled);
}

// ---- Looks that fail

TEST(WaitMachine, LooksAgainAfterAFailureThatMayPass) {
  const Error passing[] = {{.kind = ErrorKind::kConnect},
                           {.kind = ErrorKind::kTimeout},
                           {.kind = ErrorKind::kTransport},
                           {.kind = ErrorKind::kService, .code = "Throttling.User", .http_status = 400},
                           {.kind = ErrorKind::kService, .code = "Weird", .http_status = 502}};
  for (const Error& error : passing) {
    bool failed = false;
    FakeDriver driver([&, answer = States({"Running"})](schema::ConstObject request, schema::MutableObject response) {
      if (!std::exchange(failed, true)) return std::optional(error);
      return answer(request, response);
    });
    EXPECT_TRUE(driver.Run(ecs::InstanceRunning({"i-1"}))) << error;
    EXPECT_THAT(driver.requests, SizeIs(2)) << error;
  }
}

TEST(WaitMachine, EndsWithAnErrorThatWillNotPass) {
  const Error lasting[] = {{.kind = ErrorKind::kCredentials},
                           {.kind = ErrorKind::kTls},
                           {.kind = ErrorKind::kCancelled},
                           {.kind = ErrorKind::kDecode},
                           {.kind = ErrorKind::kInvalidArgument},
                           {.kind = ErrorKind::kService, .code = "Forbidden.RAM", .http_status = 403}};
  for (const Error& error : lasting) {
    FakeDriver driver([&](schema::ConstObject, schema::MutableObject) { return error; });
    const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, error.kind);
    EXPECT_EQ(outcome.error().code, error.code);
    EXPECT_THAT(driver.requests, SizeIs(1));
  }
}

TEST(WaitMachine, LooksAgainAfterThrottlingThatOnlyAHeaderTells) {
  const struct {
    std::vector<HttpHeader> headers;
    bool looks_again;
  } rows[] = {{{{"x-acs-retry-after", "1500"}}, true}, {{{"x-acs-retry-after", "soon"}}, false}, {{}, false}};
  for (const auto& row : rows) {
    const Waiter<ecs::Client> waiter = ecs::InstanceRunning({"i-1"});
    WaitMachine machine(std::make_unique<ResourceWatch>(*waiter.table, waiter.ids, seconds(0)),
                        {.timeout = minutes(1), .first_delay = {}, .interval = seconds(5), .max_interval = seconds(5)});
    const WaitTime now{std::chrono::hours(1000)};
    ASSERT_TRUE(std::holds_alternative<WaitMachine::Look>(machine.Start(now)));
    const auto step = machine.OnError({.kind = ErrorKind::kService, .code = "Busy", .http_status = 400},
                                      {.headers = row.headers}, now);
    EXPECT_EQ(std::holds_alternative<WaitMachine::Pause>(step), row.looks_again);
  }
}

TEST(WaitMachine, TellsTheLastFailureAtTheDeadline) {
  FakeDriver driver([](schema::ConstObject, schema::MutableObject) {
    return Error{.kind = ErrorKind::kConnect, .message = "refused"};
  });
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}), {.timeout = seconds(30)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, ErrorKind::kTimeout);
  EXPECT_THAT(outcome.error().message, HasSubstr("; the last look failed: connect"));
  EXPECT_THAT(outcome.error().message, HasSubstr("refused"));
}

TEST(WaitMachine, ForgetsAFailureAfterALookThatWentWell) {
  int number = 0;
  FakeDriver driver([&, answer = States({"Pending"})](schema::ConstObject request, schema::MutableObject response) {
    if (++number == 1) return std::optional(Error{.kind = ErrorKind::kConnect});
    return answer(request, response);
  });
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}), {.timeout = seconds(30)});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().message.find("last look failed"), std::string::npos) << outcome.error();
}

// ---- Requests

TEST(WaitMachine, AsksForTwoHundredInTwoRequestsAndLaterForTheRestAlone) {
  // Each odd one is there at the first look, the others at the second.
  FakeDriver driver(Instances([](const std::string& id, int request) {
    return request > 2 || (id.back() - '0') % 2 == 1 ? "Running" : "Pending";
  }));
  const auto outcome = driver.Run(ecs::InstanceRunning(ManyIds(200)));
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->looks, 2);
  EXPECT_EQ(outcome->requests, 3);
  EXPECT_EQ(outcome->reached, 200U);
  ASSERT_THAT(driver.requests, SizeIs(3));
  std::map<std::string, int> asked;
  for (const std::string& text : driver.requests) {
    const auto request = *FromJson<ecs::DescribeInstancesRequest>(text);
    EXPECT_THAT(IdsOf(request), SizeIs(100));
    EXPECT_EQ(request.max_results, 100);
    for (const std::string& id : IdsOf(request)) ++asked[id];
  }
  EXPECT_EQ(asked.size(), 200U);
  EXPECT_EQ(asked["i-0"], 2);
  EXPECT_EQ(asked["i-1"], 1);
}

TEST(WaitMachine, AsksOnceForWhatIsNamedTwice) {
  FakeDriver driver(States({"Running"}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1", "i-2", "i-1"}));
  ASSERT_TRUE(outcome);
  EXPECT_THAT(outcome->states, SizeIs(2));
  EXPECT_THAT(driver.requests, ElementsAre(R"({"InstanceIds":["i-1","i-2"],"MaxResults":100})"));
}

struct RequestCase {
  std::string name;
  std::function<void(FakeDriver&)> run;
  std::vector<std::string> requests;
};

TEST(WaitMachine, MakesRequestsOfEveryShape) {
  const RequestCase cases[] = {
      {"one id a request",
       [](FakeDriver& d) {
         (void)d.Run(ens::LoadBalancerAbsent({"lb-1", "lb-2"}));
       },
       {R"({"LoadBalancerId":"lb-1","PageSize":10})", R"({"LoadBalancerId":"lb-2","PageSize":10})"}},
      {"a page size that is a string",
       [](FakeDriver& d) { (void)d.Run(ens::InstanceAbsent({"i-1"})); },
       {R"({"InstanceIds":["i-1"],"PageSize":"100"})"}},
      {"a filter that shows all",
       [](FakeDriver& d) { (void)d.Run(ecs::ImageAbsent({"m-1"})); },
       {R"({"ImageId":"m-1","PageSize":10,"Status":"Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated"})"}},
      {"ids within an object",
       [](FakeDriver& d) { (void)d.Run(ecs::CapacityReservationActive({"crp-1"}), {.absent_grace = seconds(0)}); },
       {R"({"MaxResults":20,"PrivatePoolOptions":{"Ids":["crp-1"]},"Status":"All"})"}},
      {"a list joined by commas",
       [](FakeDriver& d) {
         (void)d.Run(ens::EipAbsent({"eip-1", "eip-2"}));
       },
       {R"({"AllocationId":["eip-1","eip-2"],"PageSize":50})"}},
  };
  for (const RequestCase& c : cases) {
    FakeDriver driver([](schema::ConstObject, schema::MutableObject) { return std::optional<Error>(); });
    c.run(driver);
    EXPECT_EQ(driver.requests, c.requests) << c.name;
  }
}

TEST(WaitMachine, BearsTheLongestTimes) {
  FakeDriver driver(States({std::nullopt, std::nullopt, "Running"}));
  const auto outcome = driver.Run(ecs::InstanceRunning({"i-1"}), {.timeout = std::chrono::hours(24 * 365),
                                                                  .max_interval = milliseconds::max(),
                                                                  .absent_grace = milliseconds::max()});
  EXPECT_TRUE(outcome) << outcome.error();
  FakeDriver late(States({"Running"}));
  EXPECT_TRUE(late.Run(ecs::InstanceRunning({"i-1"}), {.first_delay = milliseconds::max()}));
  EXPECT_THAT(late.times_left, ElementsAre(seconds(1)));
  FakeDriver impatient(States({std::nullopt, "Running"}));
  EXPECT_FALSE(impatient.Run(ecs::InstanceRunning({"i-1"}), {.absent_grace = milliseconds::min()}));
}

TEST(WaitMachine, RefusesWhatMakesNoSense) {
  const auto ids = [](std::vector<std::string> list) { return ecs::InstanceRunning(std::move(list)); };
  const std::pair<Waiter<ecs::Client>, WaitOptions> cases[] = {
      {ids({}), {}},
      {ids({"i-1", ""}), {}},
      {ids({"i-1"}), {.timeout = seconds(0)}},
      {ids({"i-1"}), {.timeout = milliseconds::max()}},
      {ids({"i-1"}), {.first_delay = seconds(-1)}},
      {ids({"i-1"}), {.interval = seconds(0)}},
      {ids({"i-1"}), {.interval = milliseconds::max()}},
  };
  for (const auto& [waiter, options] : cases) {
    FakeDriver driver(States({"Running"}));
    const auto outcome = driver.Run(waiter, options);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::kInvalidArgument);
    EXPECT_THAT(driver.requests, IsEmpty());
  }
}

// ---- A response that a predicate judges

Outcome<WaitReport> RunWithPredicate(FakeDriver& driver, std::function<Verdict(const std::string&)> predicate) {
  auto memory = std::make_shared<std::pair<ecs::DescribeInstancesRequest, ecs::DescribeInstancesResponse>>();
  memory->first.instance_ids = {"i-1"};
  auto judge = [raw = memory.get(), predicate = std::move(predicate)] {
    EXPECT_THAT(raw->second.instances, SizeIs(1));
    return predicate(*raw->second.instances.at(0).status);
  };
  static const ecs::Client client;
  RepeatedRequest request{&ActionOf(client, memory->first), schema::ConstObject(memory->first),
                          schema::MutableObject(memory->second), judge, memory};
  return driver.Run(std::make_unique<ResponseWatch>(std::move(request)), TimesOf({}, kRepeatedRequestTimes));
}

TEST(WaitMachine, RepeatsARequestUntilThePredicateIsContent) {
  FakeDriver driver(States({"Pending", "Starting", "Running"}));
  const auto outcome = RunWithPredicate(driver, [](const std::string& state) { return state == "Running"; });
  ASSERT_TRUE(outcome) << outcome.error();
  EXPECT_EQ(outcome->looks, 3);
  EXPECT_THAT(driver.pauses, ElementsAre(milliseconds(5000), milliseconds(7500)));
}

TEST(WaitMachine, EndsWhenThePredicateGivesUp) {
  FakeDriver driver(States({"Locked"}));
  const auto outcome = RunWithPredicate(driver, [](const std::string& state) { return Verdict::Failed(state); });
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, "WaitFailed");
  EXPECT_EQ(outcome.error().message, "DescribeInstances: Locked");
}

// ---- Ids in other calls

TEST(WaiterIds, AreFoundInRequestsAndResponses) {
  const schema::WaiterTable& table = *ecs::InstanceRunning({}).table;
  const ecs::RunInstancesResponse made{.instance_id_sets = {"i-1", "i-2"}};
  const ecs::StartInstanceRequest started{.instance_id = "i-3"};
  const ecs::DescribeInstancesRequest listed{.instance_ids = {{"i-4"}}};
  const ecs::RunInstancesResponse nothing{.request_id = "r"};
  EXPECT_THAT(FindIds(table, made), ElementsAre("i-1", "i-2"));
  EXPECT_THAT(FindIds(table, started), ElementsAre("i-3"));
  EXPECT_THAT(FindIds(table, listed), ElementsAre("i-4"));
  EXPECT_THAT(FindIds(table, nothing), IsEmpty());
}

}  // namespace
}  // namespace alibabacloud::internal
