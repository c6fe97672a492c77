#pragma once

#include <sys/types.h>

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace acs::test {

using Json = nlohmann::json;

/// What became of one run of the program.
struct Result {
  int exit_code = -1;  ///< -1: ended by a signal.
  std::string out{};
  std::string err{};

  /// Standard output as JSON; fails the test when the run failed or it is none.
  [[nodiscard]] Json json() const;
  /// The names of its members in the order in which they were printed, a space after each.
  [[nodiscard]] std::string keys() const;
};

/// `NAME=value` each; all other ALIBABA_CLOUD_ variables and the proxy settings of this process are taken away.
using Environment = std::vector<std::string>;

/// testid and testsecret, which emulators accept.
[[nodiscard]] Environment TestCredentials();

/// Runs the built `acs` to its end.
[[nodiscard]] Result RunAcs(const std::vector<std::string>& arguments, std::string_view input = {},
                            const Environment& environment = TestCredentials());

/// Standard output that nothing can be written to.
enum class BadOutput : std::uint8_t { kClosed, kFullDisk, kBrokenPipe };

/// Runs the built `acs` to its end with such a standard output.
[[nodiscard]] Result RunAcsWithoutOutput(const std::vector<std::string>& arguments, BadOutput output);

/// Runs the built `acs` to its end with a terminal for stderr.
[[nodiscard]] Result RunAcsOnTerminal(const std::vector<std::string>& arguments);

/// Whether it failed as wrong usage: exit code 2, one line on standard error, nothing on standard output.
void ExpectUsageError(const Result& result, std::string_view part_of_message = {});

/// Whether it failed otherwise: exit code 1, and the same.
void ExpectFailure(const Result& result, std::string_view part_of_message = {});

/// A path in tests/, and the text there.
[[nodiscard]] std::string DataPath(const std::string& file);
[[nodiscard]] std::string DataText(const std::string& file);

/// `acs emulate`, running until the end of the test.
class EmulateProgram {
 public:
  EmulateProgram();
  EmulateProgram(const EmulateProgram&) = delete;
  EmulateProgram& operator=(const EmulateProgram&) = delete;
  ~EmulateProgram();

  /// Its first line of output, without the line break.
  [[nodiscard]] const std::string& first_line() const noexcept { return first_line_; }
  [[nodiscard]] std::string endpoint() const;
  /// Ends it with that signal; its exit code.
  int Stop(int signal);

 private:
  pid_t pid_ = -1;
  std::string first_line_;
};

}  // namespace acs::test
