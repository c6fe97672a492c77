#include "call/execution.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "call/retry.h"

namespace alibabacloud::internal {

namespace {

// Codes by which the services say, with a status of 4xx, that something failed while they worked on the request.
// Error::IsTransient() knows some more, after which a retry helps.
bool TellsOfFailedExecution(std::string_view code) noexcept {
  constexpr std::string_view kCodes[] = {"SystemError",           "SYSTEM.UNKNOWN.ERROR",
                                         "CallInterface",         "Interface.Call.Error",
                                         "Interface.Call.Failed", "OperationFailed.CrateEntryTimeOut",
                                         "ens.interface.error",   "NodeControllerUnavailable"};
  // Some codes of ENS end in a tab.
  code = code.substr(0, code.find_last_not_of(" \t") + 1);
  return code.find("InternalError") != std::string_view::npos ||
         std::find(std::begin(kCodes), std::end(kCodes), code) != std::end(kCodes);
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
