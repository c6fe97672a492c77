#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

extern char** environ;

// Linked into every test program: no test may depend on the credentials, region, profiles or endpoints of whoever runs
// it. Tests set what they need.

namespace {

constexpr std::string_view kPrefixes[] = {"ALIBABA_CLOUD_", "ALIBABACLOUD_", "ALICLOUD_"};
// Decides what tests print, not what they do; tests/secrecy sets it.
constexpr std::string_view kKept = "ALIBABA_CLOUD_SDK_LOG";

bool IsForeign(std::string_view name) {
  if (name == "REGION" || name == "REGION_ID") return true;
  for (const std::string_view prefix : kPrefixes) {
    if (name.starts_with(prefix) && name != kKept) return true;
  }
  return false;
}

[[maybe_unused]] const bool kIsIsolated = [] {
  std::vector<std::string> names;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view name = std::string_view(*variable).substr(0, std::string_view(*variable).find('='));
    if (IsForeign(name)) names.emplace_back(name);
  }
  for (const std::string& name : names) unsetenv(name.c_str());
  return setenv("HOME", "/nonexistent", 1) == 0;
}();

}  // namespace
