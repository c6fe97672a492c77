#include "codegen/object_reader.h"

#include <algorithm>

namespace alibabacloud::codegen {
namespace {

std::string_view KindName(JsonValue::Kind kind) {
  switch (kind) {
    case JsonValue::Kind::kNull:
      return "null";
    case JsonValue::Kind::kBoolean:
      return "a boolean";
    case JsonValue::Kind::kNumber:
      return "a number";
    case JsonValue::Kind::kString:
      return "a string";
    case JsonValue::Kind::kArray:
      return "a list";
    case JsonValue::Kind::kObject:
      return "an object";
  }
  return "";
}

/// Text of a string, number or boolean; nothing for the rest.
std::optional<std::string> ScalarText(const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::kString:
    case JsonValue::Kind::kNumber:
      return value.text;
    case JsonValue::Kind::kBoolean:
      return value.boolean ? "true" : "false";
    default:
      return std::nullopt;
  }
}

}  // namespace

const JsonMember* ObjectReader::FindMember(std::string_view key) const {
  const auto found = std::find_if(object_.members.begin(), object_.members.end(),
                                  [key](const JsonMember& member) { return member.key == key; });
  return found == object_.members.end() ? nullptr : &*found;
}

const JsonMember* ObjectReader::Claim(std::string_view key) {
  known_.push_back(key);
  return FindMember(key);
}

void ObjectReader::WrongType(const JsonMember& member, std::string_view wanted) {
  Report(member.value.line,
         Quoted(member.key) + " must be " + std::string(wanted) + ", not " + std::string(KindName(member.value.kind)));
}

int ObjectReader::LineOf(std::string_view key) const {
  const JsonMember* member = FindMember(key);
  return member != nullptr ? member->line : object_.line;
}

const JsonValue* ObjectReader::Find(std::string_view key, JsonValue::Kind kind) {
  const JsonMember* member = Claim(key);
  if (member == nullptr) return nullptr;
  if (member->value.kind == kind) return &member->value;
  WrongType(*member, KindName(kind));
  return nullptr;
}

void ObjectReader::Read(std::string_view key, std::string& out) {
  if (const JsonValue* value = Find(key, JsonValue::Kind::kString)) out = value->text;
}

void ObjectReader::Read(std::string_view key, bool& out) {
  if (const JsonValue* value = Find(key, JsonValue::Kind::kBoolean)) out = value->boolean;
}

void ObjectReader::Read(std::string_view key, std::vector<std::string>& out) {
  const JsonValue* list = Find(key, JsonValue::Kind::kArray);
  if (list == nullptr) return;
  for (const JsonValue& item : list->items) {
    if (auto text = ScalarText(item)) {
      out.push_back(*std::move(text));
    } else {
      Report(item.line, Quoted(key) + " must hold strings or numbers only");
    }
  }
}

void ObjectReader::Read(std::string_view key, std::vector<std::pair<std::string, std::string>>& out) {
  const JsonValue* map = Find(key, JsonValue::Kind::kObject);
  if (map == nullptr) return;
  for (const JsonMember& member : map->members) {
    if (member.value.kind == JsonValue::Kind::kString) {
      out.emplace_back(member.key, member.value.text);
    } else {
      WrongType(member, "a string");
    }
  }
}

void ObjectReader::ReadNumber(std::string_view key, std::optional<std::string>& out) {
  if (const JsonValue* value = Find(key, JsonValue::Kind::kNumber)) out = value->text;
}

void ObjectReader::ReadScalar(std::string_view key, std::optional<std::string>& out) {
  const JsonMember* member = Claim(key);
  if (member == nullptr) return;
  out = ScalarText(member->value);
  if (!out) WrongType(*member, "a string, number or boolean");
}

void ObjectReader::Require(std::string_view key) {
  if (FindMember(key) == nullptr) Report(object_.line, "missing key " + Quoted(key));
}

void ObjectReader::Finish() {
  for (const JsonMember& member : object_.members) {
    if (std::find(known_.begin(), known_.end(), member.key) == known_.end()) {
      Report(member.line, "unknown key " + Quoted(member.key));
    }
  }
}

}  // namespace alibabacloud::codegen
