#include "codec/object_ops.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "alibabacloud/json.h"
#include "base/ascii.h"

namespace alibabacloud {
namespace internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::Kind;
using schema::Member;

bool EqualValues(ConstValue a, ConstValue b);

template <class T>
bool EqualScalars(ConstValue a, ConstValue b) {
  const T* x = a.Scalar<T>();
  const T* y = b.Scalar<T>();
  return x != nullptr && y != nullptr ? *x == *y : x == y;
}

bool EqualObjects(ConstObject a, ConstObject b) {
  return std::all_of(a.schema().fields.begin(), a.schema().fields.end(),
                     [&](const Field& field) { return EqualValues(Member(a, field), Member(b, field)); });
}

bool EqualContainers(ConstValue a, ConstValue b) {
  if (a.ContainerPresent() != b.ContainerPresent()) return false;
  const schema::Items x = a.ContainerItems();
  const schema::Items y = b.ContainerItems();
  if (x.size != y.size) return false;
  for (std::size_t i = 0; i < x.size; ++i) {
    if (a.kind() == Kind::kMap && a.KeyOf(x, i) != b.KeyOf(y, i)) return false;
    if (!EqualValues(a.ItemOf(x, i), b.ItemOf(y, i))) return false;
  }
  return true;
}

bool EqualValues(ConstValue a, ConstValue b) {
  switch (a.kind()) {
    case Kind::kString:
      return EqualScalars<std::string>(a, b);
    case Kind::kInteger:
      return EqualScalars<std::int64_t>(a, b);
    case Kind::kDouble:
      return EqualScalars<double>(a, b);
    case Kind::kBoolean:
      return EqualScalars<bool>(a, b);
    case Kind::kObject:
      return EqualObjects(a.Object(), b.Object());
    case Kind::kList:
    case Kind::kMap:
      return EqualContainers(a, b);
  }
  return false;
}

void ClearValue(schema::MutableValue value) {
  switch (value.kind()) {
    case Kind::kString:
      return value.Reset<std::string>();
    case Kind::kInteger:
      return value.Reset<std::int64_t>();
    case Kind::kDouble:
      return value.Reset<double>();
    case Kind::kBoolean:
      return value.Reset<bool>();
    case Kind::kObject:
      return Clear(value.Object());
    case Kind::kList:
    case Kind::kMap:
      return value.ClearContainer();
  }
}

}  // namespace

bool IsSet(ConstValue value) {
  switch (value.kind()) {
    case Kind::kString:
      return value.Scalar<std::string>() != nullptr;
    case Kind::kInteger:
      return value.Scalar<std::int64_t>() != nullptr;
    case Kind::kDouble:
      return value.Scalar<double>() != nullptr;
    case Kind::kBoolean:
      return value.Scalar<bool>() != nullptr;
    case Kind::kObject:
      return IsSet(value.Object());
    case Kind::kList:
    case Kind::kMap:
      return value.type().optional ? value.ContainerPresent() : value.ContainerItems().size > 0;
  }
  return false;
}

bool IsSet(ConstObject object) {
  return std::any_of(object.schema().fields.begin(), object.schema().fields.end(),
                     [&](const Field& field) { return IsSet(Member(object, field)); });
}

void Clear(schema::MutableObject object) {
  for (const Field& field : object.schema().fields) ClearValue(Member(object, field));
}

const Field* FindField(const schema::Struct& schema, std::string_view name, bool aliases) {
  const auto found = std::lower_bound(schema.fields.begin(), schema.fields.end(), name,
                                      [](const Field& field, std::string_view key) { return field.name < key; });
  if (found != schema.fields.end() && found->name == name) return &*found;
  if (!aliases) return nullptr;
  const auto alias = std::find_if(schema.aliases.begin(), schema.aliases.end(),
                                  [&](const schema::Alias& candidate) { return candidate.name == name; });
  return alias != schema.aliases.end() ? &schema.fields[alias->field] : nullptr;
}

const Field* FindFieldIgnoringCase(const schema::Struct& schema, std::string_view name) {
  const auto matches = [&](const auto& candidate) { return EqualsIgnoreCase(candidate.name, name); };
  const auto found = std::find_if(schema.fields.begin(), schema.fields.end(), matches);
  if (found != schema.fields.end()) return &*found;
  const auto alias = std::find_if(schema.aliases.begin(), schema.aliases.end(), matches);
  return alias != schema.aliases.end() ? &schema.fields[alias->field] : nullptr;
}

}  // namespace internal

bool Equal(schema::ConstObject a, schema::ConstObject b) {
  return &a.schema() == &b.schema() && internal::EqualObjects(a, b);
}

}  // namespace alibabacloud
