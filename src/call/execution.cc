#include "call/execution.h"

#include <string_view>

#include "base/ascii.h"
#include "base/error_class_rules.h"
#include "call/retry.h"

namespace alibabacloud::internal {

namespace {

// Further codes by which the services say, with a status of 4xx, that something failed while they worked on the
// request, and of which it is not known that a retry helps: ENS has them for wrong parameters, too.
bool TellsOfFailedExecution(std::string_view code) noexcept {
  constexpr std::string_view kCodes[] = {"SYSTEM.UNKNOWN.ERROR", "CallInterface", "Interface.Call.Error",
                                         "Interface.Call.Failed", "OperationFailed.CrateEntryTimeOut"};
  return MatchesAnyOf(Trim(code), kCodes);
}

// Statuses with which a service refuses: those of client errors, and of successes in which some errors are hidden.
bool IsStatusOfRefusal(int status) noexcept {
  return (status >= 200 && status < 300) || (status >= 400 && status < 500);
}

}  // namespace

bool MaybeExecuted(const Error& error, const std::vector<HttpHeader>& headers) noexcept {
  if (error.kind != ErrorKind::kService) return true;
  if (IsThrottled(error, headers)) return false;
  if (error.code.empty()) return error.http_status != 407;
  if (error.request_id.empty() || !IsStatusOfRefusal(error.http_status)) return true;
  return error.IsTransient() || TellsOfFailedExecution(error.code);
}

}  // namespace alibabacloud::internal
