#include "text_io.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>
#include <utility>

#include "base/unprintable.h"
#include "base/utf8.h"
#include "failure.h"

namespace acs {

namespace {

Failure OutputFailure(const std::string& why) { return {kExitFailure, "cannot write to standard output: " + why}; }

void AppendJsonEscape(std::uint32_t code_point, std::string& out) {
  constexpr std::uint32_t kFirstPair = 0x10000;
  if (code_point >= kFirstPair) {
    AppendJsonEscape(0xd800 + ((code_point - kFirstPair) >> 10), out);
    return AppendJsonEscape(0xdc00 + ((code_point - kFirstPair) & 0x3ff), out);
  }
  std::array<char, 8> escape{};
  std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(code_point));
  out += escape.data();
}

// The same JSON without characters that would steer a terminal or hide from its reader. Within JSON that is well-formed
// they occur in strings only, except for line feeds between values.
std::string EscapeUnprintable(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  while (!json.empty()) {
    const alibabacloud::internal::Utf8Sequence sequence = alibabacloud::internal::FirstUtf8Sequence(json);
    const bool is_escaped = sequence.code_point && *sequence.code_point != '\n' &&
                            alibabacloud::internal::IsUnprintable(*sequence.code_point);
    is_escaped ? AppendJsonEscape(*sequence.code_point, out) : void(out.append(json.substr(0, sequence.size)));
    json.remove_prefix(sequence.size);
  }
  return out;
}

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

void PrintJson(const Json& json) {
  PrintText(EscapeUnprintable(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n');
}

}  // namespace acs
