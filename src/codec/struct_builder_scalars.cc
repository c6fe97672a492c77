#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "base/ascii.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"
#include "codec/struct_builder.h"

// Scalars that a StructBuilder receives, which become what their fields want: another type, an item or nested JSON.

namespace alibabacloud::internal {

namespace {

using schema::Kind;
using schema::MutableValue;

bool LooksLikeJsonText(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos && (text[start] == '{' || text[start] == '[');
}

}  // namespace

// About how long a scalar is as text.
std::size_t StructBuilder::TextSize(const Scalar& scalar) noexcept {
  if (auto* const* text = std::get_if<std::string*>(&scalar)) return (*text)->size();
  const auto* decimal = std::get_if<Decimal>(&scalar);
  return decimal != nullptr ? decimal->literal.size() : std::numeric_limits<std::uint64_t>::digits10;
}

bool StructBuilder::Null() {
  if (frames_.empty()) return Fail("the text is null, an object was expected");
  if (frames_.back().kind == FrameKind::kRawJson) {
    if (!ReserveRaw(4)) return false;
    raw_.Literal("null");
    return true;
  }
  const Place place = NextPlace(false);
  if (place.kind == PlaceKind::kNowhere || place.kind == PlaceKind::kWrapped) return failure_.empty();
  const bool is_item = place.kind == PlaceKind::kItem;
  const schema::Type& type = is_item ? *place.value.type().item : place.value.type();
  const bool is_always_there = IsScalar(type.kind) && !type.optional;  // In a map or a list.
  if (IsRaw(place.field) && is_always_there) return StoreValue(place, std::string("null"));
  if (!is_item) return true;
  // An item of an array cannot be absent, but an object can be empty.
  if (!IsScalar(type.kind)) return Append(place).has_value();
  NoteIssue(place);
  return true;
}

bool StructBuilder::UntypedText(std::string& text) {
  untyped_ = true;
  const bool stored = Store(&text);
  untyped_ = false;
  return stored;
}

// The usual case: a value of the very type that is expected. False when it is another case, or there is no room.
template <class T, class Value>
bool StructBuilder::StoreExpected(Kind kind, Value value) {
  if (frames_.empty() || forced_.kind != PlaceKind::kNowhere) return false;
  const Place& place = frames_.back().next;
  if (place.kind == PlaceKind::kNowhere || IsRaw(place.field)) return false;
  const schema::Type& type = place.kind == PlaceKind::kMember ? place.value.type() : *place.value.type().item;
  if (type.kind != kind) return false;
  if constexpr (std::is_same_v<T, std::string>) {
    if (!Granted(budget_.TakeText(value.size()))) return false;
  }
  if (place.kind != PlaceKind::kMember) return StoreValue(place, T(value));
  place.value.Set(T(value));
  return true;
}

// Whether the next value goes nowhere, which is known without a look at it.
bool StructBuilder::IsUnwanted() const noexcept {
  if (frames_.empty() || forced_.kind != PlaceKind::kNowhere) return false;
  const Frame& frame = frames_.back();
  if (frame.kind == FrameKind::kListOrItem || frame.kind == FrameKind::kRawJson) return false;
  return frame.next.kind == PlaceKind::kNowhere;
}

bool StructBuilder::String(std::string_view text) {
  if (StoreExpected<std::string>(Kind::kString, text)) return true;
  if (!failure_.empty()) return false;
  if (IsUnwanted()) return true;
  if (!frames_.empty() && frames_.back().kind == FrameKind::kRawJson) {
    if (!ReserveRaw(JsonStringSize(text))) return false;
    raw_.String(text);
    return true;
  }
  if (!Charge(text.size())) return false;
  std::string copy(text);
  const bool stored = Store(&copy);
  Refund(text.size());
  return stored;
}

bool StructBuilder::Integer(std::int64_t value) {
  return StoreExpected<std::int64_t>(Kind::kInteger, value) || Store(value);
}

bool StructBuilder::Unsigned(std::uint64_t value) {
  if (value > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) return Store(value);
  return Integer(static_cast<std::int64_t>(value));
}

bool StructBuilder::Boolean(bool value) { return StoreExpected<bool>(Kind::kBoolean, value) || Store(value); }

bool StructBuilder::Store(const Scalar& scalar) {
  if (frames_.empty()) return Fail("the text is a single value, an object was expected");
  if (frames_.back().kind == FrameKind::kRawJson) return AddRawScalar(scalar);
  const Place place = NextPlace(false);
  if (place.kind == PlaceKind::kNowhere) return failure_.empty();
  if (frames_.back().kind == FrameKind::kOneMember) pending_is_text_ = std::holds_alternative<std::string*>(scalar);
  const bool item_place = place.kind != PlaceKind::kMember;
  const schema::Type& type = item_place ? *place.value.type().item : place.value.type();
  if (IsScalar(type.kind)) return StoreScalar(place, type, scalar);
  if (auto* const* text = std::get_if<std::string*>(&scalar)) return StoreText(place, **text);
  if (type.kind == Kind::kList) return StoreOnlyItem(place, scalar);
  NoteIssue(place);
  return true;
}

// Text where an object, a list or a map belongs.
bool StructBuilder::StoreText(const Place& place, std::string& text) {
  const bool item_place = place.kind != PlaceKind::kMember;
  const schema::Type& type = item_place ? *place.value.type().item : place.value.type();
  if (Trim(text).empty()) {
    if (item_place) return Append(place).has_value();
    if (type.kind == Kind::kList) place.value.EngageContainer();
    return true;
  }
  if (!nested_ && LooksLikeJsonText(text)) {
    if (const std::optional<bool> read = ReadNested(place, text)) return *read;
  }
  if (type.kind == Kind::kList) return StoreOnlyItem(place, &text);
  NoteIssue(place);
  return true;
}

// A list that came as its only item.
bool StructBuilder::StoreOnlyItem(const Place& place, const Scalar& scalar) {
  std::optional<MutableValue> list = place.value;
  if (place.kind != PlaceKind::kMember) list = Append(place);
  if (!list) return false;
  if (IsScalar(list->type().item->kind)) {
    return StoreScalar({PlaceKind::kItem, place.field, *list}, *list->type().item, scalar);
  }
  NoteIssue({PlaceKind::kItem, place.field, *list});
  return true;
}

// JSON inside a string; absent when the text is not JSON.
std::optional<bool> StructBuilder::ReadNested(const Place& place, const std::string& text) {
  nested_ = true;
  forced_ = place;
  // JSON has types, whatever the text around it has.
  const bool untyped = std::exchange(untyped_, false);
  const std::optional<bool> read = ReadNestedJson(text, *this);
  untyped_ = untyped;
  nested_ = false;
  forced_ = {};
  return read;
}

bool StructBuilder::StoreScalar(const Place& place, const schema::Type& type, const Scalar& scalar) {
  switch (type.kind) {
    case Kind::kString:
      return IsRaw(place.field) ? StoreRaw(place, scalar) : StoreConverted<std::string>(place, scalar);
    case Kind::kInteger:
      return StoreConverted<std::int64_t>(place, scalar);
    case Kind::kDouble:
      return StoreConverted<double>(place, scalar);
    case Kind::kBoolean:
      return StoreConverted<bool>(place, scalar);
    default:
      return true;
  }
}

template <class T>
bool StructBuilder::StoreConverted(const Place& place, const Scalar& scalar) {
  if constexpr (std::is_same_v<T, std::string>) {
    if (!Granted(budget_.TakeText(TextSize(scalar)))) return false;
  }
  std::optional<T> value = ConvertScalar<T>(scalar);
  if (value) return StoreValue(place, *std::move(value));
  const bool absent = place.kind == PlaceKind::kMember && IsBlankText(scalar);
  if (!absent) NoteIssue(place);
  return true;
}

}  // namespace alibabacloud::internal
