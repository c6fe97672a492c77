#include "codegen/emit_pages.h"

#include <cctype>
#include <string_view>
#include <vector>

#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

/// Actions by category.
using Catalogue = std::map<std::string, std::vector<const CppAction*>>;

Catalogue ByCategory(const CppService& service) {
  Catalogue out;
  for (const CppAction& action : service.actions) {
    const std::string& category = action.action->category;
    out[category.empty() ? "Other" : category].push_back(&action);
  }
  return out;
}

/// The text as part of a file's name and of an anchor: "Elastic IP addresses (EIP)" -> "elastic_ip_addresses_eip".
std::string Slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0) {
      out += static_cast<char>(std::tolower(byte));
    } else if (!out.empty() && out.back() != '_') {
      out += '_';
    }
  }
  while (out.ends_with('_')) out.pop_back();
  return out;
}

std::string UpperCase(std::string_view text) {
  std::string out;
  for (const char c : text) out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

/// Plain text within a table's cell.
std::string EscapeCell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("|*_`<>#@\\").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string Anchor(const Service& service, std::string_view category) {
  return service.name_space + "_" + Slug(category);
}

std::string EmitRow(const CppAction& action, const Service& service) {
  const std::string scope = "alibabacloud::" + service.name_space + "::";
  std::string about = EscapeCell(FirstSentence(action.action->doc));
  if (action.action->deprecated) {
    const std::string replacement = ReplacementName(*action.action, service);
    about += replacement.empty() ? " Deprecated." : " Deprecated: use " + EscapeCell(replacement) + ".";
  }
  return "| [" + action.action->name + "](@ref " + scope + "Client::" + action.action->name + ")<br>`" + action.stem +
         ".h` | " + about + "<br>[Request](@ref " + scope + action.request.name + "), [response](@ref " + scope +
         action.response.name + ") |\n";
}

std::string EmitCategory(const std::string& category, const std::vector<const CppAction*>& actions,
                         const Service& service) {
  std::string out = "# " + UpperCase(service.name_space) + ": " + category + " {#" + Anchor(service, category) +
                    "}\n\n" + PageNote("src/" + service.name_space + "/models") + "\nHeaders are below `alibabacloud/" +
                    service.name_space +
                    "/`. The page of a request tells when the action is repeated, which errors it has, and what each "
                    "field means.\n\n| Method and header | What it does |\n|:---|:---|\n";
  for (const CppAction* action : actions) out += EmitRow(*action, service);
  return out;
}

std::string EmitContents(const Catalogue& catalogue, const CppService& service) {
  const Service& model = *service.service;
  std::string out = "# " + UpperCase(model.name_space) + " actions {#" + model.name_space + "_actions}\n\n" +
                    PageNote("src/" + model.name_space + "/models") + "\nThe " +
                    std::to_string(service.actions.size()) + " actions of API version " + model.version +
                    ", by what they are about. All are methods of " +
                    "[Client](@ref alibabacloud::" + model.name_space + "::Client).\n\n";
  for (const auto& [category, actions] : catalogue) {
    out += "- @subpage " + Anchor(model, category) + " (" + std::to_string(actions.size()) + ")\n";
  }
  return out;
}

}  // namespace

std::map<std::string, std::string> EmitPages(const CppService& service) {
  const Catalogue catalogue = ByCategory(service);
  std::map<std::string, std::string> out = {{"index.md", EmitContents(catalogue, service)}};
  for (const auto& [category, actions] : catalogue) {
    out[Slug(category) + ".md"] = EmitCategory(category, actions, *service.service);
  }
  return out;
}

}  // namespace alibabacloud::codegen
