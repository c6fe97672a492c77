#include "local_service.h"

#include <alibabacloud/ens/service.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ens = alibabacloud::ens;

namespace {

std::string IdOf(int instance) { return "i-edge-" + std::to_string(instance); }

}  // namespace

LocalService::LocalService() : emulator_({ens::Service()}) {
  emulator_.Handle<ens::CreateInstanceRequest>(
      [this](const ens::CreateInstanceRequest& request) { return Create(request); });
  emulator_.Handle<ens::DescribeInstancesRequest>(
      [this](const ens::DescribeInstancesRequest& request) { return Describe(request); });
}

ens::CreateInstanceResponse LocalService::Create(const ens::CreateInstanceRequest& request) {
  const std::lock_guard lock(mutex_);
  ens::CreateInstanceResponse response{.code = 0};
  for (int count = std::stoi(request.quantity.value_or("1")); count > 0; --count) {
    response.instance_ids.push_back(IdOf(++instances_));
  }
  return response;
}

ens::DescribeInstancesResponse LocalService::Describe(const ens::DescribeInstancesRequest& request) {
  const std::lock_guard lock(mutex_);
  const int running = looks_++;
  const std::vector<std::string> wanted = request.instance_ids.value_or(std::vector<std::string>());
  ens::DescribeInstancesResponse response{.code = 0};
  for (int instance = 1; running > 0 && instance <= instances_; ++instance) {
    if (request.instance_ids && std::find(wanted.begin(), wanted.end(), IdOf(instance)) == wanted.end()) continue;
    response.instances.push_back({.instance_id = IdOf(instance),
                                  .public_ip_address = {"192.0.2." + std::to_string(instance)},
                                  .status = instance <= running ? "Running" : "Stopped"});
  }
  response.total_count = static_cast<std::int64_t>(response.instances.size());
  return response;
}
