#include "arguments.h"
#include "commands.h"
#include "services.h"
#include "text_io.h"

namespace acs {

void Schema(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments, {.words = "<product> <Action>", .min_words = 2, .max_words = 2});
  const Target target = FindTarget(parsed.words()[0], parsed.words()[1]);
  PrintJson(ParseJson(target.entry.model, "the model"));
}

}  // namespace acs
