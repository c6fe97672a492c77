#include "codegen/emit_client.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "codegen/emit_shard.h"
#include "codegen/text.h"

namespace alibabacloud::codegen {
namespace {

std::string EmitAttribute(const Action& action, const Service& service) {
  if (!action.deprecated) return {};
  const std::string replacement = ReplacementName(action, service);
  return "  [[deprecated" + (replacement.empty() ? "" : "(" + StringLiteral("use " + replacement) + ")") + "]]\n";
}

std::string EmitMethodDeclaration(const CppAction& action, const Service& service) {
  const std::string header = "<alibabacloud/" + service.name_space + "/" + action.stem + ".h>";
  return CommentBlock(FirstSentence(action.action->doc) + " Header: " + header, "  /// ") +
         EmitAttribute(*action.action, service) +
         WrapList("  Outcome<" + action.response.name + "> " + action.action->name + "(",
                  {"const " + action.request.name + "& request", "const CallOptions& options = {}"}, ") const;",
                  "      ");
}

constexpr std::string_view kClientIncludes = R"(#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "alibabacloud/call_options.h"
#include "alibabacloud/client_options.h"
#include "alibabacloud/outcome.h"
#include "alibabacloud/pagination.h"

)";

constexpr std::string_view kClientBegin = R"(class Client {
 public:
  /// Reads the environment for what the options leave open (ClientOptions names the variables), and nothing else.
  explicit Client(ClientOptions options = {});

)";

constexpr std::string_view kClientEnd =
    R"(  /// Calls an action by its name, also one that this library does not know, and returns the reply's body as it came.
  /// `parameters` are the action's own, in the form they travel in ("Tag.1.Key"). The action is treated as a mutation:
  /// it is not repeated after a failure that may have been executed.
  Outcome<std::string> Call(std::string_view action, const Parameters& parameters,
                            const CallOptions& options = {}) const;

  /// The pages of an action that lists something, each fetched when the last one has been used; see
  /// <alibabacloud/pagination.h>. For any other action this does not compile.
  template <class Request>
  [[nodiscard]] PageRange<Request> Pages(Request request, PageOptions options = {}) const {
    return {core_, ActionOf(*this, request), std::move(request), std::move(options)};
  }

  /// The items of these pages, one after the other.
  template <class Request>
  [[nodiscard]] ItemRange<Request> Items(Request request, PageOptions options = {}) const {
    return ItemRange<Request>(Pages(std::move(request), std::move(options)));
  }

  /// For what runs calls in other ways, such as an event loop: what all copies of this client share.
  [[nodiscard]] const std::shared_ptr<internal::ClientCore>& core() const noexcept { return core_; }

 private:
  std::shared_ptr<internal::ClientCore> core_;
};

)";

std::string ClientComment(const Service& service) {
  const std::string about = service.doc.empty() ? service.product + "." : Sentence(service.doc);
  return CommentBlock("Client of " + about, "/// ") + "///\n" +
         CommentBlock(
             "A cheap handle: copies share connections and credentials, and all methods may be called from many "
             "threads at once. Constructing one does no I/O and does not throw; wrong options are reported by the "
             "first call. The header of each action is named in its method's comment; include those that you use.",
             "/// ");
}

std::string EmitHosts(const std::string& name, const Hosts& hosts) {
  if (hosts.empty()) return {};
  Hosts sorted = hosts;
  std::sort(sorted.begin(), sorted.end());
  std::string out = "constexpr schema::RegionEndpoint " + name + "[] = {\n";
  for (const auto& [region, host] : sorted) {
    out += "    {" + StringLiteral(region) + ", " + StringLiteral(host) + "},\n";
  }
  return out + "};\n";
}

std::string ModelFolder(const Service& service) { return "src/" + service.name_space + "/models"; }

}  // namespace

std::string EmitClientHeader(const CppService& service) {
  const Service& model = *service.service;
  std::string out = FileHead(ModelFolder(model)) + "\n" + std::string(kClientIncludes);
  out += "namespace alibabacloud::" + model.name_space + " {\n\n";
  for (const CppAction& action : service.actions) {
    out += "struct " + action.request.name + ";\nstruct " + action.response.name + ";\n";
  }
  out += "\n" + ClientComment(model) + std::string(kClientBegin);
  for (const CppAction& action : service.actions) out += EmitMethodDeclaration(action, model) + "\n";
  return out + std::string(kClientEnd) + "}  // namespace alibabacloud::" + model.name_space + "\n";
}

std::string EmitClientSource(const CppService& service) {
  const Service& model = *service.service;
  const std::string& name_space = model.name_space;
  return FileHead(ModelFolder(model)) + "\n#include \"alibabacloud/" + name_space +
         "/client.h\"\n\n#include <utility>\n\n#include \"client/invoke.h\"\n#include \"" + name_space +
         "/generated/actions.h\"\n\nnamespace alibabacloud::" + name_space +
         " {\n\nClient::Client(ClientOptions options) : core_(internal::MakeClientCore(tables::kProduct, "
         "std::move(options))) {}\n\n"
         "Outcome<std::string> Client::Call(std::string_view action, const Parameters& parameters,\n"
         "                                  const CallOptions& options) const {\n"
         "  return internal::InvokeRaw(*core_, action, parameters, options);\n}\n\n}  // namespace alibabacloud::" +
         name_space + "\n";
}

std::string EmitActionsHeader(const CppService& service) {
  const Service& model = *service.service;
  std::string out =
      FileHead(ModelFolder(model)) +
      "\n#pragma once\n\n#include \"alibabacloud/schema/service.h\"\n\nnamespace alibabacloud::" + model.name_space +
      "::tables {\n\n/// The field table of a struct, specialised in the shard of its action.\n"
      "template <class T>\nstruct Table;\n\nextern const schema::Product kProduct;\n\n";
  for (const CppAction& action : service.actions) {
    out += "extern const schema::Action " + ActionVariable(*action.action) + ";\n";
  }
  if (!service.actions.empty()) out += "\n";
  // Defined in the shards: the registry then needs none of the types, nor their headers.
  for (const CppAction& action : service.actions) {
    for (const CppStruct* type : {&action.request, &action.response}) {
      out += "schema::OwnedObject " + MakeFunction(*type) + "();\n";
    }
  }
  return out + "\n}  // namespace alibabacloud::" + model.name_space + "::tables\n";
}

std::string EmitProduct(const Service& service) {
  const std::string& name_space = service.name_space;
  const std::string hosts =
      EmitHosts("kEndpoints", service.endpoints) + EmitHosts("kVpcEndpoints", service.vpc_endpoints);
  std::string out = FileHead(service.file) + "\n#include \"alibabacloud/schema/service.h\"\n#include \"" + name_space +
                    "/generated/actions.h\"\n\nnamespace alibabacloud::" + name_space + "::tables {\n";
  if (!hosts.empty()) out += "namespace {\n\n" + hosts + "\n}  // namespace\n";
  out += "\nconstinit const schema::Product kProduct = {\n";
  const auto add = [&out](std::string_view key, const std::string& value) {
    out += "    ." + std::string(key) + " = " + value + ",\n";
  };
  add("name", StringLiteral(service.product));
  add("key", StringLiteral(name_space));
  add("version", StringLiteral(service.version));
  add("central_endpoint", StringLiteral(service.central_endpoint));
  add("regional", service.endpoint_rule == "regional" ? "true" : "false");
  add("endpoints", service.endpoints.empty() ? "{}" : "kEndpoints");
  add("vpc_endpoints", service.vpc_endpoints.empty() ? "{}" : "kVpcEndpoints");
  add("region_parameter", StringLiteral(service.region_parameter));
  return out + "};\n\n}  // namespace alibabacloud::" + name_space + "::tables\n";
}

}  // namespace alibabacloud::codegen
