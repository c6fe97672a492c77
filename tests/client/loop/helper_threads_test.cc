#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "alibabacloud/credential_providers.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "client/local_client.h"
#include "client/loop/instances.h"
#include "client/loop/meeting_transport.h"
#include "client/loop/thread_shortage.h"

// When the system has no thread left for a helper.

namespace alibabacloud {
namespace {

using test::Instances;
using test::KindOf;
using test::kRequest;
using test::LocalOptions;
using test::MeetingTransport;
using test::Results;
using test::ThreadShortage;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

ens::Client ClientThatBlocks(int wanted) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.transport = std::make_shared<MeetingTransport>(wanted);
  return ens::Client(options);
}

TEST(HelperThreads, ACallFailsUnsentWhenNoThreadIsToBeHad) {
  const ens::Client client = ClientThatBlocks(1);
  EventLoop loop;
  int ended = 0;
  {
    const ThreadShortage shortage;
    loop.Start(client, kRequest, [&](const Instances& outcome) {
      ++ended;
      ASSERT_EQ(KindOf(outcome), "transport");
      EXPECT_FALSE(outcome.error().maybe_executed);
      EXPECT_THAT(outcome.error().message, HasSubstr("no thread"));
    });
    loop.Run();
  }
  EXPECT_EQ(ended, 1);
  Results results;
  loop.Start(client, kRequest, results.Add());
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("ok"));
}

TEST(HelperThreads, ALoopOfItsOwnSurvivesThatNoThreadIsToBeHad) {
  const ens::Client client = ClientThatBlocks(1);
  EventLoop loop = EventLoop::Background();
  const ThreadShortage shortage;
  EXPECT_EQ(KindOf(loop.Future(client, kRequest).get()), "transport");
}

TEST(HelperThreads, ThoseThatAreThereDoItAllWhenNoFurtherIsToBeHad) {
  const ens::Client client = ClientThatBlocks(1);
  EventLoop loop;
  Results results;
  loop.Start(client, kRequest, results.Add());
  loop.Run();
  const ThreadShortage shortage;
  for (int i = 0; i < 3; ++i) loop.Start(client, kRequest, results.Add());
  loop.Run();
  EXPECT_THAT(results.kinds(), ElementsAre("ok", "ok", "ok", "ok"));
}

TEST(HelperThreads, NoProgramPrintsCredentialsWhenNoThreadIsToBeHad) {
  ClientOptions options = LocalOptions("http://127.0.0.1:1");
  options.credentials = ProcessCredentials({.argv = {"/bin/true"}});
  EventLoop loop;
  const ThreadShortage shortage;
  loop.Start(ens::Client(options), kRequest, [](const Instances& outcome) {
    ASSERT_EQ(KindOf(outcome), "credentials");
    EXPECT_THAT(outcome.error().message, HasSubstr("no thread"));
  });
  loop.Run();
}

}  // namespace
}  // namespace alibabacloud
