#include "codec/parameter_list.h"

#include <algorithm>

namespace alibabacloud::internal {

void ParameterList::Reserve(std::size_t parameters, std::size_t bytes) {
  entries_.reserve(parameters);
  bytes_.Reserve(bytes);
}

void ParameterList::Add(std::string_view key, std::string_view value) {
  entries_.push_back({bytes_.size(), key.size(), value.size(), entries_.size()});
  bytes_.Append(key);
  bytes_.Append(value);
}

void ParameterList::SortAndMerge() {
  const std::string_view bytes = bytes_.view();
  const auto key_of = [bytes](const Entry& entry) { return bytes.substr(entry.key, entry.key_size); };
  // Of equal keys the later one comes first, so that unique() keeps it.
  std::sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
    const int order = key_of(a).compare(key_of(b));
    return order != 0 ? order < 0 : a.number > b.number;
  });
  const auto same_key = [&](const Entry& a, const Entry& b) { return key_of(a) == key_of(b); };
  entries_.erase(std::unique(entries_.begin(), entries_.end(), same_key), entries_.end());
}

bool ParameterList::Contains(std::string_view key) const noexcept {
  for (std::size_t i = 0; i < size(); ++i) {
    if (this->key(i) == key) return true;
  }
  return false;
}

}  // namespace alibabacloud::internal
