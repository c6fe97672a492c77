#pragma once

#include <string>

namespace alibabacloud::test {

// The getaddrinfo() of this test program: "name.invalid" has no address, and no answer ever comes for a name that ends
// in ".hangs.invalid". Everything else goes to the system.

/// Ends the look-ups that hang; those that come later hang again.
void EndHangingLookups();

}  // namespace alibabacloud::test
