#include "testing/catalog.h"

#include <algorithm>

#include "testing/refusal.h"

namespace alibabacloud::internal {

std::variant<CatalogEntry, Error> Catalog::Find(std::string_view action, std::string_view version) const {
  if (action.empty()) return RefuseMissing("Action");
  if (version.empty()) return RefuseMissing("Version");
  bool known_version = false;
  bool known_action = false;
  for (const schema::Service& service : services_) {
    const schema::ActionEntry* entry = FindAction(service, action);
    if (entry != nullptr && service.product->version == version) return CatalogEntry{service.product, entry};
    known_action = known_action || entry != nullptr;
    known_version = known_version || service.product->version == version;
  }
  if (known_action && !known_version) return Refuse(400, "InvalidVersion", "Specified parameter Version is not valid.");
  return Refuse(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
}

bool Catalog::Contains(const schema::Struct& request) const noexcept {
  return std::any_of(services_.begin(), services_.end(), [&](const schema::Service& service) {
    return std::any_of(service.actions.begin(), service.actions.end(),
                       [&](const schema::ActionEntry& entry) { return entry.action->request == &request; });
  });
}

}  // namespace alibabacloud::internal
