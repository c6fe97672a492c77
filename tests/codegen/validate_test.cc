#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codegen/model_faults.h"

namespace alibabacloud::codegen {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// ---- The text

TEST(Model, WithoutFaultsIsAccepted) {
  EXPECT_THAT(FaultsOfRequest(R"({"name": "A", "type": "string", "required": true, "default": "x", "example": "y"})"),
              IsEmpty());
}

TEST(Model, ThatIsNotJsonNamesTheLine) {
  EXPECT_THAT(FaultsOf({{"X", "{\n\"name\": \"X\",\n]"}}), ElementsAre(HasSubstr("X.json:3: not JSON: syntax error")));
}

TEST(Model, ThatIsNotAnObjectIsRefused) {
  EXPECT_THAT(FaultsOf({{"X", "\n[]"}}), ElementsAre("X.json:2: not a JSON object"));
}

TEST(Model, ReportsEveryFaultAndNotTheFirstAlone) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\", \"type\": \"text\", \"foo\": 1},\n"
                              "{\"type\": \"string\", \"doc\": 7}"),
              ElementsAre("X.json:3: \"type\" is \"text\", not one of string, int32, int64, float, double, boolean, "
                          "object, list, map, any",
                          "X.json:3: unknown key \"foo\"", "X.json:4: \"doc\" must be a string, not a number",
                          "X.json:4: missing key \"name\""));
}

TEST(Model, NamesTheLineOfANumberThatEndsItsLine) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\", \"type\": \"string\",\n\"doc\": 7\n}"),
              ElementsAre("X.json:4: \"doc\" must be a string, not a number"));
}

TEST(Model, WithADuplicateKeyIsRefused) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\", \"type\": \"string\",\n\"name\": \"A\"}"),
              ElementsAre("X.json:4: duplicate key \"name\""));
}

TEST(Model, WithAnUnknownKeyIsRefusedAtEveryLevel) {
  EXPECT_THAT(FaultsOf({{"X",
                         "{\"name\": \"X\", \"methods\": [\"GET\"], \"idempotency\": \"none\",\n"
                         "\"colour\": 1, \"errors\": [\n{\"code\": \"A\", \"text\": \"x\"}],\n"
                         "\"request\": [], \"response\": []}"}}),
              ElementsAre("X.json:2: unknown key \"colour\"", "X.json:3: unknown key \"text\""));
}

TEST(Model, WithoutARequiredKeyIsRefused) {
  EXPECT_THAT(FaultsOf({{"X", "{\"name\": \"X\", \"methods\": [\"GET\"]}"}}),
              ElementsAre("X.json:1: missing key \"idempotency\"", "X.json:1: missing key \"request\"",
                          "X.json:1: missing key \"response\""));
}

// ---- The action

TEST(ActionModel, MustBeNamedAsItsFile) {
  EXPECT_THAT(FaultsOf({{"Y", ActionWith("")}}), ElementsAre("Y.json:1: \"name\" is \"X\" but the file is \"Y\""));
}

TEST(ActionModel, MustNotTakeANameOfTheClient) {
  EXPECT_THAT(
      FaultsOf(
          {{"Call", R"({"name": "Call", "methods": ["GET"], "idempotency": "none", "request": [], "response": []})"}}),
      ElementsAre("Call.json:1: the client has a member of that name itself"));
}

TEST(ActionModel, NeedsMethodsThatExist) {
  EXPECT_THAT(
      FaultsOf({{"X", R"({"name": "X", "methods": ["PUT"], "idempotency": "none", "request": [], "response": []})"}}),
      ElementsAre("X.json:1: method \"PUT\" is not one of GET, POST"));
  EXPECT_THAT(
      FaultsOf({{"X", R"({"name": "X", "methods": [], "idempotency": "none", "request": [], "response": []})"}}),
      ElementsAre("X.json:1: \"methods\" is empty"));
}

TEST(ActionModel, WithIdempotencyTokenNeedsAClientToken) {
  EXPECT_THAT(
      FaultsOf({{"X", R"({"name": "X", "methods": ["GET"], "idempotency": "token", "request": [], "response": []})"}}),
      ElementsAre("X.json:1: idempotency \"token\" without a string \"ClientToken\" in the request"));
}

TEST(ActionModel, WithSuccessCodesNeedsACode) {
  EXPECT_THAT(FaultsOf({{"X", R"({"name": "X", "methods": ["GET"], "idempotency": "none", "success_codes": [0, "200"],
                                  "request": [], "response": []})"}}),
              ElementsAre("X.json:1: \"success_codes\" without a field \"Code\" in the response"));
}

TEST(ActionModel, NeedsPaginationFieldsThatExist) {
  const std::string model = R"({"name": "X", "methods": ["GET"], "idempotency": "safe",
"pagination": {"style": "page_number", "items": "Item", "page_number": "Page", "page_size": "PageSize",
  "total_count": "Items", "next_token": "T"},
"request": [{"name": "PageSize", "type": "int32"}],
"response": [{"name": "Items", "type": "list", "item": {"type": "string"}}]})";
  EXPECT_THAT(FaultsOf({{"X", model}}),
              ElementsAre("X.json:2: pagination: \"items\" is \"Item\", which is not a list in the response",
                          "X.json:2: pagination: \"next_token\" does not belong to this style",
                          "X.json:2: pagination: \"page_number\" is \"Page\", which is not a scalar in the request",
                          "X.json:2: pagination: \"total_count\" is \"Items\", which is not a scalar in the response"));
}

TEST(ActionModel, PaginationFieldsMayLieInsideObjects) {
  const std::string model = R"({"name": "X", "methods": ["GET"], "idempotency": "safe",
"pagination": {"style": "next_token", "items": "Page.Items", "next_token": "From", "response_token": "Page.%"},
"request": [{"name": "From", "type": "string"}],
"response": [{"name": "Page", "type": "object", "fields": [
  {"name": "Items", "type": "list", "item": {"type": "string"}}, {"name": "Next", "type": "string"}]}]})";
  const auto with = [&model](const std::string& name) {
    return model.substr(0, model.find('%')) + name + model.substr(model.find('%') + 1);
  };
  EXPECT_THAT(FaultsOf({{"X", with("Next")}}), IsEmpty());
  EXPECT_THAT(FaultsOf({{"X", with("Other")}}),
              ElementsAre("X.json:2: pagination: \"response_token\" is \"Page.Other\", which is not a scalar in the "
                          "response"));
}

TEST(ActionModel, ErrorCodesThatWouldShareAConstantAreRefused) {
  EXPECT_THAT(FaultsOf({{"X", R"({"name": "X", "methods": ["GET"], "idempotency": "none", "request": [], "response": [],
"errors": [{"code": "Invalid.Id"},
{"code": "InvalidId"}]})"}}),
              ElementsAre("X.json:3: error codes \"Invalid.Id\" and \"InvalidId\" would both be kInvalidId"));
}

TEST(ActionModel, WhoseTypesAreThoseOfAnotherActionIsRefused) {
  const std::string other =
      R"({"name": "CreateVswitch", "methods": ["GET"], "idempotency": "none", "request": [], "response": []})";
  const std::string model =
      R"({"name": "CreateVSwitch", "methods": ["GET"], "idempotency": "none", "request": [], "response": []})";
  EXPECT_THAT(FaultsOf({{"CreateVSwitch", model}, {"CreateVswitch", other}}),
              ElementsAre("CreateVswitch.json:1: its header create_vswitch is also that of action \"CreateVSwitch\""));
}

TEST(ActionModel, NeedsAWholeNumberOfSeconds) {
  EXPECT_THAT(FaultsOf({{"X", R"({"name": "X", "methods": ["GET"], "idempotency": "none", "timeout_s": 1.5,
                                  "request": [], "response": []})"}}),
              ElementsAre("X.json:1: \"timeout_s\" is 1.5, not a whole number of seconds below 100000"));
}

// ---- Fields

TEST(FieldModel, NeedsAName) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"\", \"type\": \"string\"},\n{\"type\": \"string\"}"),
              ElementsAre("X.json:3: \"name\" is empty", "X.json:4: missing key \"name\""));
}

TEST(FieldModel, NeedsATypeThatExists) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\"},\n{\"name\": \"B\", \"type\": 1}"),
              ElementsAre("X.json:3: missing key \"type\"", "X.json:4: \"type\" must be a string, not a number"));
}

TEST(FieldModel, ItemHasNoName) {
  EXPECT_THAT(FaultsOfResponse(R"({"name": "A", "type": "list", "item": {"name": "B", "type": "string"}})"),
              ElementsAre("X.json:5: unknown key \"name\""));
}

TEST(FieldModel, ListAndMapNeedAnItem) {
  EXPECT_THAT(FaultsOfResponse("{\"name\": \"A\", \"type\": \"list\"},\n{\"name\": \"B\", \"type\": \"map\"}"),
              ElementsAre("X.json:5: field \"A\": a list or map needs \"item\"",
                          "X.json:6: field \"B\": a list or map needs \"item\""));
}

TEST(FieldModel, OnlyListAndMapHaveAnItem) {
  EXPECT_THAT(FaultsOfResponse(R"({"name": "A", "type": "string", "item": {"type": "string"}})"),
              ElementsAre("X.json:5: field \"A\": only a list or map has \"item\""));
}

TEST(FieldModel, ObjectNeedsFields) {
  EXPECT_THAT(
      FaultsOfResponse("{\"name\": \"A\", \"type\": \"object\"},\n"
                       "{\"name\": \"B\", \"type\": \"list\",\n\"item\": {\"type\": \"object\", \"fields\": []}}"),
      ElementsAre("X.json:5: field \"A\": an object needs \"fields\"", "X.json:7: item: an object needs \"fields\""));
}

TEST(FieldModel, OnlyAnObjectHasFields) {
  EXPECT_THAT(FaultsOfResponse(R"({"name": "A", "type": "string", "fields": []})"),
              ElementsAre("X.json:5: field \"A\": only an object has \"fields\""));
}

TEST(FieldModel, ListOfBooleansIsRefused) {
  EXPECT_THAT(FaultsOfResponse(R"({"name": "A", "type": "list", "item": {"type": "boolean"}})"),
              ElementsAre("X.json:5: field \"A\": lists of booleans are not supported"));
}

TEST(FieldModel, WireNameTwiceIsRefused) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\", \"type\": \"string\"},\n{\"name\": \"A\", \"type\": \"int32\"}"),
              ElementsAre("X.json:4: field \"A\": duplicate wire name"));
}

TEST(FieldModel, AliasOfAnotherFieldIsRefused) {
  EXPECT_THAT(FaultsOfResponse("{\"name\": \"A\", \"type\": \"string\"},\n"
                               "{\"name\": \"B\", \"type\": \"string\", \"aliases\": [\"A\"]}"),
              ElementsAre("X.json:6: field \"B\": alias \"A\" is the wire name of another field"));
}

TEST(FieldModel, ClashOfMemberNamesIsRefused) {
  EXPECT_THAT(FaultsOfRequest(
                  "{\"name\": \"RegionId\", \"type\": \"string\"},\n{\"name\": \"RegionID\", \"type\": \"string\"}"),
              ElementsAre("X.json:3: field \"RegionId\": its C++ name region_id is also that of \"RegionID\""));
}

TEST(FieldModel, CaseTwinsAreNoClash) {
  EXPECT_THAT(FaultsOfRequest(R"({"name": "code", "type": "string"}, {"name": "Code", "type": "string"})"), IsEmpty());
}

TEST(FieldModel, ClashOfTypeNamesIsRefused) {
  // Disk takes Disk, and so on: the last one finds every name of its own taken.
  const auto list = [](const std::string& name, const std::string& item_name) {
    return "{\"name\": \"" + name + "\", \"type\": \"list\", \"item_name\": \"" + item_name +
           "\", \"item\": {\"type\": \"object\", \"fields\": [{\"name\": \"A\", \"type\": \"string\"}]}}";
  };
  EXPECT_THAT(FaultsOfResponse(list("A", "Disk") + ",\n" + list("B", "Disk.Item") + ",\n" + list("C", "E") + ",\n" +
                               list("D", "E.Item") + ",\n" + list("E", "Disk")),
              ElementsAre("X.json:9: field \"E\": the type names Disk and E are taken in XResponse"));
}

TEST(FieldModel, RequestNeedsAStyleForWhatIsNoScalar) {
  EXPECT_THAT(FaultsOfRequest(R"({"name": "A", "type": "list", "item": {"type": "string"}})"),
              ElementsAre("X.json:3: field \"A\": a list, map or object of a request needs \"style\""));
}

TEST(FieldModel, StyleMustFitTheType) {
  EXPECT_THAT(
      FaultsOfRequest("{\"name\": \"A\", \"type\": \"string\", \"style\": \"json\"},\n"
                      "{\"name\": \"B\", \"type\": \"list\", \"style\": \"flat\", \"item\": {\"type\": \"string\"}},\n"
                      "{\"name\": \"C\", \"type\": \"object\", \"style\": \"repeat\", \"fields\": [{\"name\": \"X\", "
                      "\"type\": \"any\"}]},\n"
                      "{\"name\": \"D\", \"type\": \"map\", \"style\": \"simple\", \"item\": {\"type\": \"string\"}}"),
      ElementsAre("X.json:3: field \"A\": \"style\" is for lists, maps and objects only",
                  "X.json:4: field \"B\": a list cannot have style flat",
                  "X.json:5: field \"C\": an object cannot have style repeat",
                  "X.json:6: field \"D\": styles simple and semicolon are for lists of scalars only"));
}

TEST(FieldModel, UnknownStyleIsRefused) {
  EXPECT_THAT(FaultsOfRequest(R"({"name": "A", "type": "list", "style": "xml", "item": {"type": "string"}})"),
              ElementsAre("X.json:3: \"style\" is \"xml\", not one of repeat, flat, json, simple, semicolon",
                          "X.json:3: field \"A\": a list, map or object of a request needs \"style\""));
}

TEST(FieldModel, StyleInAResponseIsRefused) {
  EXPECT_THAT(
      FaultsOfResponse("{\"name\": \"A\", \"type\": \"list\", \"style\": \"json\", \"item\": {\"type\": \"string\"}}"),
      ElementsAre("X.json:5: field \"A\": \"style\" has no meaning in a response (but flat with \"dotted\")"));
}

TEST(FieldModel, DottedResponseMayBeFlat) {
  EXPECT_THAT(FaultsOfResponse(R"({"name": "A", "type": "object", "style": "flat", "dotted": true,
                                   "fields": [{"name": "B", "type": "string"}]})"),
              IsEmpty());
}

TEST(FieldModel, RequiredIsForNamedFieldsOfRequestsOnly) {
  EXPECT_THAT(FaultsOfResponse(R"({"name": "A", "type": "string", "required": true})"),
              ElementsAre("X.json:5: field \"A\": \"required\" has no meaning in a response"));
  EXPECT_THAT(FaultsOfRequest(
                  R"({"name": "A", "type": "list", "style": "repeat", "item": {"type": "string", "required": true}})"),
              ElementsAre("X.json:3: item: \"required\" has no meaning for an item"));
}

TEST(FieldModel, AliasesAndItemNamesAreForResponsesOnly) {
  EXPECT_THAT(FaultsOfRequest(R"({"name": "A", "type": "list", "style": "repeat", "item_name": "B", "aliases": ["C"],
                                  "item": {"type": "string"}})"),
              ElementsAre("X.json:3: field \"A\": \"aliases\" are for responses only",
                          "X.json:3: field \"A\": \"item_name\" is for responses only"));
}

TEST(FieldModel, PositionIsForTopLevelOfRequestsOnly) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\", \"type\": \"string\", \"position\": \"path\"},\n"
                              "{\"name\": \"B\", \"type\": \"object\", \"style\": \"flat\", \"fields\": [\n"
                              "{\"name\": \"C\", \"type\": \"string\", \"position\": \"body\"}]}"),
              ElementsAre("X.json:3: field \"A\": \"position\" is \"path\", not one of query, body",
                          "X.json:5: field \"C\": \"position\" is for parameters at top level only"));
}

TEST(FieldModel, FormatAndLimitsMustMakeSense) {
  EXPECT_THAT(FaultsOfRequest("{\"name\": \"A\", \"type\": \"string\", \"format\": \"hex\"},\n"
                              "{\"name\": \"B\", \"type\": \"int32\", \"format\": \"base64\"},\n"
                              "{\"name\": \"C\", \"type\": \"int32\", \"min\": 10, \"max\": 9},\n"
                              "{\"name\": \"D\", \"type\": \"int32\", \"min\": \"1\"}"),
              ElementsAre("X.json:3: field \"A\": unknown format \"hex\"",
                          "X.json:4: field \"B\": \"format\" is for strings only",
                          "X.json:5: field \"C\": \"min\" is greater than \"max\"",
                          "X.json:6: \"min\" must be a number, not a string"));
}

// ---- The service

TEST(ServiceModel, MustBeNamedAsItsFolder) {
  Diagnostics diagnostics;
  const auto service =
      ReadService(R"({"product": "Odd", "namespace": "odd", "version": "1", "endpoint_rule": "regional",
"central_endpoint": "odd.example.com", "endpoints": {"north": ""}})",
                  "service.json", diagnostics);
  ASSERT_TRUE(service);
  Validate(*service, "even", diagnostics);
  EXPECT_THAT(diagnostics.Lines(), ElementsAre("service.json:1: \"namespace\" is \"odd\" but the folder is \"even\"",
                                               "service.json:1: no host for region \"north\""));
}

TEST(ServiceModel, WithFaultyKeysIsRefused) {
  Diagnostics diagnostics;
  (void)ReadService(
      "{\"product\": \"Odd\", \"namespace\": \"odd\", \"version\": \"1\",\n"
      "\"endpoint_rule\": \"local\", \"endpoints\": {\n\"north\": 1}, \"colour\": 2}",
      "service.json", diagnostics);
  EXPECT_THAT(diagnostics.Lines(),
              ElementsAre("service.json:1: missing key \"central_endpoint\"",
                          "service.json:2: \"endpoint_rule\" is \"local\", not one of regional, central",
                          "service.json:3: \"north\" must be a string, not a number",
                          "service.json:3: unknown key \"colour\""));
}

}  // namespace
}  // namespace alibabacloud::codegen
