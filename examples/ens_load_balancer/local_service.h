#pragma once

#include <alibabacloud/client_options.h>
#include <alibabacloud/ens/add_backend_servers.h>
#include <alibabacloud/ens/describe_load_balancer_attribute.h>
#include <alibabacloud/outcome.h>
#include <alibabacloud/testing/emulator.h>

#include <cstddef>
#include <map>
#include <mutex>
#include <string>

/// An emulator that remembers load balancers: they can be made, used and released. There is one instance to serve.
class LocalService {
 public:
  static constexpr const char* kServer = "i-example";

  LocalService();

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }
  /// Of the load balancers that exist.
  [[nodiscard]] std::size_t count() const;

 private:
  using LoadBalancer = alibabacloud::ens::DescribeLoadBalancerAttributeResponse;

  void HandleLoadBalancers();
  void HandleListeners();
  alibabacloud::Outcome<alibabacloud::ens::AddBackendServersResponse> AddServers(
      const alibabacloud::ens::AddBackendServersRequest& request);

  mutable std::mutex mutex_;  // Handlers run on the emulator's threads.
  int created_ = 0;
  std::map<std::string, LoadBalancer> load_balancers_;
  alibabacloud::testing::Emulator emulator_;
};
