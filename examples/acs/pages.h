#pragma once

#include <functional>

#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/table.h"
#include "progress_line.h"
#include "services.h"
#include "text_io.h"

namespace acs {

/// Calls until the last page and returns the first response with the items of all pages in its list. `call` sends the
/// request as it is at that moment and returns the response. An action without pages is called once. When the service
/// repeats itself, what came before is taken for all.
[[nodiscard]] Json CollectPages(const Target& target, alibabacloud::schema::MutableObject request,
                                const std::function<alibabacloud::schema::OwnedObject()>& call, ProgressLine& line);

}  // namespace acs
