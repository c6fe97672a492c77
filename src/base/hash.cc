#include "base/hash.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace alibabacloud::internal {
namespace {

const unsigned char* Bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

void Check(bool ok) {
  if (!ok) throw std::runtime_error("libcrypto cannot compute a hash");
}

struct FreeDigest {
  void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};
struct FreeMac {
  void operator()(EVP_MAC_CTX* context) const noexcept { EVP_MAC_CTX_free(context); }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeMac>;

// Looking algorithms up costs as much as hashing a small request, so it is done once; each HMAC begins with a copy.
// What is looked up is immutable, shared by all threads and never freed, so that a call at exit still finds it.
const EVP_MD* LookUpSha256() {
  const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  Check(digest != nullptr);
  return digest;
}

EVP_MAC_CTX* LookUpHmac(const char* digest) {
  EVP_MAC* const hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
  EVP_MAC_CTX* const prepared = hmac != nullptr ? EVP_MAC_CTX_new(hmac) : nullptr;
  const std::array<OSSL_PARAM, 2> parameters = {
      OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char*>(digest), 0),  // NOLINT: read only
      OSSL_PARAM_construct_end()};
  Check(prepared != nullptr && EVP_MAC_CTX_set_params(prepared, parameters.data()) == 1);
  EVP_MAC_free(hmac);  // The context holds a reference of its own.
  return prepared;
}

template <std::size_t Size>
Digest<Size> Hmac(const EVP_MAC_CTX* prepared, std::string_view key, std::string_view data) {
  // libcrypto takes no key for "keep the last one".
  const unsigned char* const key_bytes = key.empty() ? reinterpret_cast<const unsigned char*>("") : Bytes(key);
  const MacContext context(EVP_MAC_CTX_dup(prepared));
  Digest<Size> result;
  std::size_t size = 0;
  Check(context != nullptr && EVP_MAC_init(context.get(), key_bytes, key.size(), nullptr) == 1 &&
        EVP_MAC_update(context.get(), Bytes(data), data.size()) == 1 &&
        EVP_MAC_final(context.get(), result.data(), &size, result.size()) == 1 && size == Size);
  return result;
}

}  // namespace

Digest<32> Sha256(std::string_view data) {
  static const EVP_MD* const digest = LookUpSha256();
  const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
  Digest<32> result;
  Check(context != nullptr && EVP_DigestInit_ex(context.get(), digest, nullptr) == 1 &&
        EVP_DigestUpdate(context.get(), data.data(), data.size()) == 1 &&
        EVP_DigestFinal_ex(context.get(), result.data(), nullptr) == 1);
  return result;
}

Digest<20> HmacSha1(std::string_view key, std::string_view data) {
  static EVP_MAC_CTX* const prepared = LookUpHmac("SHA1");
  return Hmac<20>(prepared, key, data);
}

Digest<32> HmacSha256(std::string_view key, std::string_view data) {
  static EVP_MAC_CTX* const prepared = LookUpHmac("SHA256");
  return Hmac<32>(prepared, key, data);
}

}  // namespace alibabacloud::internal
