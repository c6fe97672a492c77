#include "action_help.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "text_io.h"

namespace acs {

namespace {

constexpr std::size_t kColumns = 100;

// The words of the text in lines that begin with so many blanks.
std::string Wrap(std::string_view text, std::size_t indent) {
  std::string lines;
  std::size_t column = kColumns;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    if (column + 1 + word.size() > kColumns) {
      lines += (lines.empty() ? "" : "\n") + std::string(indent, ' ');
      column = indent;
    } else {
      lines += ' ';
      ++column;
    }
    lines += word;
    column += word.size();
  }
  return lines + '\n';
}

// What the value of a parameter looks like.
std::string_view FormOf(const Json& field) {
  const std::string style = field.value("style", "");
  const std::string type = field.value("type", "");
  if (style == "json" || type == "map" || type == "any") return "JSON";
  if (style == "simple") return "A,B,...";
  if (style == "semicolon") return "A;B;...";
  if (type == "boolean") return "true|false";
  if (type == "float" || type == "double") return "NUMBER";
  return type == "string" ? "TEXT" : "INTEGER";
}

// The names of the members of what travels as JSON text; empty if it has none.
std::string MembersOf(const Json& field) {
  if (field.contains("item")) return MembersOf(field["item"]);
  std::string names;
  if (!field.contains("fields")) return names;
  for (const Json& member : field["fields"]) names += (names.empty() ? "" : ", ") + member.value("name", "");
  return names;
}

void AppendOption(std::string& help, const std::string& name, const Json& field, std::string_view form) {
  help.append(field.value("required", false) ? "  * --" : "    --").append(name).append(" ").append(form).append("\n");
  std::string doc = field.value("doc", "");
  const std::string members = MembersOf(field);
  if (!members.empty()) doc += " Its members: " + members + '.';
  if (field.value("deprecated", false)) doc += " Deprecated.";
  if (!doc.empty()) help += Wrap(doc, 8);
}

// A parameter, or those that it consists of: each member of an object and of the items of a list is an option.
void AppendField(std::string& help, const std::string& name, const Json& field) {
  const std::string style = field.value("style", "");
  const bool is_text = style == "json" || style == "simple" || style == "semicolon";
  if (!is_text && field.contains("fields")) {
    for (const Json& member : field["fields"]) AppendField(help, name + '.' + member.value("name", ""), member);
  } else if (!is_text && field.contains("item")) {
    Json item = field["item"];
    // The items of a list rarely say more than the list does.
    if (!item.contains("doc")) item["doc"] = field.value("doc", "");
    item["required"] = field.value("required", false);
    AppendField(help, name + ".1", item);
  } else {
    AppendOption(help, name, field, FormOf(field));
  }
}

}  // namespace

std::string ActionHelp(const Target& target) {
  const Json model = ParseJson(target.entry.model, "the model");
  std::string help = std::string(target.product().key) + ' ' + model.value("name", "") + "\n\n";
  help += Wrap(model.value("doc", ""), 0) + "\nParameters, those with * are required:\n";
  for (Json field : model["request"]) {
    const std::string name = field.value("name", "");
    if (name == target.product().region_parameter) {
      field["required"] = false;
      field["doc"] = field.value("doc", "") + " Filled in with --region or its default.";
    }
    AppendField(help, name, field);
  }
  return help + "\nWhere a name has .1, .2 and so forth may follow. Response and errors: acs schema " +
         std::string(target.product().key) + ' ' + model.value("name", "") + '\n';
}

}  // namespace acs
