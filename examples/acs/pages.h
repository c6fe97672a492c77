#pragma once

#include <functional>

#include "alibabacloud/schema/object.h"
#include "services.h"
#include "text_io.h"

namespace acs {

/// Calls until the last page and returns the first response with the items of all pages in its list. `call` sends the
/// request as it is at that moment. An action without pages is called once.
[[nodiscard]] Json CollectPages(const Target& target, alibabacloud::schema::MutableObject request,
                                const std::function<Json()>& call);

}  // namespace acs
