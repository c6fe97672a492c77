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

std::optional<CatalogEntry> Catalog::Find(const schema::Struct& request) const noexcept {
  for (const schema::Service& service : services_) {
    for (const schema::ActionEntry& entry : service.actions) {
      if (entry.action->request == &request) return CatalogEntry{service.product, &entry};
    }
  }
  return std::nullopt;
}

}  // namespace alibabacloud::internal
