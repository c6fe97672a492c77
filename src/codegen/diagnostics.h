#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alibabacloud::codegen {

/// One fault of a model.
struct Diagnostic {
  std::string file;  ///< Relative to the root.
  int line;          ///< From 1.
  std::string reason;

  bool operator<(const Diagnostic& other) const;
};

/// Collects every fault, so that one run shows all of them.
class Diagnostics {
 public:
  void Report(std::string_view file, int line, std::string reason);

  [[nodiscard]] bool empty() const { return items_.empty(); }
  /// All faults as `file:line: reason`, sorted by place.
  [[nodiscard]] std::vector<std::string> Lines() const;

 private:
  std::vector<Diagnostic> items_;
};

/// `text` in double quotes, for messages.
[[nodiscard]] std::string Quoted(std::string_view text);

}  // namespace alibabacloud::codegen
