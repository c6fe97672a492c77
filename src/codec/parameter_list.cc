#include "codec/parameter_list.h"

#include <algorithm>
#include <array>

namespace alibabacloud::internal {

namespace {

// Shorter keys count as if filled up with NUL bytes.
std::uint64_t PrefixOf(std::string_view key) {
  std::array<char, sizeof(std::uint64_t)> first{};
  key.copy(first.data(), first.size());
  std::uint64_t prefix = 0;
  for (const char byte : first) prefix = prefix << 8 | static_cast<unsigned char>(byte);
  return prefix;
}

}  // namespace

void ParameterList::Reserve(std::size_t parameters, std::size_t bytes) {
  entries_.reserve(parameters);
  bytes_.Reserve(bytes);
}

void ParameterList::Add(std::string_view key, std::string_view value) {
  Entry& entry = entries_.emplace_back();
  entry.key = bytes_.size();
  entry.key_size = key.size();
  entry.value_size = value.size();
  entry.prefix = PrefixOf(key);
  char* const out = bytes_.Extend(key.size() + value.size());
  key.copy(out, key.size());
  value.copy(out + key.size(), value.size());
}

void ParameterList::Append(const ParameterList& other) {
  const std::size_t start = bytes_.size();
  bytes_.Append(other.bytes_.view());
  for (Entry entry : other.entries_) {
    entry.key += start;
    entries_.push_back(entry);
  }
}

void ParameterList::SortAndMerge() {
  const std::string_view bytes = bytes_.view();
  const auto key_of = [bytes](const Entry& entry) { return bytes.substr(entry.key, entry.key_size); };
  // Of equal keys the one added last comes first, so that unique() keeps it.
  std::sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
    if (a.prefix != b.prefix) return a.prefix < b.prefix;
    const int order = key_of(a).compare(key_of(b));
    if (order != 0) return order < 0;
    // Where both start at one place, the first of them is empty and ends there.
    return a.key != b.key ? a.key > b.key : a.value_size > b.value_size;
  });
  const auto same_key = [&](const Entry& a, const Entry& b) { return a.prefix == b.prefix && key_of(a) == key_of(b); };
  entries_.erase(std::unique(entries_.begin(), entries_.end(), same_key), entries_.end());
}

bool ParameterList::Contains(std::string_view key) const noexcept {
  for (std::size_t i = 0; i < size(); ++i) {
    if (this->key(i) == key) return true;
  }
  return false;
}

}  // namespace alibabacloud::internal
