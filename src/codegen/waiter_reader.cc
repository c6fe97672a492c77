#include "codegen/waiter_reader.h"

#include <optional>
#include <utility>

#include "codegen/json_tree.h"
#include "codegen/names.h"
#include "codegen/object_reader.h"

namespace alibabacloud::codegen {
namespace {

void ReadNumberText(ObjectReader& in, std::string_view key, std::string& out) {
  std::optional<std::string> number;
  in.ReadNumber(key, number);
  if (number) out = *std::move(number);
}

Waiter ReadWaiter(const JsonValue& json, std::string_view file, Diagnostics& diagnostics) {
  static const std::vector<std::pair<std::string_view, Absence>> absences = {
      {"pending", Absence::kPending}, {"target", Absence::kTarget}, {"failure", Absence::kFailure}};
  ObjectReader in(json, file, diagnostics);
  Waiter waiter{.file = std::string(file), .line = json.line};
  for (const char* key :
       {"name", "doc", "action", "ids", "id", "state", "absence", "first_delay_s", "interval_s", "max_interval_s"}) {
    in.Require(key);
  }
  in.Read("name", waiter.name);
  waiter.function = TypeName(waiter.name);
  in.Read("doc", waiter.doc);
  in.Read("action", waiter.action);
  in.Read("ids", waiter.ids);
  ReadNumberText(in, "batch", waiter.batch);
  in.Read("id", waiter.id);
  in.Read("state", waiter.state);
  in.Read("targets", waiter.targets);
  in.Read("failures", waiter.failures);
  in.ReadChoice("absence", absences, waiter.absence);
  in.Read("nouns", waiter.nouns);
  in.Read("causes", waiter.causes);
  in.Read("sources", waiter.sources);
  in.Read("parameters", waiter.parameters);
  ReadNumberText(in, "first_delay_s", waiter.first_delay_s);
  ReadNumberText(in, "interval_s", waiter.interval_s);
  ReadNumberText(in, "max_interval_s", waiter.max_interval_s);
  in.Finish();
  return waiter;
}

}  // namespace

std::vector<Waiter> ReadWaiters(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
  std::vector<Waiter> waiters;
  const std::optional<JsonValue> json = ParseJson(text, file, diagnostics);
  if (!json) return waiters;
  if (json->kind != JsonValue::Kind::kObject) {
    diagnostics.Report(file, json->line, "not a JSON object");
    return waiters;
  }
  ObjectReader in(*json, file, diagnostics);
  in.Require("waiters");
  if (const JsonValue* list = in.Find("waiters", JsonValue::Kind::kArray)) {
    for (const JsonValue& item : list->items) {
      if (item.kind == JsonValue::Kind::kObject) {
        waiters.push_back(ReadWaiter(item, file, diagnostics));
      } else {
        in.Report(item.line, "\"waiters\" must hold objects only");
      }
    }
  }
  in.Finish();
  return waiters;
}

}  // namespace alibabacloud::codegen
