#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "alibabacloud/http.h"
#include "codec/parameter_list.h"
#include "support/test_data.h"

namespace alibabacloud::internal {

using Json = nlohmann::ordered_json;

/// The vectors in tests/vectors/<file>; fails the test when there are none.
inline Json LoadVectors(const std::string& file) {
  std::ifstream in(test::TestData("vectors/" + file));
  Json vectors = Json::parse(in, nullptr, false);
  EXPECT_TRUE(vectors.is_array() && !vectors.empty()) << file;
  return vectors;
}

inline std::string Text(const Json& vector, const char* key) { return vector.at(key).get<std::string>(); }

inline HttpMethod MethodOf(const Json& vector) {
  const std::string method = Text(vector, "method");
  EXPECT_TRUE(method == "GET" || method == "POST") << method;
  return method == "GET" ? HttpMethod::kGet : HttpMethod::kPost;
}

inline ParameterList ParametersOf(const Json& object) {
  ParameterList parameters;
  for (const auto& [key, value] : object.items()) parameters.Add(key, value.get<std::string>());
  return parameters;
}

}  // namespace alibabacloud::internal
