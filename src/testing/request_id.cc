#include "testing/request_id.h"

#include <cstddef>

#include "base/random.h"

namespace alibabacloud::internal {

std::string MakeRequestId() {
  std::string id = MakeNonce(SystemRandom());
  for (char& c : id) {
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  }
  id[12] = '4';  // Version and variant of RFC 9562: random.
  id[16] = 'A';
  for (const std::size_t dash : {8U, 13U, 18U, 23U}) id.insert(dash, 1, '-');
  return id;
}

}  // namespace alibabacloud::internal
