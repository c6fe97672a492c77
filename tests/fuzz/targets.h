#pragma once

#include <string_view>

namespace alibabacloud::test {

/// What a fuzzer feeds: each reads the input as one kind of body and aborts when a promise is broken (no crash, no
/// exception, no unbounded work is watched by the fuzzer itself).
void FuzzJson(std::string_view input);
void FuzzXml(std::string_view input);
void FuzzErrorBody(std::string_view input);

}  // namespace alibabacloud::test
