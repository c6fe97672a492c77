#pragma once

#include <alibabacloud/client_options.h>

#include <cstddef>
#include <string>
#include <vector>

/// The command line of an example: none for the local emulator, or `--live` and what the real service needs to know.
class CommandLine {
 public:
  /// `live_arguments` name what has to follow `--live`, for the line about usage. Any other command line ends the
  /// program with that line and status 2.
  CommandLine(int argc, char** argv, const std::vector<std::string>& live_arguments = {});

  [[nodiscard]] bool is_live() const noexcept { return is_live_; }
  /// What followed `--live`, from 0.
  [[nodiscard]] const std::string& argument(std::size_t index) const { return arguments_.at(index); }
  /// For the real service in the region of ALIBABA_CLOUD_REGION_ID, with credentials of the default chain. Ends the
  /// program with one line and status 2 if there is no such region.
  [[nodiscard]] alibabacloud::ClientOptions OptionsOfRegion() const;

 private:
  std::string program_;
  std::vector<std::string> arguments_;
  bool is_live_ = false;
};
