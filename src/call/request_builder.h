#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/call_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "base/random.h"
#include "call/effective_options.h"
#include "codec/parameter_list.h"

namespace alibabacloud::internal {

/// The action's own parameters, once for all attempts of a call: the request's fields, the client's region where the
/// product wants it, the caller's extra parameters, and a client token where the action takes one and none is set, or
/// an empty one. The error names what is missing, malformed or reserved. `request` is absent for a call by name.
[[nodiscard]] std::variant<ParameterList, Error> BuildParameters(const schema::Product& product,
                                                                 const schema::Action& action,
                                                                 std::optional<schema::ConstObject> request,
                                                                 const Parameters& extra,
                                                                 const EffectiveOptions& options, RandomSource& random);

}  // namespace alibabacloud::internal
