#include "codegen/validate.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "codegen/field_path.h"
#include "codegen/names.h"

namespace alibabacloud::codegen {
namespace {

/// Where a field stands, which decides what it may say.
struct Place {
  bool request;
  bool top_level;
  bool item;         ///< It has no name: the item of a list or map.
  bool inside_json;  ///< A field above it has style json, so that its own style has no meaning.

  [[nodiscard]] Place Item(const Field& field) const {
    return {request, false, true, inside_json || field.style == Style::kJson};
  }
  [[nodiscard]] Place Member(const Field& field) const {
    return {request, false, false, inside_json || field.style == Style::kJson};
  }
};

/// Checks the fields of one action.
class FieldChecker {
 public:
  FieldChecker(std::string_view file, Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics) {}

  void CheckFields(const std::vector<Field>& fields, Place place) {
    CheckWireNames(fields);
    for (const Field& field : fields) CheckField(field, place);
  }

 private:
  void Report(const Field& field, const std::string& reason) {
    const std::string who = field.name.empty() ? "item" : "field " + Quoted(field.name);
    diagnostics_.Report(file_, field.line, who + ": " + reason);
  }

  void CheckWireNames(const std::vector<Field>& fields);
  void CheckField(const Field& field, Place place);
  void CheckShape(const Field& field);
  void CheckStyle(const Field& field, Place place);
  void CheckRequestOnly(const Field& field, Place place);
  void CheckResponseOnly(const Field& field);
  void CheckNumbers(const Field& field);

  std::string_view file_;
  Diagnostics& diagnostics_;
};

void FieldChecker::CheckWireNames(const std::vector<Field>& fields) {
  std::set<std::string_view> seen;
  for (const Field& field : fields) {
    if (!field.name.empty() && !seen.insert(field.name).second) Report(field, "duplicate wire name");
  }
  for (const Field& field : fields) {
    for (const std::string& alias : field.aliases) {
      if (!seen.insert(alias).second) Report(field, "alias " + Quoted(alias) + " is the wire name of another field");
    }
  }
}

void FieldChecker::CheckField(const Field& field, Place place) {
  CheckShape(field);
  CheckStyle(field, place);
  if (place.request) {
    CheckRequestOnly(field, place);
  } else {
    CheckResponseOnly(field);
  }
  CheckNumbers(field);
  if (place.item && field.required) Report(field, "\"required\" has no meaning for an item");
  if (!field.format.empty() && field.format != "base64") Report(field, "unknown format " + Quoted(field.format));
  if (!field.format.empty() && !field.Is(FieldType::kString)) Report(field, "\"format\" is for strings only");
  if (field.item) CheckField(*field.item, place.Item(field));
  if (field.fields) CheckFields(*field.fields, place.Member(field));
}

void FieldChecker::CheckShape(const Field& field) {
  if (!field.type) return;  // Reported already.
  if (field.IsContainer() && !field.item) Report(field, "a list or map needs \"item\"");
  if (!field.IsContainer() && field.item) Report(field, "only a list or map has \"item\"");
  const bool has_fields = field.fields && !field.fields->empty();
  if (field.Is(FieldType::kObject) && !has_fields) Report(field, "an object needs \"fields\"");
  if (!field.Is(FieldType::kObject) && field.fields) Report(field, "only an object has \"fields\"");
  if (field.Is(FieldType::kList) && field.item && field.item->Is(FieldType::kBoolean)) {
    Report(field, "lists of booleans are not supported");
  }
  if (!field.item_name.empty() && !field.Is(FieldType::kList)) Report(field, "only a list has \"item_name\"");
}

void FieldChecker::CheckStyle(const Field& field, Place place) {
  if (!place.request) {
    if (field.style != Style::kNone && !(field.style == Style::kFlat && field.dotted)) {
      Report(field, "\"style\" has no meaning in a response (but flat with \"dotted\")");
    }
    return;
  }
  const bool structured = field.IsContainer() || field.Is(FieldType::kObject);
  if (!structured && field.style != Style::kNone) Report(field, "\"style\" is for lists, maps and objects only");
  if (structured && !place.item && !place.inside_json && field.style == Style::kNone && place.top_level) {
    Report(field, "a list, map or object of a request needs \"style\"");
  }
  if (field.Is(FieldType::kList) && field.style == Style::kFlat) Report(field, "a list cannot have style flat");
  if (field.Is(FieldType::kObject) && field.style == Style::kRepeat)
    Report(field, "an object cannot have style repeat");
  const bool joined = field.style == Style::kSimple || field.style == Style::kSemicolon;
  if (joined && !(field.Is(FieldType::kList) && field.item && !field.item->item && !field.item->fields)) {
    Report(field, "styles simple and semicolon are for lists of scalars only");
  }
}

void FieldChecker::CheckRequestOnly(const Field& field, Place place) {
  if (!field.aliases.empty()) Report(field, "\"aliases\" are for responses only");
  if (!field.item_name.empty()) Report(field, "\"item_name\" is for responses only");
  if (field.position.empty()) return;
  if (!place.top_level) Report(field, "\"position\" is for parameters at top level only");
  if (field.position != "query" && field.position != "body") {
    Report(field, "\"position\" is " + Quoted(field.position) + ", not one of query, body");
  }
}

void FieldChecker::CheckResponseOnly(const Field& field) {
  if (field.required) Report(field, "\"required\" has no meaning in a response");
  if (!field.position.empty()) Report(field, "\"position\" has no meaning in a response");
}

void FieldChecker::CheckNumbers(const Field& field) {
  if (!field.min || !field.max) return;
  if (std::strtod(field.min->c_str(), nullptr) > std::strtod(field.max->c_str(), nullptr)) {
    Report(field, "\"min\" is greater than \"max\"");
  }
}

/// Checks what an action says about its fields.
class ActionChecker {
 public:
  ActionChecker(const Action& action, Diagnostics& diagnostics) : action_(action), diagnostics_(diagnostics) {}

  void Check(std::string_view stem) {
    CheckName(stem);
    CheckMethods();
    CheckIdempotency();
    CheckTimeout();
    if (action_.pagination.style != PaginationStyle::kNone) CheckPagination();
    if (!action_.success_codes.empty() && FindField(action_.response, "Code") == nullptr) {
      Report("\"success_codes\" without a field \"Code\" in the response");
    }
    FieldChecker fields(action_.file, diagnostics_);
    fields.CheckFields(action_.request, {true, true, false, false});
    fields.CheckFields(action_.response, {false, true, false, false});
  }

 private:
  void Report(const std::string& reason) { diagnostics_.Report(action_.file, action_.name_line, reason); }

  void CheckName(std::string_view stem) {
    if (action_.name.empty()) return;  // Reported already.
    if (action_.name != stem) Report("\"name\" is " + Quoted(action_.name) + " but the file is " + Quoted(stem));
    if (!IsIdentifier(action_.name)) Report("\"name\" is not an identifier");
    if (action_.name == "Call" || action_.name == "Client") Report("the client has a member of that name itself");
  }

  void CheckMethods() {
    for (const std::string& method : action_.methods) {
      if (method != "GET" && method != "POST") Report("method " + Quoted(method) + " is not one of GET, POST");
    }
    if (action_.methods.empty()) Report("\"methods\" is empty");
  }

  void CheckIdempotency() {
    if (action_.idempotency != Idempotency::kToken) return;
    const Field* token = FindField(action_.request, "ClientToken");
    if (token == nullptr || !token->Is(FieldType::kString)) {
      Report("idempotency \"token\" without a string \"ClientToken\" in the request");
    }
  }

  void CheckTimeout() {
    const std::string seconds = action_.timeout_s.value_or("1");
    if (seconds.size() > 5 || seconds.find_first_not_of("0123456789") != std::string::npos) {
      Report("\"timeout_s\" is " + seconds + ", not a whole number of seconds below 100000");
    }
  }

  void CheckPagination() {
    const Pagination& page = action_.pagination;
    const Field* items = FindByPath(action_.response, page.items);
    if (items == nullptr || !items->Is(FieldType::kList)) {
      ReportPagination("items", page.items, "a list in the response");
    }
    if (page.style == PaginationStyle::kPageNumber) {
      CheckPageField("page_number", page.page_number, action_.request, "request");
      CheckPageField("page_size", page.page_size, action_.request, "request");
      if (!page.total_count.empty()) CheckPageField("total_count", page.total_count, action_.response, "response");
      RefusePageField("next_token", page.next_token);
      RefusePageField("max_results", page.max_results);
      RefusePageField("response_token", page.response_token);
    } else {
      CheckPageField("next_token", page.next_token, action_.request, "request");
      const bool other = !page.response_token.empty();
      CheckPageField(other ? "response_token" : "next_token", other ? page.response_token : page.next_token,
                     action_.response, "response");
      if (!page.max_results.empty()) CheckPageField("max_results", page.max_results, action_.request, "request");
      RefusePageField("page_number", page.page_number);
      RefusePageField("page_size", page.page_size);
      RefusePageField("total_count", page.total_count);
    }
  }

  void CheckPageField(std::string_view key, const std::string& name, const std::vector<Field>& fields,
                      std::string_view where) {
    const Field* field = FindByPath(fields, name);
    const bool scalar = field != nullptr && !field->IsContainer() && !field->Is(FieldType::kObject);
    if (!scalar) ReportPagination(key, name, "a scalar in the " + std::string(where));
  }

  void RefusePageField(std::string_view key, const std::string& name) {
    if (!name.empty()) ReportPaginationReason(Quoted(key) + " does not belong to this style");
  }

  void ReportPagination(std::string_view key, const std::string& name, const std::string& wanted) {
    ReportPaginationReason(Quoted(key) + " is " + Quoted(name) + ", which is not " + wanted);
  }

  void ReportPaginationReason(const std::string& reason) {
    diagnostics_.Report(action_.file, action_.pagination.line, "pagination: " + reason);
  }

  const Action& action_;
  Diagnostics& diagnostics_;
};

}  // namespace

void Validate(const Action& action, std::string_view stem, Diagnostics& diagnostics) {
  ActionChecker(action, diagnostics).Check(stem);
}

void Validate(const Service& service, std::string_view folder, Diagnostics& diagnostics) {
  if (service.name_space != folder) {
    diagnostics.Report(service.file, service.line,
                       "\"namespace\" is " + Quoted(service.name_space) + " but the folder is " + Quoted(folder));
  }
  if (!IsIdentifier(service.name_space)) {
    diagnostics.Report(service.file, service.line, "\"namespace\" is not an identifier");
  }
  for (const Hosts* hosts : {&service.endpoints, &service.vpc_endpoints}) {
    for (const auto& [region, host] : *hosts) {
      if (host.empty()) diagnostics.Report(service.file, service.line, "no host for region " + Quoted(region));
    }
  }
}

}  // namespace alibabacloud::codegen
