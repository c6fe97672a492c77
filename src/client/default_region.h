#pragma once

#include <atomic>
#include <string>

#include "call/region_source.h"

namespace alibabacloud::internal {

/// The region that the environment or the selected profile of the Alibaba Cloud CLI names (ClientOptions::region says
/// which variables and which profile). Environment variables are read by the constructor, the file by the first Find()
/// that needs it. Holds no lock, so a child process may use it after fork() at any moment.
class DefaultRegion final : public RegionSource {
 public:
  DefaultRegion();
  ~DefaultRegion() override;

  [[nodiscard]] RegionChoice Find() const override;

 private:
  struct Found {
    std::string name{};
    std::string origin{};
    std::string warning{};
  };

  [[nodiscard]] Found LookUp() const;
  [[nodiscard]] Found ReadProfile() const;

  Found from_environment_;
  std::string path_;               ///< Of the file with profiles; empty: profiles are not used.
  bool is_path_explicit_ = false;  ///< A variable names the file, so that its absence is worth a warning.
  std::string profile_;            ///< Empty: the one that the file calls current.
  mutable std::atomic<const Found*> found_ = nullptr;
};

}  // namespace alibabacloud::internal
