#include "codegen/member_comment.h"

#include <string_view>
#include <vector>

#include "codegen/names.h"
#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether the text names this number, perhaps with separators: "1,000".
bool Mentions(std::string_view text, std::string_view number) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool separator =
        text[i] == ',' && i > 0 && IsDigit(text[i - 1]) && i + 1 < text.size() && IsDigit(text[i + 1]);
    if (!separator) plain += text[i];
  }
  for (std::size_t at = plain.find(number); at != std::string::npos; at = plain.find(number, at + 1)) {
    const std::size_t end = at + number.size();
    if ((at == 0 || !IsDigit(plain[at - 1])) && (end == plain.size() || !IsDigit(plain[end]))) return true;
  }
  return false;
}

// A text that gives the limits or the default itself says it better; those are not repeated.

std::string RangeNote(const Field& field) {
  const bool min = field.min && !Mentions(field.doc, *field.min);
  const bool max = field.max && !Mentions(field.doc, *field.max);
  if (!min && !max) return {};
  if (field.min && field.max) return "Range: " + *field.min + ".." + *field.max + ".";
  return min ? "At least " + *field.min + "." : "At most " + *field.max + ".";
}

std::string DefaultNote(const Field& field) {
  const bool told = field.doc.find("efault") != std::string::npos;
  if (!field.default_value || told) return {};
  return "Default: " + (field.default_value->empty() ? "\"\"" : *field.default_value) + ".";
}

std::string ItemsNote(const Field& field) {
  if (!field.max_items || Mentions(field.doc, *field.max_items)) return {};
  return "At most " + *field.max_items + " items.";
}

}  // namespace

std::string MemberComment(const CppMember& member, bool request) {
  const Field& field = *member.field;
  std::vector<std::string> notes;
  const auto add = [&notes](std::string note) {
    if (!note.empty()) notes.push_back(std::move(note));
  };
  if (request && field.required) add("Required.");
  add(Sentence(field.doc));
  add(RangeNote(field));
  add(ItemsNote(field));
  add(DefaultNote(field));
  if (field.format == "base64")
    add(request ? "Text that is not Base64 is refused: see Base64Encode()." : "Base64-encoded text.");
  if (Leaf(field).Is(FieldType::kAny)) add("JSON text.");
  if (field.sensitive) add("Sensitive: printed as ***.");
  if (!IsPlain(field.name, member.name)) add("Wire: " + field.name + ".");
  if (field.deprecated) add("@deprecated");
  return Join(notes, " ");
}

}  // namespace alibabacloud::codegen
