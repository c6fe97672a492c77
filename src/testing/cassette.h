#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "alibabacloud/transport.h"

namespace alibabacloud::internal {

/// One exchange as a cassette has it, redacted.
struct Interaction {
  std::string action{};
  std::string api_version{};
  /// The parameters: those of the tables nested as in their structs, others by their full names.
  nlohmann::json request{};
  HttpResult result{};
};

/// Reads a cassette; throws std::runtime_error with path and position when it is none. A file that is not there is an
/// error, or an empty cassette where it may be absent.
[[nodiscard]] std::vector<Interaction> ReadCassette(const std::string& path, bool may_be_absent);

/// Replaces the file, as a whole or not at all; throws std::runtime_error.
void WriteCassette(const std::string& path, const std::vector<Interaction>& interactions);

}  // namespace alibabacloud::internal
