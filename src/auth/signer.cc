#include "auth/signer.h"

#include "auth/signer_v1.h"
#include "auth/signer_v3.h"

namespace alibabacloud::internal {

const Signer& SignerFor(SignatureVersion version) noexcept {
  static constexpr SignerV1 v1;
  static constexpr SignerV3 v3;
  if (version == SignatureVersion::kV3) return v3;
  return v1;
}

}  // namespace alibabacloud::internal
