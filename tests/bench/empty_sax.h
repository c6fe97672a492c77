#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace alibabacloud::bench {

/// The baseline of decoding: a parser that tells nobody what it reads. Nothing that uses it can be faster.
struct EmptySax {
  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(std::int64_t) { return true; }
  bool number_unsigned(std::uint64_t) { return true; }
  bool number_float(double, const std::string&) { return true; }
  bool string(std::string&) { return true; }
  bool binary(nlohmann::json::binary_t&) { return true; }
  bool start_object(std::size_t) { return true; }
  bool key(std::string&) { return true; }
  bool end_object() { return true; }
  bool start_array(std::size_t) { return true; }
  bool end_array() { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) { return false; }
};

inline bool ParseIntoNothing(std::string_view text) {
  EmptySax sax;
  return nlohmann::json::sax_parse(text.begin(), text.end(), &sax);
}

}  // namespace alibabacloud::bench
