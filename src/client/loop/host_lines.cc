#include "client/loop/host_lines.h"

#include <algorithm>

namespace alibabacloud::internal {

bool HostLines::Enter(std::string_view host, std::uint64_t operation) {
  auto line = lines_.find(host);
  if (line == lines_.end()) line = lines_.emplace(host, Line()).first;
  if (line->second.active >= limit_) {
    line->second.waiting.push_back(operation);
    return false;
  }
  ++line->second.active;
  return true;
}

std::optional<std::uint64_t> HostLines::Leave(std::string_view host) {
  const auto line = lines_.find(host);
  auto& waiting = line->second.waiting;
  if (!waiting.empty()) {
    const std::uint64_t next = waiting.front();
    waiting.pop_front();
    return next;
  }
  if (--line->second.active == 0) lines_.erase(line);
  return std::nullopt;
}

void HostLines::GiveUp(std::string_view host, std::uint64_t operation) {
  auto& waiting = lines_.find(host)->second.waiting;
  const auto place = std::find(waiting.begin(), waiting.end(), operation);
  if (place != waiting.end()) waiting.erase(place);
}

}  // namespace alibabacloud::internal
