#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "codec/object_ops.h"
#include "codec/struct_builder.h"

// Members that a StructBuilder keeps as JSON text: their fields take values of any type, or they are objects and lists
// where strings belong.

namespace alibabacloud::internal {

namespace {

constexpr schema::Type kPendingType{.kind = schema::Kind::kString, .optional = true};

}  // namespace

// Room in the JSON text for so many more bytes, and the punctuation before them.
bool StructBuilder::ReserveRaw(std::size_t size) {
  if (!Granted(budget_.TakeGrowth(raw_.text(), size + 2))) return false;
  raw_.Reserve(size + 2);
  return true;
}

bool StructBuilder::EndRaw(char bracket) {
  if (!ReserveRaw(1)) return false;
  raw_.End(bracket);
  if (raw_.depth() > 0) return true;
  const Place place = frames_.back().place;
  frames_.pop_back();
  return StoreValue(place, std::exchange(raw_, {}).Take());
}

bool StructBuilder::AddRawScalar(const Scalar& scalar) {
  if (auto* const* text = std::get_if<std::string*>(&scalar)) {
    if (!ReserveRaw(JsonStringSize(**text))) return false;
    raw_.String(**text);
    return true;
  }
  const std::string literal = ScalarToJson(scalar);
  if (!ReserveRaw(literal.size())) return false;
  raw_.Literal(literal);
  return true;
}

bool StructBuilder::StoreRaw(const Place& place, const Scalar& scalar) {
  auto* const* text = std::get_if<std::string*>(&scalar);
  if (untyped_ && text != nullptr) {
    // Read as in a response in JSON: so it has the same form, and says the same when it is written and read again.
    if (const std::optional<bool> read = ReadNested(place, **text)) return *read;
  }
  if (!Granted(budget_.TakeText(text != nullptr ? JsonStringSize(**text) : TextSize(scalar)))) return false;
  return StoreValue(place, ScalarToJson(scalar));
}

// The value under the first key of an object in place of strings. With another member the object is one string;
// otherwise it is a wrapper around the strings.
StructBuilder::Place StructBuilder::DecideOnString(Frame& frame, bool container) {
  const Place list = frame.place;
  if (!container) {
    frame.kind = FrameKind::kOneMember;
    pending_.reset();
    pending_is_text_ = true;
    frame.next = {PlaceKind::kMember, nullptr, schema::MutableValue(kPendingType, &pending_)};
    return frame.next;
  }
  if (list.kind == PlaceKind::kMember) {
    frame.kind = FrameKind::kWrapper;
    frame.next = {PlaceKind::kWrapped, list.field, list.value};
    return frame.next;
  }
  const std::string_view key = KeyOf(frame);
  if (!ReserveRaw(JsonStringSize(key) + 2)) return {};
  raw_.Begin('{');
  raw_.Key(key);
  frame.kind = FrameKind::kRawJson;
  return {};
}

bool StructBuilder::SecondKey(Frame& frame, std::string_view name) {
  const bool is_repeated = KeyOf(frame) == name;
  return is_repeated ? StorePending(frame) : PendingToRaw(frame, name);
}

// The object is a wrapper, so its value is an item.
bool StructBuilder::StorePending(Frame& frame) {
  frame.kind = FrameKind::kWrapper;
  frame.next = {PlaceKind::kWrapped, frame.place.field, frame.place.value};
  return !pending_ || StoreValue(frame.next, *std::exchange(pending_, std::nullopt));
}

// The object is an item, which becomes JSON text.
bool StructBuilder::PendingToRaw(Frame& frame, std::string_view name) {
  const bool is_text = pending_ && pending_is_text_;
  const std::string value = std::exchange(pending_, std::nullopt).value_or("null");
  const std::string_view key = KeyOf(frame);
  if (!ReserveRaw(JsonStringSize(key) + JsonStringSize(value) + JsonStringSize(name) + 4)) return false;
  raw_.Begin('{');
  raw_.Key(key);
  if (is_text) {
    raw_.String(value);
  } else {
    raw_.Literal(value);
  }
  raw_.Key(name);
  frame.kind = FrameKind::kRawJson;
  frame.place.kind = PlaceKind::kItem;
  frame.next = {};
  return true;
}

}  // namespace alibabacloud::internal
