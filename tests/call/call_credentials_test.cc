#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "alibabacloud/rate_limiter.h"
#include "call/call.h"
#include "call/world.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;

// ---- Credentials that the service refuses

// Finds one key after the other; the last one again and again.
class RotatingKeys final : public CredentialsProvider {
 public:
  explicit RotatingKeys(std::vector<std::string> ids) : ids_(std::move(ids)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return "rotating"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    const std::string& id = ids_[std::min(discarded.size(), ids_.size() - 1)];
    if (id.empty()) return CustomFailure()->Resolve();
    current_ = StaticCredentials(id, "secret");
    return current_->Resolve();
  }
  [[nodiscard]] bool Discard(const Credentials& refused) const override {
    discarded.push_back(refused.access_key_id);
    return true;
  }

  mutable std::vector<std::string> discarded{};

 private:
  static const std::shared_ptr<CredentialsProvider>& CustomFailure() {
    static const auto provider = StaticCredentials("", "");
    return provider;
  }

  std::vector<std::string> ids_;
  mutable std::shared_ptr<CredentialsProvider> current_;
};

constexpr const char* kTokenExpired = R"({"RequestId":"R","Code":"InvalidSecurityToken.Expired","Message":"too old"})";

TEST(Call, ReplacesARefusedKeyOnce) {
  World world(schema::Idempotency::kNone);
  const auto keys = std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second", "third"});
  world.credentials = keys;
  EXPECT_EQ(Form(world.Start()).at("AccessKeyId"), "first");
  const Step again = world.Reply(400, kTokenExpired);
  ASSERT_TRUE(std::holds_alternative<Send>(again));
  EXPECT_EQ(Form(again).at("AccessKeyId"), "second");
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kTokenExpired)));
  const CallResult result = world.Result();
  EXPECT_EQ(result.error->code, "InvalidSecurityToken.Expired");
  EXPECT_EQ(result.error->attempts, 2);
  EXPECT_EQ(keys->discarded, std::vector<std::string>{"first"});
}

TEST(Call, SucceedsWithTheKeyThatReplacesARefusedOne) {
  World world(schema::Idempotency::kNone);
  world.credentials = std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second"});
  (void)world.Start();
  (void)world.Reply(404, R"({"RequestId":"R","Code":"InvalidAccessKeyId.NotFound"})");
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(200, R"({"RequestId":"R"})")));
  const CallResult result = world.Result();
  EXPECT_FALSE(result.error);
  EXPECT_EQ(result.metadata.attempts, 2);
}

TEST(Call, EndsWithTheServicesErrorWhenThereIsNoOtherKey) {
  const struct {
    std::shared_ptr<CredentialsProvider> provider;
    int max_attempts;
    std::string expected_message;
  } rows[] = {
      {std::make_shared<RotatingKeys>(std::vector<std::string>{"same", "same"}), 3, "too old"},
      {StaticCredentials("static", "secret"), 3, "too old"},
      {std::make_shared<RotatingKeys>(std::vector<std::string>{"first", ""}), 3,
       "too old (looking for other credentials failed: static credentials: access_key_id is empty)"},
      {std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second"}), 1, "too old"},
  };
  for (const auto& row : rows) {
    World world(schema::Idempotency::kSafe);
    world.credentials = row.provider;
    world.options.retry.max_attempts = row.max_attempts;
    (void)world.Start();
    EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kTokenExpired)));
    const CallResult result = world.Result();
    EXPECT_EQ(result.error->code, "InvalidSecurityToken.Expired");
    EXPECT_EQ(result.error->message, row.expected_message);
    EXPECT_EQ(result.error->attempts, 1);
  }
}

TEST(Call, KeepsTheServicesErrorWhenTheLimiterHasNoTurnForTheOtherKey) {
  World world(schema::Idempotency::kSafe);
  world.credentials = std::make_shared<RotatingKeys>(std::vector<std::string>{"first", "second"});
  world.options.limiter = std::make_shared<RateLimiter>(RateLimiterOptions{.max_rate = 1});
  world.call_options.timeout = milliseconds(500);
  ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
  EXPECT_TRUE(std::holds_alternative<Done>(world.Reply(400, kTokenExpired)));
  EXPECT_EQ(world.Result().error->code, "InvalidSecurityToken.Expired");
}

// Has a key at first, and fetches another one once that is refused.
class FetchedKey final : public CredentialsProvider {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return "fetched"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    if (!was_refused_) return StaticCredentials("first", "secret")->Resolve();
    return std::make_unique<Search>();
  }
  [[nodiscard]] bool Discard(const Credentials&) const override { return was_refused_ = true; }

 private:
  class Search final : public CredentialsResolution {
   public:
    CredentialsStep Start(const CredentialsMoment&) override { return CredentialsAction(FetchHttp{}); }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment&) override {
      const auto& failure = std::get<TransportError>(std::get<HttpFetched>(answer).result);
      return Error{.kind = failure.kind, .message = failure.message};
    }
  };

  mutable bool was_refused_ = false;
};

TEST(Call, IsCancelledAlsoWhileItLooksForAnotherKey) {
  const struct {
    ErrorKind failure;
    ErrorKind expected;
  } rows[] = {{ErrorKind::kCancelled, ErrorKind::kCancelled}, {ErrorKind::kConnect, ErrorKind::kService}};
  for (const auto& row : rows) {
    World world(schema::Idempotency::kSafe);
    world.credentials = std::make_shared<FetchedKey>();
    (void)world.Start();
    ASSERT_TRUE(std::holds_alternative<Send>(world.Reply(400, kTokenExpired)));
    EXPECT_TRUE(std::holds_alternative<Done>(world.Break(row.failure, false)));
    const CallResult result = world.Result();
    EXPECT_EQ(result.error->kind, row.expected) << *result.error;
    EXPECT_EQ(result.error->attempts, 1);
  }
}

// ---- What observers are told

// Looks for a new key in vain, and has an old one.
class StaleKey final : public CredentialsProvider {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return "stale"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override { return std::make_unique<Search>(); }

 private:
  class Search final : public CredentialsResolution {
   public:
    CredentialsStep Start(const CredentialsMoment&) override { return CredentialsAction(FetchHttp{}); }
    CredentialsStep Continue(CredentialsAnswer answer, const CredentialsMoment&) override {
      if (std::holds_alternative<HttpFetched>(answer)) {
        return CredentialsAction(Notice{.text = "old", .refresh_error = Error{.message = "STS is down"}});
      }
      return Credentials{.access_key_id = "id", .access_key_secret = SecretString("secret"), .provider = "stale"};
    }
  };
};

class RefreshWatcher final : public Observer {
 public:
  void OnCredentialsResolved(const CallInfo&, const CredentialsResolved& event) override {
    elapsed.push_back(event.elapsed);
    served_old.push_back(event.serves_old);
  }
  std::vector<std::chrono::nanoseconds> elapsed;
  std::vector<bool> served_old;
};

TEST(Call, TellsOnceOfARefreshThatFailedAndHowLongItTook) {
  World world(schema::Idempotency::kSafe);
  const auto watcher = std::make_shared<RefreshWatcher>();
  world.observers = {watcher};
  world.credentials = std::make_shared<StaleKey>();
  ASSERT_TRUE(std::holds_alternative<Send>(world.Start()));
  world.Advance(milliseconds(40));
  EXPECT_EQ(Form(world.Break(ErrorKind::kConnect, false)).at("AccessKeyId"), "id");
  EXPECT_EQ(watcher->served_old, std::vector<bool>{true});
  EXPECT_EQ(watcher->elapsed, std::vector<std::chrono::nanoseconds>{milliseconds(40)});
}

}  // namespace
}  // namespace alibabacloud::internal
