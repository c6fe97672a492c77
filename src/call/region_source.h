#pragma once

#include <string_view>

namespace alibabacloud::internal {

/// The region of a call and what names it. The views point into options or into the RegionSource.
struct RegionChoice {
  std::string_view name{};    ///< Empty: the call has no region.
  std::string_view origin{};  ///< For errors, such as a variable or a file with its profile; empty for an option.
  std::string_view
      warning{};  ///< Why a region could not be read; empty if nothing failed, and after the first look-up.
};

/// Source of the region for calls for which neither the client nor the call names one. Thread-safe.
class RegionSource {
 public:
  RegionSource() = default;
  RegionSource(const RegionSource&) = delete;
  RegionSource& operator=(const RegionSource&) = delete;
  virtual ~RegionSource() = default;

  /// Returns the region; the first call may look it up, and later ones return the same.
  [[nodiscard]] virtual RegionChoice Find() const = 0;
};

}  // namespace alibabacloud::internal
