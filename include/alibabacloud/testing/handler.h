#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/http.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/schema/object.h"

namespace alibabacloud::testing {

/// Answers an action in the service's place.
template <schema::Described Request>
using Handler = std::function<Outcome<typename Request::Response>(const Request&)>;

}  // namespace alibabacloud::testing

// How handlers get rid of their types. For this library; not a stable interface.

namespace alibabacloud::internal {

/// What a handler leaves besides the response.
struct HandlerResult {
  std::optional<Error> error{};
  std::vector<HttpHeader> headers{};
};

using ReadInto = std::function<void(schema::MutableObject request)>;
using WriteFrom = std::function<void(schema::MutableObject response)>;
/// A typed handler without its types: reads the request, calls, and writes the response unless it fails.
using ErasedHandler = std::function<HandlerResult(const ReadInto& read, const WriteFrom& write)>;

/// Empty when the handler is.
template <schema::Described Request>
[[nodiscard]] ErasedHandler EraseHandler(testing::Handler<Request> handler) {
  if (!handler) return nullptr;
  return [handler = std::move(handler)](const ReadInto& read, const WriteFrom& write) {
    Request request{};
    read(request);
    Outcome<typename Request::Response> outcome = handler(request);
    if (outcome) write(*outcome);
    return HandlerResult{outcome ? std::nullopt : std::optional<Error>(outcome.error()),
                         std::move(outcome.metadata().headers)};
  };
}

/// The table of a request type.
template <schema::Described Request>
[[nodiscard]] const schema::Struct& SchemaOfType() {
  return SchemaOf(static_cast<const Request*>(nullptr));
}

}  // namespace alibabacloud::internal
