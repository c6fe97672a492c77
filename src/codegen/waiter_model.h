#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace alibabacloud::codegen {

/// What it means that a resource does not exist.
enum class Absence : std::uint8_t { kPending, kTarget, kFailure };

/// One entry of waiters.json: what to ask until resources are in a state. Keys as in the file.
struct Waiter {
  std::string file{};  ///< Relative to the root.
  int line = 1;
  std::string name{};      ///< "instance-running"
  std::string function{};  ///< "InstanceRunning"; made of the name.
  std::string doc{};
  std::string action{};
  std::string ids{};
  std::string batch = "1";
  std::string id{};
  std::string state{};
  std::vector<std::string> targets{};
  std::vector<std::string> failures{};
  Absence absence = Absence::kPending;
  std::vector<std::string> nouns{};  ///< Besides `id` without its "Id".
  std::vector<std::string> causes{};
  std::vector<std::string> sources{};
  std::vector<std::pair<std::string, std::string>> parameters{};
  std::string first_delay_s{};
  std::string interval_s{};
  std::string max_interval_s{};
};

}  // namespace alibabacloud::codegen
