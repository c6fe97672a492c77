// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include "alibabacloud/ens/client.h"

#include <utility>

#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud::ens {

Client::Client(ClientOptions options) : core_(internal::MakeClientCore(tables::kProduct, std::move(options))) {}

Outcome<std::string> Client::Call(std::string_view action, const Parameters& parameters,
                                  const CallOptions& options) const {
  return internal::InvokeRaw(*core_, action, parameters, options);
}

}  // namespace alibabacloud::ens
