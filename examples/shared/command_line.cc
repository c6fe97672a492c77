#include "shared/command_line.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "shared/checked_output.h"

namespace {

[[noreturn]] void EndWith(const std::string& line) {
  std::cerr << line << '\n';
  std::exit(2);
}

}  // namespace

CommandLine::CommandLine(int argc, char** argv, const std::vector<std::string>& live_arguments)
    : program_(std::filesystem::path(argv[0]).filename()), is_live_(argc > 1) {
  CheckOutputAtExit();
  if (!is_live_) return;
  arguments_.assign(argv + 2, argv + argc);
  if (argv[1] == std::string("--live") && arguments_.size() == live_arguments.size()) return;
  std::string usage = "usage: " + program_ + " [--live";
  for (const std::string& name : live_arguments) usage += " <" + name + '>';
  EndWith(usage + ']');
}

alibabacloud::ClientOptions CommandLine::OptionsOfRegion() const {
  const char* region = std::getenv("ALIBABA_CLOUD_REGION_ID");
  if (region == nullptr || *region == '\0') {
    EndWith(program_ + ": --live needs ALIBABA_CLOUD_REGION_ID, such as cn-hangzhou");
  }
  return {.region = region};
}
