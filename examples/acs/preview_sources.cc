#include "preview_sources.h"

#include <cstdlib>
#include <stop_token>
#include <string_view>
#include <utility>

#include "alibabacloud/credential_providers.h"
#include "base/hash.h"
#include "failure.h"

namespace acs {

namespace {

namespace internal = alibabacloud::internal;

// A provider that asks for the network must do without.
class NoNetwork final : public alibabacloud::Transport {
 public:
  alibabacloud::HttpResult Send(const alibabacloud::HttpRequest&, const alibabacloud::HttpLimits&,
                                std::stop_token) override {
    return alibabacloud::TransportError{.kind = alibabacloud::ErrorKind::kConnect,
                                        .message = "a preview does not use the network",
                                        .maybe_sent = false};
  }
};

class FixedRandom final : public internal::RandomSource {
 public:
  explicit FixedRandom(std::string_view text) : bytes_(internal::Sha256(text)) {}

  void Fill(std::span<std::byte> bytes) override {
    const std::string_view source = internal::BytesOf(bytes_);
    for (std::byte& byte : bytes) byte = static_cast<std::byte>(source[next_++ % source.size()]);
  }

 private:
  internal::Digest<32> bytes_;
  std::size_t next_ = 0;
};

bool IsInEnvironment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

}  // namespace

alibabacloud::Credentials PreviewCredentials() {
  alibabacloud::ClientOptions options;
  options.transport = std::make_shared<NoNetwork>();
  options.retry.max_attempts = 1;
  auto found = alibabacloud::FindCredentials(*alibabacloud::DefaultCredentials(), options);
  const bool wants_own =
      IsInEnvironment("ALIBABA_CLOUD_ACCESS_KEY_ID") || IsInEnvironment("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
  if (found) return *std::move(found);
  if (wants_own) throw Failure(found.error());
  return {.access_key_id = "testid", .access_key_secret = alibabacloud::SecretString("testsecret")};
}

std::unique_ptr<internal::RandomSource> RandomFrom(const std::string& text) {
  return std::make_unique<FixedRandom>(text);
}

}  // namespace acs
