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

/// Makes a call, on this thread: fills the response, or the report with an error; false: there is one.
[[nodiscard]] bool InvokeObjects(const ClientCore& core, const schema::Action& action, schema::ConstObject request,
                                 schema::MutableObject response, const CallOptions& options, CallReport& report);

/// Fills outcomes where they are.
struct OutcomeMaker {
  template <class Response>
  [[nodiscard]] static Outcome<Response> Invoke(const ClientCore& core, const schema::Action& action,
                                                schema::ConstObject request, const CallOptions& options) {
    Outcome<Response> outcome;
    const schema::MutableObject response(*outcome.value_);
    if (!InvokeObjects(core, action, request, response, options, outcome.report_)) outcome.value_.reset();
    return outcome;
  }
};

/// The typed side of every client method.
template <class Response, class Request>
[[nodiscard]] Outcome<Response> Invoke(const ClientCore& core, const schema::Action& action, const Request& request,
                                       const CallOptions& options) {
  return OutcomeMaker::Invoke<Response>(core, action, schema::ConstObject(request), options);
}

/// A call by name; the value is the reply's body.
[[nodiscard]] Outcome<std::string> InvokeRaw(const ClientCore& core, std::string_view action,
                                             const Parameters& parameters, const CallOptions& options);

}  // namespace alibabacloud::internal
