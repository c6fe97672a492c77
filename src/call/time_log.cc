#include "call/time_log.h"

#include <string_view>

namespace alibabacloud::internal {

void TimeLog::Enter(Phase phase, TimePoint now) noexcept {
  spent_[static_cast<std::size_t>(phase_)] += now - entered_;
  entered_ = now;
  phase_ = phase;
}

std::string TimeLog::Summary(TimePoint now) {
  constexpr std::array<std::string_view, kPhases> kNames = {"credentials", "discovery", "attempts", "waits"};
  Enter(phase_, now);
  std::string text;
  for (std::size_t i = 0; i < kPhases; ++i) {
    const auto spent = std::chrono::round<std::chrono::milliseconds>(spent_[i]).count();
    if (spent <= 0) continue;
    if (!text.empty()) text += ", ";
    text.append(kNames[i]).append(" ").append(std::to_string(spent)).append(" ms");
  }
  return text;
}

}  // namespace alibabacloud::internal
