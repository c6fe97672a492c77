#pragma once

namespace alibabacloud {

/// @{
/// The version of this library, by semantic versioning. The API is stable within a major version; the ABI is not:
/// rebuild what links to it.
inline constexpr int kVersionMajor = 0;
inline constexpr int kVersionMinor = 1;
inline constexpr int kVersionPatch = 0;
inline constexpr const char* kVersion = "0.1.0";
/// @}

}  // namespace alibabacloud
