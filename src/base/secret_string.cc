#include "alibabacloud/secret_string.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <utility>

namespace alibabacloud {
namespace {

constexpr std::size_t kSmallestGrowth = 32;

// The capacity to ask for when `extra` more bytes do not fit: doubling keeps a series of appends linear.
std::size_t GrownCapacity(std::size_t capacity, std::size_t size, std::size_t extra) {
  if (extra > std::numeric_limits<std::size_t>::max() / 2 - size) throw std::length_error("SecretString is too long");
  return std::max({size + extra, capacity * 2, kSmallestGrowth});
}

}  // namespace

SecretString::SecretString(std::string_view text) {
  Reserve(text.size());
  Append(text);
}

SecretString::SecretString(const SecretString& other) : SecretString(other.view()) {}

SecretString::SecretString(SecretString&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      capacity_(std::exchange(other.capacity_, 0)) {}

SecretString& SecretString::operator=(const SecretString& other) {
  if (this != &other) *this = SecretString(other);
  return *this;
}

SecretString& SecretString::operator=(SecretString&& other) noexcept {
  if (this == &other) return *this;
  Release();
  data_ = std::exchange(other.data_, nullptr);
  size_ = std::exchange(other.size_, 0);
  capacity_ = std::exchange(other.capacity_, 0);
  return *this;
}

SecretString::~SecretString() { Release(); }

void SecretString::Append(std::string_view text) {
  if (text.size() > capacity_ - size_) {
    SecretString grown;
    grown.Reserve(GrownCapacity(capacity_, size_, text.size()));
    grown.Append(view());
    grown.Append(text);  // Before the old buffer is wiped: `text` may point into it.
    *this = std::move(grown);
  } else if (!text.empty()) {
    std::memcpy(data_ + size_, text.data(), text.size());
    size_ += text.size();
  }
}

void SecretString::Reserve(std::size_t capacity) {
  if (capacity <= capacity_) return;
  char* const data = new char[capacity];
  const std::size_t size = size_;
  if (size != 0) std::memcpy(data, data_, size);
  Release();
  data_ = data;
  size_ = size;
  capacity_ = capacity;
}

char* SecretString::Extend(std::size_t count) {
  if (count > capacity_ - size_) Reserve(GrownCapacity(capacity_, size_, count));
  char* const start = data_ + size_;
  size_ += count;
  return start;
}

void SecretString::Truncate(std::size_t size) noexcept {
  if (size >= size_) return;
  OPENSSL_cleanse(data_ + size, size_ - size);
  size_ = size;
}

bool operator==(const SecretString& a, const SecretString& b) noexcept {
  return a.size_ == b.size_ && (a.size_ == 0 || CRYPTO_memcmp(a.data_, b.data_, a.size_) == 0);
}

void SecretString::Release() noexcept {
  // Bytes beyond size_ were never written, or wiped when they were dropped.
  Clear();
  delete[] data_;
  data_ = nullptr;
  capacity_ = 0;
}

}  // namespace alibabacloud
