#include "auth/cached_credentials.h"

#include <algorithm>
#include <utility>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_source.h"
#include "base/fork.h"
#include "base/time.h"

namespace alibabacloud {
namespace internal {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes kPrefetch{15};
constexpr minutes kMandatory{3};
constexpr minutes kKeyLife{1};  // Of keys that do not say when they expire.
constexpr seconds kPauseAfterFailure{30};
constexpr seconds kLongestOptionalSearch{10};

bool IsOver(const Credentials& credentials, CachedProvider::Time now) {
  return credentials.expiration && *credentials.expiration <= now;
}

// Whether what was found is for one call only; takes away what says so.
bool TakeForOneCall(CredentialsOutcome& outcome) {
  auto* credentials = std::get_if<Credentials>(&outcome);
  if (credentials == nullptr || credentials->expiration != kForOneCall) return false;
  credentials->expiration.reset();
  return true;
}

// A search that the call can do without must leave it time for what it is about.
milliseconds BudgetOf(const CredentialsMoment& moment, bool is_optional) {
  return is_optional ? std::min<milliseconds>(moment.time_left / 2, kLongestOptionalSearch) : moment.time_left;
}

}  // namespace

Freshness JudgeFreshness(const Credentials& credentials, std::chrono::system_clock::time_point obtained,
                         std::chrono::system_clock::time_point now) noexcept {
  if (!credentials.expiration) return now - obtained < kKeyLife ? Freshness::kFresh : Freshness::kAgeing;
  if (IsOver(credentials, now)) return Freshness::kUnusable;
  using Span = std::chrono::system_clock::duration;
  const Span left = *credentials.expiration - now;
  const Span life = *credentials.expiration - obtained;
  if (left <= std::min<Span>(kMandatory, life / 5)) return Freshness::kEnding;
  if (left <= std::min<Span>(kPrefetch, life / 2)) return Freshness::kAgeing;
  return Freshness::kFresh;
}

bool IsSameKey(const Credentials& a, const Credentials& b) noexcept {
  return a.access_key_id == b.access_key_id && a.access_key_secret == b.access_key_secret &&
         a.security_token == b.security_token && a.bearer_token == b.bearer_token;
}

std::string Describe(const Credentials& credentials) {
  std::string text = credentials.bearer_token.empty() ? "access key " + credentials.access_key_id.substr(0, 4) + "***"
                                                      : std::string("a bearer token");
  text += " from " + credentials.provider;
  if (!credentials.expiration) return text;
  return text + ", expires " + FormatTimestamp(std::chrono::floor<seconds>(*credentials.expiration));
}

// ---- Who searches

CachedProvider::CachedProvider(std::shared_ptr<CredentialsProvider> source) noexcept : source_(std::move(source)) {}

CachedProvider::Turn CachedProvider::TakeTurn(Time now) const {
  const ForkSafeLock lock(mutex_);
  const bool may_serve = current_ && !is_for_one_call_;
  const Freshness freshness = may_serve ? JudgeFreshness(*current_, obtained_, now) : Freshness::kUnusable;
  std::shared_ptr<const Credentials> old = freshness == Freshness::kUnusable ? nullptr : current_;
  // The thread that searches in another process is not in this one.
  if (flight_ && flight_->generation != ForkGeneration()) flight_ = nullptr;
  const bool somebody_searches = flight_ != nullptr;
  // A clock that was set back must not stop the search for hours.
  const bool paused = now < next_search_ && next_search_ - now <= kPauseAfterFailure;
  if (freshness == Freshness::kFresh || (freshness == Freshness::kAgeing && somebody_searches) || (old && paused)) {
    return {Turn::Kind::kUse, std::move(old), nullptr};
  }
  if (somebody_searches) return {Turn::Kind::kWait, std::move(old), flight_};
  flight_ = std::make_shared<Flight>();
  return {Turn::Kind::kSearch, std::move(old), flight_};
}

void CachedProvider::EndSearch(const std::shared_ptr<Flight>& flight, std::optional<CredentialsOutcome> outcome,
                               Time now) const {
  const bool is_for_one_call = outcome && TakeForOneCall(*outcome);
  {
    const ForkSafeLock lock(mutex_);
    if (flight_ == flight) flight_ = nullptr;
    if (outcome && std::holds_alternative<Credentials>(*outcome)) {
      current_ = std::make_shared<const Credentials>(std::get<Credentials>(*outcome));
      is_for_one_call_ = is_for_one_call;
      obtained_ = now;
      next_search_ = {};
      last_failure_.clear();
    } else if (outcome) {
      next_search_ = now + kPauseAfterFailure;
      last_failure_ = std::get<Error>(*outcome).message;
    }
    flight->outcome = std::move(outcome);
  }
  flight->ended.Set();
}

// The right to search, and the duty to say how it ended: a call that goes away in between has given up.
class CachedProvider::Leadership {
 public:
  Leadership(const CachedProvider& provider, std::shared_ptr<Flight> flight) noexcept
      : provider_(provider), flight_(std::move(flight)) {}
  Leadership(const Leadership&) = delete;
  Leadership& operator=(const Leadership&) = delete;
  ~Leadership() {
    if (flight_) provider_.EndSearch(flight_, std::nullopt, {});
  }
  void End(const CredentialsOutcome& outcome, Time now) {
    provider_.EndSearch(std::exchange(flight_, nullptr), outcome, now);
  }

 private:
  const CachedProvider& provider_;
  std::shared_ptr<Flight> flight_;
};

// ---- What one call does

Task<CredentialsOutcome> CachedProvider::Search(CredentialsIo& io, const Turn& turn) const {
  Leadership leadership(*this, turn.flight);
  const bool is_optional = turn.old != nullptr;
  CredentialsOutcome outcome = co_await ResolveWithin(io, *source_, BudgetOf(io.moment(), is_optional));
  auto* error = std::get_if<Error>(&outcome);
  const bool own_fault = error != nullptr &&
                         (error->kind == ErrorKind::kCancelled || (error->kind == ErrorKind::kTimeout && !is_optional));
  if (!own_fault) leadership.End(outcome, io.moment().now);
  (void)TakeForOneCall(outcome);
  if (error == nullptr || !is_optional || error->kind == ErrorKind::kCancelled) co_return outcome;
  Notice notice{.text = "new credentials could not be had; the old ones still serve", .refresh_error = *error};
  co_await io.Do(std::move(notice));
  co_return *turn.old;
}

Task<CredentialsOutcome> CachedProvider::Find(CredentialsIo& io) const {
  while (true) {
    const Turn turn = TakeTurn(io.moment().now);
    if (turn.kind == Turn::Kind::kUse) co_return *turn.old;
    if (turn.kind == Turn::Kind::kSearch) co_return co_await Search(io, turn);
    AwaitEvent wait{.event = std::shared_ptr<OneTimeEvent>(turn.flight, &turn.flight->ended),
                    .timeout = BudgetOf(io.moment(), turn.old != nullptr)};
    const EventAwaited awaited = co_await io.Do(std::move(wait));
    if (awaited.happened && !turn.flight->outcome) continue;
    const bool found = awaited.happened && std::holds_alternative<Credentials>(*turn.flight->outcome);
    if (found) co_return *turn.flight->outcome;
    if (turn.old && !IsOver(*turn.old, io.moment().now)) co_return *turn.old;
    if (awaited.happened) co_return *turn.flight->outcome;
  }
}

// ---- The provider

std::unique_ptr<CredentialsResolution> CachedProvider::Resolve() const {
  return std::make_unique<TaskResolution>([this](CredentialsIo& io) { return Find(io); });
}

bool CachedProvider::Discard(const Credentials& refused) const {
  const bool source_may_find_others = source_->Discard(refused);
  const ForkSafeLock lock(mutex_);
  if (!current_ || !IsSameKey(*current_, refused)) return true;
  if (source_may_find_others) current_ = nullptr;
  return source_may_find_others;
}

std::string CachedProvider::Explain() const {
  std::string text = source_->Explain();
  const ForkSafeLock lock(mutex_);
  if (current_) text += "\nin use: " + Describe(*current_);
  // Without a key, what the source tells is about that failure.
  if (current_ && !last_failure_.empty()) text += "\nthe last refresh failed: " + last_failure_;
  return text;
}

}  // namespace internal

std::shared_ptr<CredentialsProvider> CachedCredentials(std::shared_ptr<CredentialsProvider> source) {
  return std::make_shared<internal::CachedProvider>(std::move(source));
}

}  // namespace alibabacloud
