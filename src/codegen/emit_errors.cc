#include "codegen/emit_errors.h"

#include <cstddef>

#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

constexpr std::size_t kNamedActions = 4;

/// Where the code is documented: named while the list is short.
std::string ActionsNote(const CppError& error) {
  const std::size_t count = error.actions.size();
  return "Documented for " + (count <= kNamedActions ? Join(error.actions, ", ") : std::to_string(count) + " actions") +
         ".";
}

std::string EmitError(const CppError& error) {
  std::string text = error.doc.empty() ? "" : Sentence(error.doc) + " ";
  if (error.written.front() != error.value) {
    text += "Codes that begin with this, documented as " + Join(error.written, " and ") + ". ";
  }
  return CommentBlock(text + ActionsNote(error), "/// ") +
         WrapList("inline constexpr std::string_view " + error.name + " = ", {StringLiteral(error.value)}, ";", "    ");
}

}  // namespace

std::string EmitErrorsHeader(const CppService& service) {
  const std::string& name_space = service.service->name_space;
  std::string out = FileHead("src/" + name_space + "/models") + "\n#pragma once\n\n#include <string_view>\n\n";
  out +=
      CommentBlock("Error codes of the documented actions of " + service.service->product +
                       ", to compare with Error::code. The service has more than these, and adds some without notice.",
                   "/// ");
  out += "namespace alibabacloud::" + name_space + "::errors {\n\n";
  for (const CppError& error : service.errors) out += EmitError(error);
  return out + "\n}  // namespace alibabacloud::" + name_space + "::errors\n";
}

}  // namespace alibabacloud::codegen
