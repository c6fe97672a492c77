#include "codegen/validate_waiters.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

#include "codegen/field_path.h"

namespace alibabacloud::codegen {
namespace {

bool IsScalar(const Field& field) { return !field.IsContainer() && !field.Is(FieldType::kObject); }

/// A whole number without a sign, of at most five digits; -1 for anything else.
int WholeNumber(const std::string& text) {
  const bool digits = !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == std::string::npos;
  return digits ? std::atoi(text.c_str()) : -1;
}

/// Checks one waiter against the model of its action.
class WaiterChecker {
 public:
  WaiterChecker(const Waiter& waiter, const Service& service, Diagnostics& diagnostics)
      : waiter_(waiter), service_(service), diagnostics_(diagnostics) {}

  void Check() {
    CheckName();
    CheckTimes();
    CheckStates();
    const auto action = std::find_if(service_.actions.begin(), service_.actions.end(),
                                     [this](const Action& candidate) { return candidate.name == waiter_.action; });
    if (action == service_.actions.end()) return Report("there is no action " + Quoted(waiter_.action));
    CheckRequest(*action);
    CheckResponse(*action);
  }

 private:
  void Report(const std::string& reason) {
    diagnostics_.Report(waiter_.file, waiter_.line, "waiter " + Quoted(waiter_.name) + ": " + reason);
  }

  void CheckName() {
    const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool has_words =
        !waiter_.name.empty() && is_lower(waiter_.name.front()) && is_lower(waiter_.name.back()) &&
        waiter_.name.find("--") == std::string::npos &&
        std::all_of(waiter_.name.begin(), waiter_.name.end(), [&](char c) { return is_lower(c) || c == '-'; });
    if (!has_words) Report("a name is lower-case words with \"-\" between them");
  }

  void CheckTimes() {
    const int interval = WholeNumber(waiter_.interval_s);
    if (WholeNumber(waiter_.first_delay_s) < 0) Report("\"first_delay_s\" is not a whole number of seconds");
    if (interval < 1) Report("\"interval_s\" is not a whole number of seconds from 1");
    if (WholeNumber(waiter_.max_interval_s) < interval) Report("\"max_interval_s\" is less than \"interval_s\"");
    if (WholeNumber(waiter_.batch) < 1) Report("\"batch\" is not a whole number from 1");
  }

  void CheckStates() {
    if (waiter_.targets.empty() != (waiter_.absence == Absence::kTarget)) {
      Report("needs either \"targets\" or the absence \"target\"");
    }
    for (const std::string& state : waiter_.failures) {
      if (std::find(waiter_.targets.begin(), waiter_.targets.end(), state) != waiter_.targets.end()) {
        Report("state " + Quoted(state) + " is both a target and a failure");
      }
    }
  }

  void CheckRequest(const Action& action) {
    const Field* ids = FindByPath(action.request, waiter_.ids);
    const bool is_list = ids != nullptr && ids->Is(FieldType::kList) && ids->item && ids->item->Is(FieldType::kString);
    const bool is_string = ids != nullptr && ids->Is(FieldType::kString);
    if (!is_list && !is_string) {
      Report("\"ids\" is " + Quoted(waiter_.ids) + ", which is not a string or a list of strings in the request");
    }
    if (is_string && WholeNumber(waiter_.batch) > 1) Report("\"batch\" is more than 1, but \"ids\" is a string");
    for (const auto& [name, value] : waiter_.parameters) {
      const Field* field = FindByPath(action.request, name);
      if (field == nullptr || !IsScalar(*field))
        Report("parameter " + Quoted(name) + " is not a scalar in the request");
    }
    CheckPageSize(action);
  }

  /// All that one request asks for has to come on one page.
  void CheckPageSize(const Action& action) {
    const Pagination& pages = action.pagination;
    const Field* size = FindByPath(action.request, pages.max_results.empty() ? pages.page_size : pages.max_results);
    const bool is_limited = size != nullptr && size->max;
    if (is_limited && WholeNumber(*size->max) < WholeNumber(waiter_.batch)) {
      Report("\"batch\" is " + waiter_.batch + ", but a page has at most " + *size->max + " items");
    }
  }

  void CheckResponse(const Action& action) {
    if (action.pagination.style == PaginationStyle::kNone) {
      return Report(Quoted(action.name) + " has no \"pagination\", which tells where the items are");
    }
    const Field* items = FindByPath(action.response, action.pagination.items);
    if (items == nullptr || !items->item || !items->item->fields) {
      return Report("the items of " + Quoted(action.name) + " are not objects");
    }
    const std::vector<Field>& fields = *items->item->fields;
    CheckItemField("id", waiter_.id, fields);
    CheckItemField("state", waiter_.state, fields);
    for (const std::string& cause : waiter_.causes) CheckItemField("causes", cause, fields);
    if (const Field* state = FindByPath(fields, waiter_.state)) CheckValues(*state);
  }

  void CheckItemField(std::string_view key, const std::string& name, const std::vector<Field>& fields) {
    const Field* field = FindByPath(fields, name);
    if (field == nullptr || !IsScalar(*field)) {
      Report(Quoted(key) + " is " + Quoted(name) + ", which is not a scalar of an item");
    }
  }

  /// One of the targets has to be documented; services are known to spell states in more ways than they document.
  void CheckValues(const Field& state) {
    const auto is_known = [&state](const std::string& target) {
      return std::find(state.values.begin(), state.values.end(), target) != state.values.end();
    };
    if (state.values.empty() || waiter_.targets.empty()) return;
    if (std::none_of(waiter_.targets.begin(), waiter_.targets.end(), is_known)) {
      Report("none of the targets is among the values of " + Quoted(waiter_.state));
    }
  }

  const Waiter& waiter_;
  const Service& service_;
  Diagnostics& diagnostics_;
};

}  // namespace

void ValidateWaiters(const Service& service, Diagnostics& diagnostics) {
  std::map<std::string, std::string> functions;
  for (const Waiter& waiter : service.waiters) {
    WaiterChecker(waiter, service, diagnostics).Check();
    const auto [other, fresh] = functions.emplace(waiter.function, waiter.name);
    if (!fresh) {
      diagnostics.Report(waiter.file, waiter.line,
                         "waiter " + Quoted(waiter.name) + ": its function " + waiter.function + " is also that of " +
                             Quoted(other->second));
    }
  }
}

}  // namespace alibabacloud::codegen
