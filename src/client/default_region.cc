#include "client/default_region.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credentials_resolution.h"
#include "auth/profiles/cli_profile.h"
#include "base/ascii.h"
#include "base/endpoint_text.h"
#include "base/utf8.h"
#include "client/credentials_io.h"
#include "client/environment.h"

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kDefaultProfile = "default";

// Generic names are used by other programs for other things: a value that cannot be a region is not meant for this
// library.
constexpr struct {
  const char* name;
  bool is_generic;
} kRegionVariables[] = {{"ALIBABA_CLOUD_REGION_ID", false},
                        {"ALIBABACLOUD_REGION_ID", false},
                        {"ALICLOUD_REGION_ID", false},
                        {"REGION_ID", true},
                        {"REGION", true}};

bool IsProfileDisabled() {
  for (const char* name : {"ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "ALIBABA_CLOUD_IGNORE_PROFILE",
                           "ALIBABACLOUD_IGNORE_PROFILE", "ALICLOUD_IGNORE_PROFILE"}) {
    if (EqualsIgnoreCase(ReadVariable(name), "true")) return true;
  }
  return false;
}

std::string Warning(const std::string& problem) {
  return "no region is taken from the CLI profile: " + problem +
         "; set ClientOptions::region or ALIBABA_CLOUD_REGION_ID";
}

}  // namespace

DefaultRegion::DefaultRegion() {
  for (const auto& variable : kRegionVariables) {
    std::string value = ReadVariable(variable.name);
    if (value.empty() || (variable.is_generic && !IsWellFormedRegion(value))) continue;
    from_environment_ = {.name = std::move(value), .origin = variable.name};
    return;
  }
  if (IsProfileDisabled()) return;
  path_ = ReadVariable("ALIBABA_CLOUD_CONFIG_FILE");
  is_path_explicit_ = !path_.empty();
  const std::string home = ReadVariable("HOME");
  if (path_.empty() && !home.empty()) path_ = home + "/.aliyun/config.json";
  profile_ = ReadVariable("ALIBABA_CLOUD_PROFILE");
}

DefaultRegion::~DefaultRegion() { delete found_.load(); }

RegionChoice DefaultRegion::Find() const {
  const Found* found = found_.load(std::memory_order_acquire);
  if (found != nullptr) return {.name = found->name, .origin = found->origin};
  auto fresh = std::make_unique<const Found>(LookUp());
  // Of threads that look it up at the same time, the first one's result is used by all.
  if (!found_.compare_exchange_strong(found, fresh.get(), std::memory_order_acq_rel)) {
    return {.name = found->name, .origin = found->origin};
  }
  found = fresh.release();
  return {.name = found->name, .origin = found->origin, .warning = found->warning};
}

DefaultRegion::Found DefaultRegion::LookUp() const {
  return from_environment_.name.empty() && !path_.empty() ? ReadProfile() : from_environment_;
}

// A profile that cannot be read is a reason for a warning, not for a failure: most calls need no region, and the file
// may be there for its credentials only.
DefaultRegion::Found DefaultRegion::ReadProfile() const {
  const CredentialsAnswer answer = PerformAction(ReadFile{.path = path_}, std::stop_token());
  const auto& content = std::get<FileContent>(answer);
  if (content.is_missing && !is_path_explicit_) return {};
  if (!content.text) {
    return {.warning = Warning(path_ + (content.is_missing ? " does not exist" : " cannot be read: " + content.error))};
  }
  const auto read = ReadCliProfiles({.path = path_}, content.text->view());
  if (const auto* problem = std::get_if<std::string>(&read)) return {.warning = Warning(path_ + ' ' + *problem)};
  const auto& file = std::get<ProfileFile>(read);
  const std::string_view name = !profile_.empty() ? profile_ : (!file.current.empty() ? file.current : kDefaultProfile);
  const Profile* profile = file.Find(name);
  // It may be one of the other kind of file, which has no region.
  if (profile == nullptr) return {};
  return {.name = std::string(profile->Text("region_id")),
          .origin = "region_id of profile " + Quoted(name) + " in " + path_};
}

}  // namespace alibabacloud::internal
