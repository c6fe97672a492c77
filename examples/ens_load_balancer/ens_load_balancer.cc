// Builds a load balancer on an edge node (ENS) in several steps, and leaves nothing behind when one of them fails.
//
//   ens_load_balancer                                                 against a local emulator, twice: once it fails
//   ens_load_balancer --live <node> <network> <vswitch> <instance>    builds one for real, which costs money

#include <alibabacloud/ens/add_backend_servers.h>
#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/create_load_balancer.h>
#include <alibabacloud/ens/create_load_balancer_http_listener.h>
#include <alibabacloud/ens/describe_load_balancer_attribute.h>
#include <alibabacloud/ens/errors.h>
#include <alibabacloud/ens/start_load_balancer_listener.h>
#include <alibabacloud/ens/waiters.h>

#include <chrono>
#include <cstdint>
#include <iostream>
#include <string>

#include "local_service.h"
#include "release_guard.h"
#include "shared/command_line.h"
#include "shared/succeeded.h"

namespace ens = alibabacloud::ens;

constexpr std::int64_t kPort = 80;

struct Plan {
  std::string node{};
  std::string network{};
  std::string vswitch{};
  std::string server{};
};

bool AddListener(const ens::Client& client, const std::string& id) {
  const auto created =
      client.CreateLoadBalancerHTTPListener({.health_check = ens::CreateLoadBalancerHTTPListenerRequest::kHealthCheckOn,
                                             .health_check_uri = "/health",
                                             .listener_port = kPort,
                                             .load_balancer_id = id,
                                             .scheduler = ens::CreateLoadBalancerHTTPListenerRequest::kSchedulerWrr});
  // A listener is made stopped.
  return Succeeded("CreateLoadBalancerHTTPListener", created) &&
         Succeeded("StartLoadBalancerListener",
                   client.StartLoadBalancerListener({.listener_port = kPort, .load_balancer_id = id}));
}

bool AddServer(const ens::Client& client, const std::string& id, const std::string& server) {
  ens::AddBackendServersRequest request{.load_balancer_id = id};
  request.backend_servers = {{.port = 8080, .server_id = server, .weight = 100}};  // Up to 20 in one request.
  const auto added = client.AddBackendServers(request);
  if (!added && added.error().code == ens::errors::kInstanceNotFound) {
    std::cerr << "There is no instance " << server << '\n';
    return false;
  }
  return Succeeded("AddBackendServers", added);
}

bool Print(const ens::Client& client, const std::string& id) {
  const auto described = client.DescribeLoadBalancerAttribute({.load_balancer_id = id});
  if (!Succeeded("DescribeLoadBalancerAttribute", described)) return false;
  std::cout << id << " is " << described->load_balancer_status.value_or("?") << '\n';
  for (const auto& listener : described->listener_ports_and_protocols) {
    std::cout << "  listens on " << listener.listener_port.value_or(0) << ", "
              << listener.listener_protocol.value_or("?") << '\n';
  }
  for (const auto& server : described->backend_servers) {
    std::cout << "  serves by " << server.server_id.value_or("?") << ':' << server.port.value_or("?") << '\n';
  }
  return true;
}

bool Build(const ens::Client& client, const Plan& plan, const alibabacloud::WaitOptions& options) {
  const auto created = client.CreateLoadBalancer({.ens_region_id = plan.node,
                                                  .load_balancer_name = "sdk-example",
                                                  .load_balancer_spec = "elb.s2.medium",
                                                  .network_id = plan.network,
                                                  .pay_type = ens::CreateLoadBalancerRequest::kPayTypePostPaid,
                                                  .vswitch_id = plan.vswitch});
  if (!Succeeded("CreateLoadBalancer", created)) return false;
  const std::string id = created->load_balancer_id.value_or("");
  ReleaseGuard guard(client, id);  // From here on, whatever fails, and whatever throws.
  const bool built = Succeeded("Wait", alibabacloud::Wait(client, ens::LoadBalancerActive({id}), options)) &&
                     AddListener(client, id) && AddServer(client, id, plan.server) && Print(client, id);
  if (built) guard.Keep();
  return built;
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"node", "network", "vswitch", "instance"});
  if (command_line.is_live()) {
    const Plan plan{command_line.argument(0), command_line.argument(1), command_line.argument(2),
                    command_line.argument(3)};
    return Build(ens::Client(), plan, {}) ? 0 : 1;
  }
  LocalService local;
  const ens::Client client(local.MakeClientOptions());
  alibabacloud::WaitOptions options;
  options.first_delay = options.interval = std::chrono::milliseconds(10);  // The waiter's own are those of real nodes.
  const bool failed = !Build(client, {"cn-local", "n-example", "vsw-example", "i-gone"}, options);
  const bool built = Build(client, {"cn-local", "n-example", "vsw-example", LocalService::kServer}, options);
  std::cout << local.count() << " load balancer exists\n";
  return failed && built && local.count() == 1 ? 0 : 1;
}
