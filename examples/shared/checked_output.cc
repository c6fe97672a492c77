#include "shared/checked_output.h"

#include <cstdlib>
#include <iostream>

void CheckOutputAtExit() {
  std::atexit([] {
    if (std::cout.flush()) return;
    std::cerr << "cannot write to standard output\n";
    std::_Exit(1);
  });
}
