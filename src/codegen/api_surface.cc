#include "codegen/api_surface.h"

#include <algorithm>
#include <string_view>

#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

std::string IdempotencyName(Idempotency idempotency) {
  switch (idempotency) {
    case Idempotency::kSafe:
      return "safe";
    case Idempotency::kToken:
      return "token";
    case Idempotency::kNone:
      return "none";
  }
  return {};
}

std::string StyleName(Style style) {
  switch (style) {
    case Style::kNone:
      return "";
    case Style::kRepeat:
      return " repeat";
    case Style::kFlat:
      return " flat";
    case Style::kJson:
      return " json";
    case Style::kSimple:
      return " simple";
    case Style::kSemicolon:
      return " semicolon";
  }
  return {};
}

/// "[]" for each list and "{}" for each map between a field and the fields below it.
std::string Brackets(const Field& field) {
  if (!field.item) return {};
  return (field.Is(FieldType::kMap) ? "{}" : "[]") + Brackets(*field.item);
}

void AddFields(const CppStruct& type, const std::string& path, std::vector<std::string>& lines) {
  for (const CppMember& member : type.members) {
    const Field& field = *member.field;
    const std::string own = path + "." + field.name;
    lines.push_back(own + " " + member.name + " " + member.surface + StyleName(field.style) +
                    (field.required ? " required" : "") + (field.sensitive ? " sensitive" : "") +
                    (field.deprecated ? " deprecated" : ""));
    if (member.nested) AddFields(type.nested[*member.nested], own + Brackets(field), lines);
  }
}

}  // namespace

std::string EmitApiSurface(const std::vector<CppService>& services) {
  std::vector<std::string> lines;
  for (const CppService& service : services) {
    for (const CppAction& action : service.actions) {
      const std::string path = service.service->name_space + " " + action.action->name;
      lines.push_back(path + " " + IdempotencyName(action.action->idempotency) +
                      (action.action->deprecated ? " deprecated" : ""));
      AddFields(action.request, path + ".request", lines);
      AddFields(action.response, path + ".response", lines);
    }
    for (const Waiter& waiter : service.service->waiters) {
      lines.push_back(service.service->name_space + " waiter " + waiter.name + " " + waiter.function + " " +
                      waiter.action);
    }
  }
  std::sort(lines.begin(), lines.end());
  return lines.empty() ? "" : Join(lines, "\n") + "\n";
}

}  // namespace alibabacloud::codegen
