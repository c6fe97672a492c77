#pragma once

#include <memory>
#include <optional>
#include <string>

#include "alibabacloud/schema/waiter.h"
#include "client/client_core.h"
#include "progress_line.h"
#include "request_input.h"
#include "services.h"
#include "text_io.h"

namespace acs {

/// The waiter of that name, which the action's request or response can tell the ids for; otherwise throws UsageError.
[[nodiscard]] const alibabacloud::schema::WaiterTable& FindWaiter(const Target& target, const std::string& name);

/// Waits for the resources that a call was about: those that its response names, else its request. Throws Failure when
/// the wait fails or nothing names a resource.
void WaitForResources(const std::shared_ptr<alibabacloud::internal::ClientCore>& core, const Target& target,
                      const alibabacloud::schema::WaiterTable& waiter, const RequestInput& input, const Json& response,
                      ProgressLine& line);

}  // namespace acs
