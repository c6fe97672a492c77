#include "codec/struct_builder.h"

#include <string>
#include <utility>

#include "base/ascii.h"
#include "codec/object_ops.h"

namespace alibabacloud::internal {

namespace {

using schema::Field;
using schema::Kind;
using schema::MutableObject;
using schema::MutableValue;

// No name of a field is longer than a kept key; of a longer key only the paths of issues know, which show even less.
constexpr std::size_t kMaxKeptKey = 256;
constexpr std::size_t kMaxPredictedKeys = 1024;

// Whether the value is a scalar that has been stored.
bool IsStoredScalar(schema::ConstValue value) {
  if (value.kind() >= Kind::kObject) return false;
  if (value.type().optional || value.kind() != Kind::kString) return IsSet(value);
  return !value.Scalar<std::string>()->empty();
}

}  // namespace

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

// The member of that name, which may be an alias or differ in case.
const Field* StructBuilder::FindMember(const schema::Struct& schema, std::string_view key) const {
  const Field* field = FindField(schema, key, true);
  return field != nullptr || !options_.is_tolerant ? field : FindFieldIgnoringCase(schema, key);
}

// The member whose name differs in case. A value that came under the right name stays.
const Field* StructBuilder::FindVariant(MutableObject object, std::string_view key) const {
  const Field* field = options_.is_tolerant ? FindFieldIgnoringCase(object.schema(), key) : nullptr;
  return field != nullptr && !IsStoredScalar(Member(object, *field)) ? field : nullptr;
}

// Whether an object with that key can be an item of a list of lists: it stands for an inner list with one item.
bool StructBuilder::IsKeyOfInnerItem(const schema::Type& item, std::string_view key) const {
  const schema::Type* leaf = &item;
  while (leaf->kind == Kind::kList) leaf = leaf->item;
  return item.kind == Kind::kList && leaf->kind == Kind::kObject && FindMember(*leaf->object, key) != nullptr;
}

// The value under the last key of an object where a list belongs: {"Item": [..]}, {"Item": {..}} or {"Member": ..}.
StructBuilder::Place StructBuilder::Decide(Frame& frame, bool container) {
  const Place list = frame.place;
  const schema::Type& item = *list.value.type().item;
  const std::string_view key = KeyOf(frame);
  const bool named = !key.empty() && list.field != nullptr && EqualsIgnoreCase(key, list.field->item_name);
  const bool surely_wrapper = named && container;
  if (!surely_wrapper && IsKeyOfInnerItem(item, key)) {
    const std::optional<MutableValue> inner = Append(list);
    if (!inner) return {};
    frame.place = {PlaceKind::kMember, list.field, *inner};
    return Decide(frame, container);
  }
  if (options_.is_tolerant && !named && item.kind == Kind::kString && !IsRaw(list.field))
    return DecideOnString(frame, container);
  const Field* member = !surely_wrapper && item.kind == Kind::kObject ? FindMember(*item.object, key) : nullptr;
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
  if (frames_.back().kind == FrameKind::kRawJson) return BeginRaw({}, '{');
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
      if (place.value.kind() == Kind::kString && TakesAnyJson(place.field)) return BeginRaw(place, '{');
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
  if (frames_.back().kind == FrameKind::kRawJson) return BeginRaw({}, '[');
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
  if (place.value.kind() == Kind::kString && TakesAnyJson(place.field)) return BeginRaw(place, '[');
  NoteIssue(place);
  return Push(FrameKind::kSkip, {});
}

bool StructBuilder::End(char bracket) {
  if (frames_.back().kind == FrameKind::kRawJson) return EndRaw(bracket);
  if (frames_.back().kind == FrameKind::kOneMember && !StorePending(frames_.back())) return false;
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
    case FrameKind::kOneMember:
      return SecondKey(frame, name);
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
  if (field == nullptr) field = FindVariant(object, name);
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
  const Field* outer = FindMember(object.schema(), name.substr(0, dot));
  if (outer == nullptr || outer->type->kind != Kind::kObject) return {};
  const MutableObject inner = Member(object, *outer).Object();
  const std::string_view rest = name.substr(dot + 1);
  if (const Field* field = FindMember(inner.schema(), rest)) {
    return {PlaceKind::kMember, field, Member(inner, *field)};
  }
  return ResolveDotted(inner, rest);
}

}  // namespace alibabacloud::internal
