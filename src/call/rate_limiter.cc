#include "alibabacloud/rate_limiter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

#include "base/fork.h"
#include "base/time.h"
#include "call/token_line.h"

namespace alibabacloud {

namespace {

using internal::TokenLine;

struct KeyLess {
  using is_transparent = void;

  // Of keys that own their names, and of those that do not.
  template <class A, class B>
  bool operator()(const A& a, const B& b) const noexcept {
    return std::tuple<std::string_view, std::string_view, std::string_view>(a.product, a.region, a.action) <
           std::tuple<std::string_view, std::string_view, std::string_view>(b.product, b.region, b.action);
  }
};

struct OwnedKey {
  explicit OwnedKey(const RateLimiterKey& key) : product(key.product), region(key.region), action(key.action) {}

  std::string product;
  std::string region;
  std::string action;
};

// A value that is no number is none that anybody could mean.
double Within(double value, double least, double most, double otherwise) {
  return std::isnan(value) ? otherwise : std::clamp(value, least, most);
}

RateLimiterOptions Sensible(RateLimiterOptions options) {
  constexpr double kLeast = 0.001;
  constexpr double kMost = 1e9;
  const RateLimiterOptions defaults;
  if (options.max_rate) options.max_rate = Within(*options.max_rate, kLeast, kMost, kMost);
  options.min_rate = Within(options.min_rate, kLeast, options.max_rate.value_or(kMost), defaults.min_rate);
  options.cut = Within(options.cut, 0.1, 0.95, defaults.cut);
  options.growth = Within(options.growth, kLeast, 1000, defaults.growth);
  options.memory = std::clamp(options.memory, std::chrono::milliseconds(0), internal::kLongestTime);
  return options;
}

}  // namespace

class RateLimiter::Impl {
 public:
  explicit Impl(RateLimiterOptions options) : options_(Sensible(options)) {}

  Place Admit(const RateLimiterKey& key, Time now, std::uint64_t ticket) {
    const internal::ForkSafeLock lock(mutex_);
    RemoveForeignTickets();
    auto found = lines_.find(key);
    if (found == lines_.end()) {
      std::erase_if(lines_, [now](const auto& line) { return line.second.IsForgotten(now); });
      found = lines_.try_emplace(OwnedKey(key), options_).first;
    }
    return found->second.Admit(now, ticket);
  }

  // Whoever has been answered has been admitted: where there is no line, it is forgotten already.
  template <class Tell>
  void Find(const RateLimiterKey& key, const Tell& tell) {
    const internal::ForkSafeLock lock(mutex_);
    const auto found = lines_.find(key);
    if (found != lines_.end()) tell(found->second);
  }

  [[nodiscard]] std::vector<LimitedRate> Snapshot() const {
    const internal::ForkSafeLock lock(mutex_);
    std::vector<LimitedRate> rates;
    for (const auto& [key, line] : lines_) {
      if (!line.rate()) continue;
      rates.push_back({key.product, key.region, key.action, *line.rate(), line.waiting()});
    }
    return rates;
  }

 private:
  // The calls that wait in another process are not in this one, and would keep their places.
  void RemoveForeignTickets() {
    if (std::exchange(generation_, internal::ForkGeneration()) == internal::ForkGeneration()) return;
    for (auto& [key, line] : lines_) line.LeaveAll();
  }

  const RateLimiterOptions options_;
  mutable std::mutex mutex_;
  unsigned generation_ = internal::ForkGeneration();  ///< Of the process whose calls wait in `lines_`.
  std::map<OwnedKey, TokenLine, KeyLess> lines_;
};

RateLimiter::RateLimiter(RateLimiterOptions options) : impl_(std::make_unique<Impl>(options)) {}

RateLimiter::~RateLimiter() = default;

std::vector<LimitedRate> RateLimiter::Snapshot() const { return impl_->Snapshot(); }

RateLimiter::Place RateLimiter::Admit(const RateLimiterKey& key, Time now, std::uint64_t ticket) {
  return impl_->Admit(key, now, ticket);
}

void RateLimiter::Leave(const RateLimiterKey& key, std::uint64_t ticket) noexcept {
  impl_->Find(key, [ticket](TokenLine& line) { line.Leave(ticket); });
}

void RateLimiter::OnThrottled(const RateLimiterKey& key, Time sent, Time now) {
  impl_->Find(key, [sent, now](TokenLine& line) { line.OnThrottled(sent, now); });
}

void RateLimiter::OnSuccess(const RateLimiterKey& key, Time sent, Time now) {
  impl_->Find(key, [sent, now](TokenLine& line) { line.OnSuccess(sent, now); });
}

}  // namespace alibabacloud
