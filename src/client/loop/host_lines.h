#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// Lets so many requests at once go to each host; others wait in line. For one thread.
class HostLines {
 public:
  explicit HostLines(std::size_t limit) : limit_(limit) {}

  /// Whether it may go now; else it stands in line from now on.
  [[nodiscard]] bool Enter(std::string_view host, std::uint64_t operation);
  /// Of one that went. Whose turn it is now; that one counts as gone already.
  [[nodiscard]] std::optional<std::uint64_t> Leave(std::string_view host);
  /// Of one that entered the line and does not want to wait any more; nothing is done when its turn has come already.
  void GiveUp(std::string_view host, std::uint64_t operation);

 private:
  struct Line {
    std::size_t active = 0;
    std::deque<std::uint64_t> waiting{};
  };

  const std::size_t limit_;
  std::map<std::string, Line, std::less<>> lines_;
};

}  // namespace alibabacloud::internal
