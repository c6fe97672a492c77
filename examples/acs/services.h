#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/waiter.h"

namespace acs {

/// The services that this program was built with.
[[nodiscard]] std::vector<const alibabacloud::schema::Service*> Services();

/// By its key, such as "ecs"; throws UsageError when there is none.
[[nodiscard]] const alibabacloud::schema::Service& FindService(std::string_view key);

/// What can be waited for in one of these services.
[[nodiscard]] std::span<const alibabacloud::schema::WaiterTable* const> WaitersOf(
    const alibabacloud::schema::Service& service);

/// An action and where it belongs.
struct Target {
  const alibabacloud::schema::Service& service;
  const alibabacloud::schema::ActionEntry& entry;

  [[nodiscard]] const alibabacloud::schema::Product& product() const noexcept { return *service.product; }
  [[nodiscard]] const alibabacloud::schema::Action& action() const noexcept { return *entry.action; }
};

/// Throws UsageError when there is none.
[[nodiscard]] Target FindTarget(std::string_view key, std::string_view action);

}  // namespace acs
