#include "testing/received_request.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/fake_service.h"
#include "alibabacloud/testing/matchers.h"

namespace alibabacloud::testing {
namespace {

TEST(ReceivedRequest, WithBearerTokenHasItsActionInBothSignatureVersions) {
  for (const SignatureVersion signature : {SignatureVersion::kV1, SignatureVersion::kV3}) {
    FakeService fake({ens::Service()});
    fake.Enqueue<ens::RebootInstanceRequest>(ens::RebootInstanceResponse{.code = 0});
    ClientOptions options = fake.MakeClientOptions();
    options.credentials = BearerTokenCredentials(SecretString("a-token"));
    options.signature = signature;
    ASSERT_THAT(ens::Client(options).RebootInstance({.instance_id = "i-1"}), IsOk());
    ASSERT_EQ(fake.Requests().size(), 1U);
    EXPECT_EQ(fake.Requests().front().action, "RebootInstance");
    EXPECT_EQ(fake.Requests().front().signature, signature);
  }
}

TEST(ReceivedRequest, OfAnotherSchemeClaimsNothingByItsHeaders) {
  internal::ReceivedRequest request;
  request.headers = {{"x-acs-action", "RebootInstance"}};
  EXPECT_EQ(internal::ReadClaims(request).action, "RebootInstance");
  request.headers.push_back({"Authorization", "Basic abc"});
  EXPECT_EQ(internal::ReadClaims(request).action, "");
}

TEST(ReceivedRequest, HasAtMostTenThousandParameters) {
  std::string form;
  for (int i = 0; i < 10000; ++i) form += std::to_string(i) + "=&";
  internal::WireRequest wire{.method = "POST",
                             .target = "/",
                             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                             .body = form};
  EXPECT_EQ(internal::ParseRequest(wire).fault, "");
  wire.body += "a=";
  EXPECT_EQ(internal::ParseRequest(wire).fault, "it has more than 10000 parameters");
  EXPECT_EQ(internal::ParseRequest(wire).parameters.size(), 10000U);
}

}  // namespace
}  // namespace alibabacloud::testing
