#pragma once

#include <memory>
#include <optional>
#include <string>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/service.h"
#include "call/call.h"
#include "call/shared_state.h"

namespace alibabacloud::internal {

/// The transport of these options, or a new one of its own.
[[nodiscard]] std::shared_ptr<Transport> TransportOf(const ClientOptions& options);

/// What all copies of a client share: its options, credentials, connections and what calls learn from each other.
/// Thread-safe.
class ClientCore {
 public:
  ClientCore(const schema::Product& product, ClientOptions options);

  /// Runs one call on this thread. Both objects absent: a call by name.
  [[nodiscard]] CallResult Execute(const schema::Action& action, std::optional<schema::ConstObject> request,
                                   std::optional<schema::MutableObject> response, const CallOptions& options) const;

  // For what runs calls in another way.

  [[nodiscard]] CallContext context() const noexcept;
  [[nodiscard]] const std::shared_ptr<Transport>& transport() const noexcept { return transport_; }
  [[nodiscard]] const schema::Product& product() const noexcept { return product_; }

 private:
  const schema::Product& product_;
  const ClientOptions options_;
  const std::shared_ptr<CredentialsProvider> credentials_;
  const Observers observers_;
  const std::shared_ptr<Transport> transport_;
  const std::string user_agent_;
  mutable SharedState shared_;
};

}  // namespace alibabacloud::internal
