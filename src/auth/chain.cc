#include "auth/chain.h"

#include <utility>

#include "auth/cached_credentials.h"
#include "base/fork.h"

namespace alibabacloud::internal {

Chain::Chain(std::string name, std::vector<std::shared_ptr<const CredentialSource>> sources)
    : name_(std::move(name)), sources_(std::move(sources)), story_(sources_.size()) {}

// A cancelled search has no part in the story: what would follow it is another call's.
Task<Found> Chain::Ask(CredentialsIo& io, std::size_t index) const {
  Found found = co_await sources_[index]->Find(io);
  if (auto* credentials = std::get_if<Credentials>(&found)) {
    Tell(index, "found " + Describe(*credentials));
    credentials->provider.insert(0, name_ + "/");
    const ForkSafeLock lock(mutex_);
    chosen_ = index;
  } else if (const auto* nothing = std::get_if<NotConfigured>(&found)) {
    Tell(index, "skipped: " + nothing->why);
  } else {
    Tell(index, "failed: " + std::get<Error>(found).message);
  }
  co_return found;
}

Task<Found> Chain::DoFind(CredentialsIo& io) const {
  if (const auto chosen = Chosen()) co_return co_await Ask(io, *chosen);
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    Found found = co_await Ask(io, i);
    if (std::holds_alternative<Credentials>(found)) co_return found;
    const auto* error = std::get_if<Error>(&found);
    const bool call_is_over = error != nullptr && error->kind == ErrorKind::kCancelled;
    if (call_is_over || io.moment().time_left <= std::chrono::milliseconds(0)) co_return found;
  }
  // Errors are one line.
  co_return CredentialsError("there are none: " + Story("; "));
}

void Chain::Tell(std::size_t index, std::string what) const {
  const ForkSafeLock lock(mutex_);
  story_[index] = std::move(what);
}

std::optional<std::size_t> Chain::Chosen() const {
  const ForkSafeLock lock(mutex_);
  return chosen_;
}

std::string Chain::Story(std::string_view separator) const {
  const ForkSafeLock lock(mutex_);
  std::string text;
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    if (i != 0) text += separator;
    text += std::to_string(i + 1) + ". " + std::string(sources_[i]->Name()) + ": ";
    text += story_[i].empty() ? "not asked" : story_[i];
  }
  return text;
}

}  // namespace alibabacloud::internal
