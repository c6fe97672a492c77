#include "alibabacloud/testing/recorder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_key_pair.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_instance.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/service.h"
#include "alibabacloud/testing/fake_service.h"
#include "alibabacloud/testing/matchers.h"
#include "support/driver.h"
#include "support/real_server.h"
#include "testing/cassette.h"

namespace alibabacloud::testing {
namespace {

using test::Driver;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

ens::RebootInstanceRequest Reboot(const std::string& id = "i-1") { return {.instance_id = id}; }

std::string ReadFile(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

// A network with one reply to everything.
class Echo final : public Transport {
 public:
  explicit Echo(std::string body) : body_(std::move(body)) {}
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override {
    return HttpResponse{.status = 200, .body = body_};
  }

 private:
  const std::string body_;
};

// The fake is the network.
class RecorderTest : public ::testing::Test {
 protected:
  [[nodiscard]] Recorder Make(RecorderMode mode) const {
    return Recorder(path_, {ecs::Service(), ens::Service()}, {.mode = mode});
  }
  [[nodiscard]] ClientOptions Options() const { return fake_.MakeClientOptions(); }
  /// Records one DescribeInstances that finds so many, and a reboot.
  void RecordTwo(ClientOptions options) {
    fake_.Enqueue<ens::DescribeInstancesRequest>(
        ens::DescribeInstancesResponse{.instances = {{.instance_id = "i-1"}}, .total_count = 1});
    fake_.Enqueue<ens::RebootInstanceRequest>(ens::RebootInstanceResponse{.code = 0, .request_id = "R-1"});
    const Recorder recorder = Make(RecorderMode::kRecord);
    const ens::Client client(recorder.MakeClientOptions(std::move(options)));
    ASSERT_THAT(client.DescribeInstances({.ens_region_id = "cn-1"}), IsOk());
    ASSERT_THAT(client.RebootInstance(Reboot()), IsOk());
  }

  const test::TemporaryDirectory directory_;
  const std::string path_ = directory_.path() + "/cassette.json";
  FakeService fake_{{ecs::Service(), ens::Service()}};
};

// ---- There and back

TEST_F(RecorderTest, ReplaysWhatItRecordedInBothFormats) {
  for (const ResponseFormat format : {ResponseFormat::kJson, ResponseFormat::kXml}) {
    ClientOptions options = Options();
    options.format = format;
    RecordTwo(options);
    fake_.ClearCalls();
    for (const SignatureVersion signature : {SignatureVersion::kV1, SignatureVersion::kV3}) {
      for (const Driver::Kind kind : {Driver::Kind::kBlocking, Driver::Kind::kEventLoop}) {
        const Recorder recorder = Make(RecorderMode::kReplay);
        options.signature = signature;
        const ens::Client client(recorder.MakeClientOptions(options));
        const Driver driver(kind);
        const auto described = driver.Call(client, &ens::Client::DescribeInstances,
                                           ens::DescribeInstancesRequest{.ens_region_id = "cn-1"});
        ASSERT_THAT(described, IsOk());
        EXPECT_EQ(described->instances.at(0).instance_id, "i-1");
        EXPECT_THAT(recorder.Unused(), ElementsAre("#2 RebootInstance"));
        const auto rebooted = driver.Call(client, &ens::Client::RebootInstance, Reboot());
        ASSERT_THAT(rebooted, IsOk());
        EXPECT_EQ(rebooted->request_id, "R-1");
        EXPECT_THAT(recorder.Unused(), IsEmpty());
      }
    }
    EXPECT_THAT(fake_.Requests(), IsEmpty());
  }
}

TEST_F(RecorderTest, CassetteIsJsonToRead) {
  RecordTwo(Options());
  const std::string text = ReadFile(path_);
  EXPECT_THAT(text, HasSubstr(R"({
  "version": 1,
  "interactions": [
    {
      "action": "DescribeInstances",
      "api_version": "2017-11-10",
      "request": {
        "EnsRegionId": "cn-1"
      },
      "reply": {
        "status": 200,)"));
  EXPECT_THAT(text, HasSubstr(R"("InstanceId": "i-1")"));
}

TEST_F(RecorderTest, SavingAgainWritesTheSameBytes) {
  RecordTwo(Options());
  const std::string first = ReadFile(path_);
  Make(RecorderMode::kReplay).Save();
  EXPECT_EQ(ReadFile(path_), first);
}

TEST_F(RecorderTest, KeepsRepliesThatJsonCannotRepeat) {
  for (const char* body : {R"({"A":1.50})", R"({ "A" : "x\/y z" })", "<A/>", R"({"A":1)", ""}) {
    internal::Interaction interaction{.action = "A", .api_version = "1", .request = nlohmann::json::object()};
    interaction.result = HttpResponse{.status = 200, .body = body};
    internal::WriteCassette(path_, {interaction});
    const auto read = internal::ReadCassette(path_, false);
    EXPECT_EQ(std::get<HttpResponse>(read.at(0).result).body, body);
  }
}

TEST_F(RecorderTest, ReplaysEqualRequestsInTheirOrder) {
  fake_.Enqueue<ens::DescribeInstancesRequest>(ens::DescribeInstancesResponse{.total_count = 1},
                                               ens::DescribeInstancesResponse{.total_count = 2});
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    const ens::Client client(recorder.MakeClientOptions(Options()));
    ASSERT_THAT(client.DescribeInstances({}), IsOk());
    ASSERT_THAT(client.DescribeInstances({}), IsOk());
  }
  const Recorder recorder = Make(RecorderMode::kReplay);
  const ens::Client client(recorder.MakeClientOptions());
  EXPECT_EQ(client.DescribeInstances({})->total_count, 1);
  EXPECT_EQ(client.DescribeInstances({})->total_count, 2);
}

TEST_F(RecorderTest, ReplaysErrorsFailuresAndRetries) {
  fake_.Enqueue<ecs::DescribeInstancesRequest>(ConnectFailure("refused"), ServiceError(400, "Throttling", "slowly"),
                                               LostReply(), ecs::DescribeInstancesResponse{.total_count = 4});
  ClientOptions options = Options();
  options.retry.max_attempts = 5;
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    ASSERT_THAT(ecs::Client(recorder.MakeClientOptions(options)).DescribeInstances({}), IsOk());
  }
  const Recorder recorder = Make(RecorderMode::kReplay);
  const auto outcome = ecs::Client(recorder.MakeClientOptions(options)).DescribeInstances({});
  ASSERT_THAT(outcome, IsOk());
  EXPECT_EQ(outcome->total_count, 4);
  EXPECT_EQ(outcome.metadata().attempts, 4);
  EXPECT_THAT(recorder.Unused(), IsEmpty());
}

TEST_F(RecorderTest, IgnoresClientTokens) {
  fake_.Enqueue<ecs::CreateKeyPairRequest>(ecs::CreateKeyPairResponse{});
  const CallOptions token_of_one{.extra_parameters = {{"ClientToken", "one"}}};
  const CallOptions token_of_two{.extra_parameters = {{"ClientToken", "two"}}};
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    ASSERT_THAT(ecs::Client(recorder.MakeClientOptions(Options())).CreateKeyPair({.key_pair_name = "k"}, token_of_one),
                IsOk());
  }
  EXPECT_THAT(ReadFile(path_), Not(HasSubstr("ClientToken")));
  const Recorder recorder = Make(RecorderMode::kReplay);
  EXPECT_THAT(ecs::Client(recorder.MakeClientOptions({.region = "cn-hangzhou"}))
                  .CreateKeyPair({.key_pair_name = "k"}, token_of_two),
              IsOk());
}

// An attempt of a DescribeInstances that failed, and a header with it.
internal::Interaction Refused(int status, HttpHeader header) {
  internal::Interaction interaction{
      .action = "DescribeInstances", .api_version = "2017-11-10", .request = nlohmann::json::object()};
  interaction.result =
      HttpResponse{.status = status, .headers = {std::move(header)}, .body = R"({"Code":"Unheard","Message":"later"})"};
  return interaction;
}

TEST_F(RecorderTest, ReplayTakesNoWaitThatAReplyAsksFor) {
  internal::Interaction last = Refused(200, {"Date", "x"});
  std::get<HttpResponse>(last.result).body = R"({"Code":0,"TotalCount":4})";
  internal::WriteCassette(path_,
                          {Refused(400, {"x-acs-retry-after", "20000"}), Refused(503, {"Retry-After", "20"}), last});
  const Recorder recorder = Make(RecorderMode::kReplay);
  ClientOptions options = recorder.MakeClientOptions();
  options.format = ResponseFormat::kJson;
  const auto begin = std::chrono::steady_clock::now();
  const auto outcome = ens::Client(options).DescribeInstances({});
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
  ASSERT_THAT(outcome, IsOk());
  EXPECT_EQ(outcome->total_count, 4);
  EXPECT_EQ(outcome.metadata().attempts, 3);
}

TEST_F(RecorderTest, CallThatHadNoTimeForAWaitEndsSoAgain) {
  internal::WriteCassette(path_, {Refused(503, {"Retry-After", "20"})});
  const Recorder recorder = Make(RecorderMode::kReplay);
  ClientOptions options = recorder.MakeClientOptions();
  options.format = ResponseFormat::kJson;
  options.timeouts.call = std::chrono::seconds(10);
  EXPECT_THAT(ens::Client(options).DescribeInstances({}), IsError(ErrorKind::kService, "Unheard"));
}

TEST_F(RecorderTest, RecordingNothingLeavesNoOldCassette) {
  RecordTwo(Options());
  { const Recorder recorder = Make(RecorderMode::kRecordMissing); }
  EXPECT_EQ(Make(RecorderMode::kReplay).Unused().size(), 2U);
  { const Recorder recorder = Make(RecorderMode::kRecord); }
  EXPECT_THAT(Make(RecorderMode::kReplay).Unused(), IsEmpty());
}

// ---- What the cassette does not have

TEST_F(RecorderTest, NamesTheParametersThatDiffer) {
  RecordTwo(Options());
  const Recorder recorder = Make(RecorderMode::kReplay);
  const ens::Client client(recorder.MakeClientOptions());
  const auto outcome = client.DescribeInstances({.ens_region_id = "cn-2", .image_id = "m-1"});
  EXPECT_THAT(outcome, IsError(ErrorKind::kInvalidArgument));
  EXPECT_EQ(outcome.error().message, "Recorder: no DescribeInstances with these parameters is left in " + path_ +
                                         "; of the next one differ EnsRegionId: recorded \"cn-1\", now \"cn-2\"; "
                                         "ImageId: not recorded, now \"m-1\"");
  EXPECT_EQ(outcome.metadata().attempts, 1);
}

TEST_F(RecorderTest, SaysThatAnActionIsUsedUpOrNotThere) {
  RecordTwo(Options());
  const Recorder recorder = Make(RecorderMode::kReplay);
  const ens::Client client(recorder.MakeClientOptions());
  ASSERT_THAT(client.RebootInstance(Reboot()), IsOk());
  EXPECT_THAT(client.RebootInstance(Reboot()).error().message, HasSubstr("is used already (1 in all)"));
  const ecs::Client other(recorder.MakeClientOptions({.region = "cn-hangzhou"}));
  EXPECT_THAT(other.DescribeInstances({}).error().message, HasSubstr("there is no DescribeInstances in "));
}

TEST_F(RecorderTest, RecordsWhatIsMissing) {
  RecordTwo(Options());
  fake_.Enqueue<ens::RebootInstanceRequest>(ens::RebootInstanceResponse{.code = 0, .request_id = "R-2"});
  {
    const Recorder recorder = Make(RecorderMode::kRecordMissing);
    const ens::Client client(recorder.MakeClientOptions(Options()));
    EXPECT_EQ(client.RebootInstance(Reboot("i-1"))->request_id, "R-1");
    EXPECT_EQ(client.RebootInstance(Reboot("i-2"))->request_id, "R-2");
    EXPECT_THAT(recorder.Unused(), ElementsAre("#1 DescribeInstances"));
  }
  const Recorder recorder = Make(RecorderMode::kReplay);
  EXPECT_THAT(recorder.Unused(), ElementsAre("#1 DescribeInstances", "#2 RebootInstance", "#3 RebootInstance"));
  EXPECT_EQ(ens::Client(recorder.MakeClientOptions()).RebootInstance(Reboot("i-2"))->request_id, "R-2");
}

TEST_F(RecorderTest, RecordMissingBeginsWithoutAFile) {
  fake_.Enqueue<ens::RebootInstanceRequest>(ens::RebootInstanceResponse{.code = 0});
  {
    const Recorder recorder = Make(RecorderMode::kRecordMissing);
    ASSERT_THAT(ens::Client(recorder.MakeClientOptions(Options())).RebootInstance(Reboot()), IsOk());
  }
  EXPECT_THAT(Make(RecorderMode::kReplay).Unused(), ElementsAre("#1 RebootInstance"));
}

// ---- Secrets

constexpr const char* kCanaries[] = {"canary-password", "canary-token",   "canary-key-id",
                                     "canary-secret",   "canary-private", "canary-extra"};

ens::CreateInstanceRequest WithPassword() {
  return {.ens_region_id = "cn-1",
          .image_id = "m-1",
          .instance_type = "t",
          .password = "canary-password/%&<\"",
          .period = "1",
          .quantity = "1",
          .user_data = "canary-password2"};
}

class RecorderSecrets : public RecorderTest, public ::testing::WithParamInterface<ResponseFormat> {
 protected:
  [[nodiscard]] ClientOptions Secretive(SignatureVersion signature) const {
    ClientOptions options = Options();
    options.credentials = StaticCredentials("canary-key-id", "canary-secret", "canary-token");
    options.format = GetParam();
    options.signature = signature;
    return options;
  }
  void ExpectNoCanary() const {
    const std::string text = ReadFile(path_);
    for (const char* canary : kCanaries) EXPECT_THAT(text, Not(HasSubstr(canary)));
    for (const char* name : {"Signature", "Nonce", "Timestamp", "Authorization", "AccessKeyId"}) {
      EXPECT_THAT(text, Not(HasSubstr(name)));
    }
    EXPECT_THAT(text, HasSubstr("***"));
  }
};

TEST_P(RecorderSecrets, AreNotInTheCassette) {
  for (const SignatureVersion signature : {SignatureVersion::kV1, SignatureVersion::kV3}) {
    fake_.Enqueue<ens::CreateInstanceRequest>([](const ens::CreateInstanceRequest& request) {
      EXPECT_EQ(request.password, "canary-password/%&<\"");
      return ens::CreateInstanceResponse{.code = 0, .instance_ids = {"i-1", "id of canary-token"}};
    });
    fake_.Enqueue<ecs::CreateKeyPairRequest>(
        ecs::CreateKeyPairResponse{.key_pair_id = "canary-extra", .private_key_body = "canary-private"});
    {
      const Recorder recorder(path_, {ecs::Service(), ens::Service()},
                              {.mode = RecorderMode::kRecord, .redacted = {"keypairid"}});
      const ClientOptions options = recorder.MakeClientOptions(Secretive(signature));
      ASSERT_THAT(ens::Client(options).CreateInstance(WithPassword()), IsOk());
      const auto created = ecs::Client(options).CreateKeyPair({.key_pair_name = "k"});
      ASSERT_THAT(created, IsOk());
      EXPECT_EQ(created->private_key_body, "canary-private");  // Whoever records gets what there is.
    }
    ExpectNoCanary();
    const Recorder recorder = Make(RecorderMode::kReplay);
    ens::CreateInstanceRequest request = WithPassword();
    request.password = "another one";
    const auto replayed = ens::Client(recorder.MakeClientOptions()).CreateInstance(request);
    ASSERT_THAT(replayed, IsOk());
    EXPECT_THAT(replayed->instance_ids, ElementsAre("i-1", "id of ***"));
    const auto key_pair =
        ecs::Client(recorder.MakeClientOptions({.region = "cn-hangzhou"})).CreateKeyPair({.key_pair_name = "k"});
    ASSERT_THAT(key_pair, IsOk());
    EXPECT_EQ(key_pair->private_key_body, "***");
  }
}

TEST_P(RecorderSecrets, AreNotInErrorsThatShowWhatTheServiceSigned) {
  const std::string message =
      "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&AccessKeyId%3D"
      "canary-key-id%26Password%3Dcanary-password%252F%2525%2526%253C%2522";
  fake_.Enqueue<ens::CreateInstanceRequest>(ServiceError(400, "SignatureDoesNotMatch", message));
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    const ens::Client client(recorder.MakeClientOptions(Secretive(SignatureVersion::kV1)));
    EXPECT_THAT(client.CreateInstance(WithPassword()), IsError(ErrorKind::kService, "SignatureDoesNotMatch"));
  }
  const std::string text = ReadFile(path_);
  for (const char* canary : kCanaries) EXPECT_THAT(text, Not(HasSubstr(canary)));
  EXPECT_THAT(Make(RecorderMode::kReplay).Unused(), ElementsAre("#1 CreateInstance"));
  EXPECT_THAT(text, AllOf(HasSubstr("SignatureDoesNotMatch"), HasSubstr("server string to sign is:")));
}

TEST_P(RecorderSecrets, AreHiddenInLaterRepliesToo) {
  fake_.Enqueue<ens::CreateInstanceRequest>(ens::CreateInstanceResponse{.code = 0});
  fake_.Enqueue<ecs::CreateKeyPairRequest>(ecs::CreateKeyPairResponse{.private_key_body = "canary-private"});
  fake_.Enqueue<ens::DescribeInstancesRequest>(ens::DescribeInstancesResponse{
      .instances = {{.instance_id = "i-canary-password/%&<\""}, {.instance_id = "i-canary-private"}}});
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    const ClientOptions options = recorder.MakeClientOptions(Secretive(SignatureVersion::kV1));
    ASSERT_THAT(ens::Client(options).CreateInstance(WithPassword()), IsOk());
    ASSERT_THAT(ecs::Client(options).CreateKeyPair({.key_pair_name = "k"}), IsOk());
    ASSERT_THAT(ens::Client(options).DescribeInstances({}), IsOk());
  }
  ExpectNoCanary();
  const Recorder recorder = Make(RecorderMode::kReplay);
  const auto described = ens::Client(recorder.MakeClientOptions()).DescribeInstances({});
  ASSERT_THAT(described, IsOk());
  EXPECT_EQ(described->instances.at(0).instance_id, "i-***");
  EXPECT_EQ(described->instances.at(1).instance_id, "i-***");
}

TEST_P(RecorderSecrets, IncludeBearerTokens) {
  for (const SignatureVersion signature : {SignatureVersion::kV1, SignatureVersion::kV3}) {
    fake_.Enqueue<ens::RebootInstanceRequest>(ens::RebootInstanceResponse{.code = 0, .request_id = "of canary-token"});
    ClientOptions options = Secretive(signature);
    options.credentials = BearerTokenCredentials(SecretString("canary-token"));
    {
      const Recorder recorder = Make(RecorderMode::kRecord);
      ASSERT_THAT(ens::Client(recorder.MakeClientOptions(options)).RebootInstance(Reboot()), IsOk());
    }
    ExpectNoCanary();
    const Recorder recorder = Make(RecorderMode::kReplay);
    EXPECT_THAT(ens::Client(recorder.MakeClientOptions()).RebootInstance(Reboot()), IsOk());
    EXPECT_THAT(recorder.Unused(), IsEmpty());
  }
}

TEST_P(RecorderSecrets, MismatchDoesNotShowThem) {
  fake_.Enqueue<ens::CreateInstanceRequest>(ens::CreateInstanceResponse{.code = 0});
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    ASSERT_THAT(
        ens::Client(recorder.MakeClientOptions(Secretive(SignatureVersion::kV1))).CreateInstance(WithPassword()),
        IsOk());
  }
  const Recorder recorder = Make(RecorderMode::kReplay);
  const ens::Client client(recorder.MakeClientOptions());
  ens::CreateInstanceRequest request = WithPassword();
  request.password.reset();
  request.image_id = "m-2";
  const std::string message = client.CreateInstance(request).error().message;
  EXPECT_THAT(message, AllOf(HasSubstr(R"(ImageId: recorded "m-1", now "m-2")"),
                             HasSubstr(R"(Password: recorded "***", now absent)")));
  for (const char* canary : kCanaries) EXPECT_THAT(message, Not(HasSubstr(canary)));
}

INSTANTIATE_TEST_SUITE_P(BothFormats, RecorderSecrets, ::testing::Values(ResponseFormat::kJson, ResponseFormat::kXml),
                         [](const auto& tested) { return tested.param == ResponseFormat::kJson ? "Json" : "Xml"; });

TEST_F(RecorderTest, CallsByNameHaveNoSecretsEither) {
  ClientOptions options = Options();
  options.transport = std::make_shared<Echo>(R"({"Inner":"{\"Password\":\"canary-private\"}","Size":1.50})");
  const Parameters parameters = {{"Account.1.Password", "canary-password"},
                                 {"Settings", R"({"SecurityToken":"canary-token","Size":3})"},
                                 {"Broken", R"({"Password":"canary-extra)"},
                                 {"Name", "plain"}};
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    ASSERT_THAT(ens::Client(recorder.MakeClientOptions(options)).Call("NewAction", parameters), IsOk());
  }
  const std::string text = ReadFile(path_);
  for (const char* canary : kCanaries) EXPECT_THAT(text, Not(HasSubstr(canary)));
  EXPECT_THAT(text, HasSubstr(R"("Name": "plain")"));
  EXPECT_THAT(text, HasSubstr(R"(\"Size\":3)"));
  const Recorder recorder = Make(RecorderMode::kReplay);
  EXPECT_THAT(ens::Client(recorder.MakeClientOptions()).Call("NewAction", parameters), IsOk());
}

TEST_F(RecorderTest, ExchangesForCredentialsAreNotRecorded) {
  class Metadata final : public Transport {
    HttpResult Send(const HttpRequest& request, const HttpLimits&, std::stop_token) override {
      return HttpResponse{.status = 200, .body = request.secret_reply ? "canary" : "role"};
    }
  };
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    const ClientOptions options = recorder.MakeClientOptions({.transport = std::make_shared<Metadata>()});
    const HttpRequest request{.url = "http://127.0.0.1/?Action=AssumeRole&Version=2015-04-01", .secret_reply = true};
    const HttpResult result = options.transport->Send(request, {}, {});
    EXPECT_EQ(std::get<HttpResponse>(result).body, "canary");
  }
  EXPECT_EQ(ReadFile(path_), "{\n  \"version\": 1,\n  \"interactions\": []\n}\n");
}

TEST_F(RecorderTest, NamesOfOptionsMayBePathsInAnyCase) {
  ClientOptions options = Options();
  options.transport = std::make_shared<Echo>(R"({"Owner":{"Note":"canary-extra"},"Note":"plain"})");
  const Parameters parameters = {
      {"Account.1.Token", "canary-token"}, {"SystemDisk.Note", "canary-private"}, {"Filter.1.Since", "today"}};
  {
    const Recorder recorder(path_, {ens::Service()},
                            {.mode = RecorderMode::kRecord,
                             .redacted = {"account.1.token", "SYSTEMDISK.Note", "Owner.Note"},
                             .ignored = {"filter.1.since"}});
    ASSERT_THAT(ens::Client(recorder.MakeClientOptions(options)).Call("NewAction", parameters), IsOk());
  }
  const std::string text = ReadFile(path_);
  for (const char* canary : kCanaries) EXPECT_THAT(text, Not(HasSubstr(canary)));
  EXPECT_THAT(text, AllOf(HasSubstr("plain"), Not(HasSubstr("today"))));
}

TEST_F(RecorderTest, RepliesThatClientsRepairAreReplayed) {
  ClientOptions options = Options();
  options.format = ResponseFormat::kJson;
  options.transport = std::make_shared<Echo>("{\"Code\":0,\"RequestId\":\"a\tb\",\"Password\":\"canary-password\"}");
  {
    const Recorder recorder = Make(RecorderMode::kRecord);
    ASSERT_THAT(ens::Client(recorder.MakeClientOptions(options)).RebootInstance(Reboot()), IsOk());
  }
  EXPECT_THAT(ReadFile(path_), Not(HasSubstr("canary")));
  const Recorder recorder = Make(RecorderMode::kReplay);
  const auto replayed = ens::Client(recorder.MakeClientOptions(options)).RebootInstance(Reboot());
  ASSERT_THAT(replayed, IsOk());
  EXPECT_EQ(replayed->request_id, "a\tb");
}

// ---- Files and threads

TEST_F(RecorderTest, FailedSaveLeavesTheOldCassette) {
  EXPECT_THROW(
      Recorder(directory_.path() + "/no/such/folder.json", {ens::Service()}, {.mode = RecorderMode::kRecord}).Save(),
      std::runtime_error);
  RecordTwo(Options());
  const std::string before = ReadFile(path_);
  std::filesystem::create_directory(directory_.path() + "/folder");
  Recorder onto_a_folder(directory_.path() + "/folder", {ens::Service()}, {.mode = RecorderMode::kRecord});
  EXPECT_THROW(onto_a_folder.Save(), std::runtime_error);
  EXPECT_EQ(ReadFile(path_), before);
  // Nothing but the cassette and the folder: no temporary file is left.
  const std::filesystem::directory_iterator files(directory_.path());
  EXPECT_EQ(std::distance(begin(files), end(files)), 2);
}

TEST_F(RecorderTest, ServesThreads) {
  fake_.On<ens::RebootInstanceRequest>([](const auto&) { return ens::RebootInstanceResponse{.code = 0}; });
  for (const RecorderMode mode : {RecorderMode::kRecord, RecorderMode::kReplay}) {
    const Recorder recorder = Make(mode);
    const ens::Client client(recorder.MakeClientOptions(Options()));
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
      threads.emplace_back([&, i] {
        for (int call = 0; call < 10; ++call) EXPECT_THAT(client.RebootInstance(Reboot(std::to_string(i))), IsOk());
      });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_THAT(recorder.Unused(), IsEmpty());
  }
  EXPECT_EQ(fake_.CallCount<ens::RebootInstanceRequest>(), 80);
}

}  // namespace
}  // namespace alibabacloud::testing
