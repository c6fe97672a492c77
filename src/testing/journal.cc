#include "testing/journal.h"

#include <utility>

namespace alibabacloud::internal {

namespace {

std::size_t SizeOf(const testing::RecordedRequest& request) {
  std::size_t size = sizeof request + request.action.size() + request.version.size() + request.method.size();
  for (const auto& [name, value] : request.parameters) size += sizeof name + sizeof value + name.size() + value.size();
  for (const std::string& name : request.unknown_parameters) size += sizeof name + name.size();
  for (const HttpHeader& header : request.headers) size += sizeof header + header.name.size() + header.value.size();
  return size;
}

}  // namespace

void Journal::Add(testing::RecordedRequest request) {
  const std::lock_guard lock(mutex_);
  if (request.executed) ++executions_[request.action][request.product];
  const std::size_t size = SizeOf(request);
  entries_.push_back({std::move(request), size});
  bytes_ += size;
  while (entries_.size() > capacity_ || (bytes_ > kMaxBytes && entries_.size() > 1)) {
    bytes_ -= entries_.front().bytes;
    entries_.pop_front();
  }
}

void Journal::Clear() {
  const std::lock_guard lock(mutex_);
  entries_.clear();
  bytes_ = 0;
  executions_.clear();
}

std::vector<testing::RecordedRequest> Journal::Requests() const {
  const std::lock_guard lock(mutex_);
  std::vector<testing::RecordedRequest> requests;
  requests.reserve(entries_.size());
  for (const Entry& entry : entries_) requests.push_back(entry.request);
  return requests;
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
