#pragma once

#include <string>

namespace alibabacloud::test {

// The getaddrinfo() of this test program: a name that ends in ".invalid" has no address, and for one that ends in
// ".hangs.invalid" it takes five seconds to say so. Everything else goes to the system.

/// Ends the look-ups that hang now.
void EndHangingLookups();

}  // namespace alibabacloud::test
