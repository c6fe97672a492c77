#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

#include "client/loop/inbox.h"

namespace alibabacloud::internal {

/// Tells an operation, by the inbox of its loop, that it is asked to stop.
class StopWatch {
 public:
  void Begin(const std::stop_token& stop, std::shared_ptr<Inbox> inbox, std::uint64_t operation) {
    if (stop.stop_possible()) callback_.emplace(stop, Notify{std::move(inbox), operation});
  }
  void End() { callback_.reset(); }

 private:
  struct Notify {
    std::shared_ptr<Inbox> inbox;
    std::uint64_t operation;
    void operator()() const noexcept { inbox->Tell({.operation = operation}); }
  };

  std::optional<std::stop_callback<Notify>> callback_;
};

}  // namespace alibabacloud::internal
