#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "alibabacloud/json.h"
#include "alibabacloud/schema/object.h"
#include "alibabacloud/schema/table.h"
#include "codec/json_writer.h"
#include "codec/object_ops.h"

namespace alibabacloud::internal {

// Of <alibabacloud/testing/matchers.h>, which is not included: it needs GoogleMock, and this library does not.
[[nodiscard]] std::string DescribeDifferences(schema::ConstObject actual, schema::ConstObject expected);

namespace {

using schema::ConstObject;
using schema::ConstValue;
using schema::Field;
using schema::Kind;
using schema::Member;

using Texts = std::vector<std::string>;

void CompareObjects(ConstObject actual, ConstObject expected, const std::string& prefix, Texts& differences);

// As Equal() has it, for one member.
bool IsEqual(ConstObject actual, ConstObject expected, const Field& field) {
  const schema::Struct only{.name = actual.schema().name, .fields = {&field, 1}, .aliases = {}};
  return Equal(ConstObject(only, actual.data()), ConstObject(only, expected.data()));
}

std::string ToText(ConstValue value, const Field& field, const JsonWriteOptions& options = {}) {
  JsonTextBuilder text;
  WriteJsonValue(value, field, options, text);
  return text.Take();
}

// JSON text is what it says, not how it is written.
bool IsSameJson(ConstValue actual, ConstValue expected, const Field& field) {
  if ((field.flags & schema::kRawJson) == 0 || !IsSet(actual) || !IsSet(expected)) return false;
  return nlohmann::json::parse(ToText(actual, field)) == nlohmann::json::parse(ToText(expected, field));
}

bool IsSame(ConstObject actual, ConstObject expected, const Field& field) {
  return IsEqual(actual, expected, field) || IsSameJson(Member(actual, field), Member(expected, field), field);
}

std::string Show(ConstValue value, const Field& field) {
  return IsSet(value) ? EscapeUnprintableInJson(ToText(value, field, {.redact = true})) : "unset";
}

std::string Instead(const std::string& actual, const std::string& expected) {
  return actual + " instead of " + expected;
}

bool IsListOfObjects(ConstValue value) {
  return value.kind() == Kind::kList && value.type().item->kind == Kind::kObject;
}

void CompareLists(ConstValue actual, ConstValue expected, const std::string& path, Texts& differences) {
  const schema::Items found = actual.ContainerItems();
  const schema::Items wanted = expected.ContainerItems();
  if (found.size != wanted.size) {
    differences.push_back(path + " has the size " + Instead(std::to_string(found.size), std::to_string(wanted.size)));
    return;
  }
  for (std::size_t i = 0; i < found.size; ++i) {
    CompareObjects(actual.ItemOf(found, i).Object(), expected.ItemOf(wanted, i).Object(),
                   path + '[' + std::to_string(i) + "].", differences);
  }
}

void CompareMembers(ConstObject actual, ConstObject expected, const Field& field, const std::string& prefix,
                    Texts& differences) {
  if (IsSame(actual, expected, field)) return;
  const std::string path = prefix + std::string(field.name);
  const ConstValue found = Member(actual, field);
  const ConstValue wanted = Member(expected, field);
  if ((field.flags & schema::kSensitive) != 0) {
    differences.push_back(path + " differs (***)");
  } else if (found.kind() == Kind::kObject) {
    CompareObjects(found.Object(), wanted.Object(), path + '.', differences);
  } else if (IsListOfObjects(found) && found.ContainerPresent() == wanted.ContainerPresent()) {
    CompareLists(found, wanted, path, differences);
  } else {
    differences.push_back(path + " is " + Instead(Show(found, field), Show(wanted, field)));
  }
}

void CompareObjects(ConstObject actual, ConstObject expected, const std::string& prefix, Texts& differences) {
  for (const Field& field : actual.schema().fields) CompareMembers(actual, expected, field, prefix, differences);
}

// Clients give one to requests that have none, each time another.
bool MayBeAnything(ConstObject expected, const Field& field) {
  return field.name == "ClientToken" && !IsSet(Member(expected, field));
}

}  // namespace

std::string DescribeDifferences(ConstObject actual, ConstObject expected) {
  Texts differences;
  for (const Field& field : actual.schema().fields) {
    if (!MayBeAnything(expected, field)) CompareMembers(actual, expected, field, {}, differences);
  }
  std::string text;
  for (const std::string& difference : differences) text += (text.empty() ? "whose " : ", whose ") + difference;
  return text;
}

}  // namespace alibabacloud::internal
