#include "services.h"

#include <algorithm>
#include <string>

#ifdef ACS_HAS_ECS
#include "alibabacloud/ecs/service.h"
#endif
#ifdef ACS_HAS_ENS
#include "alibabacloud/ens/service.h"
#endif
#include "base/ascii.h"
#include "failure.h"

namespace acs {

namespace schema = alibabacloud::schema;
using alibabacloud::internal::EqualsIgnoreCase;

std::vector<const schema::Service*> Services() {
  return {
#ifdef ACS_HAS_ECS
      &alibabacloud::ecs::Service(),
#endif
#ifdef ACS_HAS_ENS
      &alibabacloud::ens::Service(),
#endif
  };
}

const schema::Service& FindService(std::string_view key) {
  std::string keys;
  for (const schema::Service* service : Services()) {
    if (EqualsIgnoreCase(service->product->key, key)) return *service;
    keys.append(keys.empty() ? "" : ", ").append(service->product->key);
  }
  throw UsageError("there is no product \"" + std::string(key) + "\" in this program, which has: " + keys);
}

std::span<const schema::WaiterTable* const> WaitersOf(const schema::Service& service) {
#ifdef ACS_HAS_ECS
  if (&service == &alibabacloud::ecs::Service()) return alibabacloud::ecs::Waiters();
#endif
#ifdef ACS_HAS_ENS
  if (&service == &alibabacloud::ens::Service()) return alibabacloud::ens::Waiters();
#endif
  return {};
}

Target FindTarget(std::string_view key, std::string_view action) {
  const schema::Service& service = FindService(key);
  const schema::ActionEntry* entry = schema::FindAction(service, action);
  if (entry != nullptr) return {service, *entry};
  std::string hint;
  for (const schema::ActionEntry& candidate : service.actions) {
    if (EqualsIgnoreCase(candidate.action->name, action))
      hint = "; did you mean " + std::string(candidate.action->name);
  }
  throw UsageError(std::string(service.product->key) + " has no action \"" + std::string(action) + '"' + hint);
}

}  // namespace acs
