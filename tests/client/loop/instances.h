#pragma once

#include <functional>
#include <string>
#include <vector>

#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/outcome.h"
#include "support/scripted_server.h"

// The call that the tests of the loop make, and servers for it.

namespace alibabacloud::test {

using Instances = Outcome<ens::DescribeInstancesResponse>;

inline const ens::DescribeInstancesRequest kRequest{.page_number = 1};

/// Answers every request at once.
inline Script Serving() { return {steps::ServeAll(Reply(200, R"({"RequestId":"R","TotalCount":7})"))}; }
/// Never answers.
inline Script Silent() { return {steps::ReadRequest(), steps::Hang()}; }

inline std::string KindOf(const Instances& outcome) {
  return outcome ? "ok" : std::string(ToString(outcome.error().kind));
}

/// Collects how calls end, in their order.
class Results {
 public:
  [[nodiscard]] std::function<void(Instances)> Add() {
    return [this](const Instances& outcome) { kinds_.push_back(KindOf(outcome)); };
  }
  [[nodiscard]] const std::vector<std::string>& kinds() const noexcept { return kinds_; }

 private:
  std::vector<std::string> kinds_;
};

}  // namespace alibabacloud::test
