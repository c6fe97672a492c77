#include "testing/parameter_check.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "alibabacloud/schema/table.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/parameter_reader.h"
#include "codec/validate.h"
#include "testing/refusal.h"

namespace alibabacloud::internal {

namespace {

// The code for a parameter: the documented "Missing%s" with its name in it, else `common_code`.
std::string CodeFor(const schema::ActionEntry& action, std::string_view prefix, std::string_view common_code,
                    std::string_view parameter) {
  const nlohmann::json model = nlohmann::json::parse(action.model, nullptr, false);
  const std::string pattern = std::string(prefix) + "%s";
  const nlohmann::json errors = model.is_object() ? model.value("errors", nlohmann::json::array()) : nlohmann::json();
  const bool named = std::any_of(errors.begin(), errors.end(),
                                 [&](const nlohmann::json& error) { return error.value("code", "") == pattern; });
  return named ? std::string(prefix).append(parameter) : std::string(common_code);
}

Error Missing(const schema::ActionEntry& action, const std::string& name) {
  return Refuse(400, CodeFor(action, "Missing", "MissingParameter", name),
                "The input parameter \"" + name + "\" that is mandatory for processing this request is not supplied.");
}

Error Misfit(const schema::ActionEntry& action, const std::string& name) {
  return Refuse(400, CodeFor(action, "Invalid", "InvalidParameter", name),
                "The specified value of parameter \"" + name + "\" is not valid.");
}

// Parameters that were to be a JSON array or object and are not JSON: the reader is lenient, as for responses.
void AddBrokenJson(const schema::Struct& schema, const Parameters& parameters, std::vector<std::string>& misfits) {
  for (const auto& [name, value] : parameters) {
    const schema::Field* field = FindField(schema, name);
    const bool is_json =
        field != nullptr && field->style == schema::Style::kJson && field->type->kind >= schema::Kind::kObject;
    if (is_json && !value.empty() && !IsJsonText(value)) misfits.push_back(name);
  }
}

}  // namespace

ParameterVerdict CheckParameters(const schema::ActionEntry& action, const Parameters& parameters) {
  const schema::OwnedObject request = action.make_request();
  ParameterReadResult read = ReadParameters(parameters, request.object);
  AddBrokenJson(request.object.schema(), parameters, read.misfits);
  ParameterVerdict verdict{.unknown = std::move(read.unknown)};
  for (const std::string& name : MissingRequired(request.object)) {
    // A value that does not fit leaves its field unset, but it did come.
    if (std::find(read.misfits.begin(), read.misfits.end(), name) != read.misfits.end()) continue;
    verdict.error = Missing(action, name);
    return verdict;
  }
  if (!read.misfits.empty()) verdict.error = Misfit(action, read.misfits.front());
  return verdict;
}

}  // namespace alibabacloud::internal
