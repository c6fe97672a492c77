#include "client/invoke.h"

#include <algorithm>
#include <new>

#include "base/ascii.h"
#include "base/exception_error.h"
#include "base/utf8.h"
#include "client/client_core.h"

namespace alibabacloud::internal {

namespace {

bool IsActionName(std::string_view name) {
  return !name.empty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), [](char c) {
    return IsDigit(c) || (ToLower(c) >= 'a' && ToLower(c) <= 'z');
  });
}

}  // namespace

std::shared_ptr<ClientCore> MakeClientCore(const schema::Product& product, ClientOptions options) {
  return std::make_shared<ClientCore>(product, std::move(options));
}

bool InvokeObjects(const ClientCore& core, const schema::Action& action, schema::ConstObject request,
                   schema::MutableObject response, const CallOptions& options, CallReport& report) {
  CallResult result = core.Execute(action, request, response, options);
  report.metadata = std::move(result.metadata);
  if (!result.error) return true;
  report.error = *std::move(result.error);
  return false;
}

Outcome<std::string> InvokeRaw(const ClientCore& core, std::string_view action, const Parameters& parameters,
                               const CallOptions& options) try {
  if (!IsActionName(action)) {
    return Error{
        .kind = ErrorKind::kInvalidArgument,
        .message = "action \"" + EscapeForDisplay(action, 64) + "\" is malformed: expected letters and digits"};
  }
  CallOptions combined = options;
  // The call's own extra parameters come later and so win, as in typed calls.
  combined.extra_parameters.insert(combined.extra_parameters.begin(), parameters.begin(), parameters.end());
  const schema::Action unmodelled{.name = action, .request = nullptr, .response = nullptr};
  CallResult result = core.Execute(unmodelled, std::nullopt, std::nullopt, combined);
  if (result.error) return {*std::move(result.error), std::move(result.metadata)};
  return {std::move(result.body), std::move(result.metadata)};
} catch (const std::bad_alloc& failure) {
  // While the call was prepared: making it does not throw.
  return ErrorOfException(ErrorKind::kTransport, failure.what());
}

}  // namespace alibabacloud::internal
