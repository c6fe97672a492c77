#pragma once

#include <gtest/gtest.h>

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "alibabacloud/schema/service.h"
#include "codec/json_reader.h"

// What must hold for every action, driven by the registry: nobody has to remember to add a new one.

namespace alibabacloud::internal {

/// An action of a service, as parameter of a test.
struct ActionCase {
  const schema::Service* service;
  const schema::ActionEntry* entry;
  [[nodiscard]] std::string name() const;
};

/// Names the action in the output.
void PrintTo(const ActionCase& action, std::ostream* os);

[[nodiscard]] std::vector<ActionCase> AllActions();

class EveryAction : public testing::TestWithParam<ActionCase> {};

/// An object as it was read, and what the reader had to say.
struct ReadBack {
  schema::OwnedObject object;
  ReadResult read;
  std::vector<std::string> issues;
  std::vector<std::string> unknown;
};

/// Reads JSON, or XML where the text begins like it.
[[nodiscard]] ReadBack ReadText(schema::OwnedObject object, std::string_view text);

/// Expects that nothing was lost and nothing amiss.
void ExpectSame(const ReadBack& back, schema::ConstObject expected, const std::string& text);

}  // namespace alibabacloud::internal
