#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// The parameters of one request, not yet percent-encoded, all in one wiped buffer: they may hold passwords and tokens.
class ParameterList {
 public:
  ParameterList() = default;

  void Reserve(std::size_t parameters, std::size_t bytes);
  /// Adds a parameter; neither text may point into this list. Keys may repeat until SortAndMerge().
  void Add(std::string_view key, std::string_view value);
  void Append(const ParameterList& other);
  /// Sorts by key, bytewise, as signing requires; of equal keys the one added last stays.
  void SortAndMerge();

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
  [[nodiscard]] std::string_view key(std::size_t i) const noexcept {
    return bytes_.view().substr(entries_[i].key, entries_[i].key_size);
  }
  [[nodiscard]] std::string_view value(std::size_t i) const noexcept {
    return bytes_.view().substr(entries_[i].key + entries_[i].key_size, entries_[i].value_size);
  }
  [[nodiscard]] bool Contains(std::string_view key) const noexcept;
  /// Bytes of all keys and values.
  [[nodiscard]] std::size_t byte_size() const noexcept { return bytes_.size(); }

 private:
  // The value follows its key in the buffer, in the order of adding.
  struct Entry {
    std::size_t key;
    std::size_t key_size;
    std::size_t value_size;
    std::uint64_t prefix;  ///< The key's first bytes, as a number that sorts as they do: often all there is to compare.
  };

  SecretString bytes_;
  std::vector<Entry> entries_;
};

}  // namespace alibabacloud::internal
