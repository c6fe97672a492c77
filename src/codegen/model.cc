#include "codegen/model.h"

#include <cstddef>

namespace alibabacloud::codegen {

std::string ReplacementName(const Action& action, const Service& service) {
  const std::string& replacement = action.replacement;  // "Action" or "Product::Version::Action".
  const std::size_t product_end = replacement.find("::");
  if (product_end == std::string::npos) return replacement;
  const std::string product = replacement.substr(0, product_end);
  const std::string name = replacement.substr(replacement.rfind("::") + 2);
  return name + (product == service.product ? "" : " of " + product);
}

}  // namespace alibabacloud::codegen
