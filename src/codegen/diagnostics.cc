#include "codegen/diagnostics.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace alibabacloud::codegen {

bool Diagnostic::operator<(const Diagnostic& other) const {
  return std::tie(file, line, reason) < std::tie(other.file, other.line, other.reason);
}

void Diagnostics::Report(std::string_view file, int line, std::string reason) {
  items_.push_back({std::string(file), line, std::move(reason)});
}

std::vector<std::string> Diagnostics::Lines() const {
  std::vector<Diagnostic> sorted = items_;
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::string> lines;
  for (const Diagnostic& item : sorted) {
    lines.push_back(item.file + ":" + std::to_string(item.line) + ": " + item.reason);
  }
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

std::string Quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

}  // namespace alibabacloud::codegen
