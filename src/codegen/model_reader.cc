#include "codegen/model_reader.h"

#include <utility>

#include "codegen/json_tree.h"
#include "codegen/object_reader.h"

namespace alibabacloud::codegen {
namespace {

template <class E>
using Choices = std::vector<std::pair<std::string_view, E>>;

const Choices<std::optional<FieldType>>& TypeChoices() {
  static const Choices<std::optional<FieldType>> choices = {
      {"string", FieldType::kString}, {"int32", FieldType::kInt32},   {"int64", FieldType::kInt64},
      {"float", FieldType::kFloat},   {"double", FieldType::kDouble}, {"boolean", FieldType::kBoolean},
      {"object", FieldType::kObject}, {"list", FieldType::kList},     {"map", FieldType::kMap},
      {"any", FieldType::kAny},
  };
  return choices;
}

const Choices<Style>& StyleChoices() {
  static const Choices<Style> choices = {{"repeat", Style::kRepeat},
                                         {"flat", Style::kFlat},
                                         {"json", Style::kJson},
                                         {"simple", Style::kSimple},
                                         {"semicolon", Style::kSemicolon}};
  return choices;
}

const Choices<Idempotency>& IdempotencyChoices() {
  static const Choices<Idempotency> choices = {
      {"safe", Idempotency::kSafe}, {"token", Idempotency::kToken}, {"none", Idempotency::kNone}};
  return choices;
}

const Choices<PaginationStyle>& PaginationChoices() {
  static const Choices<PaginationStyle> choices = {{"page_number", PaginationStyle::kPageNumber},
                                                   {"next_token", PaginationStyle::kNextToken}};
  return choices;
}

/// Reads the parts of one file.
class Reader {
 public:
  Reader(std::string_view file, Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics) {}

  Action ReadAction(const JsonValue& json);
  Service ReadService(const JsonValue& json);

 private:
  ObjectReader Open(const JsonValue& json) { return {json, file_, diagnostics_}; }
  std::vector<Field> ReadFields(ObjectReader& owner, std::string_view key);
  Field ReadField(const JsonValue& json, bool is_item);
  void ReadFieldDetails(ObjectReader& in, Field& field);
  Pagination ReadPagination(const JsonValue& json);
  std::vector<ErrorCode> ReadErrors(ObjectReader& owner);

  std::string_view file_;
  Diagnostics& diagnostics_;
};

std::vector<Field> Reader::ReadFields(ObjectReader& owner, std::string_view key) {
  std::vector<Field> fields;
  const JsonValue* list = owner.Find(key, JsonValue::Kind::kArray);
  if (list == nullptr) return fields;
  for (const JsonValue& item : list->items) {
    if (item.kind == JsonValue::Kind::kObject) {
      fields.push_back(ReadField(item, /*is_item=*/false));
    } else {
      owner.Report(item.line, Quoted(key) + " must hold objects only");
    }
  }
  return fields;
}

Field Reader::ReadField(const JsonValue& json, bool is_item) {
  ObjectReader in = Open(json);
  Field field;
  field.line = json.line;
  if (!is_item) {
    in.Require("name");
    in.Read("name", field.name);
    if (in.Has("name") && field.name.empty()) in.Report(in.LineOf("name"), "\"name\" is empty");
  }
  in.Require("type");
  in.ReadChoice("type", TypeChoices(), field.type);
  if (const JsonValue* item = in.Find("item", JsonValue::Kind::kObject)) {
    field.item = std::make_unique<Field>(ReadField(*item, /*is_item=*/true));
  }
  if (in.Has("fields")) field.fields = ReadFields(in, "fields");
  ReadFieldDetails(in, field);
  in.Finish();
  return field;
}

void Reader::ReadFieldDetails(ObjectReader& in, Field& field) {
  std::optional<std::string> example;  // For people and for tests; no code comes of it.
  in.Read("doc", field.doc);
  in.Read("required", field.required);
  in.ReadChoice("style", StyleChoices(), field.style);
  in.Read("dotted", field.dotted);
  in.Read("item_name", field.item_name);
  in.ReadNumber("max_items", field.max_items);
  in.Read("position", field.position);
  in.Read("values", field.values);
  in.ReadNumber("min", field.min);
  in.ReadNumber("max", field.max);
  in.ReadScalar("default", field.default_value);
  in.ReadScalar("example", example);
  in.Read("format", field.format);
  in.Read("deprecated", field.deprecated);
  in.Read("sensitive", field.sensitive);
  in.Read("aliases", field.aliases);
}

Pagination Reader::ReadPagination(const JsonValue& json) {
  ObjectReader in = Open(json);
  Pagination out;
  out.line = json.line;
  in.Require("style");
  in.ReadChoice("style", PaginationChoices(), out.style);
  in.Read("items", out.items);
  in.Read("page_number", out.page_number);
  in.Read("page_size", out.page_size);
  in.Read("total_count", out.total_count);
  in.Read("next_token", out.next_token);
  in.Read("max_results", out.max_results);
  in.Read("response_token", out.response_token);
  in.Finish();
  return out;
}

std::vector<ErrorCode> Reader::ReadErrors(ObjectReader& owner) {
  std::vector<ErrorCode> errors;
  const JsonValue* list = owner.Find("errors", JsonValue::Kind::kArray);
  if (list == nullptr) return errors;
  for (const JsonValue& item : list->items) {
    if (item.kind != JsonValue::Kind::kObject) {
      owner.Report(item.line, "\"errors\" must hold objects only");
      continue;
    }
    ObjectReader in = Open(item);
    std::optional<std::string> status;
    ErrorCode error{.line = item.line};
    in.ReadNumber("status", status);
    in.Require("code");
    in.Read("code", error.code);
    in.Read("doc", error.doc);
    in.Finish();
    error.status = status.value_or("");
    errors.push_back(std::move(error));
  }
  return errors;
}

Action Reader::ReadAction(const JsonValue& json) {
  ObjectReader in = Open(json);
  Action action;
  std::vector<std::string> notes;  // For reviewers of the model.
  action.file = file_;
  action.name_line = in.LineOf("name");
  for (const char* key : {"name", "methods", "idempotency", "request", "response"}) in.Require(key);
  in.Read("name", action.name);
  if (in.Has("name") && action.name.empty()) in.Report(action.name_line, "\"name\" is empty");
  in.Read("doc", action.doc);
  in.Read("category", action.category);
  in.Read("deprecated", action.deprecated);
  in.Read("replacement", action.replacement);
  in.Read("methods", action.methods);
  in.Read("https_only", action.https_only);
  in.ReadChoice("idempotency", IdempotencyChoices(), action.idempotency);
  if (const JsonValue* pagination = in.Find("pagination", JsonValue::Kind::kObject)) {
    action.pagination = ReadPagination(*pagination);
  }
  in.ReadNumber("timeout_s", action.timeout_s);
  in.Read("success_codes", action.success_codes);
  action.errors = ReadErrors(in);
  in.Read("notes", notes);
  action.request = ReadFields(in, "request");
  action.response = ReadFields(in, "response");
  in.Finish();
  action.compact_json = CompactJson(json);
  return action;
}

Service Reader::ReadService(const JsonValue& json) {
  ObjectReader in = Open(json);
  Service service;
  service.file = file_;
  service.line = json.line;
  for (const char* key : {"product", "namespace", "version", "endpoint_rule", "central_endpoint"}) in.Require(key);
  in.Read("product", service.product);
  in.Read("namespace", service.name_space);
  in.Read("version", service.version);
  in.Read("doc", service.doc);
  in.ReadChoice("endpoint_rule", Choices<std::string>{{"regional", "regional"}, {"central", "central"}},
                service.endpoint_rule);
  in.Read("endpoint_pattern", service.endpoint_pattern);
  in.Read("central_endpoint", service.central_endpoint);
  in.Read("endpoints", service.endpoints);
  in.Read("vpc_endpoints", service.vpc_endpoints);
  in.Read("region_parameter", service.region_parameter);
  in.Finish();
  return service;
}

std::optional<JsonValue> ParseObject(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
  std::optional<JsonValue> json = ParseJson(text, file, diagnostics);
  if (json && json->kind != JsonValue::Kind::kObject) {
    diagnostics.Report(file, json->line, "not a JSON object");
    return std::nullopt;
  }
  return json;
}

}  // namespace

std::optional<Action> ReadAction(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
  const std::optional<JsonValue> json = ParseObject(text, file, diagnostics);
  if (!json) return std::nullopt;
  return Reader(file, diagnostics).ReadAction(*json);
}

std::optional<Service> ReadService(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
  const std::optional<JsonValue> json = ParseObject(text, file, diagnostics);
  if (!json) return std::nullopt;
  return Reader(file, diagnostics).ReadService(*json);
}

}  // namespace alibabacloud::codegen
