#include "transport/poller.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;

struct Told {
  int fd;
  bool readable;
  bool writable;

  friend bool operator==(const Told&, const Told&) = default;
};

class Owner final : public SocketOwner {
 public:
  void OnReady(int fd, bool readable, bool writable) override { told.push_back({fd, readable, writable}); }
  void OnSuspendedReady(int fd) override { suspended.push_back(fd); }

  std::vector<Told> told;
  std::vector<int> suspended;  ///< Those that became ready while suspended.
};

// Two sockets that are connected; what is watched is called `ours`.
class Pair {
 public:
  Pair() { EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends_.data()), 0); }
  Pair(const Pair&) = delete;
  Pair& operator=(const Pair&) = delete;
  ~Pair() {
    CloseOurs();
    ClosePeer();
  }

  [[nodiscard]] int ours() const { return ends_[0]; }
  void PeerSays(std::string_view text) const {
    EXPECT_EQ(write(ends_[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
  }
  void CloseOurs() { Close(ends_[0]); }
  void ClosePeer() { Close(ends_[1]); }

 private:
  static void Close(int& fd) {
    if (fd >= 0) close(fd);
    fd = -1;
  }

  std::array<int, 2> ends_{};
};

// What one round without sleep brings; how many sockets were ready.
int Round(Poller& poller) {
  poller.Wait(milliseconds(0));
  int ready = 0;
  while (poller.TellNext()) ++ready;
  return ready;
}

TEST(Poller, TellsOnlyWhatIsWaitedFor) {
  Poller poller;
  Owner owner;
  const Pair pair;
  poller.Watch(pair.ours(), true, false, owner);
  EXPECT_EQ(Round(poller), 0);
  pair.PeerSays("x");
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(owner.told, (std::vector<Told>{{pair.ours(), true, false}}));
  poller.Watch(pair.ours(), false, true, owner);
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(owner.told.back(), (Told{pair.ours(), false, true}));
}

TEST(Poller, ReportsASuspendedSocketOnceAndAllOfItWhenItIsWatchedAgain) {
  Poller poller;
  Owner owner;
  const Pair pair;
  poller.Watch(pair.ours(), true, false, owner);
  poller.Suspend(pair.ours());
  EXPECT_EQ(Round(poller), 0);
  pair.PeerSays("x");
  Round(poller);
  EXPECT_EQ(Round(poller), 0);
  EXPECT_TRUE(owner.told.empty());
  EXPECT_EQ(owner.suspended, std::vector<int>{pair.ours()});
  poller.Watch(pair.ours(), true, false, owner);
  Round(poller);
  EXPECT_EQ(owner.told.size(), 1U);
}

TEST(Poller, ReportsASuspendedSocketThatWasWatchedForWritingOnlyIfItIsReadable) {
  Poller poller;
  Owner owner;
  const Pair pair;
  poller.Watch(pair.ours(), false, true, owner);
  poller.Suspend(pair.ours());
  EXPECT_EQ(Round(poller), 0);
  pair.PeerSays("x");
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(owner.suspended, std::vector<int>{pair.ours()});
}

// Else a loop with an idle connection that the server closed would never sleep again.
TEST(Poller, ReportsOnceASuspendedSocketThatItsPeerCloses) {
  Poller poller;
  Owner owner;
  Pair pair;
  poller.Watch(pair.ours(), true, false, owner);
  poller.Suspend(pair.ours());
  pair.ClosePeer();
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(Round(poller), 0);
  EXPECT_TRUE(owner.told.empty());
  EXPECT_EQ(owner.suspended, std::vector<int>{pair.ours()});
}

// The system takes a closed socket out of epoll, and gives its number to the next one.
TEST(Poller, WatchesANewSocketWithTheNumberOfAClosedOne) {
  Poller poller;
  Owner owner;
  Pair old;
  const int number = old.ours();
  poller.Watch(number, true, false, owner);
  poller.Suspend(number);
  poller.Forget(number);
  old.CloseOurs();
  const Pair next;
  ASSERT_EQ(next.ours(), number);
  poller.Watch(number, true, false, owner);
  next.PeerSays("x");
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(owner.told.size(), 1U);
}

// Nobody can say whether a number is still that of the socket: no call of the system may depend on it.
TEST(Poller, WatchesAgainWhatWasForgottenButNeverClosed) {
  Poller poller;
  Owner owner;
  const Pair pair;
  poller.Watch(pair.ours(), false, true, owner);
  poller.Forget(pair.ours());
  poller.Watch(pair.ours(), true, false, owner);
  EXPECT_EQ(Round(poller), 0);
  pair.PeerSays("x");
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(owner.told, (std::vector<Told>{{pair.ours(), true, false}}));
}

TEST(Poller, WakesOnceForASocketThatWasForgottenButNeverClosed) {
  Poller poller;
  Owner owner;
  const Pair pair;
  poller.Watch(pair.ours(), false, true, owner);
  poller.Forget(pair.ours());
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(Round(poller), 0);
  EXPECT_TRUE(owner.told.empty());
  EXPECT_TRUE(owner.suspended.empty());
}

// As a forked process has it.
TEST(Poller, SaysNothingOfARemovedSocketThatIsStillOpenElsewhere) {
  Poller poller;
  Owner owner;
  Pair pair;
  const int elsewhere = dup(pair.ours());
  poller.Watch(pair.ours(), true, false, owner);
  poller.Suspend(pair.ours());
  poller.Remove(pair.ours());
  pair.CloseOurs();
  pair.ClosePeer();
  EXPECT_EQ(Round(poller), 0);
  EXPECT_TRUE(owner.told.empty());
  close(elsewhere);
}

// The second of two ready sockets is closed while the first is told, and another gets its number.
TEST(Poller, TellsNobodyOfASocketForgottenInTheSameRound) {
  Poller poller;
  Owner owner;
  Pair old;
  const int number = old.ours();
  poller.Watch(number, false, true, owner);
  poller.Wait(milliseconds(0));
  poller.Forget(number);
  old.CloseOurs();
  const Pair next;
  ASSERT_EQ(next.ours(), number);
  poller.Watch(number, true, false, owner);
  while (poller.TellNext()) {
  }
  EXPECT_TRUE(owner.told.empty());
  next.PeerSays("x");
  EXPECT_EQ(Round(poller), 1);
  EXPECT_EQ(owner.told, (std::vector<Told>{{number, true, false}}));
}

TEST(Poller, DropsWhatIsReadyOnceItIsNotWatched) {
  Poller poller;
  Owner owner;
  const Pair pair;
  pair.PeerSays("x");
  poller.Watch(pair.ours(), true, false, owner);
  poller.Wait(milliseconds(0));
  poller.Watch(pair.ours(), false, false, owner);
  while (poller.TellNext()) {
  }
  EXPECT_TRUE(owner.told.empty());
}

TEST(Poller, WakeEndsTheNextWait) {
  Poller poller;
  poller.Wake();
  poller.Wait(milliseconds(-1));
  EXPECT_TRUE(poller.TellNext());
  EXPECT_FALSE(poller.TellNext());
  EXPECT_EQ(Round(poller), 0);
}

}  // namespace
}  // namespace alibabacloud::internal
