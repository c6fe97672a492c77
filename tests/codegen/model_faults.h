#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "codegen/cpp_model.h"
#include "codegen/diagnostics.h"
#include "codegen/model_reader.h"
#include "codegen/validate.h"

namespace alibabacloud::codegen {

/// Everything that is wrong with actions, given as file stem and text, of the service "odd".
inline std::vector<std::string> FaultsOf(const std::vector<std::pair<std::string, std::string>>& models) {
  Diagnostics diagnostics;
  Service service;
  for (const auto& [stem, text] : models) {
    std::optional<Action> action = ReadAction(text, stem + ".json", diagnostics);
    if (!action) continue;
    Validate(*action, stem, diagnostics);
    service.actions.push_back(*std::move(action));
  }
  (void)Lower(service, diagnostics);
  return diagnostics.Lines();
}

/// An action X of which only the fields are of interest. The request's fields begin on line 3, the response's on
/// line 5.
inline std::string ActionWith(const std::string& request, const std::string& response = "") {
  return R"({"name": "X", "methods": ["GET"], "idempotency": "none",
"request": [
)" + request +
         R"(
], "response": [
)" + response +
         "\n]}";
}

inline std::vector<std::string> FaultsOfRequest(const std::string& fields) {
  return FaultsOf({{"X", ActionWith(fields)}});
}

inline std::vector<std::string> FaultsOfResponse(const std::string& fields) {
  return FaultsOf({{"X", ActionWith("", fields)}});
}

}  // namespace alibabacloud::codegen
