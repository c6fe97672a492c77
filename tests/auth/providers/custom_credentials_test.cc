#include <gtest/gtest.h>

#include <new>
#include <stdexcept>
#include <string>

#include "alibabacloud/credential_providers.h"
#include "provider_testing.h"

namespace alibabacloud::test {
namespace {

using Result = std::variant<Credentials, Error>;

Credentials Key() { return {.access_key_id = "1d", .access_key_secret = SecretString("s3cr3t")}; }

TEST(CustomCredentials, AreWhatTheFunctionReturns) {
  FakeWorld world;
  const auto provider = CustomCredentials("vault", [] { return Result(Key()); });
  const Credentials credentials = CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(provider->Name(), "vault");
  EXPECT_EQ(credentials.access_key_id, "1d");
  EXPECT_EQ(credentials.access_key_secret.view(), "s3cr3t");
  EXPECT_EQ(credentials.provider, "vault");
}

TEST(CustomCredentials, KeepAProviderOfTheirOwn) {
  FakeWorld world;
  Credentials key = Key();
  key.provider = "vault/eu";
  EXPECT_EQ(CredentialsOf(world.Resolve(*CustomCredentials("vault", [&] { return Result(key); }))).provider,
            "vault/eu");
}

TEST(CustomCredentials, MayBeABearerToken) {
  FakeWorld world;
  const auto provider =
      CustomCredentials("vault", [] { return Result(Credentials{.bearer_token = SecretString("t0k3n")}); });
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).bearer_token.view(), "t0k3n");
}

TEST(CustomCredentials, AskTheFunctionWithinCallsOnlyAndForEachWithoutAnExpiration) {
  FakeWorld world;
  int calls = 0;
  const auto provider = CustomCredentials("vault", [&] {
    ++calls;
    return Result(Key());
  });
  EXPECT_EQ(calls, 0);
  for (int i = 1; i <= 3; ++i) {
    EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).expiration, std::nullopt);
    EXPECT_EQ(calls, i);
  }
}

TEST(CustomCredentials, KeepWhatExpiresLater) {
  FakeWorld world;
  int calls = 0;
  const auto provider = CustomCredentials("vault", [&] {
    ++calls;
    Credentials key = Key();
    key.expiration = world.now + std::chrono::hours(1);
    return Result(key);
  });
  for (int i = 0; i < 3; ++i) (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(calls, 1);
  world.now += std::chrono::hours(2);
  (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(calls, 2);
}

TEST(CustomCredentials, AreRefusedWhenTheyHaveExpired) {
  using Time = std::chrono::system_clock::time_point;
  FakeWorld world;
  for (const Time expiration : {(Time::min)(), world.now}) {
    const auto provider = CustomCredentials("vault", [&] {
      Credentials key = Key();
      key.expiration = expiration;
      return Result(key);
    });
    ExpectFailure(world.Resolve(*provider), {"\"vault\": the credentials expired at "});
  }
}

TEST(CustomCredentials, MayExpireAsLateAsATimeCanBe) {
  FakeWorld world;
  int calls = 0;
  const auto provider = CustomCredentials("vault", [&] {
    ++calls;
    Credentials key = Key();
    key.expiration = (std::chrono::system_clock::time_point::max)();
    return Result(key);
  });
  for (int i = 0; i < 3; ++i) (void)CredentialsOf(world.Resolve(*provider));
  EXPECT_EQ(calls, 1);
}

TEST(CustomCredentials, FailAsTheFunctionDoes) {
  Credentials blank = Key();
  blank.access_key_secret = SecretString("s3cr3t\n");
  const struct {
    std::function<Result()> function;
    std::string_view expected;
  } cases[] = {
      {nullptr, "the function is null"},
      {[] { return Result(Error{.kind = ErrorKind::kConnect, .message = "sealed"}); }, "sealed"},
      {[] { return Result(Error{.kind = ErrorKind::kCancelled, .message = "sealed"}); }, "sealed"},
      {[]() -> Result { throw std::runtime_error("sealed\x1b"); }, "the function has thrown: sealed\\x1b"},
      {[]() -> Result { throw 7; }, "the function threw an object that is not a std::exception"},
      {[] { return Result(Credentials{}); }, "access_key_id is empty"},
      {[blank] { return Result(blank); }, "access_key_secret begins or ends with white space"},
  };
  for (const auto& [function, expected] : cases) {
    FakeWorld world;
    ExpectFailure(world.Resolve(*CustomCredentials("vault", function)), {"credentials of \"vault\": ", expected});
  }
}

TEST(CustomCredentials, FailWhenMemoryRunsOutAndServeTheNextCall) {
  FakeWorld world;
  bool lacks_memory = true;
  const auto provider = CustomCredentials("vault", [&]() -> Result {
    if (lacks_memory) throw std::bad_alloc();
    return Key();
  });
  ExpectFailure(world.Resolve(*provider), {"vault", "bad_alloc"});
  lacks_memory = false;
  EXPECT_EQ(CredentialsOf(world.Resolve(*provider)).access_key_id, "1d");
}

}  // namespace
}  // namespace alibabacloud::test
