#include "testing/journal.h"

#include <utility>

namespace alibabacloud::internal {

void Journal::Add(testing::RecordedRequest request) {
  const std::lock_guard lock(mutex_);
  if (request.executed) ++executions_[request.action];
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
  return found != executions_.end() ? found->second : 0;
}

}  // namespace alibabacloud::internal
