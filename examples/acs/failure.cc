#include "failure.h"

#include <sstream>

namespace acs {

namespace {

std::string OneLine(const alibabacloud::Error& error) {
  std::ostringstream text;
  text << error;
  return text.str();
}

}  // namespace

Failure::Failure(const alibabacloud::Error& error) : Failure(kExitFailure, OneLine(error)) {}

}  // namespace acs
