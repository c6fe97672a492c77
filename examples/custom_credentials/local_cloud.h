#pragma once

#include <alibabacloud/client_options.h>
#include <alibabacloud/credentials.h>
#include <alibabacloud/testing/emulator.h>
#include <alibabacloud/transport.h>

#include <atomic>
#include <memory>
#include <stop_token>

/// An emulator that accepts only temporary credentials, and a stand-in for the token service (STS), which hands them
/// out to who comes with the access key `kAccessKeyId`.
class LocalCloud {
 public:
  static constexpr const char* kAccessKeyId = "example-key";

  LocalCloud();

  /// For clients that bring credentials of their own.
  [[nodiscard]] alibabacloud::ClientOptions MakeClientOptions() const;
  /// Credentials that the emulator accepts, good for an hour.
  [[nodiscard]] static alibabacloud::Credentials Issue();
  /// How often the token service has handed them out.
  [[nodiscard]] int sessions() const noexcept;

 private:
  class StsTransport;

  std::shared_ptr<StsTransport> transport_;
  alibabacloud::testing::Emulator emulator_;
};
