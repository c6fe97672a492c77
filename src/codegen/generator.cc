#include "codegen/generator.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "codegen/api_surface.h"
#include "codegen/cpp_model.h"
#include "codegen/emit_client.h"
#include "codegen/emit_errors.h"
#include "codegen/emit_header.h"
#include "codegen/emit_pages.h"
#include "codegen/emit_registry.h"
#include "codegen/emit_shard.h"
#include "codegen/emit_waiters.h"
#include "codegen/file_tree.h"
#include "codegen/model_reader.h"
#include "codegen/validate.h"
#include "codegen/validate_waiters.h"
#include "codegen/waiter_reader.h"

namespace alibabacloud::codegen {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kServiceFile = "service.json";
constexpr std::string_view kWaitersFile = "waiters.json";

/// Reads the models of a tree.
class ModelLoader {
 public:
  ModelLoader(const fs::path& root, Diagnostics& diagnostics) : root_(root), diagnostics_(diagnostics) {}

  std::vector<Service> LoadAll() {
    std::vector<Service> services;
    for (const std::string& folder : ListFolders(root_ / "src")) {
      if (!fs::exists(root_ / ModelFolder(folder) / kServiceFile)) continue;
      if (auto service = LoadService(folder)) services.push_back(*std::move(service));
    }
    return services;
  }

 private:
  static std::string ModelFolder(const std::string& folder) { return "src/" + folder + "/models"; }

  std::optional<Service> LoadService(const std::string& folder) {
    const std::string models = ModelFolder(folder);
    const std::string file = models + "/" + std::string(kServiceFile);
    std::optional<Service> service = ReadService(ReadFile(root_ / file).value_or(""), file, diagnostics_);
    if (!service) return std::nullopt;
    Validate(*service, folder, diagnostics_);
    for (const std::string& name : ListFiles(root_ / models)) {
      if (name == kServiceFile || name == kWaitersFile || !name.ends_with(".json")) continue;
      const std::string stem = name.substr(0, name.size() - std::string_view(".json").size());
      if (auto action = LoadAction(folder, stem)) service->actions.push_back(*std::move(action));
    }
    std::sort(service->actions.begin(), service->actions.end(),
              [](const Action& a, const Action& b) { return a.name < b.name; });
    LoadWaiters(models + "/" + std::string(kWaitersFile), *service);
    return service;
  }

  void LoadWaiters(const std::string& file, Service& service) {
    const std::optional<std::string> text = ReadFile(root_ / file);
    if (!text) return;
    service.waiters = ReadWaiters(*text, file, diagnostics_);
    ValidateWaiters(service, diagnostics_);
  }

  std::optional<Action> LoadAction(const std::string& folder, const std::string& stem) {
    const std::string file = ModelFolder(folder) + "/" + stem + ".json";
    std::optional<Action> action = ReadAction(ReadFile(root_ / file).value_or(""), file, diagnostics_);
    if (!action) return std::nullopt;
    Validate(*action, stem, diagnostics_);
    const fs::path recorded = root_ / "tests" / "recordings" / folder;
    action->recorded_json = ReadFile(recorded / (stem + ".json")).value_or("");
    action->recorded_xml = ReadFile(recorded / (stem + ".xml")).value_or("");
    return action;
  }

  const fs::path& root_;
  Diagnostics& diagnostics_;
};

void GenerateService(const CppService& service, Generated& out) {
  const Service& model = *service.service;
  const std::string headers = "include/alibabacloud/" + model.name_space + "/";
  const std::string sources = "src/" + model.name_space + "/generated/";
  const std::string pages = "docs/actions/" + model.name_space + "/";
  for (const std::string& folder : {headers, sources, pages}) out.folders.push_back(folder);
  for (const CppAction& action : service.actions) out.files[headers + action.stem + ".h"] = EmitHeader(action, model);
  out.files[headers + "client.h"] = EmitClientHeader(service);
  out.files[headers + "errors.h"] = EmitErrorsHeader(service);
  out.files[headers + "service.h"] = EmitServiceHeader(model);
  out.files[sources + "actions.h"] = EmitActionsHeader(service);
  out.files[sources + "client.cc"] = EmitClientSource(service);
  out.files[sources + "product.cc"] = EmitProduct(model);
  out.files[sources + "registry.cc"] = EmitRegistry(service);
  if (!model.waiters.empty()) {
    out.files[headers + "waiters.h"] = EmitWaitersHeader(model);
    out.files[sources + "waiters.cc"] = EmitWaiters(model);
  }
  for (const auto& [name, text] : EmitPages(service)) out.files[pages + name] = text;
  for (const auto& [name, actions] : Shards(service)) out.files[sources + name + ".cc"] = EmitShard(actions, model);
}

}  // namespace

Generated Generate(const fs::path& root, Diagnostics& diagnostics) {
  Generated out;
  const std::vector<Service> services = ModelLoader(root, diagnostics).LoadAll();
  std::vector<CppService> lowered;
  for (const Service& service : services) lowered.push_back(Lower(service, diagnostics));
  if (!diagnostics.empty()) return out;
  for (const CppService& service : lowered) GenerateService(service, out);
  out.files["tests/golden/api_surface.txt"] = EmitApiSurface(lowered);
  return out;
}

}  // namespace alibabacloud::codegen
