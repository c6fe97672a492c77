#include "base/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <stdexcept>

namespace alibabacloud::internal {
namespace {

struct Sha1Algorithm {
  static constexpr const char* kName = "SHA1";
  static constexpr std::size_t kDigestSize = 20;
};

struct Sha256Algorithm {
  static constexpr const char* kName = "SHA256";
  static constexpr std::size_t kDigestSize = 32;
};

// Of SHA-1 and SHA-256.
constexpr std::size_t kBlockSize = 64;

void Check(bool ok) {
  if (!ok) throw std::runtime_error("libcrypto cannot compute a hash");
}

// Looking an algorithm up costs as much as hashing a small request, so it is done once. The description is immutable
// and shared by all threads; it is never freed, so that a call at exit still finds it.
template <class Algorithm>
const EVP_MD* Fetched() {
  static const EVP_MD* const md = [] {
    const EVP_MD* const fetched = EVP_MD_fetch(nullptr, Algorithm::kName, nullptr);
    Check(fetched != nullptr);
    return fetched;
  }();
  return md;
}

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};

// libcrypto wipes the context when it is freed.
template <class Algorithm>
class Hasher {
 public:
  using Result = Digest<Algorithm::kDigestSize>;

  Hasher() : context_(EVP_MD_CTX_new()) { Check(context_ != nullptr); }

  Result Hash(std::initializer_list<std::string_view> parts) {
    Result result;
    Check(EVP_DigestInit_ex(context_.get(), Fetched<Algorithm>(), nullptr) == 1);
    for (const std::string_view part : parts) {
      Check(EVP_DigestUpdate(context_.get(), part.data(), part.size()) == 1);
    }
    Check(EVP_DigestFinal_ex(context_.get(), result.data(), nullptr) == 1);
    return result;
  }

 private:
  std::unique_ptr<EVP_MD_CTX, FreeContext> context_;
};

// The key of an HMAC, filled up to a block and wiped at the end.
struct KeyBlock {
  Digest<kBlockSize> bytes{};

  KeyBlock() = default;
  KeyBlock(const KeyBlock&) = delete;
  KeyBlock& operator=(const KeyBlock&) = delete;
  ~KeyBlock() { OPENSSL_cleanse(bytes.data(), bytes.size()); }

  void Xor(unsigned char mask) {
    for (unsigned char& byte : bytes) byte ^= mask;
  }
};

// Written out, since libcrypto's HMAC() looks up two algorithms in each call: 1.4 us against 0.6 us for a small
// request.
template <class Algorithm>
Digest<Algorithm::kDigestSize> Hmac(std::string_view key, std::string_view data) {
  constexpr unsigned char kInner = 0x36;
  constexpr unsigned char kOuter = 0x5c;
  Hasher<Algorithm> hasher;
  KeyBlock block;
  if (key.size() > kBlockSize) {
    auto hashed = hasher.Hash({key});
    std::copy(hashed.begin(), hashed.end(), block.bytes.begin());
    OPENSSL_cleanse(hashed.data(), hashed.size());
  } else {
    std::copy(key.begin(), key.end(), block.bytes.begin());
  }
  block.Xor(kInner);
  const auto inner = hasher.Hash({BytesOf(block.bytes), data});
  block.Xor(kInner ^ kOuter);
  return hasher.Hash({BytesOf(block.bytes), BytesOf(inner)});
}

}  // namespace

Digest<32> Sha256(std::string_view data) { return Hasher<Sha256Algorithm>().Hash({data}); }

Digest<20> HmacSha1(std::string_view key, std::string_view data) { return Hmac<Sha1Algorithm>(key, data); }

Digest<32> HmacSha256(std::string_view key, std::string_view data) { return Hmac<Sha256Algorithm>(key, data); }

}  // namespace alibabacloud::internal
