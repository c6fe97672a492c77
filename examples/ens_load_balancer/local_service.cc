#include "local_service.h"

#include <alibabacloud/ens/create_load_balancer.h>
#include <alibabacloud/ens/create_load_balancer_http_listener.h>
#include <alibabacloud/ens/describe_load_balancers.h>
#include <alibabacloud/ens/errors.h>
#include <alibabacloud/ens/release_instance.h>
#include <alibabacloud/ens/service.h>

namespace ens = alibabacloud::ens;

LocalService::LocalService() : emulator_({ens::Service()}) {
  HandleLoadBalancers();
  HandleListeners();
  emulator_.Handle<ens::AddBackendServersRequest>(
      [this](const ens::AddBackendServersRequest& request) { return AddServers(request); });
}

std::size_t LocalService::count() const {
  const std::lock_guard lock(mutex_);
  return load_balancers_.size();
}

void LocalService::HandleLoadBalancers() {
  emulator_.Handle<ens::CreateLoadBalancerRequest>([this](const ens::CreateLoadBalancerRequest&) {
    const std::lock_guard lock(mutex_);
    const std::string id = "lb-" + std::to_string(++created_);
    load_balancers_[id] = {.load_balancer_id = id, .load_balancer_status = "Active"};
    return ens::CreateLoadBalancerResponse{.load_balancer_id = id};
  });
  emulator_.Handle<ens::DescribeLoadBalancersRequest>([this](const ens::DescribeLoadBalancersRequest&) {
    const std::lock_guard lock(mutex_);
    ens::DescribeLoadBalancersResponse response;
    for (const auto& [id, load_balancer] : load_balancers_) {
      response.load_balancers.push_back(
          {.load_balancer_id = id, .load_balancer_status = load_balancer.load_balancer_status});
    }
    response.total_count = static_cast<std::int64_t>(load_balancers_.size());
    return response;
  });
  emulator_.Handle<ens::DescribeLoadBalancerAttributeRequest>(
      [this](const ens::DescribeLoadBalancerAttributeRequest& request) {
        const std::lock_guard lock(mutex_);
        return load_balancers_[*request.load_balancer_id];
      });
  emulator_.Handle<ens::ReleaseInstanceRequest>([this](const ens::ReleaseInstanceRequest& request) {
    const std::lock_guard lock(mutex_);
    load_balancers_.erase(*request.instance_id);
    return ens::ReleaseInstanceResponse{};
  });
}

void LocalService::HandleListeners() {
  emulator_.Handle<ens::CreateLoadBalancerHTTPListenerRequest>(
      [this](const ens::CreateLoadBalancerHTTPListenerRequest& request) {
        const std::lock_guard lock(mutex_);
        load_balancers_[*request.load_balancer_id].listener_ports_and_protocols.push_back(
            {.listener_port = request.listener_port, .listener_protocol = "http"});
        return ens::CreateLoadBalancerHTTPListenerResponse{};
      });
}

alibabacloud::Outcome<ens::AddBackendServersResponse> LocalService::AddServers(
    const ens::AddBackendServersRequest& request) {
  const std::lock_guard lock(mutex_);
  for (const auto& server : *request.backend_servers) {
    if (server.server_id != kServer) {
      return alibabacloud::Error{.code = std::string(ens::errors::kInstanceNotFound), .http_status = 400};
    }
    load_balancers_[*request.load_balancer_id].backend_servers.push_back(
        {.port = std::to_string(server.port.value_or(0)), .server_id = server.server_id, .weight = server.weight});
  }
  return ens::AddBackendServersResponse{};
}
