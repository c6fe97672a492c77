#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace alibabacloud::internal {

/// A number with a fraction, an exponent or too many digits, together with how it was written.
struct Decimal {
  double value;
  std::string_view literal;
};

/// A scalar as a reader found it. Text is borrowed, and may be moved from.
using Scalar = std::variant<std::string*, std::int64_t, std::uint64_t, Decimal, bool>;

/// Returns the scalar as a T (std::string, std::int64_t, double, bool), converted as responses need it: documented and
/// actual types disagree often. White space around a number or boolean in a string is ignored. Absent when the scalar
/// cannot be converted without loss.
template <class T>
[[nodiscard]] std::optional<T> ConvertScalar(const Scalar& scalar);

/// The scalar as JSON text; text becomes a string literal.
[[nodiscard]] std::string ScalarToJson(const Scalar& scalar);

/// Returns whether the scalar is a string of white space only, which means "no value" wherever a string is not
/// expected.
[[nodiscard]] bool IsBlankText(const Scalar& scalar);

}  // namespace alibabacloud::internal
