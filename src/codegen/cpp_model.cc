#include "codegen/cpp_model.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "codegen/error_catalogue.h"
#include "codegen/names.h"

namespace alibabacloud::codegen {
namespace {

/// What a field is called in C++.
struct FieldNames {
  std::string member{};
  std::string type{};           ///< Of its struct; empty when it has none.
  std::string constant_stem{};  ///< Its part of constants' names.
};

using Names = std::map<const Field*, FieldNames>;

std::vector<const Field*> ByWireName(const std::vector<Field>& fields) {
  std::vector<const Field*> sorted;
  for (const Field& field : fields) sorted.push_back(&field);
  std::sort(sorted.begin(), sorted.end(), [](const Field* a, const Field* b) { return a->name < b->name; });
  return sorted;
}

std::string ScalarType(FieldType type) {
  switch (type) {
    case FieldType::kInt32:
    case FieldType::kInt64:
      return "std::int64_t";
    case FieldType::kFloat:
    case FieldType::kDouble:
      return "double";
    case FieldType::kBoolean:
      return "bool";
    default:
      return "std::string";
  }
}

/// The C++ type of a value; `leaf` is the name of the struct at its end.
std::string ValueType(const Field& field, const std::string& leaf) {
  const FieldType type = field.type.value_or(FieldType::kString);
  if (type == FieldType::kObject) return leaf;
  if (type == FieldType::kList && field.item) return "std::vector<" + ValueType(*field.item, leaf) + ">";
  if (type == FieldType::kMap && field.item) {
    return "std::vector<std::pair<std::string, " + ValueType(*field.item, leaf) + ">>";
  }
  return ScalarType(type);
}

std::string MemberType(const Field& field, const std::string& leaf, bool request) {
  const std::string value = ValueType(field, leaf);
  const bool scalar = !field.IsContainer() && !field.Is(FieldType::kObject);
  // An empty JSON list is sent, an absent one is not.
  const bool optional_list = request && field.Is(FieldType::kList) && field.style == Style::kJson;
  return scalar || optional_list ? "std::optional<" + value + ">" : value;
}

std::string ScalarSurface(FieldType type) {
  switch (type) {
    case FieldType::kInt32:
    case FieldType::kInt64:
      return "integer";
    case FieldType::kFloat:
    case FieldType::kDouble:
      return "double";
    case FieldType::kBoolean:
      return "boolean";
    case FieldType::kAny:
      return "any";
    default:
      return "string";
  }
}

std::string Surface(const Field& field, const std::string& leaf) {
  const FieldType type = field.type.value_or(FieldType::kString);
  if (type == FieldType::kObject) return leaf;
  if (type == FieldType::kList && field.item) return "list<" + Surface(*field.item, leaf) + ">";
  if (type == FieldType::kMap && field.item) return "map<" + Surface(*field.item, leaf) + ">";
  return ScalarSurface(type);
}

/// Makes the C++ side of one action.
class ActionLowerer {
 public:
  ActionLowerer(const Action& action, Diagnostics& diagnostics) : action_(action), diagnostics_(diagnostics) {}

  CppAction Run() {
    CppAction out{&action_, FileStem(action_.name), {}, {}};
    out.request = TopLevel("Request", action_.request, true);
    out.response = TopLevel("Response", action_.response, false);
    return out;
  }

 private:
  CppStruct TopLevel(std::string_view suffix, const std::vector<Field>& fields, bool request);
  void Fill(CppStruct& out, const std::vector<Field>& fields, std::set<std::string> taken_types);
  Names NameMembers(const std::vector<Field>& fields);
  void CheckMembers(const std::vector<const Field*>& fields, const Names& names);
  void NameTypes(const std::vector<const Field*>& fields, const std::string& owner, std::set<std::string> taken,
                 Names& names);
  void AddNested(CppStruct& out, const std::vector<const Field*>& fields, const Names& names);
  static void AddMembers(CppStruct& out, const std::vector<const Field*>& fields, const Names& names);
  static void AddConstants(CppStruct& out, const Names& names);

  const Action& action_;
  Diagnostics& diagnostics_;
};

CppStruct ActionLowerer::TopLevel(std::string_view suffix, const std::vector<Field>& fields, bool request) {
  CppStruct out;
  out.name = action_.name + std::string(suffix);
  out.qualified = out.name;
  out.dotted = out.name;
  out.request = request;
  std::set<std::string> taken;
  if (request) taken.insert("Response");  // Its member alias.
  Fill(out, fields, std::move(taken));
  return out;
}

void ActionLowerer::Fill(CppStruct& out, const std::vector<Field>& fields, std::set<std::string> taken_types) {
  const std::vector<const Field*> sorted = ByWireName(fields);
  Names names = NameMembers(fields);
  CheckMembers(sorted, names);
  NameTypes(sorted, out.name, std::move(taken_types), names);
  AddNested(out, sorted, names);
  AddMembers(out, sorted, names);
  AddConstants(out, names);
}

/// Names of members; of case twins the one with a lower-case wire name steps aside.
Names ActionLowerer::NameMembers(const std::vector<Field>& fields) {
  std::map<std::string, int> uses;
  for (const Field& field : fields) ++uses[MemberName(field.name)];
  Names names;
  for (const Field& field : fields) {
    FieldNames& out = names[&field];
    out.member = MemberName(field.name);
    out.constant_stem = TypeName(field.name);
    if (uses[out.member] > 1 && StartsLower(field.name)) {
      out.member = LowerTwinMember(field.name);
      out.constant_stem = LowerTwinType(out.constant_stem);
    }
  }
  return names;
}

void ActionLowerer::CheckMembers(const std::vector<const Field*>& fields, const Names& names) {
  std::map<std::string, const Field*> seen;
  for (const Field* field : fields) {
    const std::string& member = names.at(field).member;
    const auto [other, fresh] = seen.emplace(member, field);
    if (fresh || other->second->name == field->name) continue;  // One wire name twice is reported as such.
    diagnostics_.Report(action_.file, field->line,
                        "field " + Quoted(field->name) + ": its C++ name " + member + " is also that of " +
                            Quoted(other->second->name));
  }
}

/// Names of the structs in `owner`, which alone are in each other's way.
void ActionLowerer::NameTypes(const std::vector<const Field*>& fields, const std::string& owner,
                              std::set<std::string> taken, Names& names) {
  taken.insert(owner);
  const auto avoid_owner = [&owner](const std::string& name) { return name == owner ? name + "Item" : name; };
  for (const Field* field : fields) {
    if (!Leaf(*field).Is(FieldType::kObject)) continue;
    FieldNames& out = names[field];
    const bool twin = out.constant_stem != TypeName(field->name);
    const std::string of_field = StructName(out.constant_stem);
    std::string first = field->item_name.empty() ? of_field : StructName(TypeName(field->item_name));
    if (twin && !field->item_name.empty()) first = LowerTwinType(first);
    for (const std::string& name : {avoid_owner(first), avoid_owner(of_field), first + "Item", of_field + "Item"}) {
      if (!out.type.empty() || !taken.insert(name).second) continue;
      out.type = name;
    }
    if (!out.type.empty()) continue;
    out.type = first;
    diagnostics_.Report(
        action_.file, field->line,
        "field " + Quoted(field->name) + ": the type names " + first + " and " + of_field + " are taken in " + owner);
  }
}

void ActionLowerer::AddNested(CppStruct& out, const std::vector<const Field*>& fields, const Names& names) {
  for (const Field* field : fields) {
    const Field& leaf = Leaf(*field);
    if (!leaf.Is(FieldType::kObject) || !leaf.fields) continue;
    CppStruct nested;
    nested.name = names.at(field).type;
    nested.qualified = out.qualified + "::" + nested.name;
    nested.dotted = out.dotted + "." + nested.name;
    nested.doc = leaf.doc.empty() ? field->doc : leaf.doc;
    nested.request = out.request;
    Fill(nested, *leaf.fields, {});
    out.nested.push_back(std::move(nested));
  }
  std::sort(out.nested.begin(), out.nested.end(),
            [](const CppStruct& a, const CppStruct& b) { return a.name < b.name; });
}

void ActionLowerer::AddMembers(CppStruct& out, const std::vector<const Field*>& fields, const Names& names) {
  for (const Field* field : fields) {
    const FieldNames& name = names.at(field);
    CppMember member{field, name.member, MemberType(*field, name.type, out.request), Surface(*field, name.type)};
    for (std::size_t i = 0; i < out.nested.size() && !name.type.empty(); ++i) {
      if (out.nested[i].name == name.type) member.nested = i;
    }
    out.members.push_back(std::move(member));
  }
  std::sort(out.members.begin(), out.members.end(),
            [](const CppMember& a, const CppMember& b) { return a.name < b.name; });
}

void ActionLowerer::AddConstants(CppStruct& out, const Names& names) {
  std::set<std::string> taken;
  for (const CppMember& member : out.members) {
    const Field& leaf = Leaf(*member.field);
    if (!leaf.Is(FieldType::kString)) continue;
    const std::vector<std::string>& values = leaf.values.empty() ? member.field->values : leaf.values;
    for (const std::string& value : values) {
      const std::string plain = ConstantName(names.at(member.field).constant_stem, value);
      std::string name = plain;
      for (int n = 2; !taken.insert(name).second; ++n) name = plain + std::to_string(n);
      out.constants.push_back({name, value, member.name});
    }
  }
}

/// Reports actions whose types or headers have the same name.
void CheckActions(const CppService& service, Diagnostics& diagnostics) {
  std::map<std::string, std::string> types = {{"Client", "the client"}, {"Service", "the registry"}};
  std::map<std::string, std::string> stems = {
      {"client", "the client"}, {"errors", "the error codes"}, {"service", "the registry"}, {"waiters", "the waiters"}};
  const auto claim = [&diagnostics](std::map<std::string, std::string>& taken, const std::string& name,
                                    const Action& action, std::string_view what) {
    const auto [other, fresh] = taken.emplace(name, "action " + Quoted(action.name));
    if (fresh) return;
    diagnostics.Report(action.file, action.name_line,
                       "its " + std::string(what) + " " + name + " is also that of " + other->second);
  };
  for (const CppAction& action : service.actions) {
    claim(types, action.request.name, *action.action, "type");
    claim(types, action.response.name, *action.action, "type");
    claim(stems, action.stem, *action.action, "header");
  }
}

}  // namespace

CppService Lower(const Service& service, Diagnostics& diagnostics) {
  CppService out{&service};
  for (const Action& action : service.actions) out.actions.push_back(ActionLowerer(action, diagnostics).Run());
  CheckActions(out, diagnostics);
  out.errors = CollectErrors(service, diagnostics);
  return out;
}

}  // namespace alibabacloud::codegen
