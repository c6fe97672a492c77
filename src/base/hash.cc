#include "base/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "base/openssl_guard.h"

namespace alibabacloud::internal {
namespace {

void Check(bool ok) {
  if (!ok) throw std::runtime_error("libcrypto cannot compute a hash");
}

/// An OpenSslGuard that throws where OpenSSL can no longer be used.
class UsableOpenSsl {
 public:
  UsableOpenSsl() {
    if (!guard_) throw std::runtime_error(kProcessIsExiting);
  }

 private:
  const OpenSslGuard guard_;
};

struct FreeDigest {
  void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};

// Looking an algorithm up costs as much as hashing a small request, so it is done once. What is looked up is immutable,
// shared by all threads and never freed, so that a call at exit still finds it.
const EVP_MD* LookUp(const char* name) {
  const EVP_MD* const digest = EVP_MD_fetch(nullptr, name, nullptr);
  Check(digest != nullptr);
  return digest;
}

const EVP_MD* Sha1Algorithm() {
  static const EVP_MD* const digest = LookUp("SHA1");
  return digest;
}

const EVP_MD* Sha256Algorithm() {
  static const EVP_MD* const digest = LookUp("SHA256");
  return digest;
}

/// Hashes one text after the other; libcrypto wipes what it worked with.
template <std::size_t Size>
class Hasher {
 public:
  explicit Hasher(const EVP_MD* algorithm) : algorithm_(algorithm), context_(EVP_MD_CTX_new()) {
    Check(context_ != nullptr);
  }

  /// Of two texts as if they were one.
  [[nodiscard]] Digest<Size> Hash(std::string_view first, std::string_view second) {
    Digest<Size> result;
    EVP_MD_CTX* const context = context_.get();
    Check(EVP_DigestInit_ex(context, algorithm_, nullptr) == 1 &&
          EVP_DigestUpdate(context, first.data(), first.size()) == 1 &&
          EVP_DigestUpdate(context, second.data(), second.size()) == 1 &&
          EVP_DigestFinal_ex(context, result.data(), nullptr) == 1);
    return result;
  }

 private:
  const EVP_MD* const algorithm_;
  const std::unique_ptr<EVP_MD_CTX, FreeDigest> context_;
};

/// The key, filled up to the hash's block and combined with a pad (RFC 2104, section 2). Wiped.
template <std::size_t Size>
class PaddedKey {
 public:
  static constexpr std::size_t kBlock = 64;  // Of SHA-1 and SHA-256.

  PaddedKey(Hasher<Size>& hasher, std::string_view key) {
    if (key.size() <= kBlock) {
      std::copy(key.begin(), key.end(), bytes_.begin());
    } else {
      Digest<Size> hashed = hasher.Hash(key, {});
      std::copy(hashed.begin(), hashed.end(), bytes_.begin());
      OPENSSL_cleanse(hashed.data(), hashed.size());
    }
  }
  PaddedKey(const PaddedKey&) = delete;
  PaddedKey& operator=(const PaddedKey&) = delete;
  ~PaddedKey() { OPENSSL_cleanse(bytes_.data(), bytes_.size()); }

  [[nodiscard]] std::string_view With(unsigned char pad) noexcept {
    for (unsigned char& byte : bytes_) byte = static_cast<unsigned char>(byte ^ pad ^ pad_);
    pad_ = pad;
    return BytesOf(bytes_);
  }

 private:
  Digest<kBlock> bytes_{};
  unsigned char pad_ = 0;  ///< What the bytes are combined with now.
};

// By hand: libcrypto's own costs eleven allocations a signature, this two.
template <std::size_t Size>
Digest<Size> Hmac(const EVP_MD* algorithm, std::string_view key, std::string_view data) {
  constexpr unsigned char kInner = 0x36;
  constexpr unsigned char kOuter = 0x5c;
  Hasher<Size> hasher(algorithm);
  PaddedKey<Size> padded(hasher, key);
  const Digest<Size> inner = hasher.Hash(padded.With(kInner), data);
  return hasher.Hash(padded.With(kOuter), BytesOf(inner));
}

}  // namespace

Digest<32> Sha256(std::string_view data) {
  const UsableOpenSsl usable;
  return Hasher<32>(Sha256Algorithm()).Hash(data, {});
}

Digest<20> HmacSha1(std::string_view key, std::string_view data) {
  const UsableOpenSsl usable;
  return Hmac<20>(Sha1Algorithm(), key, data);
}

Digest<32> HmacSha256(std::string_view key, std::string_view data) {
  const UsableOpenSsl usable;
  return Hmac<32>(Sha256Algorithm(), key, data);
}

}  // namespace alibabacloud::internal
