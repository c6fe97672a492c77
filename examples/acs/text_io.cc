#include "text_io.h"

#include <cerrno>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

#include "failure.h"

namespace acs {

namespace {

std::string ReadAll(std::istream& in) { return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}; }

}  // namespace

std::string ReadInput(const std::string& file) {
  if (file == "-") return ReadAll(std::cin);
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

void PrintText(std::string_view text) {
  std::cout << text << std::flush;
  if (!std::cout) throw Failure(kExitFailure, "cannot write to standard output");
}

void PrintJson(const Json& json) { PrintText(json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'); }

}  // namespace acs
