#include "codec/member_path.h"

#include "codec/object_ops.h"
#include "codec/scalar_text.h"

namespace alibabacloud::internal {

namespace {

template <class Value, class Object>
std::optional<PathMember<Value>> Find(Object object, std::string_view path) {
  const std::size_t dot = path.find('.');
  const schema::Field* field = FindField(object.schema(), path.substr(0, dot));
  if (field == nullptr) return std::nullopt;
  const Value value = Member(object, *field);
  if (dot == std::string_view::npos) return PathMember<Value>{field, value};
  if (value.kind() != schema::Kind::kObject) return std::nullopt;
  return Find<Value>(value.Object(), path.substr(dot + 1));
}

}  // namespace

std::optional<PathMember<schema::ConstValue>> FindPath(schema::ConstObject object, std::string_view path) {
  return Find<schema::ConstValue>(object, path);
}

std::optional<PathMember<schema::MutableValue>> FindPath(schema::MutableObject object, std::string_view path) {
  return Find<schema::MutableValue>(object, path);
}

std::string TextAt(schema::ConstObject object, std::string_view path) {
  const auto found = FindPath(object, path);
  const bool is_scalar = found && found->value.kind() < schema::Kind::kObject;
  return is_scalar && IsSet(found->value) ? ScalarText(found->value) : std::string();
}

}  // namespace alibabacloud::internal
