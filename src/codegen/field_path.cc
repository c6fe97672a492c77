#include "codegen/field_path.h"

#include <algorithm>

namespace alibabacloud::codegen {

const Field* FindField(const std::vector<Field>& fields, std::string_view name) {
  const auto found = std::find_if(fields.begin(), fields.end(), [name](const Field& f) { return f.name == name; });
  return found == fields.end() ? nullptr : &*found;
}

const Field* FindByPath(const std::vector<Field>& fields, std::string_view path) {
  const std::size_t dot = path.find('.');
  const Field* field = FindField(fields, path.substr(0, dot));
  if (field == nullptr || dot == std::string_view::npos) return field;
  return field->fields ? FindByPath(*field->fields, path.substr(dot + 1)) : nullptr;
}

}  // namespace alibabacloud::codegen
