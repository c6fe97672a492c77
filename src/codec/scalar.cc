#include "codec/scalar.h"

#include <limits>

#include "base/ascii.h"
#include "codec/convert.h"
#include "codec/json_text.h"

namespace alibabacloud::internal {

namespace {

struct AsString {
  // A copy: it takes exactly the memory it needs, and the reader's buffer keeps its own for the next text.
  std::optional<std::string> operator()(const std::string* text) const { return *text; }
  std::optional<std::string> operator()(std::int64_t value) const { return std::to_string(value); }
  std::optional<std::string> operator()(std::uint64_t value) const { return std::to_string(value); }
  std::optional<std::string> operator()(Decimal value) const { return std::string(value.literal); }
  std::optional<std::string> operator()(bool value) const { return value ? "true" : "false"; }
};

struct AsInteger {
  std::optional<std::int64_t> operator()(const std::string* text) const {
    const std::string_view trimmed = Trim(*text);
    if (const std::optional<bool> flag = ParseBoolean(trimmed); flag && trimmed.size() > 1) return *flag ? 1 : 0;
    return ParseInteger(trimmed);
  }
  std::optional<std::int64_t> operator()(std::int64_t value) const { return value; }
  std::optional<std::int64_t> operator()(std::uint64_t value) const {
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    return static_cast<std::int64_t>(value);
  }
  std::optional<std::int64_t> operator()(Decimal value) const { return ToInteger(value.value); }
  std::optional<std::int64_t> operator()(bool value) const { return value ? 1 : 0; }
};

struct AsDouble {
  std::optional<double> operator()(const std::string* text) const { return ParseDouble(Trim(*text)); }
  std::optional<double> operator()(std::int64_t value) const { return static_cast<double>(value); }
  std::optional<double> operator()(std::uint64_t value) const { return static_cast<double>(value); }
  std::optional<double> operator()(Decimal value) const { return value.value; }
  std::optional<double> operator()(bool value) const { return value ? 1.0 : 0.0; }
};

struct AsBoolean {
  std::optional<bool> operator()(const std::string* text) const { return ParseBoolean(Trim(*text)); }
  std::optional<bool> operator()(std::int64_t value) const { return (*this)(static_cast<double>(value)); }
  std::optional<bool> operator()(std::uint64_t value) const { return (*this)(static_cast<double>(value)); }
  std::optional<bool> operator()(Decimal value) const { return (*this)(value.value); }
  std::optional<bool> operator()(double value) const {
    if (value == 1.0) return true;
    if (value == 0.0) return false;
    return std::nullopt;
  }
  std::optional<bool> operator()(bool value) const { return value; }
};

}  // namespace

template <>
std::optional<std::string> ConvertScalar<std::string>(const Scalar& scalar) {
  return std::visit(AsString{}, scalar);
}
template <>
std::optional<std::int64_t> ConvertScalar<std::int64_t>(const Scalar& scalar) {
  return std::visit(AsInteger{}, scalar);
}
template <>
std::optional<double> ConvertScalar<double>(const Scalar& scalar) {
  return std::visit(AsDouble{}, scalar);
}
template <>
std::optional<bool> ConvertScalar<bool>(const Scalar& scalar) {
  return std::visit(AsBoolean{}, scalar);
}

std::string ScalarToJson(const Scalar& scalar) {
  const auto* text = std::get_if<std::string*>(&scalar);
  if (text == nullptr) return std::visit(AsString{}, scalar).value();
  std::string json;
  json.reserve(JsonStringSize(**text));
  AppendJsonString(**text, json);
  return json;
}

bool IsBlankText(const Scalar& scalar) {
  const auto* text = std::get_if<std::string*>(&scalar);
  return text != nullptr && Trim(**text).empty();
}

}  // namespace alibabacloud::internal
