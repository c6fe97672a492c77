#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "call/world.h"

// Which failures prove that the service did not execute the request, and which of the others a retry can help.

namespace alibabacloud::internal {
namespace {

using schema::Idempotency;

constexpr char kPage[] = "<html><title>Gateway</title></html>";

std::string Envelope(const std::string& code) { return R"({"Code":")" + code + R"(","Message":"m","RequestId":"R"})"; }

struct Row {
  int status;
  std::string body;
  bool maybe_executed;  ///< Of an action that is not idempotent.
  bool retries;         ///< An action that is.
  std::vector<HttpHeader> headers{};
};

void Check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    SCOPED_TRACE(std::to_string(row.status) + ' ' + row.body);
    for (const Idempotency idempotency : {Idempotency::kSafe, Idempotency::kToken, Idempotency::kNone}) {
      World world(idempotency);
      world.options.retry.max_throttled = 0;
      static_cast<void>(world.Start());
      const Step step = world.Reply(row.status, row.body, row.headers);
      const bool may_retry = idempotency != Idempotency::kNone && row.retries;
      EXPECT_EQ(!std::holds_alternative<Done>(step), may_retry);
      if (may_retry) continue;
      const CallResult result = world.Result();
      ASSERT_TRUE(result.error);
      EXPECT_EQ(result.error->maybe_executed, row.maybe_executed) << *result.error;
    }
  }
}

TEST(MaybeExecuted, IsTrueForResponsesWithoutTheServicesEnvelope) {
  // A gateway may have passed the request on before it answered in the service's place.
  std::vector<Row> rows = {{100, "", true, false}, {101, "", true, false}, {103, "", true, false}};
  for (const int status : {300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 409, 410, 411,
                           412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 431, 451, 499}) {
    rows.push_back({status, kPage, true, false});
    rows.push_back({status, "", true, false});
  }
  // A retry can help after a gateway gave up.
  for (const int status : {408, 500, 501, 502, 503, 504, 505, 507, 511, 520, 599}) {
    rows.push_back({status, kPage, true, true});
    rows.push_back({status, "", true, true});
  }
  // Neither passes the request on.
  rows.push_back({407, kPage, false, false});
  rows.push_back({429, kPage, false, false});
  Check(rows);
}

TEST(MaybeExecuted, IsFalseForRefusalsByTheService) {
  Check({{400, Envelope("InvalidParameter"), false, false},
         {403, Envelope("Forbidden.RAM"), false, false},
         {404, Envelope("InvalidInstanceId.NotFound"), false, false},
         {409, Envelope("SomethingThatIsNotKnown"), false, false},
         {400, Envelope("Throttling.User"), false, false},
         {503, Envelope("Throttling"), false, false},
         {503, Envelope("ServiceUnavailable"), false, false, {{"x-acs-retry-after", "100"}}},
         // The request id may be in the header only.
         {400, R"({"Code":"InvalidParameter"})", false, false, {{"x-acs-request-id", "R"}}}});
}

TEST(MaybeExecuted, IsTrueForErrorsThatProveNothing) {
  Check({// Not known to be from the service.
         {403, R"({"Code":"Forbidden","Message":"m"})", true, false},
         {403, R"({"code":403,"message":"blocked"})", true, false},
         {302, Envelope("InvalidParameter"), true, false},
         // The service failed while it worked on the request.
         {500, Envelope("InvalidParameter"), true, true},
         {500, Envelope("InternalError"), true, true},
         {400, Envelope("InternalError"), true, true},
         {400, Envelope("UnknownError"), true, true},
         {400, Envelope("ens.interface.error"), true, true},
         {400, Envelope("ens.interface.error\\t"), true, true},
         {403, Envelope("Mayi.InternalError"), true, true},
         {403, Envelope("InternalError.AllocateUnderlayIp"), true, true},
         {400, Envelope("SystemError"), true, true},
         {400, Envelope("CallInterface"), true, false},
         {400, Envelope("Interface.Call.Failed"), true, false},
         {404, Envelope("OperationFailed.CrateEntryTimeOut"), true, false},
         // A wait that is asked for does not make throttling of a failure.
         {500, Envelope("InternalError"), true, true, {{"x-acs-retry-after", "100"}}},
         {504, kPage, true, true, {{"x-acs-retry-after", "100"}}},
         // A success that cannot be read.
         {200, "", true, false},
         {200, "not JSON", true, false},
         {200, R"({"RequestId":"R","Instances":)", true, false},
         {200, kPage, true, false}});
}

/// Credentials that another search always finds anew.
class EndlessKeys final : public CredentialsProvider {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return "endless"; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    current_ = StaticCredentials("id" + std::to_string(++count_), "secret");
    return current_->Resolve();
  }
  [[nodiscard]] bool Discard(const Credentials&) const override { return true; }

 private:
  mutable int count_ = 0;
  mutable std::shared_ptr<CredentialsProvider> current_;
};

TEST(MaybeExecuted, ForbidsRetriesOfMutationsWhateverTheCode) {
  // All are retried if it is certain that the service refused.
  for (const char* code : {"InvalidTimeStamp.Expired", "OperationConflict", "InvalidAccessKeyId.NotFound"}) {
    for (const bool is_from_service : {false, true}) {
      World world(Idempotency::kNone);
      world.options.retry.max_conflicts = 1;
      world.credentials = std::make_shared<EndlessKeys>();
      static_cast<void>(world.Start());
      const std::vector<HttpHeader> date = {{"Date", "Tue, 23 Feb 2016 13:46:24 GMT"}};
      const std::string foreign = R"({"Code":")" + std::string(code) + R"("})";
      const Step step = world.Reply(400, is_from_service ? Envelope(code) : foreign, date);
      EXPECT_EQ(!std::holds_alternative<Done>(step), is_from_service) << code;
    }
  }
}

TEST(MaybeExecuted, FollowsTheTransportWhateverTheKind) {
  for (const ErrorKind kind : {ErrorKind::kConnect, ErrorKind::kTls, ErrorKind::kTimeout, ErrorKind::kCancelled,
                               ErrorKind::kTransport, ErrorKind::kInvalidArgument}) {
    World world(Idempotency::kNone);
    static_cast<void>(world.Start());
    EXPECT_TRUE(std::holds_alternative<Done>(world.Break(kind, true))) << ToString(kind);
    EXPECT_TRUE(world.Result().error->maybe_executed) << ToString(kind);
  }
}

}  // namespace
}  // namespace alibabacloud::internal
