#include "codec/json_writer.h"

#include <cmath>
#include <cstdint>
#include <ostream>
#include <vector>

#include "alibabacloud/json.h"
#include "codec/convert.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"

namespace alibabacloud {
namespace internal {

namespace {

using schema::ConstValue;
using schema::Field;
using schema::Kind;

template <class Number>
void WriteNumber(Number number, JsonTextBuilder& out) {
  std::string text;
  AppendNumber(number, text);
  out.Literal(text);
}

void WriteText(const std::string& text, const Field& field, JsonTextBuilder& out) {
  // Text that was to be JSON and is not would spoil the whole; as a string it survives.
  const bool literal = (field.flags & schema::kRawJson) != 0 && IsJsonText(text);
  literal ? out.Literal(text) : out.String(text);
}

void WriteScalar(ConstValue value, const Field& field, JsonTextBuilder& out) {
  switch (value.kind()) {
    case Kind::kString:
      return WriteText(*value.Scalar<std::string>(), field, out);
    case Kind::kInteger:
      return WriteNumber(*value.Scalar<std::int64_t>(), out);
    case Kind::kDouble: {
      const double number = *value.Scalar<double>();
      return std::isfinite(number) ? WriteNumber(number, out) : out.Literal("null");
    }
    default:
      return out.Literal(*value.Scalar<bool>() ? "true" : "false");
  }
}

void WriteContainer(ConstValue value, const Field& field, const JsonWriteOptions& options, JsonTextBuilder& out) {
  const bool is_map = value.kind() == Kind::kMap;
  const schema::Items items = value.ContainerItems();
  out.Begin(is_map ? '{' : '[');
  for (std::size_t i = 0; i < items.size; ++i) {
    if (is_map) out.Key(value.KeyOf(items, i));
    WriteJsonValue(value.ItemOf(items, i), field, options, out);
  }
  out.End(is_map ? '}' : ']');
}

}  // namespace

void WriteJsonValue(ConstValue value, const Field& field, const JsonWriteOptions& options, JsonTextBuilder& out) {
  switch (value.kind()) {
    case Kind::kObject:
      return WriteJson(value.Object(), options, out);
    case Kind::kList:
    case Kind::kMap:
      return WriteContainer(value, field, options, out);
    default:
      return WriteScalar(value, field, out);
  }
}

void WriteJson(schema::ConstObject object, const JsonWriteOptions& options, JsonTextBuilder& out) {
  out.Begin('{');
  for (const Field& field : object.schema().fields) {
    const ConstValue value = Member(object, field);
    if (!IsSet(value)) continue;
    out.Key(field.name);
    if (options.redact && (field.flags & schema::kSensitive) != 0) {
      out.String("***");
    } else if (options.wrap_lists && value.kind() == Kind::kList && !field.item_name.empty()) {
      out.Begin('{');
      out.Key(field.item_name);
      WriteJsonValue(value, field, options, out);
      out.End('}');
    } else {
      WriteJsonValue(value, field, options, out);
    }
  }
  out.End('}');
}

std::string WriteJson(schema::ConstObject object, const JsonWriteOptions& options) {
  JsonTextBuilder out;
  WriteJson(object, options, out);
  return out.Take();
}

}  // namespace internal

std::string ToJson(schema::ConstObject object) {
  return internal::EscapeUnprintableInJson(internal::WriteJson(object));
}

Outcome<std::vector<std::string>> MergeJson(std::string_view json, schema::MutableObject object) {
  internal::StructBuilder builder(object, {});
  const internal::ReadResult read = internal::ReadJsonStrictly(json, builder);
  if (read.ok) return builder.issues();
  return Error{.kind = ErrorKind::kDecode, .message = std::string(object.schema().name) + ": " + read.error};
}

std::ostream& operator<<(std::ostream& os, schema::ConstObject object) {
  return os << internal::EscapeUnprintableInJson(internal::WriteJson(object, {.redact = true}));
}

}  // namespace alibabacloud
