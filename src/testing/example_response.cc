#include "testing/example_response.h"

#include <nlohmann/json.hpp>

namespace alibabacloud::internal {

namespace {

using Json = nlohmann::ordered_json;

Json ExampleOf(const Json& field);

Json ExampleObject(const Json& fields) {
  Json object = Json::object();
  for (const Json& field : fields) object[field.value("name", "")] = ExampleOf(field);
  return object;
}

Json ScalarWithoutExample(const Json& field, const std::string& type) {
  if (field.contains("values") && !field["values"].empty()) return field["values"].front();
  if (field.contains("default")) return field["default"];
  if (type == "boolean") return true;
  if (type == "any") return Json::object();
  if (type != "string") return field.contains("min") ? field["min"] : Json(1);
  return "example";
}

// Text of the type `any` is JSON where it can be.
Json AnyFromText(const Json& example) {
  if (!example.is_string()) return example;
  Json parsed = Json::parse(example.get_ref<const std::string&>(), nullptr, false);
  return parsed.is_discarded() ? example : parsed;
}

Json ExampleOf(const Json& field) {
  const std::string type = field.value("type", "string");
  const Json nothing = Json::array();
  if (type == "object") return ExampleObject(field.value("fields", nothing));
  if (type == "list" || type == "map") {
    Json item = field.value("item", Json{{"type", "string"}});
    // The example often stands at the list.
    if (field.contains("example") && !item.contains("example")) item["example"] = field["example"];
    return type == "list" ? Json::array({ExampleOf(item)}) : Json{{"key", ExampleOf(item)}};
  }
  if (!field.contains("example")) return ScalarWithoutExample(field, type);
  return type == "any" ? AnyFromText(field["example"]) : field["example"];
}

}  // namespace

std::string MakeExampleResponse(std::string_view model) {
  const Json parsed = Json::parse(model, nullptr, false);
  if (!parsed.is_object()) return "{}";
  Json response = ExampleObject(parsed.value("response", Json::array()));
  // Examples show failures too.
  const Json successes = parsed.value("success_codes", Json::array());
  if (response.contains("Code") && !successes.empty()) response["Code"] = successes.front();
  return response.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace alibabacloud::internal
