#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "alibabacloud/credentials_resolution.h"
#include "base/time.h"
#include "support/fake_world.h"

// What tests of providers have in common.

namespace alibabacloud::test {

[[nodiscard]] inline HttpResult Reply(int status, std::string body) {
  return HttpResponse{.status = status, .body = std::move(body)};
}

[[nodiscard]] inline HttpResult NoReply(ErrorKind kind) { return TransportError{.kind = kind, .message = "n0 reply"}; }

/// "2016-02-23T18:00:00Z"; empty for credentials that do not expire.
[[nodiscard]] inline std::string ExpirationOf(const Credentials& credentials) {
  if (!credentials.expiration) return "";
  return internal::FormatTimestamp(std::chrono::floor<std::chrono::seconds>(*credentials.expiration));
}

/// Expects an error of kind kCredentials with each of the texts in it, and none of the secrets of these tests.
inline void ExpectFailure(const std::variant<Credentials, Error>& outcome,
                          std::initializer_list<std::string_view> texts) {
  const std::string message = MessageOf(outcome);
  const auto* const error = std::get_if<Error>(&outcome);
  ASSERT_NE(error, nullptr);
  EXPECT_EQ(error->kind, ErrorKind::kCredentials) << message;
  for (const std::string_view text : texts) EXPECT_NE(message.find(text), std::string::npos) << text << "\n" << message;
  for (const char* secret : {"s3cr3t", "t0k3n", "p4th", "4rg"}) {
    EXPECT_EQ(message.find(secret), std::string::npos) << message;
  }
}

}  // namespace alibabacloud::test
