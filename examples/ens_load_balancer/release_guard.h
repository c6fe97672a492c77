#pragma once

#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/release_instance.h>

#include <iostream>
#include <string>
#include <utility>

/// Releases a load balancer at the end of the scope, unless it is to be kept.
class ReleaseGuard {
 public:
  ReleaseGuard(alibabacloud::ens::Client client, std::string id) : client_(std::move(client)), id_(std::move(id)) {}
  ReleaseGuard(const ReleaseGuard&) = delete;
  ReleaseGuard& operator=(const ReleaseGuard&) = delete;
  ~ReleaseGuard() {
    if (is_kept_) return;
    // Calls never throw. What cannot be released goes on costing money, so somebody has to know.
    const auto released = client_.ReleaseInstance({.instance_id = id_});
    if (released) {
      std::cout << "Released " << id_ << '\n';
    } else {
      std::cerr << "Release " << id_ << " by hand: " << released.error() << '\n';
    }
  }

  void Keep() noexcept { is_kept_ = true; }

 private:
  alibabacloud::ens::Client client_;
  std::string id_;
  bool is_kept_ = false;
};
