#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/testing/recorded_request.h"

namespace alibabacloud::internal {

/// What an emulator or a fake has seen. Thread-safe.
class Journal {
 public:
  static constexpr std::size_t kMaxBytes = std::size_t{64} << 20;

  /// Keeps that many of the newest requests, with at most kMaxBytes in all but the newest; counts all of them.
  explicit Journal(std::size_t capacity) : capacity_(capacity) {}

  void Add(testing::RecordedRequest request);
  void Clear();
  [[nodiscard]] std::vector<testing::RecordedRequest> Requests() const;
  /// In all products that have an action of that name.
  [[nodiscard]] int Executions(std::string_view action) const;
  [[nodiscard]] int Executions(std::string_view action, std::string_view product) const;

 private:
  struct Entry {
    testing::RecordedRequest request;
    std::size_t bytes = 0;  ///< That it occupies, about.
  };

  std::size_t capacity_;
  mutable std::mutex mutex_;
  std::deque<Entry> entries_;
  std::size_t bytes_ = 0;                                                                   ///< Of all entries.
  std::map<std::string, std::map<std::string, int, std::less<>>, std::less<>> executions_;  ///< By action and product.
};

}  // namespace alibabacloud::internal
