#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/table.h"
#include "failure.h"
#include "progress_line.h"
#include "services.h"
#include "text_io.h"

namespace acs {

/// What was read of a list.
struct CollectedPages {
  Json response{};                   ///< The first response with the items of all pages in its list.
  std::optional<Failure> failure{};  ///< Why the list is not complete, and how much of it was read.
};

/// What a call has returned.
struct CalledResponse {
  alibabacloud::schema::OwnedObject body;
  std::vector<std::string> decode_issues{};
};

/// Calls until the last page. `call` sends the request as it is at that moment and returns the response. An action
/// without pages is called once. Throws Failure if there is not even a first page.
[[nodiscard]] CollectedPages CollectPages(const Target& target, alibabacloud::schema::MutableObject request,
                                          const std::function<CalledResponse()>& call, ProgressLine& line);

}  // namespace acs
