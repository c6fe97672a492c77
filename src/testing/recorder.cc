#include "alibabacloud/testing/recorder.h"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <iostream>
#include <iterator>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/transport.h"
#include "base/ascii.h"
#include "call/retry.h"
#include "codec/secret_values.h"
#include "testing/cassette.h"
#include "testing/catalog.h"
#include "testing/interaction_key.h"
#include "testing/redactor.h"
#include "testing/test_client.h"

namespace alibabacloud::testing {

using internal::Interaction;
using internal::InteractionKey;

namespace {

TransportError Refusal(std::string message) {
  return {.kind = ErrorKind::kInvalidArgument, .message = "Recorder: " + std::move(message), .maybe_sent = false};
}

// Those that a call looks at.
bool IsRecordedHeader(std::string_view name) {
  constexpr std::string_view kNames[] = {"content-type", "date", "retry-after", "x-acs-request-id",
                                         "x-acs-retry-after"};
  return std::any_of(std::begin(kNames), std::end(kNames),
                     [&](std::string_view known) { return internal::EqualsIgnoreCase(known, name); });
}

// Only what came from the network.
bool IsWorthRecording(const HttpResult& result) {
  const auto* failure = std::get_if<TransportError>(&result);
  return failure == nullptr || (failure->kind != ErrorKind::kCancelled && failure->kind != ErrorKind::kInvalidArgument);
}

bool IsOfAction(const Interaction& interaction, const InteractionKey& key) {
  return interaction.action == key.action && interaction.api_version == key.api_version;
}

// A test has not to wait as the recording did. That the service throttled still shows in its header.
HttpResult WithoutWait(HttpResult result) {
  auto* reply = std::get_if<HttpResponse>(&result);
  if (reply == nullptr) return result;
  const bool is_throttled = internal::ThrottleDelay(reply->headers).has_value();
  for (HttpHeader& header : reply->headers) {
    if (is_throttled && internal::EqualsIgnoreCase(header.name, "x-acs-retry-after")) header.value = "1";
  }
  std::erase_if(reply->headers,
                [](const HttpHeader& header) { return internal::EqualsIgnoreCase(header.name, "retry-after"); });
  return result;
}

}  // namespace

class Recorder::Impl {
 public:
  Impl(std::string path, std::vector<std::reference_wrapper<const schema::Service>> services, RecorderOptions options)
      : path_(std::move(path)),
        options_(std::move(options)),
        catalog_(std::move(services)),
        redactor_(catalog_, options_.redacted) {
    // A new cassette takes the place of the old one even when nothing is recorded: it must not be taken for new.
    is_saved_ = mode() != RecorderMode::kRecord;
    if (mode() == RecorderMode::kRecord) return;
    interactions_ = internal::ReadCassette(path_, mode() == RecorderMode::kRecordMissing);
    is_used_.resize(interactions_.size());
  }

  [[nodiscard]] RecorderMode mode() const noexcept { return options_.mode; }

  HttpResult Send(Transport* network, const HttpRequest& request, const HttpLimits& limits,
                  const std::stop_token& stop);
  [[nodiscard]] std::vector<std::string> Unused() const;
  void Save();
  /// Where something is new.
  void SaveAtEnd() noexcept;

 private:
  struct Match {
    std::optional<HttpResult> result{};
    std::string problem{};  ///< Why there is none.
  };

  Match Replay(const InteractionKey& key);
  [[nodiscard]] bool IsLeft(const InteractionKey& key) const;
  void Record(const InteractionKey& key, const HttpResult& result);
  [[nodiscard]] HttpResult Redacted(const HttpResult& result, const InteractionKey& key);
  [[nodiscard]] std::vector<std::string> KnownSecrets() const;
  void Remember(const std::vector<std::string>& secrets);

  const std::string path_;
  const RecorderOptions options_;
  const internal::Catalog catalog_;
  const internal::Redactor redactor_;
  mutable std::mutex mutex_;
  std::vector<Interaction> interactions_;
  std::vector<bool> is_used_;
  std::set<std::string> secrets_;  // Of all exchanges: later replies may repeat them.
  bool is_saved_ = true;
};

HttpResult Recorder::Impl::Send(Transport* network, const HttpRequest& request, const HttpLimits& limits,
                                const std::stop_token& stop) {
  const InteractionKey key = MakeInteractionKey(request, catalog_, redactor_, options_.ignored);
  if (request.secret_reply || key.action.empty()) {
    if (network != nullptr) return network->Send(request, limits, stop);
    return Refusal("an exchange by which credentials are found cannot be replayed, since none is recorded");
  }
  Remember(key.secrets);
  if (mode() != RecorderMode::kRecord) {
    Match match = Replay(key);
    if (match.result) return *std::move(match.result);
    if (network == nullptr) return Refusal(std::move(match.problem));
  }
  HttpResult result = network->Send(request, limits, stop);
  if (IsWorthRecording(result)) Record(key, result);
  return result;
}

Recorder::Impl::Match Recorder::Impl::Replay(const InteractionKey& key) {
  const std::lock_guard lock(mutex_);
  std::size_t known = 0;
  const Interaction* closest = nullptr;
  for (std::size_t i = 0; i < interactions_.size(); ++i) {
    const Interaction& interaction = interactions_[i];
    if (!IsOfAction(interaction, key)) continue;
    ++known;
    if (is_used_[i]) continue;
    if (interaction.request == key.request) {
      is_used_[i] = true;
      // Where no other attempt followed, the wait may be why: it did not fit in the deadline.
      return {.result = IsLeft(key) ? WithoutWait(interaction.result) : interaction.result};
    }
    if (closest == nullptr) closest = &interaction;
  }
  const std::string where = " in " + path_;
  if (closest != nullptr) {
    return {.problem = "no " + key.action + " with these parameters is left" + where + "; of the next one differ " +
                       internal::DescribeDifference(closest->request, key.request)};
  }
  if (known == 0) return {.problem = "there is no " + key.action + where};
  return {.problem = "each " + key.action + where + " is used already (" + std::to_string(known) + " in all)"};
}

// With the mutex locked.
bool Recorder::Impl::IsLeft(const InteractionKey& key) const {
  for (std::size_t i = 0; i < interactions_.size(); ++i) {
    const Interaction& interaction = interactions_[i];
    if (!is_used_[i] && IsOfAction(interaction, key) && interaction.request == key.request) return true;
  }
  return false;
}

void Recorder::Impl::Record(const InteractionKey& key, const HttpResult& result) {
  Interaction interaction{
      .action = key.action, .api_version = key.api_version, .request = key.request, .result = Redacted(result, key)};
  const std::lock_guard lock(mutex_);
  interactions_.push_back(std::move(interaction));
  is_used_.push_back(true);
  is_saved_ = false;
}

HttpResult Recorder::Impl::Redacted(const HttpResult& result, const InteractionKey& key) {
  std::vector<std::string> secrets = KnownSecrets();
  secrets.push_back(key.signature);
  const auto* response = std::get_if<HttpResponse>(&result);
  if (response == nullptr) {
    TransportError failure = std::get<TransportError>(result);
    failure.partial = {};
    failure.message = internal::SecretValues(secrets).Hide(std::move(failure.message));
    return failure;
  }
  const auto known = static_cast<std::ptrdiff_t>(secrets.size());
  HttpResponse redacted{.status = response->status,
                        .body = redactor_.For(key.entry).RedactBody(response->body, secrets)};
  Remember({secrets.begin() + known, secrets.end()});
  const internal::SecretValues values(secrets);
  for (const HttpHeader& header : response->headers) {
    if (IsRecordedHeader(header.name)) redacted.headers.push_back({header.name, values.Hide(header.value)});
  }
  return redacted;
}

std::vector<std::string> Recorder::Impl::KnownSecrets() const {
  const std::lock_guard lock(mutex_);
  return {secrets_.begin(), secrets_.end()};
}

void Recorder::Impl::Remember(const std::vector<std::string>& secrets) {
  const std::lock_guard lock(mutex_);
  secrets_.insert(secrets.begin(), secrets.end());
}

std::vector<std::string> Recorder::Impl::Unused() const {
  std::vector<std::string> unused;
  const std::lock_guard lock(mutex_);
  for (std::size_t i = 0; i < interactions_.size(); ++i) {
    if (!is_used_[i]) unused.push_back('#' + std::to_string(i + 1) + ' ' + interactions_[i].action);
  }
  return unused;
}

void Recorder::Impl::Save() {
  const std::lock_guard lock(mutex_);
  internal::WriteCassette(path_, interactions_);
  is_saved_ = true;
}

void Recorder::Impl::SaveAtEnd() noexcept {
  try {
    if (!is_saved_) Save();
  } catch (const std::exception& problem) {
    std::cerr << "Recorder: " << problem.what() << '\n';
  }
}

namespace {

// One for each client: what it sends to is the client's.
template <class Core>
class RecorderTransport final : public Transport {
 public:
  RecorderTransport(std::shared_ptr<Core> core, std::shared_ptr<Transport> network)
      : core_(std::move(core)), network_(std::move(network)) {}

  HttpResult Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) override {
    return core_->Send(network_.get(), request, limits, stop);
  }

 private:
  std::shared_ptr<Core> core_;
  std::shared_ptr<Transport> network_;  // Null: there is none.
};

}  // namespace

Recorder::Recorder(std::string path, std::vector<std::reference_wrapper<const schema::Service>> services,
                   RecorderOptions options)
    : impl_(std::make_shared<Impl>(std::move(path), std::move(services), std::move(options))) {}

Recorder::~Recorder() { impl_->SaveAtEnd(); }

ClientOptions Recorder::MakeClientOptions(ClientOptions client) const {
  using Wrapper = RecorderTransport<Impl>;
  // The RegionId of a recording must not depend on the profile of whoever made it.
  client.allow_default_region = false;
  if (impl_->mode() != RecorderMode::kReplay) {
    auto network = client.transport ? client.transport : MakeCurlTransport(client.tls, client.proxy);
    client.transport = std::make_shared<Wrapper>(impl_, std::move(network));
    return client;
  }
  client.transport = std::make_shared<Wrapper>(impl_, nullptr);
  internal::UseForTests(client);
  return client;
}

std::vector<std::string> Recorder::Unused() const { return impl_->Unused(); }

void Recorder::Save() { impl_->Save(); }

}  // namespace alibabacloud::testing
