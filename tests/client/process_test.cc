#include "client/process.h"

#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <fstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "support/stopwatch.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;
using test::kTolerance;
using test::Stopwatch;

RunProcess Shell(std::string script, milliseconds timeout = milliseconds(10000)) {
  return {.argv = {"/bin/sh", "-c", std::move(script)}, .timeout = timeout};
}

// Run() would be the test's own.
ProcessResult Execute(const RunProcess& process, std::stop_token stop = {}) {
  return internal::Run(process, std::move(stop));
}

struct Row {
  const char* script;
  int exit_code;
  std::string output;
};

TEST(RunProcess, ReturnsExitCodeAndOutput) {
  const Row rows[] = {
      {"echo hello", 0, "hello\n"},
      {"printf 'a\\000b'; exit 3", 3, std::string("a\0b", 3)},
      {"echo aside >&2; exit 255", 255, ""},
      {"cat; echo end of input", 0, "end of input\n"},
      {"head -c 300000 /dev/zero | tr '\\0' x", 0, std::string(300000, 'x')},
      {"exec >&-; exit 7", 7, ""},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.script);
    const ProcessResult result = Execute(Shell(row.script));
    EXPECT_EQ(result.exit_code, row.exit_code) << result.error;
    EXPECT_EQ(result.output.view(), row.output);
    EXPECT_EQ(result.error, "");
  }
}

TEST(RunProcess, InvolvesNoShell) {
  const ProcessResult result = Execute({.argv = {"printf", "%s|%s", "$HOME; echo", "a b"}});
  EXPECT_EQ(result.output.view(), "$HOME; echo|a b");
}

TEST(RunProcess, SaysWhyAProgramDidNotStart) {
  const std::vector<std::vector<std::string>> programs = {
      {}, {"/nonexistent/program"}, {"no-such-program-here"}, {"/etc"}};
  for (const auto& argv : programs) {
    const ProcessResult result = Execute({.argv = argv});
    EXPECT_EQ(result.exit_code, -1);
    EXPECT_FALSE(result.error.empty());
  }
}

TEST(RunProcess, ReportsASignal) {
  const ProcessResult result = Execute(Shell("kill -9 $$"));
  EXPECT_EQ(result.exit_code, -1);
  EXPECT_NE(result.error.find("signal"), std::string::npos);
}

TEST(RunProcess, StopsReadingAtTheLimit) {
  RunProcess process = Shell("yes");
  process.max_output_bytes = 1000;
  const ProcessResult result = Execute(process);
  EXPECT_EQ(result.exit_code, -1);
  EXPECT_NE(result.error.find("more than 1000 bytes"), std::string::npos) << result.error;
  process = Shell("printf 1234567890");
  process.max_output_bytes = 10;
  EXPECT_EQ(Execute(process, {}).exit_code, 0);
}

// Whether it comes to its end within 10 s; a killed process may still have to be scheduled for that. In a container
// without an init process nobody collects it: then it stays, as a zombie.
bool Ends(pid_t pid) {
  for (int i = 0; i < 5000; ++i) {
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string number, name, state;
    if (!(stat >> number >> name >> state) || state == "Z" || state == "X") return true;
    std::this_thread::sleep_for(milliseconds(2));
  }
  return false;
}

struct SlowRow {
  const char* name;
  const char* script;
};

TEST(RunProcess, EndsAtItsTimeout) {
  constexpr milliseconds kShort{200};
  const SlowRow rows[] = {
      {"sleeps", "exec sleep 60"},
      {"has closed its output", "exec >&-; exec sleep 60"},
      {"ignores other signals", "trap '' TERM INT HUP; sleep 60; sleep 60"},
      {"left its output to another and sleeps", "sleep 60 & exec sleep 60"},
      {"prints without end", "while :; do echo; sleep 0.01; done"},
  };
  for (const SlowRow& row : rows) {
    SCOPED_TRACE(row.name);
    const Stopwatch watch;
    const ProcessResult result = Execute(Shell(row.script, kShort));
    EXPECT_GE(watch.elapsed(), kShort);
    EXPECT_LE(watch.elapsed(), kShort + kTolerance);
    EXPECT_EQ(result.exit_code, -1);
    EXPECT_NE(result.error.find("within 200 ms"), std::string::npos) << result.error;
  }
}

TEST(RunProcess, KillsWhatTheProgramHasStarted) {
  const ProcessResult result = Execute(Shell("sleep 60 & echo $!; wait", milliseconds(200)));
  EXPECT_FALSE(result.error.empty());
  EXPECT_TRUE(Ends(std::stoi(std::string(result.output.view()))));
}

TEST(RunProcess, ReturnsOutputOfAnEndedProgramWhoseChildKeepsItOpen) {
  const Stopwatch watch;
  const ProcessResult result = Execute(Shell("sleep 30 & echo $!; printf hello; exit 5", milliseconds(20000)));
  EXPECT_LE(watch.elapsed(), milliseconds(10000));
  EXPECT_EQ(result.error, "");
  EXPECT_EQ(result.exit_code, 5);
  EXPECT_TRUE(result.output.view().ends_with("\nhello"));
  // It is the program's own business how long that runs.
  EXPECT_EQ(kill(std::stoi(std::string(result.output.view())), SIGKILL), 0);
}

struct EscapeRow {
  const char* name;
  const char* script;  ///< Prints the id of a process first.
};

TEST(RunProcess, KillsWhatTheProgramHasStartedInOtherSessions) {
  const EscapeRow rows[] = {
      {"a child in a session of its own", "setsid sh -c 'echo $$; exec sleep 60' & wait"},
      {"a grandchild whose parent has ended", "(setsid sh -c 'echo $$; exec sleep 60' &) ; sleep 60"},
      {"a daemon that is forked twice", "setsid sh -c '(setsid sh -c \"echo \\$\\$; exec sleep 60\" &)'; sleep 60"},
      {"a child without the environment", "setsid env -i sh -c 'echo $$; exec sleep 60' & wait"},
  };
  for (const EscapeRow& row : rows) {
    SCOPED_TRACE(row.name);
    const ProcessResult result = Execute(Shell(row.script, milliseconds(1000)));
    EXPECT_NE(result.error, "");
    ASSERT_NE(result.output.view(), "");
    EXPECT_TRUE(Ends(std::stoi(std::string(result.output.view()))));
  }
}

TEST(RunProcess, KillsNothingElse) {
  const ProcessResult other = Execute(Shell("setsid sleep 60 >&- & echo $!"));
  const pid_t bystander = std::stoi(std::string(other.output.view()));
  EXPECT_NE(Execute(Shell("exec sleep 60", milliseconds(50))).error, "");
  EXPECT_EQ(kill(bystander, SIGKILL), 0);
}

TEST(RunProcess, EndsWhenAskedToStop) {
  for (const char* script : {"exec sleep 60", "exec >&-; exec sleep 60"}) {
    std::stop_source source;
    std::thread stopper([&] {
      std::this_thread::sleep_for(milliseconds(50));
      source.request_stop();
    });
    const Stopwatch watch;
    const ProcessResult result = Execute(Shell(script), source.get_token());
    stopper.join();
    EXPECT_LE(watch.elapsed(), milliseconds(50) + kTolerance);
    EXPECT_EQ(result.exit_code, -1);
    EXPECT_NE(result.error.find("asked to stop"), std::string::npos) << result.error;
  }
}

TEST(RunProcess, TakesTheGreatestTimeout) { EXPECT_EQ(Execute(Shell("exit 0", milliseconds::max()), {}).exit_code, 0); }

// ---- A process that does not want to hear of its children

class SigchldIgnored : public ::testing::Test {
 protected:
  ~SigchldIgnored() override { signal(SIGCHLD, before_); }

 private:
  void (*const before_)(int) = signal(SIGCHLD, SIG_IGN);
};

// The system drops the exit code with the program.
TEST_F(SigchldIgnored, TheOutputCounts) {
  for (const char* script : {"echo hello", "echo hello; exec >&-; sleep 0.1", "echo hello; exit 3"}) {
    SCOPED_TRACE(script);
    const ProcessResult result = Execute(Shell(script));
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.output.view(), "hello\n");
    EXPECT_EQ(result.error, "");
  }
}

TEST_F(SigchldIgnored, LimitsAreKept) {
  EXPECT_NE(Execute(Shell("exec sleep 60", milliseconds(200))).error.find("within 200 ms"), std::string::npos);
  EXPECT_NE(Execute(Shell("exec >&-; exec sleep 60", milliseconds(200))).error.find("within 200 ms"),
            std::string::npos);
}

// ---- What this process ignores, a program need not

// Whether a set of the program's signals, such as "SigIgn", has one.
bool ProgramHas(const std::string& set, int number) {
  // Without a shell, which would not ignore SIGCHLD itself.
  const ProcessResult result = Execute({.argv = {"sed", "-n", "s/" + set + "://p", "/proc/self/status"}});
  return ((std::stoull(std::string(result.output.view()), nullptr, 16) >> (number - 1)) & 1) != 0;
}

bool ProgramIgnores(int number) { return ProgramHas("SigIgn", number); }

TEST_F(SigchldIgnored, TheProgramHearsOfItsChildren) { EXPECT_FALSE(ProgramIgnores(SIGCHLD)); }

TEST(RunProcess, LeavesTheProgramItsSigpipe) {
  void (*const before)(int) = signal(SIGPIPE, SIG_IGN);
  EXPECT_FALSE(ProgramIgnores(SIGPIPE));
  signal(SIGPIPE, before);
}

// Threads of a process that waits for signals in one of them block these. A program that does so waits in vain for a
// child that it has sent SIGTERM.
TEST(RunProcess, DoesNotBlockSignalsInTheProgram) {
  sigset_t blocked;
  sigset_t before;
  sigemptyset(&blocked);
  for (const int number : {SIGTERM, SIGALRM}) sigaddset(&blocked, number);
  ASSERT_EQ(pthread_sigmask(SIG_BLOCK, &blocked, &before), 0);
  EXPECT_FALSE(ProgramHas("SigBlk", SIGTERM));
  EXPECT_EQ(Execute(Shell("sleep 60 & kill $!; wait $!; echo done")).output.view(), "done\n");
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

}  // namespace
}  // namespace alibabacloud::internal
