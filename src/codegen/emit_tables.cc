#include "codegen/emit_tables.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

/// The members in the order of the table: by wire name.
std::vector<const CppMember*> ByWireName(const CppStruct& type) {
  std::vector<const CppMember*> members;
  for (const CppMember& member : type.members) members.push_back(&member);
  std::sort(members.begin(), members.end(),
            [](const CppMember* a, const CppMember* b) { return a->field->name < b->field->name; });
  return members;
}

std::string StyleText(const Field& field) {
  switch (field.style) {
    case Style::kFlat:
      return "Style::kFlat";
    case Style::kJson:
      return "Style::kJson";
    case Style::kSimple:
      return "Style::kSimple";
    case Style::kSemicolon:
      return "Style::kSemicolon";
    case Style::kRepeat:
      return "Style::kRepeat";
    case Style::kNone:
      return field.Is(FieldType::kObject) ? "Style::kFlat" : "Style::kRepeat";
  }
  return {};
}

std::string FlagsText(const Field& field, bool request) {
  std::vector<std::string> flags;
  if (field.required) flags.emplace_back("schema::kRequired");
  if (field.sensitive) flags.emplace_back("schema::kSensitive");
  if (Leaf(field).Is(FieldType::kAny)) flags.emplace_back("schema::kRawJson");
  if (request && field.format == "base64") flags.emplace_back("schema::kBase64");
  if (!request && field.dotted && field.style == Style::kFlat) flags.emplace_back("schema::kDottedKeys");
  return flags.empty() ? "0" : Join(flags, " | ");
}

std::string EmitFields(const CppStruct& type) {
  if (type.members.empty()) return {};
  std::string out = "  static constexpr schema::Field kFields[] = {\n";
  for (const CppMember* member : ByWireName(type)) {
    const Field& field = *member->field;
    out += WrapList(
        "      {",
        {StringLiteral(field.name), StringLiteral(field.item_name), "TypeOf<decltype(T::" + member->name + ")>()",
         "offsetof(T, " + member->name + ")", StyleText(field), FlagsText(field, type.request)},
        "},", "       ");
  }
  return out + "  };\n";
}

std::string EmitAliases(const CppStruct& type) {
  std::string rows;
  const std::vector<const CppMember*> members = ByWireName(type);
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (const std::string& alias : members[i]->field->aliases) {
      rows += "      {" + StringLiteral(alias) + ", " + std::to_string(i) + "},\n";
    }
  }
  return rows.empty() ? "" : "  static constexpr schema::Alias kAliases[] = {\n" + rows + "  };\n";
}

std::string FullName(const CppStruct& type, const Service& service) {
  return service.name_space + "::" + type.qualified;
}

/// Makes the table known to the tables of structs that hold this one.
std::string EmitStructOf(const CppStruct& type, const Service& service) {
  const std::string left = "inline constexpr const schema::Struct*";
  const std::string name = "schema::detail::kStructOf<";
  const std::string full = FullName(type, service);
  const std::string table = "&" + service.name_space + "::tables::Table<";
  const std::string table_end = ">::kStruct;";
  std::string out = "template <>\n" + left;
  if (Width(left + " " + name + full + "> =") <= kColumns) {
    out += " " + name + full + "> =\n" + WrapList("    " + table, {full}, table_end, "        ");
  } else if (Width("        " + table + full + table_end) <= kColumns) {
    out += "\n    " + name + full + "> =\n        " + table + full + table_end + "\n";
  } else {
    out += " " + name + "\n    " + full + "> =\n" + WrapList("    " + table, {full}, table_end, "        ");
  }
  return out;
}

/// The definition of kStruct, which names the parts of the table.
std::string EmitStruct(const CppStruct& type, bool has_fields, bool has_aliases) {
  const std::string head = "  static constexpr schema::Struct kStruct = {";
  const std::string rest = StringLiteral(type.dotted) + ", " + (has_fields ? "kFields" : "{}") + ", " +
                           (has_aliases ? "kAliases" : "{}") + "};\n";
  return head + (Width(head + rest) <= kColumns + 1 ? "" : "\n      ") + rest;
}

void AddTables(const CppStruct& type, const Service& service, bool nested, std::string& out) {
  for (const CppStruct& inner : type.nested) AddTables(inner, service, true, out);
  const std::string fields = EmitFields(type);
  const std::string aliases = EmitAliases(type);
  out += "template <>\n" +
         WrapList("struct " + service.name_space + "::tables::Table<", {FullName(type, service)}, "> {", "    ");
  out += "  using T = " + FullName(type, service) + ";\n  static_assert(std::is_standard_layout_v<T>);\n";
  out += fields + aliases;
  out += EmitStruct(type, !fields.empty(), !aliases.empty());
  out += "};\n";
  if (nested) out += EmitStructOf(type, service);
  out += '\n';
}

void AddSchemaFunctions(const CppStruct& type, std::string& out) {
  for (const CppStruct& inner : type.nested) AddSchemaFunctions(inner, out);
  out += WrapList("const schema::Struct& SchemaOf(", {"const " + type.qualified + "*"}, ") noexcept {", "    ");
  out += WrapList("  return tables::Table<", {type.qualified}, ">::kStruct;", "      ") + "}\n\n";
}

}  // namespace

std::string EmitTables(const CppStruct& type, const Service& service) {
  std::string out;
  AddTables(type, service, /*nested=*/false, out);
  return out;
}

std::string EmitSchemaFunctions(const CppStruct& type) {
  std::string out;
  AddSchemaFunctions(type, out);
  return out;
}

}  // namespace alibabacloud::codegen
