#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"

// What generated clients are made of. Includes little, so that the much code which is generated compiles fast.

namespace alibabacloud::internal {

class ClientCore;

/// Never fails: wrong options are reported by the calls.
[[nodiscard]] std::shared_ptr<ClientCore> MakeClientCore(const schema::Product& product, ClientOptions options);

/// What a finished call leaves: an error, or nothing and a filled response.
struct Invoked {
  std::optional<Error> error{};
  ResponseMetadata metadata{};
};

/// Makes a call, on this thread.
[[nodiscard]] Invoked InvokeObjects(const ClientCore& core, const schema::Action& action, schema::ConstObject request,
                                    schema::MutableObject response, const CallOptions& options);

/// The typed side of every client method.
template <class Response, class Request>
Outcome<Response> Invoke(const ClientCore& core, const schema::Action& action, const Request& request,
                         const CallOptions& options) {
  Response response{};
  Invoked result = InvokeObjects(core, action, schema::ConstObject(request), schema::MutableObject(response), options);
  if (result.error) return {*std::move(result.error), std::move(result.metadata)};
  return {std::move(response), std::move(result.metadata)};
}

/// A call by name; the value is the reply's body.
[[nodiscard]] Outcome<std::string> InvokeRaw(const ClientCore& core, std::string_view action,
                                             const Parameters& parameters, const CallOptions& options);

}  // namespace alibabacloud::internal
