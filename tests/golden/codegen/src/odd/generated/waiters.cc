// Generated from src/odd/models/waiters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/odd/waiters.h"

#include <string_view>
#include <utility>

#include "alibabacloud/schema/waiter.h"
#include "odd/generated/actions.h"

namespace alibabacloud::odd {
namespace tables {

constexpr std::string_view kTagHereTargets[] = {"On", "\"quoted\""};
constexpr std::string_view kTagHereFailures[] = {"Off"};
constexpr std::string_view kTagHereCauses[] = {"Key"};
constexpr std::string_view kTagHereNouns[] = {"Key", "Label"};
constexpr std::string_view kTagHereSources[] = {"TagIds"};
constexpr schema::FixedParameter kTagHereParameters[] = {{"Status", "On,Off"}};
extern const schema::WaiterTable kTagHereWaiter;
constinit const schema::WaiterTable kTagHereWaiter = {
    .name = "tag-here",
    .action = &kListCaseTwinsAction,
    .make_request = &MakeListCaseTwinsRequest,
    .make_response = &MakeListCaseTwinsResponse,
    .ids = "status",
    .batch = 1,
    .id = "Key",
    .state = "Key",
    .targets = kTagHereTargets,
    .failures = kTagHereFailures,
    .causes = kTagHereCauses,
    .absence = schema::Absence::kFailure,
    .nouns = kTagHereNouns,
    .sources = kTagHereSources,
    .parameters = kTagHereParameters,
    .first_delay_seconds = 0,
    .interval_seconds = 1,
    .max_interval_seconds = 1,
};

constexpr std::string_view kTagAbsentNouns[] = {"Key"};
extern const schema::WaiterTable kTagAbsentWaiter;
constinit const schema::WaiterTable kTagAbsentWaiter = {
    .name = "tag-absent",
    .action = &kListCaseTwinsAction,
    .make_request = &MakeListCaseTwinsRequest,
    .make_response = &MakeListCaseTwinsResponse,
    .ids = "Response.A",
    .batch = 1,
    .id = "Key",
    .state = "Key",
    .targets = {},
    .failures = {},
    .causes = {},
    .absence = schema::Absence::kTarget,
    .nouns = kTagAbsentNouns,
    .sources = {},
    .parameters = {},
    .first_delay_seconds = 2,
    .interval_seconds = 3,
    .max_interval_seconds = 30,
};

}  // namespace tables

Waiter<Client> TagHere(std::vector<std::string> ids, std::string region) {
  return {&tables::kTagHereWaiter, std::move(ids), std::move(region)};
}

Waiter<Client> TagAbsent(std::vector<std::string> ids, std::string region) {
  return {&tables::kTagAbsentWaiter, std::move(ids), std::move(region)};
}

}  // namespace alibabacloud::odd
