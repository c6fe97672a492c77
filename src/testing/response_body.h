#pragma once

#include <string>
#include <string_view>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// A response as the service prints it, wrapped lists included.
[[nodiscard]] std::string WriteResponse(const schema::Action& action, schema::ConstObject response,
                                        ResponseFormat format);

/// The documented response of an action, else one made of its model's examples, with this request id.
[[nodiscard]] std::string SampleResponse(const schema::ActionEntry& action, ResponseFormat format,
                                         std::string_view request_id);

/// The envelope of an error.
[[nodiscard]] std::string WriteError(const Error& error, ResponseFormat format);

/// The RequestId of a response: `fresh`, which is set, unless it has one already.
std::string EnsureRequestId(schema::MutableObject response, std::string_view fresh);

}  // namespace alibabacloud::internal
