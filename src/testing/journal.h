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
  /// Keeps that many requests; counts all of them.
  explicit Journal(std::size_t capacity) : capacity_(capacity) {}

  void Add(testing::RecordedRequest request);
  void Clear();
  [[nodiscard]] std::vector<testing::RecordedRequest> Requests() const;
  /// In all products that have an action of that name.
  [[nodiscard]] int Executions(std::string_view action) const;
  [[nodiscard]] int Executions(std::string_view action, std::string_view product) const;

 private:
  std::size_t capacity_;
  mutable std::mutex mutex_;
  std::deque<testing::RecordedRequest> requests_;
  std::map<std::string, std::map<std::string, int, std::less<>>, std::less<>> executions_;  ///< By action and product.
};

}  // namespace alibabacloud::internal
