#include "codegen/emit_header.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "codegen/member_comment.h"
#include "codegen/names.h"
#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

/// A member's line before its comment is placed.
struct MemberLine {
  std::string declaration;
  std::string comment;
};

bool FitsBehind(const MemberLine& line, std::size_t column) {
  return column + Width("///< ") + Width(line.comment) <= kColumns;
}

/// The members with their comments: behind the member where they fit, aligned as clang-format does it, else above.
std::string EmitMemberLines(const std::vector<MemberLine>& lines, const std::string& indent) {
  std::string out;
  std::size_t next = 0;
  while (next < lines.size()) {
    const auto own_column = [&lines](std::size_t i) { return lines[i].declaration.size() + 2; };
    if (lines[next].comment.empty() || !FitsBehind(lines[next], own_column(next))) {
      out += CommentBlock(lines[next].comment, indent + "/// ") + lines[next].declaration + '\n';
      ++next;
      continue;
    }
    // A run of members whose comments can stand in one column.
    std::size_t column = own_column(next);
    std::size_t end = next + 1;
    for (; end < lines.size() && !lines[end].comment.empty(); ++end) {
      const std::size_t wider = std::max(column, own_column(end));
      bool all_fit = true;
      for (std::size_t i = next; i <= end; ++i) all_fit = all_fit && FitsBehind(lines[i], wider);
      if (!all_fit) break;
      column = wider;
    }
    for (; next < end; ++next) {
      const std::string& declaration = lines[next].declaration;
      out += declaration + std::string(column - declaration.size(), ' ') + "///< " + lines[next].comment + '\n';
    }
  }
  return out;
}

/// Emits structs; they know their depth, since comments have to know their column.
class StructEmitter {
 public:
  std::string Emit(const CppStruct& type, std::size_t depth) {
    const std::string indent(2 * depth, ' ');
    const std::string inner = indent + "  ";
    std::vector<std::string> parts;
    if (depth == 0 && type.request) parts.push_back(EmitResponseAlias(type));
    for (const CppStruct& nested : type.nested) parts.push_back(EmitNested(nested, depth + 1));
    if (!type.constants.empty()) parts.push_back(EmitConstants(type, inner));
    if (!type.members.empty()) parts.push_back(EmitMembers(type, inner));
    if (parts.empty()) return indent + "struct " + type.name + " {};\n";
    return indent + "struct " + type.name + " {\n" + Join(parts, "\n") + indent + "};\n";
  }

 private:
  static std::string EmitResponseAlias(const CppStruct& request) {
    const std::string action = request.name.substr(0, request.name.size() - std::string_view("Request").size());
    return EmitMemberLines({{"  using Response = " + action + "Response;", "What the action returns."}}, "  ");
  }

  std::string EmitNested(const CppStruct& nested, std::size_t depth) {
    return CommentBlock(Sentence(nested.doc), std::string(2 * depth, ' ') + "/// ") + Emit(nested, depth);
  }

  /// The constants of a member form a group, whose one comment the documentation repeats for each of them.
  static std::string EmitConstants(const CppStruct& type, const std::string& indent) {
    std::string out;
    const std::string* member = nullptr;
    for (const CppConstant& constant : type.constants) {
      if (member == nullptr || *member != constant.member) {
        if (member != nullptr) out += indent + "/// @}\n";
        member = &constant.member;
        out += indent + "/// @{\n" + indent + "/// A value of `" + *member + "`.\n";
      }
      out += EmitConstant(constant, indent);
    }
    return out + indent + "/// @}\n";
  }

  static std::string EmitConstant(const CppConstant& constant, const std::string& indent) {
    const std::string left = indent + "static constexpr const char* " + constant.name + " =";
    const std::string right = StringLiteral(constant.value) + ";\n";
    const bool fits = Width(left) + Width(right) <= kColumns;
    return left + (fits ? " " : "\n" + indent + "    ") + right;
  }

  static std::string EmitMembers(const CppStruct& type, const std::string& indent) {
    std::vector<MemberLine> lines;
    for (const CppMember& member : type.members) {
      lines.push_back({indent + member.type + " " + member.name + "{};", MemberComment(member, type.request)});
    }
    return EmitMemberLines(lines, indent);
  }
};

/// Standard headers that the types of a struct need.
void CollectIncludes(const CppStruct& type, std::set<std::string>& includes) {
  static const std::pair<std::string_view, std::string_view> kNeeds[] = {
      {"std::int64_t", "cstdint"}, {"std::optional<", "optional"}, {"std::string", "string"},
      {"std::pair<", "utility"},   {"std::vector<", "vector"},
  };
  for (const CppMember& member : type.members) {
    for (const auto& [text, header] : kNeeds) {
      if (member.type.find(text) != std::string::npos) includes.emplace(header);
    }
  }
  for (const CppStruct& nested : type.nested) CollectIncludes(nested, includes);
}

std::string EmitIncludes(const CppAction& action) {
  std::set<std::string> headers;
  CollectIncludes(action.response, headers);
  CollectIncludes(action.request, headers);
  std::string out;
  for (const std::string& header : headers) out += "#include <" + header + ">\n";
  if (!out.empty()) out += "\n";
  return out + "#include \"alibabacloud/json.h\"\n\n";
}

std::string IdempotencyNote(const Action& action) {
  switch (action.idempotency) {
    case Idempotency::kSafe:
      return "A read: repeated after any failure that may pass.";
    case Idempotency::kToken:
      return "Safe to repeat: `" + MemberName("ClientToken") + "` is filled in when it is not set.";
    case Idempotency::kNone:
      return "Not repeated after a failure that may have been executed.";
  }
  return {};
}

std::string PaginationNote(const Pagination& page) {
  switch (page.style) {
    case PaginationStyle::kNone:
      return {};
    case PaginationStyle::kPageNumber:
      return "Paged by `" + MemberName(page.page_number) + "`: each page holds some of `" + MemberName(page.items) +
             "`.";
    case PaginationStyle::kNextToken:
      return "Paged by `" + MemberName(page.next_token) + "`: each page holds some of `" + MemberName(page.items) +
             "`.";
  }
  return {};
}

std::string CallNotes(const Action& action) {
  std::string notes = IdempotencyNote(action);
  const std::string paging = PaginationNote(action.pagination);
  if (!paging.empty()) notes += " " + paging;
  if (action.https_only && action.doc.find("HTTPS only") == std::string::npos) notes += " HTTPS only.";
  return notes;
}

/// The error codes, a paragraph for each HTTP status.
std::string EmitErrorComment(const Action& action) {
  std::map<std::string, std::vector<std::string>> codes;
  for (const ErrorCode& error : action.errors) {
    std::vector<std::string>& list = codes[error.status];
    if (std::find(list.begin(), list.end(), error.code) == list.end()) list.push_back(error.code);
  }
  std::vector<std::string> paragraphs;
  for (const auto& [status, list] : codes) {
    const std::string title = status.empty() ? "Errors: " : "Errors, HTTP " + status + ": ";
    paragraphs.push_back(CommentBlock(title + Join(list, ", ") + ".", "/// "));
  }
  return Join(paragraphs, "///\n");
}

std::string DeprecationNote(const Action& action, const Service& service) {
  if (!action.deprecated) return {};
  const std::string replacement = ReplacementName(action, service);
  return "@deprecated" + (replacement.empty() ? "" : " Use " + replacement + ".");
}

std::string EmitRequestComment(const Action& action, const Service& service) {
  std::vector<std::string> blocks;
  const auto add = [&blocks](std::string block) {
    if (!block.empty()) blocks.push_back(std::move(block));
  };
  add(CommentBlock(Sentence(action.doc), "/// "));
  add(CommentBlock(CallNotes(action), "/// "));
  add(EmitErrorComment(action));
  add(CommentBlock(DeprecationNote(action, service), "/// "));
  return Join(blocks, "///\n");
}

void EmitSchemaOf(const CppStruct& type, std::string& out) {
  out += WrapList("const schema::Struct& SchemaOf(", {"const " + type.qualified + "*"}, ") noexcept;", "    ");
  for (const CppStruct& nested : type.nested) EmitSchemaOf(nested, out);
}

/// "Outer.Inner" as the members that lead there.
std::string MemberPath(std::string_view wire_path) {
  std::string out;
  while (true) {
    const std::size_t dot = wire_path.find('.');
    out += MemberName(std::string(wire_path.substr(0, dot)));
    if (dot == std::string_view::npos) return out;
    out += '.';
    wire_path.remove_prefix(dot + 1);
  }
}

/// What finds an action, and the items of its pages, by its types.
void EmitActionOf(const CppAction& action, std::string& out) {
  out += WrapList("const schema::Action& ActionOf(", {"const Client&", "const " + action.request.name + "&"},
                  ") noexcept;", "    ");
  const Pagination& page = action.action->pagination;
  if (page.style == PaginationStyle::kNone) return;
  out += WrapList("inline auto& ItemsOf(", {action.response.name + "& page"}, ") noexcept {", "    ") +
         "  return page." + MemberPath(page.items) + ";\n}\n";
}

}  // namespace

std::string EmitHeader(const CppAction& action, const Service& service) {
  const std::string& name_space = service.name_space;
  StructEmitter structs;
  std::string out = FileHead(action.action->file) + "\n#pragma once\n\n" + EmitIncludes(action);
  out += "namespace alibabacloud::" + name_space + " {\n\nclass Client;\n\n";
  out += "/// What " + action.action->name + " returns.\n" + structs.Emit(action.response, 0) + "\n";
  out += EmitRequestComment(*action.action, service) + structs.Emit(action.request, 0) + "\n";
  EmitSchemaOf(action.response, out);
  EmitSchemaOf(action.request, out);
  EmitActionOf(action, out);
  out += "\nusing alibabacloud::Equal;\nusing alibabacloud::ToJson;\nusing alibabacloud::operator<<;\n";
  return out + "\n}  // namespace alibabacloud::" + name_space + "\n";
}

}  // namespace alibabacloud::codegen
