#include "codegen/emit_shard.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "codegen/emit_tables.h"
#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

constexpr std::uint64_t kShardCount = 16;

/// FNV-1a: the same on every machine, unlike std::hash.
std::uint64_t StableHash(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return hash;
}

std::string EmitPagination(const Pagination& page) {
  const bool numbers = page.style == PaginationStyle::kPageNumber;
  std::vector<std::string> parts = {".style = schema::PaginationStyle::" +
                                    std::string(numbers ? "kPageNumber" : "kNextToken")};
  const auto add = [&parts](std::string_view key, const std::string& value) {
    if (!value.empty()) parts.push_back("." + std::string(key) + " = " + StringLiteral(value));
  };
  add("items", page.items);
  add("page_number", page.page_number);
  add("page_size", page.page_size);
  add("total_count", page.total_count);
  add("next_token", page.next_token);
  add("max_results", page.max_results);
  const bool other = !page.response_token.empty();
  add("response_token", other ? page.response_token : page.next_token);
  return "    .pagination = {" + Join(parts, ",\n                   ") + "},\n";
}

std::string IdempotencyText(Idempotency idempotency) {
  switch (idempotency) {
    case Idempotency::kSafe:
      return "schema::Idempotency::kSafe";
    case Idempotency::kToken:
      return "schema::Idempotency::kToken";
    case Idempotency::kNone:
      return "schema::Idempotency::kNone";
  }
  return {};
}

std::string SuccessCodesVariable(const Action& action) { return "k" + action.name + "SuccessCodes"; }

std::string EmitSuccessCodes(const Action& action) {
  if (action.success_codes.empty()) return {};
  std::vector<std::string> codes;
  for (const std::string& code : action.success_codes) codes.push_back(StringLiteral(code));
  return WrapList("constexpr std::string_view " + SuccessCodesVariable(action) + "[] = {", codes, "};", "    ");
}

bool Allows(const Action& action, std::string_view method) {
  return std::find(action.methods.begin(), action.methods.end(), method) != action.methods.end();
}

std::string EmitAction(const CppAction& action) {
  const Action& model = *action.action;
  std::string out = EmitSuccessCodes(model);
  out += "constinit const schema::Action " + ActionVariable(model) + " = {\n";
  const auto add = [&out](std::string_view key, const std::string& value) {
    out += "    ." + std::string(key) + " = " + value + ",\n";
  };
  add("name", StringLiteral(model.name));
  add("request", "&Table<" + action.request.name + ">::kStruct");
  add("response", "&Table<" + action.response.name + ">::kStruct");
  add("idempotency", IdempotencyText(model.idempotency));
  if (!Allows(model, "GET")) add("allows_get", "false");
  if (!Allows(model, "POST")) add("allows_post", "false");
  if (model.https_only) add("https_only", "true");
  if (model.deprecated) add("deprecated", "true");
  if (model.timeout_s) add("timeout_seconds", *model.timeout_s);
  if (!model.success_codes.empty()) add("success_codes", SuccessCodesVariable(model));
  if (model.pagination.style != PaginationStyle::kNone) out += EmitPagination(model.pagination);
  return out + "};\n\n";
}

std::string EmitMakeFunction(const CppStruct& type) {
  const std::string head = "schema::OwnedObject " + MakeFunction(type) + "() {";
  const std::string body = "return schema::MakeObject<" + type.name + ">();";
  const bool fits = head.size() + body.size() + 3 <= kColumns;
  return head + (fits ? " " : "\n  ") + body + (fits ? " " : "\n") + "}\n";
}

std::string EmitMethod(const CppAction& action) {
  const std::string& name = action.action->name;
  const std::string& response = action.response.name;
  return WrapList("Outcome<" + response + "> Client::" + name + "(",
                  {"const " + action.request.name + "& request", "const CallOptions& options"}, ") const {", "    ") +
         WrapList("  return internal::Invoke<" + response + ">(",
                  {"*core_", "tables::" + ActionVariable(*action.action), "request", "options"}, ");",
                  std::string(6, ' ')) +
         "}\n\n";
}

std::string EmitActionOf(const CppAction& action) {
  return WrapList("const schema::Action& ActionOf(", {"const Client&", "const " + action.request.name + "&"},
                  ") noexcept {", "    ") +
         "  return tables::" + ActionVariable(*action.action) + ";\n}\n\n";
}

std::string EmitIncludes(const std::vector<const CppAction*>& actions, const Service& service) {
  const std::string folder = "alibabacloud/" + service.name_space + "/";
  std::vector<std::string> headers = {folder + "client.h", "alibabacloud/schema/service.h",
                                      "alibabacloud/schema/table.h", "client/invoke.h",
                                      service.name_space + "/generated/actions.h"};
  for (const CppAction* action : actions) headers.push_back(folder + action->stem + ".h");
  std::sort(headers.begin(), headers.end());
  std::string out = "#include <cstddef>\n#include <string_view>\n#include <type_traits>\n\n";
  for (const std::string& header : headers) out += "#include \"" + header + "\"\n";
  return out;
}

}  // namespace

std::map<std::string, std::vector<const CppAction*>> Shards(const CppService& service) {
  std::map<std::string, std::vector<const CppAction*>> shards;
  for (const CppAction& action : service.actions) {
    const std::string number = std::to_string(StableHash(action.action->name) % kShardCount);
    shards["shard_" + std::string(2 - number.size(), '0') + number].push_back(&action);
  }
  return shards;
}

std::string ActionVariable(const Action& action) { return "k" + action.name + "Action"; }

std::string MakeFunction(const CppStruct& type) { return "Make" + type.name; }

std::string EmitShard(const std::vector<const CppAction*>& actions, const Service& service) {
  const std::string& name_space = service.name_space;
  std::string out = FileHead("src/" + name_space + "/models") + "\n" + EmitIncludes(actions, service);
  out += "\nnamespace alibabacloud {\n\nusing schema::Style;\nusing schema::TypeOf;\n\n";
  for (const CppAction* action : actions) {
    out += EmitTables(action->response, service) + EmitTables(action->request, service);
  }
  out += "namespace " + name_space + " {\nnamespace tables {\n\n";
  for (const CppAction* action : actions) {
    out += EmitAction(*action) + EmitMakeFunction(action->request) + EmitMakeFunction(action->response) + "\n";
  }
  out += "}  // namespace tables\n\n";
  for (const CppAction* action : actions) {
    out += EmitSchemaFunctions(action->response) + EmitSchemaFunctions(action->request) + EmitActionOf(*action) +
           EmitMethod(*action);
  }
  return out + "}  // namespace " + name_space + "\n}  // namespace alibabacloud\n";
}

}  // namespace alibabacloud::codegen
