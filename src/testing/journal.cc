#include "testing/journal.h"

#include <utility>

namespace alibabacloud::internal {

void Journal::Add(testing::RecordedRequest request) {
  const std::lock_guard lock(mutex_);
  if (request.executed) ++executions_[request.action][request.product];
  requests_.push_back(std::move(request));
  if (requests_.size() > capacity_) requests_.pop_front();
}

void Journal::Clear() {
  const std::lock_guard lock(mutex_);
  requests_.clear();
  executions_.clear();
}

std::vector<testing::RecordedRequest> Journal::Requests() const {
  const std::lock_guard lock(mutex_);
  return {requests_.begin(), requests_.end()};
}

int Journal::Executions(std::string_view action) const {
  const std::lock_guard lock(mutex_);
  const auto found = executions_.find(action);
  int sum = 0;
  if (found != executions_.end()) {
    for (const auto& [product, count] : found->second) sum += count;
  }
  return sum;
}

int Journal::Executions(std::string_view action, std::string_view product) const {
  const std::lock_guard lock(mutex_);
  const auto found = executions_.find(action);
  if (found == executions_.end()) return 0;
  const auto count = found->second.find(product);
  return count != found->second.end() ? count->second : 0;
}

}  // namespace alibabacloud::internal
