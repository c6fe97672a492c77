#include "failure.h"

#include <iostream>
#include <sstream>

#include "base/utf8.h"

namespace acs {

namespace {

std::string OneLine(const alibabacloud::Error& error) {
  std::ostringstream text;
  text << error;
  return text.str();
}

}  // namespace

void Warn(std::string_view line) {
  constexpr std::size_t kMaxLine = 4096;
  std::cerr << "acs: " << alibabacloud::internal::EscapeForDisplay(line, kMaxLine) << '\n';
}

Failure::Failure(const alibabacloud::Error& error) : Failure(kExitFailure, OneLine(error)) {}

}  // namespace acs
