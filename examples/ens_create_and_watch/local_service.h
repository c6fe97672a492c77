#pragma once

#include <alibabacloud/client_options.h>
#include <alibabacloud/ens/create_instance.h>
#include <alibabacloud/ens/describe_instances.h>
#include <alibabacloud/testing/emulator.h>

#include <mutex>

/// An emulator whose instances take a while to come: at the first look there are none, and from then on one more runs
/// at each look.
class LocalService {
 public:
  LocalService();

  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const { return emulator_.MakeClientOptions(); }

 private:
  alibabacloud::ens::CreateInstanceResponse Create(const alibabacloud::ens::CreateInstanceRequest& request);
  alibabacloud::ens::DescribeInstancesResponse Describe(const alibabacloud::ens::DescribeInstancesRequest& request);

  std::mutex mutex_;  // Handlers run on the emulator's threads.
  int instances_ = 0;
  int looks_ = 0;
  alibabacloud::testing::Emulator emulator_;
};
