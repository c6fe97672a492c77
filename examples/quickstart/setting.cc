#include "setting.h"

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "local_service.h"
#include "shared/checked_output.h"

namespace {

[[noreturn]] void EndWith(const char* line) {
  std::cerr << "quickstart: " << line << '\n';
  std::exit(2);
}

}  // namespace

Setting::Setting(int argc, char** argv) {
  CheckOutputAtExit();
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    UseLocalService();
    return;
  }
  const bool attaches = arguments.size() == 4 && arguments[1] == "--attach";
  if (arguments[0] != "--live" || (arguments.size() > 1 && !attaches)) {
    EndWith("usage: quickstart [--live [--attach <network interface> <instance>]]");
  }
  if (attaches) {
    network_interface_id_ = arguments[2];
    instance_id_ = arguments[3];
  }
  UseRealService();
}

Setting::~Setting() = default;

void Setting::UseLocalService() {
  local_ = std::make_unique<LocalService>();
  options_ = local_->MakeClientOptions();
  network_interface_id_ = LocalEni::kId;
  instance_id_ = LocalEni::kInstance;
  std::cout << "Local emulator at " << options_.endpoint << ": nothing real is read or changed (--live is for that).\n";
}

void Setting::UseRealService() {
  const char* region = std::getenv("ALIBABA_CLOUD_REGION_ID");
  if (region == nullptr || *region == '\0') EndWith("--live needs ALIBABA_CLOUD_REGION_ID, such as cn-hangzhou");
  options_.region = region;
  std::cout << "The real service in " << region
            << (attaches() ? ": attaches one network interface.\n" : ": reads only.\n");
}
