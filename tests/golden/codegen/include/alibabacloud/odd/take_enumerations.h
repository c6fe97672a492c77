// Generated from src/odd/models/TakeEnumerations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::odd {

class Client;

/// What TakeEnumerations returns.
struct TakeEnumerationsResponse {
  /// A part.
  struct Parts {
    /// @{
    /// A value of `state`.
    static constexpr const char* kStateTestFailed = "TEST_FAILED";
    /// @}

    std::optional<std::string> state{};
  };

  std::vector<Parts> parts{};  ///< Parts.
};

/// Values that are no identifiers.
///
/// Not repeated after a failure that may have been executed.
struct TakeEnumerationsRequest {
  using Response = TakeEnumerationsResponse;  ///< What the action returns.

  /// @{
  /// A value of `kinds`.
  static constexpr const char* kKindsA = "a";
  static constexpr const char* kKindsB = "b";
  /// @}
  /// @{
  /// A value of `sign`.
  static constexpr const char* kSignMinus1 = "-1";
  static constexpr const char* kSign1 = "1";
  static constexpr const char* kSignPlus1 = "+1";
  static constexpr const char* kSignEmpty = "";
  static constexpr const char* kSignAny = "*";
  static constexpr const char* kSignValue = "%";
  static constexpr const char* kSign1Point5 = "1.5";
  static constexpr const char* kSignSayHi = "say \"hi\"\\";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInUse = "In-use";
  static constexpr const char* kStatusInUse2 = "In_use";
  static constexpr const char* kStatusInUse3 = "InUse";
  static constexpr const char* kStatusCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kStatusSystemMaintenanceStop = "SystemMaintenance.Stop";
  /// @}

  std::optional<std::int64_t> count{};  ///< No constants for numbers.
  std::vector<std::string> kinds{};     ///< Constants for items.
  std::optional<std::string> sign{};    ///< Sign.
  std::optional<std::string> status{};  ///< Status.
};

const schema::Struct& SchemaOf(const TakeEnumerationsResponse*) noexcept;
const schema::Struct& SchemaOf(const TakeEnumerationsResponse::Parts*) noexcept;
const schema::Struct& SchemaOf(const TakeEnumerationsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const TakeEnumerationsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::odd
