#include "codegen/emit_registry.h"

#include <vector>

#include "codegen/emit_shard.h"
#include "codegen/emit_waiters.h"
#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

std::string EmitText(const std::string& name, const std::string& text) {
  if (text.empty()) return {};
  return "constexpr std::string_view " + name + " = " + LongLiteral(text) + ";\n";
}

std::string EmitTexts(const Action& action) {
  return EmitText("k" + action.name + "Model", action.compact_json) +
         EmitText("k" + action.name + "Json", action.recorded_json) +
         EmitText("k" + action.name + "Xml", action.recorded_xml);
}

std::string EmitEntry(const CppAction& lowered) {
  const Action& action = *lowered.action;
  std::vector<std::string> parts = {"&tables::" + ActionVariable(action), "k" + action.name + "Model"};
  parts.push_back(action.recorded_json.empty() ? "{}" : "k" + action.name + "Json");
  parts.push_back(action.recorded_xml.empty() ? "{}" : "k" + action.name + "Xml");
  parts.push_back("&tables::" + MakeFunction(lowered.request));
  parts.push_back("&tables::" + MakeFunction(lowered.response));
  return WrapList("    {", parts, "},", "     ");
}

std::string EmitWaiterList(const Service& service) {
  if (service.waiters.empty()) return {};
  std::string out =
      "std::span<const schema::WaiterTable* const> Waiters() noexcept {\n"
      "  static constexpr const schema::WaiterTable* kWaiters[] = {\n";
  for (const Waiter& waiter : service.waiters) out += "      &tables::" + WaiterVariable(waiter) + ",\n";
  return out + "  };\n  return kWaiters;\n}\n\n";
}

/// The registry names the tables, which no header does.
std::string EmitWaiterDeclarations(const Service& service) {
  if (service.waiters.empty()) return {};
  std::string out = "namespace tables {\n\n";
  for (const Waiter& waiter : service.waiters) {
    out += "extern const schema::WaiterTable " + WaiterVariable(waiter) + ";\n";
  }
  return out + "\n}  // namespace tables\n\n";
}

}  // namespace

std::string EmitServiceHeader(const Service& service) {
  const bool waits = !service.waiters.empty();
  return FileHead("src/" + service.name_space + "/models") + "\n#pragma once\n\n" +
         (waits ? "#include <span>\n\n" : "") + "#include \"alibabacloud/schema/service.h\"\n" +
         (waits ? "#include \"alibabacloud/schema/waiter.h\"\n" : "") +
         "\nnamespace alibabacloud::" + service.name_space +
         " {\n\n/// Every action of this service with its tables, model and recorded replies. For tools, tests and the "
         "emulator:\n/// a program that calls this contains all of the service's actions.\n"
         "const schema::Service& Service() noexcept;\n" +
         (waits ? "\n/// Every waiter of this service, in no particular order.\n"
                  "std::span<const schema::WaiterTable* const> Waiters() noexcept;\n"
                : "") +
         "\n}  // namespace alibabacloud::" + service.name_space + "\n";
}

std::string EmitRegistry(const CppService& service) {
  const Service& model = *service.service;
  const std::string& name_space = model.name_space;
  std::string texts;
  std::string entries;
  for (const CppAction& action : service.actions) {
    texts += EmitTexts(*action.action);
    entries += EmitEntry(action);
  }
  std::string out = FileHead("src/" + name_space + "/models") + "\n#include <string_view>\n\n#include \"alibabacloud/" +
                    name_space + "/service.h\"\n#include \"" + name_space + "/generated/actions.h\"\n\n" +
                    "// Longer than the compilers must support, shorter than they do.\n"
                    "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\nnamespace alibabacloud::" +
                    name_space + " {\n" + EmitWaiterDeclarations(model) + "namespace {\n\n// clang-format off\n" +
                    texts + "// clang-format on\n\n";
  if (!entries.empty()) out += "constexpr schema::ActionEntry kActions[] = {\n" + entries + "};\n\n";
  out += "constexpr schema::Service kService = {&tables::kProduct, " +
         std::string(entries.empty() ? "{}" : "kActions") + "};\n\n}  // namespace\n\n";
  out += "const schema::Service& Service() noexcept { return kService; }\n\n" + EmitWaiterList(model);
  return out + "}  // namespace alibabacloud::" + name_space + "\n";
}

}  // namespace alibabacloud::codegen
