#include "client/client_core.h"

#include <exception>
#include <utility>

#include "client/blocking_driver.h"
#include "client/default_region.h"
#include "client/environment.h"
#include "client/logging_observer.h"
#include "client/user_agent.h"

namespace alibabacloud::internal {

std::shared_ptr<Transport> TransportOf(const ClientOptions& options) {
  return options.transport ? options.transport : MakeCurlTransport(options.tls, options.proxy);
}

ClientCore::ClientCore(const schema::Product& product, ClientOptions options)
    : product_(product),
      options_(std::move(options)),
      credentials_(options_.credentials ? options_.credentials : DefaultCredentials()),
      observers_(ObserversOf(options_)),
      transport_(TransportOf(options_)),
      user_agent_(MakeUserAgent(options_.user_agent_suffix)) {
  shared_.environment_endpoint = EndpointOfEnvironment(product_);
  if (options_.allow_default_region) shared_.default_region = std::make_unique<const DefaultRegion>();
}

CallContext ClientCore::context() const noexcept {
  return {.options = options_,
          .credentials = *credentials_,
          .observers = observers_,
          .user_agent = user_agent_,
          .random = SystemRandom(),
          .shared = shared_};
}

CallResult ClientCore::Execute(const schema::Action& action, std::optional<schema::ConstObject> request,
                               std::optional<schema::MutableObject> response, const CallOptions& options) const {
  const CallTarget target{.product = product_, .action = action, .request = request, .response = response};
  Call call(target, context(), options);
  try {
    DriveBlocking(call, *transport_, options.stop);
  } catch (const std::exception& failure) {
    // Of the allocator, or of a libcrypto that has no entropy or no algorithm.
    (void)call.OnException(failure.what(), ReadClocks());
  } catch (...) {
    (void)call.OnException("an exception of an unknown type", ReadClocks());
  }
  return call.TakeResult();
}

}  // namespace alibabacloud::internal
