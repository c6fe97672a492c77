#include <string>
#include <utility>

#include "base/utf8.h"
#include "codec/object_ops.h"
#include "codec/struct_builder.h"

// What a StructBuilder says of a text: why it cannot be read, and what was left out.

namespace alibabacloud::internal {

namespace {

constexpr std::size_t kMaxNotes = 100;
constexpr std::size_t kMaxShownKey = 64;

}  // namespace

bool StructBuilder::Fail(std::string_view why) {
  if (failure_.empty()) failure_ = why;
  return false;
}

bool StructBuilder::Granted(bool granted) {
  return granted || Fail("decoding it takes more than max_decoded_bytes, " + std::to_string(budget_.limit()));
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

void StructBuilder::NoteStrayText() {
  if (IsUnwanted() || issues_.size() >= kMaxNotes) return;
  std::string path = Path({});
  issues_.push_back(path.empty() ? "(text)" : std::move(path));
}

void StructBuilder::NoteUnknown(std::string_view key) {
  const bool is_code = key == "Code" || (key == "code" && FindField(root_.schema(), "Code", true) == nullptr);
  if (frames_.size() == 1 && is_code) undeclared_code_ = true;
  if (!options_.record_unknown) return;
  std::string path = Path(key);
  if (Charge(2 * sizeof path) && Granted(budget_.TakeText(path.size()))) unknown_.push_back(std::move(path));
}

}  // namespace alibabacloud::internal
