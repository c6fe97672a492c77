#include "transport/request_limits.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace alibabacloud::internal {

std::string RequestHeadProblem(const HttpRequest& request) {
  constexpr std::size_t kSeparators = 4;  // ": " and the end of the line.
  std::size_t fields = 0;
  for (const HttpHeader& header : request.headers) fields += header.name.size() + header.value.size() + kSeparators;
  if (request.url.size() + fields <= kMaxRequestHeadBytes) return {};
  const bool is_url = request.url.size() > fields;
  std::string problem =
      is_url ? "the URL has " + std::to_string(request.url.size()) : "the header fields have " + std::to_string(fields);
  problem.append(" bytes, and URL and header may have ")
      .append(std::to_string(kMaxRequestHeadBytes))
      .append(" together");
  return is_url && request.method == HttpMethod::kGet ? problem + ": send the parameters in the body, by POST"
                                                      : problem;
}

int DescriptorShortage() noexcept {
  const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (probe < 0) return errno == EMFILE || errno == ENFILE ? errno : 0;
  close(probe);
  return 0;
}

}  // namespace alibabacloud::internal
