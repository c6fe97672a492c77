// Generated from src/odd/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/odd/client.h"

#include <utility>

#include "client/invoke.h"
#include "odd/generated/actions.h"

namespace alibabacloud::odd {

Client::Client(ClientOptions options) : core_(internal::MakeClientCore(tables::kProduct, std::move(options))) {}

Outcome<std::string> Client::Call(std::string_view action, const Parameters& parameters,
                                  const CallOptions& options) const {
  return internal::InvokeRaw(*core_, action, parameters, options);
}

}  // namespace alibabacloud::odd
