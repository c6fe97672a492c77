#include "client/user_agent.h"

#include <sys/utsname.h>

#include "alibabacloud/version.h"
#include "base/ascii.h"

namespace alibabacloud::internal {

std::string MakeUserAgent(std::string_view suffix) {
  utsname system{};
  const bool known = uname(&system) == 0;
  std::string agent = std::string("AlibabaCloud (") + (known ? system.sysname : "unknown") + "; " +
                      (known ? system.machine : "unknown") + ") C++/" + std::to_string(__cplusplus / 100) + " Core/" +
                      kVersion;
  if (suffix.empty()) return agent;
  agent += ' ';
  // A line break would end the header field.
  for (const char c : suffix) agent += IsControl(c) ? ' ' : c;
  return agent;
}

}  // namespace alibabacloud::internal
