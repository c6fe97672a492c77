#pragma once

#include <alibabacloud/outcome.h>

#include <iostream>

/// Whether a call succeeded; if not, its error is printed after its name.
template <class T>
bool Succeeded(const char* what, const alibabacloud::Outcome<T>& outcome) {
  if (!outcome) std::cerr << what << ": " << outcome.error() << '\n';
  return outcome.has_value();
}
