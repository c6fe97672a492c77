#include "codegen/error_catalogue.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "codegen/names.h"

namespace alibabacloud::codegen {
namespace {

/// What the actions say about one constant.
struct Entry {
  std::string value;
  std::set<std::string> written;
  std::vector<std::string> docs;
  std::set<std::string> actions;
};

/// The text that most of them are; of equally frequent ones the first.
std::string MostFrequent(const std::vector<std::string>& texts) {
  const auto count = [&texts](const std::string& text) { return std::count(texts.begin(), texts.end(), text); };
  return *std::max_element(texts.begin(), texts.end(),
                           [&](const std::string& a, const std::string& b) { return count(a) < count(b); });
}

/// Codes such as "Invalid%s" stand for all that begin like them.
bool HasPlaceholder(const std::string& code) { return code.find('%') != std::string::npos; }

}  // namespace

std::vector<CppError> CollectErrors(const Service& service, Diagnostics& diagnostics) {
  std::map<std::string, Entry> entries;
  for (const Action& action : service.actions) {
    for (const ErrorCode& error : action.errors) {
      const std::string value = error.code.substr(0, error.code.find('%'));
      const std::string name = ErrorConstantName(value) + (HasPlaceholder(error.code) ? "Prefix" : "");
      Entry& entry = entries[name];
      if (!entry.written.empty() && entry.value != value) {
        diagnostics.Report(action.file, error.line,
                           "error codes " + Quoted(entry.value) + " and " + Quoted(value) + " would both be " + name);
      }
      entry.value = value;
      entry.written.insert(error.code);
      entry.docs.push_back(error.doc);
      entry.actions.insert(action.name);
    }
  }
  std::vector<CppError> errors;
  for (auto& [name, entry] : entries) {
    errors.push_back({.name = name,
                      .value = entry.value,
                      .written = {entry.written.begin(), entry.written.end()},
                      .doc = MostFrequent(entry.docs),
                      .actions = {entry.actions.begin(), entry.actions.end()}});
  }
  return errors;
}

}  // namespace alibabacloud::codegen
