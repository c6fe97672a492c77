#include "alibabacloud/schema/service.h"

#include <algorithm>

namespace alibabacloud::schema {

const ActionEntry* FindAction(const Service& service, std::string_view name) noexcept {
  const auto found =
      std::lower_bound(service.actions.begin(), service.actions.end(), name,
                       [](const ActionEntry& entry, std::string_view key) { return entry.action->name < key; });
  return found != service.actions.end() && found->action->name == name ? &*found : nullptr;
}

}  // namespace alibabacloud::schema
