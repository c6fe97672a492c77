#include "progress_line.h"

#include <unistd.h>

#include <iostream>

namespace acs {

ProgressLine::ProgressLine() : is_shown_(isatty(STDERR_FILENO) == 1) {}

void ProgressLine::Show(const std::string& text) {
  if (!is_shown_) return;
  has_text_ = true;
  std::cerr << "\r\x1b[Kacs: " << text << std::flush;
}

void ProgressLine::End() {
  if (has_text_) std::cerr << '\n';
  has_text_ = false;
}

}  // namespace acs
