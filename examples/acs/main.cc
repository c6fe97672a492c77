#include <algorithm>
#include <array>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "commands.h"
#include "failure.h"
#include "text_io.h"
#include "usage.h"

namespace {

constexpr std::size_t kMaxLine = 4096;

struct Command {
  std::string_view name;
  void (*run)(const std::vector<std::string>& arguments);
};

constexpr std::array kCommands = {Command{"actions", acs::Actions}, Command{"schema", acs::Schema},
                                  Command{"preview", acs::Preview}, Command{"sign", acs::Sign},
                                  Command{"decode", acs::Decode},   Command{"decode-error", acs::DecodeError},
                                  Command{"call", acs::Call},       Command{"emulate", acs::Emulate}};

void Run(std::vector<std::string> arguments) {
  if (arguments.empty()) throw acs::UsageError("a command is missing; see acs --help");
  const bool wants_help =
      arguments[0] == "help" || std::find(arguments.begin(), arguments.end(), "--help") != arguments.end();
  if (wants_help) return acs::PrintText(acs::Usage());
  const auto* const command = std::find_if(kCommands.begin(), kCommands.end(),
                                           [&](const Command& candidate) { return candidate.name == arguments[0]; });
  if (command == kCommands.end()) throw acs::UsageError("there is no command \"" + arguments[0] + "\"; see acs --help");
  arguments.erase(arguments.begin());
  command->run(arguments);
}

int Report(std::string_view line, int exit_code) {
  std::cerr << "acs: " << alibabacloud::internal::EscapeForDisplay(line, kMaxLine) << '\n';
  return exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    Run({argv + 1, argv + argc});
    return 0;
  } catch (const acs::Failure& failure) {
    return Report(failure.what(), failure.exit_code());
  } catch (const std::exception& failure) {
    return Report(failure.what(), acs::kExitFailure);
  }
}
