#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// An action and the product that it belongs to.
struct CatalogEntry {
  const schema::Product* product;
  const schema::ActionEntry* entry;
};

/// The actions of some services.
class Catalog {
 public:
  explicit Catalog(std::vector<std::reference_wrapper<const schema::Service>> services)
      : services_(std::move(services)) {}

  /// The action that a request names; the error that the gateway has for it when there is none.
  [[nodiscard]] std::variant<CatalogEntry, Error> Find(std::string_view action, std::string_view version) const;
  /// The action with this request type; absent when no service has it.
  [[nodiscard]] std::optional<CatalogEntry> Find(const schema::Struct& request) const noexcept;
  [[nodiscard]] const std::vector<std::reference_wrapper<const schema::Service>>& services() const noexcept {
    return services_;
  }

 private:
  std::vector<std::reference_wrapper<const schema::Service>> services_;
};

}  // namespace alibabacloud::internal
