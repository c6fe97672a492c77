#pragma once

#include <alibabacloud/transport.h>

#include <chrono>
#include <memory>
#include <mutex>
#include <ostream>
#include <stop_token>
#include <string_view>
#include <utility>
#include <variant>

/// Writes a line about each exchange: method, host, what came of it and how long it took. Query and body are left out,
/// since they hold signatures and maybe secrets.
class WritingTransport final : public alibabacloud::Transport {
 public:
  /// `lines` outlives it.
  WritingTransport(std::shared_ptr<alibabacloud::Transport> next, std::ostream& lines)
      : next_(std::move(next)), lines_(lines) {}

  alibabacloud::HttpResult Send(const alibabacloud::HttpRequest& request, const alibabacloud::HttpLimits& limits,
                                std::stop_token stop) override {
    const auto began = std::chrono::steady_clock::now();
    alibabacloud::HttpResult result = next_->Send(request, limits, std::move(stop));
    const auto elapsed = std::chrono::steady_clock::now() - began;
    const std::string_view url = request.url;
    const std::lock_guard lock(mutex_);  // Clients call from any thread.
    lines_ << ToString(request.method) << ' ' << url.substr(0, url.find('?')) << ": ";
    if (const auto* response = std::get_if<alibabacloud::HttpResponse>(&result)) {
      lines_ << "status " << response->status << ", " << response->body.size() << " bytes";
    } else {
      lines_ << std::get<alibabacloud::TransportError>(result).message;
    }
    lines_ << ", " << std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count() << " ms\n";
    return result;
  }

 private:
  std::shared_ptr<alibabacloud::Transport> next_;
  std::mutex mutex_;
  std::ostream& lines_;
};
