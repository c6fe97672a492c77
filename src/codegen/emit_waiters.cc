#include "codegen/emit_waiters.h"

#include <string_view>
#include <vector>

#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

std::string Source(const Service& service) { return "src/" + service.name_space + "/models/waiters.json"; }

std::string Signature(const Waiter& waiter, std::string_view region) {
  return "Waiter<Client> " + waiter.function + "(std::vector<std::string> ids, std::string region" +
         std::string(region) + ")";
}

std::string TimesNote(const Waiter& waiter) {
  const std::string first = waiter.first_delay_s == "0" ? "at once" : "after " + waiter.first_delay_s + " s";
  const std::string pauses = waiter.interval_s == waiter.max_interval_s
                                 ? waiter.interval_s + " s"
                                 : waiter.interval_s + " to " + waiter.max_interval_s + " s";
  return "Looks " + first + ", then every " + pauses + ", by " + waiter.action + ".";
}

std::string EmitFunction(const Waiter& waiter) {
  return CommentBlock(Sentence(waiter.doc) + " " + TimesNote(waiter), "/// ") + "[[nodiscard]] " +
         Signature(waiter, " = {}") + ";\n";
}

std::string EmitDefinition(const Waiter& waiter) {
  return Signature(waiter, "") + " {\n  return {&tables::" + WaiterVariable(waiter) +
         ", std::move(ids), std::move(region)};\n}\n";
}

/// "InstanceId" -> "Instance", which codes such as InvalidInstanceId.NotFound name.
std::vector<std::string> Nouns(const Waiter& waiter) {
  const bool has_suffix = waiter.id.size() > 2 && waiter.id.ends_with("Id");
  std::vector<std::string> nouns = {has_suffix ? waiter.id.substr(0, waiter.id.size() - 2) : waiter.id};
  nouns.insert(nouns.end(), waiter.nouns.begin(), waiter.nouns.end());
  return nouns;
}

std::string AbsenceText(Absence absence) {
  switch (absence) {
    case Absence::kPending:
      return "schema::Absence::kPending";
    case Absence::kTarget:
      return "schema::Absence::kTarget";
    case Absence::kFailure:
      return "schema::Absence::kFailure";
  }
  return {};
}

/// The lists of one table, each an array of its own.
class TableEmitter {
 public:
  explicit TableEmitter(const Waiter& waiter) : waiter_(waiter) {}

  std::string Emit() {
    AddFields();
    const std::string variable = "const schema::WaiterTable " + WaiterVariable(waiter_);
    return lists_ + "extern " + variable + ";\nconstinit " + variable + " = {\n" + fields_ + "};\n";
  }

 private:
  void AddFields() {
    Add("name", StringLiteral(waiter_.name));
    Add("action", "&k" + waiter_.action + "Action");
    Add("make_request", "&Make" + waiter_.action + "Request");
    Add("make_response", "&Make" + waiter_.action + "Response");
    Add("ids", StringLiteral(waiter_.ids));
    Add("batch", waiter_.batch);
    Add("id", StringLiteral(waiter_.id));
    Add("state", StringLiteral(waiter_.state));
    AddList("targets", "Targets", waiter_.targets);
    AddList("failures", "Failures", waiter_.failures);
    AddList("causes", "Causes", waiter_.causes);
    Add("absence", AbsenceText(waiter_.absence));
    AddList("nouns", "Nouns", Nouns(waiter_));
    AddList("sources", "Sources", waiter_.sources);
    AddParameters();
    Add("first_delay_seconds", waiter_.first_delay_s);
    Add("interval_seconds", waiter_.interval_s);
    Add("max_interval_seconds", waiter_.max_interval_s);
  }

  void Add(std::string_view key, const std::string& value) {
    fields_ += "    ." + std::string(key) + " = " + value + ",\n";
  }

  void AddArray(std::string_view key, std::string_view suffix, std::string_view type,
                const std::vector<std::string>& parts) {
    if (parts.empty()) return Add(key, "{}");
    const std::string name = "k" + waiter_.function + std::string(suffix);
    lists_ += WrapList("constexpr " + std::string(type) + " " + name + "[] = {", parts, "};", "    ");
    Add(key, name);
  }

  void AddList(std::string_view key, std::string_view suffix, const std::vector<std::string>& texts) {
    std::vector<std::string> parts;
    for (const std::string& text : texts) parts.push_back(StringLiteral(text));
    AddArray(key, suffix, "std::string_view", parts);
  }

  void AddParameters() {
    std::vector<std::string> parts;
    for (const auto& [name, value] : waiter_.parameters) {
      parts.push_back("{" + StringLiteral(name) + ", " + StringLiteral(value) + "}");
    }
    AddArray("parameters", "Parameters", "schema::FixedParameter", parts);
  }

  const Waiter& waiter_;
  std::string lists_{};
  std::string fields_{};
};

}  // namespace

std::string WaiterVariable(const Waiter& waiter) { return "k" + waiter.function + "Waiter"; }

std::string EmitWaitersHeader(const Service& service) {
  std::vector<std::string> functions;
  for (const Waiter& waiter : service.waiters) functions.push_back(EmitFunction(waiter));
  std::string out = FileHead(Source(service)) +
                    "\n#pragma once\n\n#include <string>\n#include <vector>\n\n#include \"alibabacloud/waiter.h\"\n\n" +
                    CommentBlock(
                        "What alibabacloud::Wait() can wait for. An empty region is that of the call's "
                        "options or of the client.",
                        "// ");
  out += "\nnamespace alibabacloud::" + service.name_space + " {\n\nclass Client;\n\n" + Join(functions, "\n");
  return out + "\n}  // namespace alibabacloud::" + service.name_space + "\n";
}

std::string EmitWaiters(const Service& service) {
  const std::string& name_space = service.name_space;
  std::vector<std::string> tables;
  std::vector<std::string> functions;
  for (const Waiter& waiter : service.waiters) {
    tables.push_back(TableEmitter(waiter).Emit());
    functions.push_back(EmitDefinition(waiter));
  }
  std::string out = FileHead(Source(service)) + "\n#include \"alibabacloud/" + name_space +
                    "/waiters.h\"\n\n#include <string_view>\n#include <utility>\n\n" +
                    "#include \"alibabacloud/schema/waiter.h\"\n#include \"" + name_space +
                    "/generated/actions.h\"\n\nnamespace alibabacloud::" + name_space + " {\nnamespace tables {\n\n";
  out += Join(tables, "\n") + "\n}  // namespace tables\n\n" + Join(functions, "\n");
  return out + "\n}  // namespace alibabacloud::" + name_space + "\n";
}

}  // namespace alibabacloud::codegen
