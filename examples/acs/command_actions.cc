#include "arguments.h"
#include "commands.h"
#include "services.h"
#include "text_io.h"

namespace acs {

namespace {

std::string ListActions(const alibabacloud::schema::Service& service) {
  std::string lines;
  for (const alibabacloud::schema::ActionEntry& entry : service.actions) {
    lines.append(service.product->key).append(" ").append(entry.action->name).append("\n");
  }
  return lines;
}

}  // namespace

void Actions(const std::vector<std::string>& arguments) {
  const Arguments parsed(arguments, {.words = "at most one product", .max_words = 1});
  if (!parsed.words().empty()) return PrintText(ListActions(FindService(parsed.words()[0])));
  std::string lines;
  for (const alibabacloud::schema::Service* service : Services()) lines += ListActions(*service);
  PrintText(lines);
}

}  // namespace acs
