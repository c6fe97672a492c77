#pragma once

#include <string>

namespace acs {

/// Tells on the error output how far a command is, if that is a terminal: one line, written over by the next.
class ProgressLine {
 public:
  ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ~ProgressLine() { End(); }

  void Show(const std::string& text);
  /// Leaves the line as it is: what is printed next begins a new one.
  void End();

 private:
  const bool is_shown_;
  bool has_text_ = false;
};

}  // namespace acs
