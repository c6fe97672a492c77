#include "codec/struct_builder.h"

#include <limits>
#include <type_traits>
#include <utility>

#include "base/utf8.h"
#include "codec/json_reader.h"
#include "codec/object_ops.h"

namespace alibabacloud::internal {

namespace {

using schema::Field;
using schema::Kind;
using schema::MutableObject;
using schema::MutableValue;

constexpr std::size_t kMaxNotes = 100;
// No name of a field is longer than a kept key; of a longer key only the paths of issues know, which show even less.
constexpr std::size_t kMaxKeptKey = 256;
constexpr std::size_t kMaxShownKey = 64;
constexpr std::size_t kMaxPredictedKeys = 1024;

bool IsRaw(const Field* field) { return field != nullptr && (field->flags & schema::kRawJson) != 0; }

bool IsScalar(Kind kind) { return kind < Kind::kObject; }

// Whether there is always a value: in a map or a list.
bool IsAlwaysThere(const schema::Type& type) { return IsScalar(type.kind) && !type.optional; }

// About how long a scalar is as text.
std::size_t TextSize(const Scalar& scalar) {
  if (auto* const* text = std::get_if<std::string*>(&scalar)) return (*text)->size();
  const auto* decimal = std::get_if<Decimal>(&scalar);
  return decimal != nullptr ? decimal->literal.size() : std::numeric_limits<std::uint64_t>::digits10;
}

bool LooksLikeJsonText(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos && (text[start] == '{' || text[start] == '[');
}

}  // namespace

// ---- Failures and notes

bool StructBuilder::Fail(std::string_view why) {
  if (failure_.empty()) failure_ = why;
  return false;
}

bool StructBuilder::Granted(bool granted) {
  return granted || Fail("decoding it takes more than max_decoded_bytes, " + std::to_string(budget_.limit()));
}

// Room in the JSON text for so many more bytes, and the punctuation before them.
bool StructBuilder::ReserveRaw(std::size_t size) {
  if (!Granted(budget_.TakeGrowth(raw_.text(), size + 2))) return false;
  raw_.Reserve(size + 2);
  return true;
}

std::string StructBuilder::Path(std::string_view last_key) const {
  std::string path;
  const auto add_key = [&path](std::string_view key) {
    if (!path.empty() && !key.empty()) path += '.';
    path += EscapeForDisplay(key, kMaxShownKey);
  };
  for (const Frame& frame : frames_) {
    if (frame.index >= 0) path += '[' + std::to_string(frame.index) + ']';
    if (&frame == &frames_.back() && !last_key.empty()) break;
    if (frame.kind != FrameKind::kObject && frame.kind != FrameKind::kMap) continue;
    const bool is_field = !frame.has_key && frame.next.field != nullptr;
    add_key(is_field ? frame.next.field->name : KeyOf(frame));
  }
  add_key(last_key);
  return path;
}

void StructBuilder::NoteIssue(const Place& place) {
  if (issues_.size() >= kMaxNotes) return;
  std::string path = Path({});
  if (place.kind != PlaceKind::kMember) {
    path += '[' + std::to_string(schema::ConstValue(place.value).ContainerItems().size) + ']';
  }
  issues_.push_back(std::move(path));
}

void StructBuilder::NoteUnknown(std::string_view key) {
  const bool is_code = key == "Code" || (key == "code" && FindField(root_.schema(), "Code", true) == nullptr);
  if (frames_.size() == 1 && is_code) undeclared_code_ = true;
  if (!options_.record_unknown) return;
  std::string path = Path(key);
  if (Charge(2 * sizeof path) && Granted(budget_.TakeText(path.size()))) unknown_.push_back(std::move(path));
}

void StructBuilder::Restart() {
  Clear(root_);
  *this = StructBuilder(root_, options_);
}

// ---- Where values go

std::string_view StructBuilder::KeyOf(const Frame& frame) const {
  return frame.has_key ? std::string_view(keys_[static_cast<std::size_t>(&frame - frames_.data())])
                       : std::string_view();
}

std::string_view StructBuilder::SetKey(Frame& frame, std::string_view key) {
  const auto depth = static_cast<std::size_t>(&frame - frames_.data());
  if (depth >= keys_.size()) keys_.resize(depth + 1);
  frame.has_key = true;
  return keys_[depth].assign(key.substr(0, kMaxKeptKey));
}

StructBuilder::Place StructBuilder::NextPlace(bool container) {
  if (forced_.kind != PlaceKind::kNowhere) return std::exchange(forced_, {});
  if (frames_.empty()) return {};
  Frame& frame = frames_.back();
  return frame.kind == FrameKind::kListOrItem ? Decide(frame, container) : frame.next;
}

// Whether an object with that key can be an item of a list of lists: it stands for an inner list with one item.
bool StructBuilder::IsKeyOfInnerItem(const schema::Type& item, std::string_view key) {
  const schema::Type* leaf = &item;
  while (leaf->kind == Kind::kList) leaf = leaf->item;
  return item.kind == Kind::kList && leaf->kind == Kind::kObject && FindField(*leaf->object, key, true) != nullptr;
}

// The value under the last key of an object where a list belongs: {"Item": [..]}, {"Item": {..}} or {"Member": ..}.
StructBuilder::Place StructBuilder::Decide(Frame& frame, bool container) {
  const Place list = frame.place;
  const schema::Type& item = *list.value.type().item;
  const std::string_view key = KeyOf(frame);
  const bool named = !key.empty() && list.field != nullptr && key == list.field->item_name;
  const bool surely_wrapper = named && container;
  if (!surely_wrapper && IsKeyOfInnerItem(item, key)) {
    const std::optional<MutableValue> inner = Append(list);
    if (!inner) return {};
    frame.place = {PlaceKind::kMember, list.field, *inner};
    return Decide(frame, container);
  }
  const Field* member = !surely_wrapper && item.kind == Kind::kObject ? FindField(*item.object, key, true) : nullptr;
  if (member == nullptr && (named || container || IsScalar(item.kind))) {
    frame.kind = FrameKind::kWrapper;
    frame.next = {PlaceKind::kWrapped, list.field, list.value};
    return frame.next;
  }
  if (member == nullptr) {
    NoteUnknown(key);
    return {};
  }
  std::optional<MutableValue> value = Append(list);
  if (!value) return {};
  frame.place = {PlaceKind::kMember, list.field, *value};
  BecomeObject(frame);
  frame.index = static_cast<std::ptrdiff_t>(schema::ConstValue(list.value).ContainerItems().size) - 1;
  KeyOfObject(frame, key);
  return frame.next;
}

std::optional<MutableValue> StructBuilder::Append(const Place& list) {
  if (!Granted(budget_.TakeItem(list.value))) return std::nullopt;
  return list.value.Append();
}

// ---- Objects and lists

bool StructBuilder::Push(FrameKind kind, const Place& place, std::ptrdiff_t index) {
  if (frames_.size() >= options_.max_depth) {
    return Fail("nested deeper than " + std::to_string(options_.max_depth) + " levels");
  }
  Frame& frame = frames_.emplace_back(kind, place, index);
  if (kind == FrameKind::kObject) BecomeObject(frame);
  if (kind == FrameKind::kList) frame.next = {PlaceKind::kItem, place.field, place.value};
  return true;
}

void StructBuilder::BecomeObject(Frame& frame) {
  frame.kind = FrameKind::kObject;
  frame.order = &OrderOf(frame.place.value.Object().schema());
}

StructBuilder::KeyOrder& StructBuilder::OrderOf(const schema::Struct& schema) {
  // Types come in turns: it is that of the last object or of the one that followed it the last time.
  for (std::size_t i = 0; i < orders_.size(); ++i) {
    KeyOrder& order = orders_[last_order_];
    if (order.schema == &schema) return order;
    if (++last_order_ == orders_.size()) last_order_ = 0;
  }
  last_order_ = orders_.size();
  orders_.push_back({&schema, {}});
  KeyOrder& order = orders_.back();
  order.fields.reserve(schema.fields.size());
  return order;
}

bool StructBuilder::BeginObject() {
  if (frames_.empty()) {
    // The root is a member of nothing; its type exists for the frame alone.
    root_type_ = {.kind = Kind::kObject, .optional = false, .object = &root_.schema()};
    return Push(FrameKind::kObject, {PlaceKind::kMember, nullptr, MutableValue(root_type_, root_.data())});
  }
  if (frames_.back().kind == FrameKind::kRawJson) return BeginRaw({}, '{');
  const Place place = NextPlace(true);
  switch (place.kind) {
    case PlaceKind::kNowhere:
      return failure_.empty() && Push(FrameKind::kSkip, {});
    case PlaceKind::kMember:
      return BeginMemberObject(place);
    case PlaceKind::kItem:
    case PlaceKind::kWrapped:
      return BeginItemObject(place);
  }
  return false;
}

bool StructBuilder::BeginMemberObject(const Place& place) {
  switch (place.value.kind()) {
    case Kind::kObject:
      return Push(FrameKind::kObject, place);
    case Kind::kMap:
      return Push(FrameKind::kMap, place);
    case Kind::kList:
      place.value.EngageContainer();
      return Push(FrameKind::kListOrItem, place);
    default:
      if (IsRaw(place.field)) return BeginRaw(place, '{');
      NoteIssue(place);
      return Push(FrameKind::kSkip, {});
  }
}

bool StructBuilder::BeginItemObject(const Place& place) {
  const schema::Type& item = *place.value.type().item;
  if (IsScalar(item.kind)) {
    return IsRaw(place.field) ? BeginRaw(place, '{') : Push(FrameKind::kListOrItem, place);
  }
  const auto index = static_cast<std::ptrdiff_t>(schema::ConstValue(place.value).ContainerItems().size);
  const std::optional<MutableValue> value = Append(place);
  if (!value) return false;
  if (!BeginMemberObject({PlaceKind::kMember, place.field, *value})) return false;
  frames_.back().index = index;
  return true;
}

bool StructBuilder::BeginList() {
  if (frames_.empty()) return Fail("the text is a list, an object was expected");
  if (frames_.back().kind == FrameKind::kRawJson) return BeginRaw({}, '[');
  const Place place = NextPlace(true);
  if (place.kind == PlaceKind::kNowhere) return failure_.empty() && Push(FrameKind::kSkip, {});
  if (place.kind == PlaceKind::kItem && place.value.type().item->kind == Kind::kList) {
    const auto index = static_cast<std::ptrdiff_t>(schema::ConstValue(place.value).ContainerItems().size);
    const std::optional<MutableValue> value = Append(place);
    return value && Push(FrameKind::kList, {PlaceKind::kMember, place.field, *value}, index);
  }
  if (place.value.kind() == Kind::kList) {
    // Of a list in a list of something else, the items join the outer list: nothing is lost.
    if (place.kind == PlaceKind::kItem && IsRaw(place.field)) return BeginRaw(place, '[');
    place.value.EngageContainer();
    return Push(FrameKind::kList, place);
  }
  if (IsRaw(place.field) && IsScalar(place.value.kind())) return BeginRaw(place, '[');
  NoteIssue(place);
  return Push(FrameKind::kSkip, {});
}

bool StructBuilder::End(char bracket) {
  const Frame& frame = frames_.back();
  if (frame.kind == FrameKind::kRawJson) {
    if (!ReserveRaw(1)) return false;
    raw_.End(bracket);
    if (raw_.depth() > 0) return true;
    const Place place = frame.place;
    frames_.pop_back();
    return StoreValue(place, std::exchange(raw_, {}).Take());
  }
  frames_.pop_back();
  return true;
}

bool StructBuilder::BeginRaw(const Place& place, char bracket) {
  if (frames_.size() + raw_.depth() >= options_.max_depth) {
    return Fail("nested deeper than " + std::to_string(options_.max_depth) + " levels");
  }
  if (!ReserveRaw(1)) return false;
  raw_.Begin(bracket);
  return raw_.depth() > 1 || Push(FrameKind::kRawJson, place);
}

// ---- Keys

bool StructBuilder::Key(std::string_view name) {
  Frame& frame = frames_.back();
  switch (frame.kind) {
    case FrameKind::kObject:
      KeyOfObject(frame, name);
      return failure_.empty();
    case FrameKind::kMap:
      SetKey(frame, name);
      if (!Granted(budget_.TakeItem(frame.place.value) && budget_.TakeText(name.size()))) return false;
      frame.next = {PlaceKind::kMember, frame.place.field, frame.place.value.AppendEntry(std::string(name))};
      return true;
    case FrameKind::kListOrItem:
      SetKey(frame, name);
      return true;
    case FrameKind::kWrapper:
      if (KeyOf(frame) == name) {
        frame.next = {PlaceKind::kWrapped, frame.place.field, frame.place.value};
      } else {
        NoteUnknown(name);
        frame.next = {};
      }
      return failure_.empty();
    case FrameKind::kRawJson:
      if (!ReserveRaw(JsonStringSize(name) + 1)) return false;
      raw_.Key(name);
      return true;
    case FrameKind::kList:
    case FrameKind::kSkip:
      return true;
  }
  return true;
}

void StructBuilder::KeyOfObject(Frame& frame, std::string_view name) {
  const MutableObject object = frame.place.value.Object();
  const Field* field = PredictField(frame, name);
  if (field != nullptr) {
    frame.has_key = false;
    // One by one: a copy of the whole would have to wait for its parts.
    frame.next.kind = PlaceKind::kMember;
    frame.next.field = field;
    frame.next.value = Member(object, *field);
    return;
  }
  frame.next = ResolveDotted(object, name);
  SetKey(frame, name);
  if (frame.next.kind == PlaceKind::kNowhere) NoteUnknown(name);
}

const Field* StructBuilder::PredictField(Frame& frame, std::string_view name) {
  std::vector<const Field*>& fields = frame.order->fields;
  const std::size_t position = frame.keys++;
  if (position >= kMaxPredictedKeys) return FindField(*frame.order->schema, name, true);
  if (position < fields.size()) {
    const Field* expected = fields[position];
    if (expected != nullptr && expected->name == name) return expected;
  } else {
    fields.resize(position + 1);
  }
  return fields[position] = FindField(*frame.order->schema, name, true);
}

// "SystemDisk.Category" as one key, instead of an object.
StructBuilder::Place StructBuilder::ResolveDotted(MutableObject object, std::string_view name) const {
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) return {};
  const Field* outer = FindField(object.schema(), name.substr(0, dot), true);
  if (outer == nullptr || outer->type->kind != Kind::kObject) return {};
  const MutableObject inner = Member(object, *outer).Object();
  const std::string_view rest = name.substr(dot + 1);
  if (const Field* field = FindField(inner.schema(), rest, true)) {
    return {PlaceKind::kMember, field, Member(inner, *field)};
  }
  return ResolveDotted(inner, rest);
}

// ---- Scalars

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
  if (IsRaw(place.field) && IsAlwaysThere(type)) return StoreValue(place, std::string("null"));
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
  const bool item_place = place.kind != PlaceKind::kMember;
  const schema::Type& type = item_place ? *place.value.type().item : place.value.type();
  if (IsScalar(type.kind)) return StoreScalar(place, type, scalar);
  if (auto* const* text = std::get_if<std::string*>(&scalar)) return StoreText(place, **text);
  if (type.kind == Kind::kList) return StoreOnlyItem(place, scalar);
  NoteIssue(place);
  return true;
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

// Text where an object, a list or a map belongs.
bool StructBuilder::StoreText(const Place& place, std::string& text) {
  const bool item_place = place.kind != PlaceKind::kMember;
  const schema::Type& type = item_place ? *place.value.type().item : place.value.type();
  if (text.empty()) {
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

bool StructBuilder::StoreRaw(const Place& place, const Scalar& scalar) {
  auto* const* text = std::get_if<std::string*>(&scalar);
  if (untyped_ && text != nullptr) {
    // Read as in a response in JSON: so it has the same form, and says the same when it is written and read again.
    if (const std::optional<bool> read = ReadNested(place, **text)) return *read;
  }
  if (!Granted(budget_.TakeText(text != nullptr ? JsonStringSize(**text) : TextSize(scalar)))) return false;
  return StoreValue(place, ScalarToJson(scalar));
}

template <class T>
bool StructBuilder::StoreConverted(const Place& place, const Scalar& scalar) {
  if constexpr (std::is_same_v<T, std::string>) {
    if (!Granted(budget_.TakeText(TextSize(scalar)))) return false;
  }
  std::optional<T> value = ConvertScalar<T>(scalar);
  if (value) return StoreValue(place, *std::move(value));
  const bool absent = place.kind == PlaceKind::kMember && IsEmptyText(scalar);
  if (!absent) NoteIssue(place);
  return true;
}

template <class T>
bool StructBuilder::StoreValue(const Place& place, T value) {
  std::optional<MutableValue> target = place.value;
  if (place.kind != PlaceKind::kMember) target = Append(place);
  if (target) target->Set(std::move(value));
  return target.has_value();
}

}  // namespace alibabacloud::internal
