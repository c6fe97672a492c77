#include "client/client_core.h"

#include <sys/utsname.h>

#include <utility>

#include "alibabacloud/version.h"
#include "base/ascii.h"
#include "client/blocking_driver.h"

namespace alibabacloud::internal {

namespace {

std::string UserAgent(std::string_view suffix) {
  utsname system{};
  const bool known = uname(&system) == 0;
  std::string agent = std::string("AlibabaCloud (") + (known ? system.sysname : "unknown") + "; " +
                      (known ? system.machine : "unknown") + ") C++/" + std::to_string(__cplusplus / 100) + " Core/" +
                      kVersion;
  if (suffix.empty()) return agent;
  agent += ' ';
  // A line break would end the header field.
  for (const char c : suffix) agent += IsControl(c) ? ' ' : c;
  return agent;
}

std::shared_ptr<Transport> TransportOf(const ClientOptions& options) {
  return options.transport ? options.transport : MakeCurlTransport(options.tls, options.proxy);
}

}  // namespace

ClientCore::ClientCore(const schema::Product& product, ClientOptions options)
    : product_(product),
      options_(std::move(options)),
      credentials_(options_.credentials ? options_.credentials : DefaultCredentials()),
      transport_(TransportOf(options_)),
      user_agent_(UserAgent(options_.user_agent_suffix)) {}

CallResult ClientCore::Execute(const schema::Action& action, std::optional<schema::ConstObject> request,
                               std::optional<schema::MutableObject> response, const CallOptions& options) const {
  const CallTarget target{.product = product_, .action = action, .request = request, .response = response};
  const CallContext context{
      .options = options_, .user_agent = user_agent_, .random = SystemRandom(), .quota = quota_};
  Call call(target, context, options);
  return DriveBlocking(call, *credentials_, *transport_, options.stop);
}

}  // namespace alibabacloud::internal
