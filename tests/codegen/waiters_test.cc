// Waiters: what is wrong with their file, and the tables that the generator makes of the golden one, as compiled.

#include "golden/codegen/include/alibabacloud/odd/waiters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/schema/waiter.h"
#include "codegen/model_reader.h"
#include "codegen/validate_waiters.h"
#include "codegen/waiter_reader.h"
#include "golden/codegen/include/alibabacloud/odd/service.h"

namespace alibabacloud::codegen {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kActions[] = {
    R"({"name": "ListThings", "methods": ["GET"], "idempotency": "safe",
"pagination": {"style": "page_number", "items": "Things", "page_number": "PageNumber", "page_size": "PageSize"},
"request": [{"name": "Ids", "type": "list", "style": "json", "item": {"type": "string"}},
            {"name": "Id", "type": "string"}, {"name": "Count", "type": "int32"},
            {"name": "PageNumber", "type": "int32"}, {"name": "PageSize", "type": "int32", "max": 50}],
"response": [{"name": "Things", "type": "list", "item": {"type": "object", "fields": [
  {"name": "Id", "type": "string"}, {"name": "State", "type": "string", "values": ["Up", "Down"]},
  {"name": "Parts", "type": "list", "item": {"type": "string"}}]}}]})",
    R"({"name": "GetThing", "methods": ["GET"], "idempotency": "safe", "request": [{"name": "Id", "type": "string"}],
"response": [{"name": "State", "type": "string"}]})"};

/// A waiter on line 2 that is right but for the members given, which replace its own.
std::string WaiterWith(std::vector<std::pair<std::string, std::string>> changes) {
  std::vector<std::pair<std::string, std::string>> members = {
      {"name", R"("thing-up")"}, {"doc", R"("Waits.")"},   {"action", R"("ListThings")"},
      {"ids", R"("Ids")"},       {"batch", "50"},          {"id", R"("Id")"},
      {"state", R"("State")"},   {"targets", R"(["Up"])"}, {"absence", R"("failure")"},
      {"first_delay_s", "0"},    {"interval_s", "5"},      {"max_interval_s", "5"}};
  for (auto& [key, value] : changes) {
    std::erase_if(members, [&key = key](const auto& member) { return member.first == key; });
    if (!value.empty()) members.emplace_back(key, value);
  }
  std::string text;
  for (const auto& [key, value] : members) text += (text.empty() ? "" : ", ") + ('"' + key + "\": " + value);
  return '{' + text + '}';
}

std::vector<std::string> FaultsOfFile(const std::string& text) {
  Diagnostics diagnostics;
  Service service;
  for (const char* model : kActions) service.actions.push_back(*ReadAction(model, "model.json", diagnostics));
  service.waiters = ReadWaiters(text, "waiters.json", diagnostics);
  ValidateWaiters(service, diagnostics);
  return diagnostics.Lines();
}

std::vector<std::string> FaultsOf(const std::string& waiters) {
  return FaultsOfFile("{\"waiters\": [\n" + waiters + "\n]}");
}

TEST(WaiterModel, WithoutFaultsIsAccepted) { EXPECT_THAT(FaultsOf(WaiterWith({})), IsEmpty()); }

TEST(WaiterModel, ThatIsNoListOfObjectsIsRefused) {
  EXPECT_THAT(FaultsOfFile("[]"), ElementsAre("waiters.json:1: not a JSON object"));
  EXPECT_THAT(FaultsOfFile("{}"), ElementsAre("waiters.json:1: missing key \"waiters\""));
  EXPECT_THAT(FaultsOfFile("{\"waiters\": [1]}"), ElementsAre("waiters.json:1: \"waiters\" must hold objects only"));
}

struct WaiterFault {
  std::vector<std::pair<std::string, std::string>> changes;
  std::string fault;  ///< Behind "waiters.json:2: ".
};

TEST(WaiterModel, NamesWhatIsWrong) {
  const std::string of_waiter = "waiter \"thing-up\": ";
  const WaiterFault cases[] = {
      {{{"colour", "1"}}, "unknown key \"colour\""},
      {{{"absence", R"("maybe")"}}, "\"absence\" is \"maybe\", not one of pending, target, failure"},
      {{{"action", R"("Nothing")"}}, of_waiter + "there is no action \"Nothing\""},
      {{{"ids", R"("Id")"}}, of_waiter + "\"batch\" is more than 1, but \"ids\" is a string"},
      {{{"ids", R"("Count")"}},
       of_waiter + "\"ids\" is \"Count\", which is not a string or a list of strings in the request"},
      {{{"batch", "51"}}, of_waiter + "\"batch\" is 51, but a page has at most 50 items"},
      {{{"batch", "0"}}, of_waiter + "\"batch\" is not a whole number from 1"},
      {{{"id", R"("Key")"}}, of_waiter + "\"id\" is \"Key\", which is not a scalar of an item"},
      {{{"state", R"("Parts")"}}, of_waiter + "\"state\" is \"Parts\", which is not a scalar of an item"},
      {{{"causes", R"(["Why"])"}}, of_waiter + "\"causes\" is \"Why\", which is not a scalar of an item"},
      {{{"targets", R"(["Left"])"}}, of_waiter + "none of the targets is among the values of \"State\""},
      {{{"targets", ""}}, of_waiter + "needs either \"targets\" or the absence \"target\""},
      {{{"absence", R"("target")"}}, of_waiter + "needs either \"targets\" or the absence \"target\""},
      {{{"failures", R"(["Up"])"}}, of_waiter + "state \"Up\" is both a target and a failure"},
      {{{"parameters", R"({"Ids": "1"})"}}, of_waiter + "parameter \"Ids\" is not a scalar in the request"},
      {{{"interval_s", "0"}}, of_waiter + "\"interval_s\" is not a whole number of seconds from 1"},
      {{{"max_interval_s", "4"}}, of_waiter + "\"max_interval_s\" is less than \"interval_s\""},
      {{{"first_delay_s", "1.5"}}, of_waiter + "\"first_delay_s\" is not a whole number of seconds"},
      {{{"action", R"("GetThing")"}, {"ids", R"("Id")"}, {"batch", "1"}},
       of_waiter + "\"GetThing\" has no \"pagination\", which tells where the items are"},
      {{{"name", R"("Thing")"}}, "waiter \"Thing\": a name is lower-case words with \"-\" between them"},
      {{{"doc", ""}}, "missing key \"doc\""},
  };
  for (const WaiterFault& c : cases) {
    EXPECT_THAT(FaultsOf(WaiterWith(c.changes)), ElementsAre("waiters.json:2: " + c.fault));
  }
}

TEST(WaiterModel, MustNotTakeTheNameOfAnother) {
  EXPECT_THAT(FaultsOf(WaiterWith({}) + ",\n" + WaiterWith({})),
              ElementsAre("waiters.json:3: waiter \"thing-up\": its function ThingUp is also that of \"thing-up\""));
}

TEST(GeneratedWaiters, HoldWhatTheModelSays) {
  const auto waiter = odd::TagHere({"a"}, "north");
  EXPECT_THAT(waiter.ids, ElementsAre("a"));
  EXPECT_EQ(waiter.region, "north");
  const schema::WaiterTable& table = *waiter.table;
  EXPECT_EQ(table.name, "tag-here");
  EXPECT_EQ(table.action->name, "ListCaseTwins");
  EXPECT_EQ(table.ids, "status");
  EXPECT_THAT(table.targets, ElementsAre("On", "\"quoted\""));
  EXPECT_THAT(table.failures, ElementsAre("Off"));
  EXPECT_THAT(table.nouns, ElementsAre("Key", "Label"));
  EXPECT_THAT(table.sources, ElementsAre("TagIds"));
  EXPECT_EQ(table.parameters.size(), 1U);
  EXPECT_EQ(table.absence, schema::Absence::kFailure);
  EXPECT_EQ(&table.make_request().object.schema(), table.action->request);
  EXPECT_EQ(&table.make_response().object.schema(), table.action->response);
}

TEST(GeneratedWaiters, AreAllInTheRegistry) {
  EXPECT_THAT(odd::Waiters(), ElementsAre(odd::TagHere({}).table, odd::TagAbsent({}).table));
}

}  // namespace
}  // namespace alibabacloud::codegen
