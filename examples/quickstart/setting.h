#pragma once

#include <memory>
#include <string>

#include "alibabacloud/client_options.h"

class LocalService;

/// What the command line of the quickstart asks for: the local service, which it starts and says so, or the real one.
/// Ends the program with one line when the command line is wrong.
class Setting {
 public:
  Setting(int argc, char** argv);
  ~Setting();

  [[nodiscard]] const alibabacloud::ClientOptions& options() const noexcept { return options_; }
  /// Whether to attach, and what: always with the local service, with the real one only when asked to.
  [[nodiscard]] bool attaches() const noexcept { return !network_interface_id_.empty(); }
  [[nodiscard]] const std::string& network_interface_id() const noexcept { return network_interface_id_; }
  [[nodiscard]] const std::string& instance_id() const noexcept { return instance_id_; }

 private:
  void UseLocalService();
  void UseRealService();

  alibabacloud::ClientOptions options_;
  std::unique_ptr<LocalService> local_;
  std::string network_interface_id_;
  std::string instance_id_;
};
