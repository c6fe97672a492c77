#pragma once

#include <cstddef>
#include <string_view>

namespace alibabacloud {

/// A byte string that is wiped when it is freed, replaced or moved from, and that nothing in this library prints.
///
/// Access key secrets, session tokens and request bodies live here. There is no stream operator and no conversion to
/// std::string on purpose: `view()` is the one door, and what a caller copies out of it is the caller's to protect.
/// Not synchronised: as with std::string, concurrent reads are safe and a write needs exclusive access.
class SecretString {
 public:
  SecretString() noexcept = default;
  /// Copies `text`; the caller's own copy stays as it is.
  explicit SecretString(std::string_view text);
  /// @{
  /// What was there before is wiped; one that is moved from is empty.
  SecretString(const SecretString& other);
  SecretString(SecretString&& other) noexcept;
  SecretString& operator=(const SecretString& other);
  SecretString& operator=(SecretString&& other) noexcept;
  /// @}
  ~SecretString();

  /// The bytes; valid until the next change of this object.
  [[nodiscard]] std::string_view view() const noexcept { return {data_, size_}; }
  /// How many bytes.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// Whether there is none.
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

  /// Appends bytes; `text` may point into this object.
  void Append(std::string_view text);
  /// Makes room for `capacity` bytes in all, so that later appends do not move (and wipe) the buffer.
  void Reserve(std::size_t capacity);
  /// Appends `count` uninitialised bytes and returns where they start; the caller fills them at once.
  char* Extend(std::size_t count);
  /// Drops and wipes the bytes from `size` on; a larger `size` changes nothing.
  void Truncate(std::size_t size) noexcept;
  /// Wipes the content; keeps the memory.
  void Clear() noexcept { Truncate(0); }

  /// Compares in a time that depends on the lengths alone.
  friend bool operator==(const SecretString& a, const SecretString& b) noexcept;

 private:
  void Release() noexcept;

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace alibabacloud
