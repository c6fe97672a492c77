#include "client/client_core.h"

#include <exception>
#include <new>
#include <utility>

#include "client/blocking_driver.h"
#include "client/environment.h"
#include "client/user_agent.h"

namespace alibabacloud::internal {

namespace {

std::shared_ptr<Transport> TransportOf(const ClientOptions& options) {
  return options.transport ? options.transport : MakeCurlTransport(options.tls, options.proxy);
}

}  // namespace

ClientCore::ClientCore(const schema::Product& product, ClientOptions options)
    : product_(product),
      options_(std::move(options)),
      credentials_(options_.credentials ? options_.credentials : DefaultCredentials()),
      transport_(TransportOf(options_)),
      user_agent_(MakeUserAgent(options_.user_agent_suffix)) {
  shared_.environment_endpoint = EndpointOfEnvironment(product_);
}

CallResult ClientCore::Execute(const schema::Action& action, std::optional<schema::ConstObject> request,
                               std::optional<schema::MutableObject> response, const CallOptions& options) const {
  const CallTarget target{.product = product_, .action = action, .request = request, .response = response};
  const CallContext context{
      .options = options_, .user_agent = user_agent_, .random = SystemRandom(), .shared = shared_};
  Call call(target, context, options);
  try {
    return DriveBlocking(call, *credentials_, *transport_, options.stop);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    // From a libcrypto that has no entropy or no algorithm.
    CallResult result = call.TakeResult();
    result.error = Error{.kind = ErrorKind::kTransport,
                         .message = std::string("an exception ended the call: ") + failure.what(),
                         .maybe_executed = true};
    return result;
  }
}

}  // namespace alibabacloud::internal
