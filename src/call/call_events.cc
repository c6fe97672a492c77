#include "call/call_events.h"

#include <atomic>
#include <utility>

#include "base/utf8.h"
#include "call/sent_secrets.h"

namespace alibabacloud {

std::string CallInfo::Redact(std::string text) const {
  return secrets != nullptr ? secrets->Redact(std::move(text)) : std::move(text);
}

std::string CallInfo::RedactBeginning(std::string_view text, std::size_t max_bytes) const {
  return secrets != nullptr ? secrets->RedactBeginning(text, max_bytes)
                            : internal::CutText(std::string(text), max_bytes);
}

namespace internal {

namespace {

std::uint64_t NextId() {
  static std::atomic<std::uint64_t> last{0};
  return last.fetch_add(1, std::memory_order_relaxed) + 1;
}

}  // namespace

CallEvents::CallEvents(const Observers& observers, const CallInfo& info) : observers_(observers), info_(info) {
  if (is_on()) info_.id = NextId();
}

}  // namespace internal

}  // namespace alibabacloud
