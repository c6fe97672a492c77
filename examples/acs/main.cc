#include <algorithm>
#include <array>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "action_help.h"
#include "alibabacloud/version.h"
#include "commands.h"
#include "failure.h"
#include "services.h"
#include "text_io.h"
#include "usage.h"

namespace {

struct Command {
  std::string_view name;
  void (*run)(const std::vector<std::string>& arguments);
};

constexpr std::array kCommands = {Command{"actions", acs::Actions}, Command{"schema", acs::Schema},
                                  Command{"preview", acs::Preview}, Command{"sign", acs::Sign},
                                  Command{"decode", acs::Decode},   Command{"decode-error", acs::DecodeError},
                                  Command{"call", acs::Call},       Command{"emulate", acs::Emulate}};

bool WantsHelp(const std::vector<std::string>& arguments) {
  return arguments[0] == "help" || arguments[0] == "-h" ||
         std::find(arguments.begin(), arguments.end(), "--help") != arguments.end();
}

// About an action where one is named: `acs help ecs StopInstance`, `acs call ecs StopInstance --help`.
std::string HelpFor(const std::vector<std::string>& arguments) {
  constexpr std::array<std::string_view, 5> kAboutActions = {"help", "schema", "preview", "call", "decode"};
  const bool names_action =
      arguments.size() >= 3 &&
      std::find(kAboutActions.begin(), kAboutActions.end(), arguments[0]) != kAboutActions.end() &&
      !arguments[1].starts_with('-') && !arguments[2].starts_with('-');
  if (names_action) return acs::ActionHelp(acs::FindTarget(arguments[1], arguments[2]));
  return std::string(acs::Usage());
}

void Run(std::vector<std::string> arguments) {
  if (arguments.empty()) throw acs::UsageError("a command is missing; see acs --help");
  if (WantsHelp(arguments)) return acs::PrintText(HelpFor(arguments));
  if (arguments[0] == "--version") return acs::PrintText(std::string("acs ") + alibabacloud::kVersion + '\n');
  const auto* const command = std::find_if(kCommands.begin(), kCommands.end(),
                                           [&](const Command& candidate) { return candidate.name == arguments[0]; });
  if (command == kCommands.end()) throw acs::UsageError("there is no command \"" + arguments[0] + "\"; see acs --help");
  arguments.erase(arguments.begin());
  command->run(arguments);
}

int Report(std::string_view line, int exit_code) {
  acs::Warn(line);
  return exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    acs::PrepareStandardStreams();
    Run({argv + 1, argv + argc});
    acs::CloseOutput();
    return 0;
  } catch (const acs::Failure& failure) {
    return Report(failure.what(), failure.exit_code());
  } catch (const std::exception& failure) {
    return Report(failure.what(), acs::kExitFailure);
  }
}
