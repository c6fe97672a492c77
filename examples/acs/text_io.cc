#include "text_io.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>
#include <utility>

#include "failure.h"

namespace acs {

namespace {

Failure OutputFailure(const std::string& why) { return {kExitFailure, "cannot write to standard output: " + why}; }

std::string ReadAll(std::istream& in) { return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}; }

}  // namespace

std::string ReadInput(const std::string& file) {
  if (file == "-") {
    errno = 0;
    std::string text = ReadAll(std::cin);
    if (errno != 0) throw UsageError("cannot read standard input: " + std::generic_category().message(errno));
    return text;
  }
  errno = 0;
  std::ifstream in(file, std::ios::binary);
  // Opening a folder succeeds, reading it does not.
  if (in && in.peek() != std::ifstream::traits_type::eof()) return ReadAll(in);
  if (errno != 0) throw UsageError("cannot read " + file + ": " + std::generic_category().message(errno));
  return {};
}

Json ParseJson(std::string_view text, std::string_view what) {
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& error) {
    throw UsageError(std::string(what) + " is not JSON: syntax error at byte " + std::to_string(error.byte));
  }
}

void PrepareStandardStreams() {
  // Not SIG_IGN, which credential programs would inherit.
  std::signal(SIGPIPE, [](int) {});
  const bool has_output = fcntl(STDOUT_FILENO, F_GETFD) != -1;
  // In the wrong direction for input and output; what is written to stderr is lost, as before.
  for (const auto& [stream, mode] :
       {std::pair{STDIN_FILENO, O_WRONLY}, std::pair{STDOUT_FILENO, O_RDONLY}, std::pair{STDERR_FILENO, O_WRONLY}}) {
    // open() returns the lowest number that is free: this one, since those below it are taken by now.
    if (fcntl(stream, F_GETFD) == -1) (void)open("/dev/null", mode);
  }
  if (!has_output) throw OutputFailure("it is closed");
}

void PrintText(std::string_view text) {
  errno = 0;
  const bool is_written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!is_written) throw OutputFailure(std::generic_category().message(errno));
}

void CloseOutput() {
  errno = 0;
  if (std::fclose(stdout) != 0) throw OutputFailure(std::generic_category().message(errno));
}

void PrintJson(const Json& json) { PrintText(json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'); }

}  // namespace acs
