#include "codec/validate.h"

#include <cmath>

#include "alibabacloud/schema/table.h"
#include "base/utf8.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/scalar_text.h"

namespace alibabacloud::internal {

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::Kind;

// Where a value is; spelled out only when there is something to report.
struct Path {
  const Path* parent;
  std::string_view key;
  std::size_t index = 0;  ///< From 1, in place of a key.

  [[nodiscard]] std::string Text() const {
    std::string text = parent != nullptr ? parent->Text() + '.' : std::string();
    return index > 0 ? text + std::to_string(index) : text.append(key);
  }
};

// Calls visit(path, field, value) for each member, and each item of a list or map, whose parents are set. Values go by
// reference: g++ spills a copy in two halves and stalls on reading it as one (measured: a third of the walk).
template <class Visit>
void Walk(ConstObject object, const Path* parent, const Visit& visit);

template <class Visit>
void WalkValue(const ConstValue& value, const Field& field, const Path& path, const Visit& visit) {
  visit(path, field, value);
  if (value.kind() < Kind::kObject || !IsSet(value)) return;
  if (value.kind() == Kind::kObject) return Walk(value.Object(), &path, visit);
  const schema::Items items = value.ContainerItems();
  for (std::size_t i = 0; i < items.size; ++i) {
    const bool is_map = value.kind() == Kind::kMap;
    const std::string_view key = is_map ? std::string_view(value.KeyOf(items, i)) : std::string_view();
    const Path item_path{&path, key, is_map ? 0 : i + 1};
    WalkValue(value.ItemOf(items, i), field, item_path, visit);
  }
}

template <class Visit>
void Walk(ConstObject object, const Path* parent, const Visit& visit) {
  for (const Field& field : object.schema().fields)
    WalkValue(Member(object, field), field, {parent, field.name}, visit);
}

// Such a text would come out as other items than went in.
std::optional<std::string> InvalidJoinedItem(std::string_view text, char separator) {
  if (text.empty()) return "is empty, and the items travel joined into one text";
  if (text.find(separator) == std::string_view::npos) return std::nullopt;
  return std::string("contains '") + separator + "', which separates the items";
}

// As services take it: possibly in lines, as programs write it, without padding, or for URLs.
bool IsBase64(std::string_view text) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
  constexpr std::size_t kMaxPadding = 2;
  std::size_t digits = 0;
  std::size_t padding = 0;
  for (const char c : text) {
    if (c == '\r' || c == '\n') continue;
    if (c != '=' && (padding > 0 || kDigits.find(c) == std::string_view::npos)) return false;
    ++(c == '=' ? padding : digits);
  }
  return padding == 0 ? digits % 4 != 1 : padding <= kMaxPadding && (digits + padding) % 4 == 0;
}

std::optional<std::string> InvalidScalar(const Field& field, ConstValue value, bool is_item) {
  if (value.kind() == Kind::kDouble) {
    const double* number = value.Scalar<double>();
    if (number != nullptr && !std::isfinite(*number)) return "is not a finite number";
  }
  if (value.kind() != Kind::kString) return std::nullopt;
  const std::string* text = value.Scalar<std::string>();
  if (text == nullptr) return std::nullopt;
  if (std::optional<std::string> problem = InvalidText(*text)) return problem;
  if ((field.flags & schema::kRawJson) != 0 && !IsJsonText(*text)) return "is not JSON text";
  if ((field.flags & schema::kBase64) != 0 && !IsBase64(*text))
    return "is not Base64: see alibabacloud::Base64Encode()";
  const char separator = SeparatorOf(field.style);
  if (is_item && separator != '\0') return InvalidJoinedItem(*text, separator);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> InvalidText(std::string_view text) {
  const std::size_t nul = text.find('\0');
  if (nul != std::string_view::npos) return "has a NUL byte at offset " + std::to_string(nul);
  const std::size_t invalid = FindInvalidUtf8(text);
  if (invalid != std::string_view::npos) return "is not UTF-8 at offset " + std::to_string(invalid);
  return std::nullopt;
}

std::vector<std::string> MissingRequired(ConstObject request) {
  std::vector<std::string> missing;
  Walk(request, nullptr, [&](const Path& path, const Field& field, const ConstValue& value) {
    const bool is_member = !path.key.empty() && path.key.data() == field.name.data();
    if (is_member && (field.flags & schema::kRequired) != 0 && !IsSet(value)) missing.push_back(path.Text());
  });
  return missing;
}

std::optional<std::string> FindInvalidValue(ConstObject request) {
  std::optional<std::string> problem;
  Walk(request, nullptr, [&](const Path& path, const Field& field, const ConstValue& value) {
    if (problem) return;
    // Names come from the table and items have none: only the key of a map can be anything.
    const bool is_map_key = !path.key.empty() && path.key.data() != field.name.data();
    std::optional<std::string> found = is_map_key ? InvalidText(path.key) : std::nullopt;
    if (!found && value.kind() < Kind::kObject) found = InvalidScalar(field, value, path.index > 0);
    if (found) problem = EscapeForDisplay(path.Text(), 128) + ' ' + *found;
  });
  return problem;
}

}  // namespace alibabacloud::internal
